import type { Speaker } from '../../core/script.ts';
import { isFullName } from './names.ts';

/** Names that may stand for the speaker in any article: full ones, and an organisation's letters. A surname alone, or `the Board`, is others' as well. */
export const lastingAliases = ({ type, aliases }: Speaker): readonly string[] =>
  aliases.filter(
    (alias) => isFullName(alias) || (type === 'organisation' && /^\p{Lu}[\p{Lu}\p{N}&]{2,}$/u.test(alias)),
  );
