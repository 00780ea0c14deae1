/** Fractions in words. */
import { cardinal, ordinalOf, plural } from './numbers.ts';

/** `three quarters`; behind a whole number and “and”, one half is `a half`. */
export function inFraction(top: string, bottom: string, afterWhole: boolean): string {
  const above = cardinal(top, false);
  if (Number(bottom) === 1 || Number(bottom) === 0) return `${above} over ${cardinal(bottom, false)}`;
  const below = denominators[bottom] ?? ordinalOf(cardinal(bottom, false));
  if (Number(top) !== 1) return `${above} ${below === 'half' ? 'halves' : plural(below)}`;
  return afterWhole && below === 'half' ? 'a half' : `one ${below}`;
}

const denominators: Readonly<Record<string, string>> = { 2: 'half', 4: 'quarter' };

/** Each with its parts. */
export const fractionSigns: Readonly<Record<string, string>> = {
  '½': '1/2',
  '⅓': '1/3',
  '⅔': '2/3',
  '¼': '1/4',
  '¾': '3/4',
  '⅕': '1/5',
  '⅛': '1/8',
};
