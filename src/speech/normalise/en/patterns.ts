/** Pieces of the English patterns. */
export { anyCase, end, pattern, start } from '../patterns.ts';

/** `12`, `1,234,567`. */
export const whole = String.raw`(?:\d{1,3}(?:,\d{3})+(?!\d)|\d+)`;
/** A whole number or a decimal: `12`, `1,234.5`, `.5`. */
export const amount = String.raw`(?:${whole}(?:\.\d+)?|\.\d+)`;

/** Does it stand between “a” and a noun, as in `a $5 ticket`? Then the unit is said in the singular. */
export const isBeforeNoun = ({ 0: written, input, index }: RegExpExecArray): boolean =>
  /(?<![\p{L}\p{N}])an?\s$/iu.test(input.slice(Math.max(0, index - 4), index)) &&
  /^[\s-]\p{Ll}{3}/u.test(input.slice(index + written.length, index + written.length + 5));
