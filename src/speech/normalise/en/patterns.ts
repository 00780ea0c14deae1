/** Pieces that the patterns of several classes are made of. */

/** No letter or digit before, nor a sign that ties the match to something longer. */
export const start = String.raw`(?<![\p{L}\p{N}])`;
/** No letter or digit after. */
export const end = String.raw`(?![\p{L}\p{N}])`;

/** `12`, `1,234,567`. */
export const whole = String.raw`(?:\d{1,3}(?:,\d{3})+(?!\d)|\d+)`;
/** A whole number or a decimal: `12`, `1,234.5`, `.5`. */
export const amount = String.raw`(?:${whole}(?:\.\d+)?|\.\d+)`;

export const pattern = (...pieces: readonly string[]): RegExp => new RegExp(pieces.join(''), 'gu');
export const anyCase = (...pieces: readonly string[]): RegExp => new RegExp(pieces.join(''), 'giu');
