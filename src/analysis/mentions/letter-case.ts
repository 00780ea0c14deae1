/** What capitals tell in this article. */
import type { SpeakerWords } from '../../core/speaker-words.ts';
import { isFunctional } from './function-words.ts';
import type { Token } from './tokens.ts';

export interface LetterCase {
  /** Words that the running text writes in small letters somewhere. */
  readonly lowered: ReadonlySet<string>;
  /** Words that stand with a capital inside a sentence somewhere. */
  readonly capitalised: ReadonlySet<string>;
  /** Words that follow a given name, or a title with a surname. */
  readonly surnames: ReadonlySet<string>;
  /** Words that build sentences, such as *May* and *Long*, where they are written as part of a name. */
  readonly bearers: ReadonlySet<string>;
  /** In a language that gives every noun a capital: the words, in lower case, that stand where only a name can; else null. */
  readonly names: ReadonlySet<string> | null;
}

interface Cased {
  readonly tokens: readonly Token[];
  readonly titleCase: boolean;
  readonly opens: (index: number) => boolean;
}

/** All of it but the names among the nouns. */
export function letterCaseOf(passages: readonly Cased[], words: SpeakerWords): Omit<LetterCase, 'names'> {
  const { names } = words;
  const lowered = new Set<string>();
  const capitalised = new Set<string>();
  const surnames = new Set<string>();
  const bearers = new Set<string>();
  for (const { tokens, titleCase, opens } of passages) {
    tokens.forEach((token, at) => {
      if (token.type !== 'word') return;
      if (!token.capital) lowered.add(token.text);
      else if (!titleCase && !opens(at)) capitalised.add(token.text);
      const before = tokens[at - 1];
      const given =
        before !== undefined &&
        before.capital &&
        (names.maleGivenNames.has(before.lower) || names.femaleGivenNames.has(before.lower));
      if (token.capital && given && !titleCase) surnames.add(token.text);
      if (!titleCase && isBearer(before, token, words)) bearers.add(token.text);
    });
  }
  return { lowered, capitalised, surnames, bearers };
}

/** `Theresa May`, `Judge Long`. */
const isBearer = (before: Token | undefined, { capital, lower }: Token, words: SpeakerWords): boolean => {
  if (before === undefined || !before.capital || !capital || !isFunctional(lower, words)) return false;
  const { maleGivenNames, femaleGivenNames, maleTitles, femaleTitles, titles } = words.names;
  return [maleGivenNames, femaleGivenNames, maleTitles, femaleTitles, titles].some((set) => set.has(before.lower));
};

/** Fewer words than this may all be a name. */
const fewestWords = 4;

/** More words than this are running text. */
const mostWords = 25;

/** Are most of the block's words capitalised, as in a headline? Outside a heading, all of them must be. */
export function isTitleCase(tokens: readonly Token[], heading: boolean, words: SpeakerWords): boolean {
  if (tokens.length > mostWords * 2) return false;
  if (words.grammar.capitalisedNouns) return false;
  const telling = tokens.filter(
    ({ type, text, lower }) =>
      type === 'word' && text.length > 1 && /^\p{L}/u.test(text) && !isFunctional(lower, words),
  );
  if (telling.length < fewestWords || telling.length > mostWords) return false;
  const capitals = telling.filter((token) => token.capital).length;
  return heading ? capitals > telling.length * 0.75 : capitals === telling.length;
}
