import type { ReadingClass } from '../types.ts';
import { cardinal, digitByDigit } from './numbers.ts';
import { pattern, start } from './patterns.ts';

/** Three numbers with strokes that are no date: `123/261788/2021`. */
const strokes: ReadingClass = {
  name: 'serial',
  plain: true,
  needs: /\d/,
  pattern: pattern(start, String.raw`(?<!\d\/)\d+(?:\/\d+){2,}(?![\p{L}\p{N}/])`),
  read: ({ 0: written }) => written.split('/').map(inSerial).join('/'),
};

/** Letters and digits in one word: `B2A23C`, `25d08A`, `C24`, `t-0t25d12-f`. */
const mixed: ReadingClass = {
  name: 'serial',
  plain: true,
  needs: /\d/,
  pattern: pattern(String.raw`(?<![\p{L}\p{N}$£€#@.,'’])(?:\p{L}{1,5}\d|\d{1,6}\p{L})[\p{L}\d]{0,30}(?![\p{L}\p{N}])`),
  read: ({ 0: written }) => (/\d(?:st|nd|rd|th)$/i.test(written) ? null : parts(written)),
};

/** Digits tied to a word by a hyphen or stroke: `MIG-25/235212`, `133-ABC`, `7-eleven`. */
const tied: ReadingClass = {
  name: 'serial',
  plain: true,
  needs: /\d/,
  pattern: pattern(String.raw`(?:(?<=\p{L}[-/])|(?<![\p{N}.,-])(?=\d+-\p{L}))\d+(?![\p{L}\p{N}.,:])`),
  read: ({ 0: written }) => inSerial(written),
};

const parts = (written: string): string =>
  (written.match(/\p{L}+|\d+/gu) ?? []).map((part) => (/^\d/.test(part) ? inSerial(part) : part)).join(' ');

/** As people read codes: up to four digits as a number, more one by one; a leading zero too. */
function inSerial(digits: string): string {
  const oneByOne =
    digits.length > 4 ||
    (digits.startsWith('0') && digits.length > 1) ||
    (digits.length === 4 && !digits.endsWith('00') && !digits.startsWith('20'));
  return oneByOne ? digitByDigit(digits) : cardinal(digits, false);
}

export const serials: readonly ReadingClass[] = [strokes, mixed, tied];
