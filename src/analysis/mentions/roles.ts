/** The role in front of a name: `team captain` in `team captain Rosa Mbeki`, `President` in `President Mbeki`. */
import type { SpeakerWords } from '../../core/speaker-words.ts';
import { endsPhrase, isFiniteVerb } from './function-words.ts';
import { isGenitive } from './genitive.ts';
import { sortOf } from './nominals.ts';
import type { Token } from './tokens.ts';

/** How many words before a name may belong to its role. */
const reach = 8;

export interface FoundRole {
  readonly from: number;
  readonly to: number;
  /** The role is a person's: a title, a job, a kinship. */
  readonly personal: boolean;
}

/** Tokens from `runFrom` to `nameFrom` are titles in capitals; small-letter nouns may stand before them. */
export function roleBefore(
  tokens: readonly Token[],
  runFrom: number,
  nameFrom: number,
  isName: (index: number) => boolean,
  { words, known }: { readonly words: SpeakerWords; readonly known: ReadonlySet<string> | null },
): FoundRole | null {
  const inRun = nameFrom > runFrom;
  if (!inRun && isGenitive(tokens[runFrom], known, words)) return null;
  const before = tokens[runFrom - 1];
  const sort =
    before === undefined || before.quotation !== tokens[runFrom]?.quotation ? null : sortOf(before.lower, words);
  const personal = sort === 'role' || sort === 'person' || sort === 'kin';
  if (!inRun && !personal) return null;
  return { from: roleStart(tokens, runFrom, isName, words), to: nameFrom, personal: true };
}

function roleStart(
  tokens: readonly Token[],
  at: number,
  isName: (index: number) => boolean,
  words: SpeakerWords,
): number {
  let from = at;
  while (from > 0 && at - from < reach) {
    const token = tokens[from - 1];
    if (token === undefined || token.type === 'mark' || token.quotation !== tokens[at]?.quotation) break;
    if (endsPhrase(token, words) || isFiniteVerb(tokens, from - 1, words)) break;
    if (isName(from - 1) && !token.capital) break;
    from -= 1;
  }
  return from;
}
