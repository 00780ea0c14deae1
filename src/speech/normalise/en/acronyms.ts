import type { ReadingClass } from '../types.ts';
import { acronymWords, speltAcronyms } from './acronym-words.ts';
import { end, pattern, start } from './patterns.ts';

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
      if (acronymWords.has(letters) || /^[IVX]+$/.test(letters) || isShouted(input, index, letters.length)) return null;
      return isSpelt(letters) ? Array.from(letters).join(' ') + ending : null;
    },
    sayAs: ({ groups = {} }) => (groups['ending'] === undefined ? { interpretAs: 'characters', format: null } : null),
  },
];

/** Is the word beside it in capitals too? Then the line is shouted, and nothing is known about the word. */
const isShouted = (text: string, at: number, length: number): boolean =>
  /[A-ZÀ-ÖØ-Þ]{4,}\s$/u.test(text.slice(Math.max(0, at - 12), at)) ||
  /^\s[A-ZÀ-ÖØ-Þ]{4,}/u.test(text.slice(at + length, at + length + 12));

const isSpelt = (letters: string): boolean => letters.length <= 3 || speltAcronyms.has(letters) || !isSayable(letters);

/** Pairs of consonants that an English word may begin with, and end with. */
const heads = /^(?:BL|BR|CH|CL|CR|DR|DW|FL|FR|GL|GR|KN|PH|PL|PR|SC|SH|SK|SL|SM|SN|SP|ST|SW|TH|TR|TW|WH|WR)/;
const tails =
  /(?:CH|CK|CT|DS|FF|FT|LD|LF|LK|LL|LM|LP|LS|LT|MP|MS|ND|NG|NK|NS|NT|PT|RD|RF|RK|RL|RM|RN|RP|RS|KS|PS|TS|GS|HT|RT|SH|SK|SP|SS|ST|TH)$/;

/** Three consonants that English words do have. */
const clusters = /GHT|RLD|RST|[RLNFX]TH|THR|[TNRLS]CH|S[CPT]R|SPL|[CPS]HR|[DKLMNPRT]{2}S|NGS|CKS/g;

/** Could it be said as a word: with a vowel, no three consonants in a row, and consonants at both ends that go together? */
const isSayable = (letters: string): boolean =>
  /[AEIOU]/.test(letters) &&
  !/[^AEIOUY]{3}/.test(letters.replace(clusters, 'T')) &&
  (!/^[^AEIOUY]{2}/.test(letters) || heads.test(letters)) &&
  (!/[^AEIOUY]{2}$/.test(letters) || tails.test(letters));
