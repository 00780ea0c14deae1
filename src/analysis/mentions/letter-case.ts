/** What capitals tell in this article. */
import type { SpeakerWords } from '../../core/speaker-words.ts';
import { isFunctional } from './function-words.ts';
import type { Token } from './tokens.ts';

export interface LetterCase {
  /** Words that the running text writes in small letters somewhere. */
  readonly lowered: ReadonlySet<string>;
  /** Words that stand with a capital inside a sentence somewhere. */
  readonly capitalised: ReadonlySet<string>;
}

interface Cased {
  readonly tokens: readonly Token[];
  readonly titleCase: boolean;
  readonly opens: (index: number) => boolean;
}

export function letterCaseOf(passages: readonly Cased[]): LetterCase {
  const lowered = new Set<string>();
  const capitalised = new Set<string>();
  for (const { tokens, titleCase, opens } of passages) {
    tokens.forEach((token, at) => {
      if (token.type !== 'word') return;
      if (!token.capital) lowered.add(token.text);
      else if (!titleCase && !opens(at)) capitalised.add(token.text);
    });
  }
  return { lowered, capitalised };
}

/** Fewer words than this may all be a name. */
const fewestWords = 4;

/** Are most of the block's words capitalised, as in a headline? */
export function isTitleCase(tokens: readonly Token[], words: SpeakerWords): boolean {
  const telling = tokens.filter(
    ({ type, text, lower }) =>
      type === 'word' && text.length > 1 && /^\p{L}/u.test(text) && !isFunctional(lower, words),
  );
  if (telling.length < fewestWords) return false;
  return telling.filter((token) => token.capital).length > telling.length * 0.75;
}
