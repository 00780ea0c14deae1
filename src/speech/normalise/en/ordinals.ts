import type { ReadingClass } from '../types.ts';
import { cardinal, ordinal, romanValue } from './numbers.ts';
import { anyCase, end, pattern, start, whole } from './patterns.ts';

/** `1st`, `9,000,000th`; with the wrong ending, `4rd`, the number and the ending. */
const ordinals: ReadingClass = {
  name: 'ordinal',
  plain: true,
  needs: /\d/,
  pattern: anyCase(start, `(?<![.,])(?<digits>${whole})(?<ending>st|nd|rd|th)`, end),
  read: ({ groups = {} }) => {
    const { digits = '', ending = '' } = groups;
    return hasRightEnding(groups) ? ordinal(digits) : `${cardinal(digits, false)} ${ending}`;
  },
  sayAs: ({ groups = {} }) => (hasRightEnding(groups) ? { interpretAs: 'ordinal', format: null } : null),
};

const hasRightEnding = ({ digits = '', ending = '' }: Readonly<Record<string, string>>): boolean =>
  ending.toLowerCase() === endingOf(digits);

function endingOf(digits: string): string {
  if (/1[123]$/.test(digits)) return 'th';
  return { 1: 'st', 2: 'nd', 3: 'rd' }[digits.at(-1) ?? ''] ?? 'th';
}

/** Words before a Roman numeral that number a part or a war: `Chapter IV`, `World War II`, `Super Bowl LVI`. */
const numbered =
  'Chapter|Part|Volume|Vol\\.|Book|Act|Scene|Episode|Section|Article|Title|Annex|Appendix|Schedule|Table|Figure|Phase|Stage|Type|Class|Level|Grade|Tier|Category|Division|Group|Mark|Model|Version|War|Bowl|Apollo|Soyuz|Rocky|Fantasy|Vatican';

const counted: ReadingClass = {
  name: 'roman',
  plain: false,
  needs: /\s[IVXLCDM]/,
  pattern: anyCase(String.raw`(?<=(?<![\p{L}])(?:${numbered})\s)[IVXLCDM]{1,7}`, end),
  read: ({ 0: written, input, index }) => {
    // “a level I know”: one letter is a numeral only after a capital.
    const isPlainWord =
      written.length === 1 && /(?<!\p{L})\p{Ll}+\s$/u.test(input.slice(Math.max(0, index - 12), index));
    const value = isPlainWord || written !== written.toUpperCase() ? null : romanValue(written);
    return value === null ? null : cardinal(value, false);
  },
};

/** After a name: `Elizabeth II`, `John Paul II`; `The III Corps` has its article already. A lone I, V or X is a letter. */
const regnal: ReadingClass = {
  name: 'roman',
  plain: false,
  needs: /\s[IVX]{2}/,
  pattern: pattern(String.raw`(?<=(?<!\p{L})\p{Lu}\p{Ll}{2,}\s)(?:[IVX]{2,5})`, end, String.raw`(?!\.\p{L})`),
  read: ({ 0: written, input, index }) => {
    const value = romanValue(written);
    if (value === null || value > 39) return null;
    return /(?<!\p{L})The\s$/u.test(input.slice(Math.max(0, index - 5), index))
      ? ordinal(value)
      : `the ${ordinal(value)}`;
  },
};

export const ordinalClasses: readonly ReadingClass[] = [ordinals, counted, regnal];
