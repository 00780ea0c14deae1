import type { ReadingClass } from '../types.ts';
import { end, pattern, start } from './patterns.ts';
import { acronymWords } from './acronym-words.ts';

/**
 * Capitals that are said letter by letter, with a plural or possessive ending: `OSCE`, `MPs`, `CTV’s`.
 * Words among them (`NATO`) are left alone, and so is a headline in capitals.
 */
export const acronyms: readonly ReadingClass[] = [
  {
    name: 'acronym',
    plain: false,
    pattern: pattern(
      start,
      String.raw`(?<![-'’.&])(?<letters>[A-Z]{2,5})(?<ending>s|['’]s)?`,
      end,
      String.raw`(?![&]|-\p{Lu}{2})`,
    ),
    read: ({ groups = {}, input, index }) => {
      const { letters = '', ending = '' } = groups;
      if (acronymWords.has(letters) || isShouted(input, index, letters.length)) return null;
      if (/^[IVX]+$/.test(letters)) return null;
      if (isSpelt(letters)) return Array.from(letters).join(' ') + ending;
      return null;
    },
  },
];

/** Three letters at most, or letters that nobody could say as a word: no vowel, or three consonants in a row. */
const isSpelt = (letters: string): boolean =>
  letters.length <= 3 || !/[AEIOUY]/.test(letters) || /[^AEIOUY]{3}/.test(letters) || spelt.has(letters);

/** Four or five capitals that could be said as a word and are nevertheless spelt. */
const spelt: ReadonlySet<string> = new Set(
  'OSCE IAEA IOC UCLA USSR USAF UNHCR RCMP NAACP HIV LGBT OECD EPA IMDb ACLU AARP NCAA USDA FEMA UAE BBC'.split(' '),
);

/** Is the word beside it in capitals too? Then the line is shouted, and nothing is known about the word. */
const isShouted = (text: string, at: number, length: number): boolean =>
  /\p{Lu}{4,}\s$/u.test(text.slice(Math.max(0, at - 12), at)) ||
  /^\s\p{Lu}{4,}/u.test(text.slice(at + length, at + length + 12));
