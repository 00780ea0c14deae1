/** The language of a text by its words. */
import { codes } from './codes.ts';
import { commonWords } from './common-words.ts';

/** Words of a text that are looked at. */
const mostWords = 1500;

/** Fewer words than this tell nothing. */
export const fewestWords = 8;

/** At least this share of a text are common words of its own language, and twice as many as of any other. */
const sureShare = 0.22;
const lead = 1.8;

/** BCP 47 primary subtag; null when the words do not tell. Loads a library only for what common words leave open. */
export async function guessLanguage(text: string): Promise<string | null> {
  return quickGuess(text) ?? (await slowGuess(text));
}

/** By common words alone: sure, or null. */
export function quickGuess(text: string): string | null {
  const words = wordsOf(text);
  if (words.length < fewestWords) return null;
  const shares = Object.entries(commonWords)
    .map(([language, common]) => [language, shareOf(words, common)] as const)
    .toSorted(([, a], [, b]) => b - a);
  const [best, second] = shares;
  if (best === undefined || best[1] < sureShare) return null;
  return best[1] >= (second?.[1] ?? 0) * lead ? best[0] : null;
}

/** Share of a text that are common words of a language; null when that is not known, or the text is too short. */
export function commonShare(text: string, language: string): number | null {
  const common = commonWords[language];
  const words = wordsOf(text);
  return common === undefined || words.length < fewestWords ? null : shareOf(words, common);
}

/** Words of an article that are kept to know its paragraphs by. */
const mostKept = 5000;

/** The words of texts, from the first one on as many as are kept. */
export function vocabularyOf(texts: readonly string[]): ReadonlySet<string> {
  const words: string[] = [];
  for (const text of texts) {
    if (words.length >= mostKept) break;
    for (const word of wordsOf(text)) words.push(word);
  }
  return new Set(words);
}

/** Share of a text's words that a vocabulary has. */
export const shareIn = (vocabulary: ReadonlySet<string>, text: string): number => shareOf(wordsOf(text), vocabulary);

/** In UTF-16 units: trigrams of less are often wrong. */
const shortest = 100;

/** How much less likely, of 1, the next language must be. */
const margin = 0.02;

async function slowGuess(text: string): Promise<string | null> {
  if (text.length < shortest) return null;
  const { francAll } = await import('franc');
  const [best, second] = francAll(text.slice(0, 4000), { minLength: 40, only: Object.keys(codes) });
  if (best === undefined || best[0] === 'und') return null;
  if (second !== undefined && best[1] - second[1] < margin) return null;
  return codes[best[0]] ?? null;
}

function wordsOf(text: string): readonly string[] {
  const lower = text.slice(0, mostWords * 12).toLowerCase();
  return (lower.match(latin.test(lower) ? latinWord : anyWord) ?? []).slice(0, mostWords);
}

const anyWord = /\p{L}[\p{L}\p{M}’']*/gu;
/** The same for texts of ASCII and typographic signs, as most English ones are, in half the time. */
const latinWord = /[a-z][a-z’']*/g;
const latin = /^[\0-\x7F‘’“”–—…]*$/;

const shareOf = (words: readonly string[], common: ReadonlySet<string>): number =>
  words.reduce((count, word) => count + (common.has(word) ? 1 : 0), 0) / words.length;
