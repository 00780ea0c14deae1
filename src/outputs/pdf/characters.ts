/** Which characters part words, which vanish on paper, and which may stand in for others. */

/** Where a line may end, and what is printed there: any of these is one space, a line end, or nothing at all. No-break spaces may indent a line. */
export const separators =
  /[ \t\u1680\u2000-\u2006\u2008-\u200A\u205F\u3000]+|[ \t]*[\n\u2028\u2029][^\S\u00A0]*|\u200B/g;

/** Does a text hold any separator but single plain spaces? */
export const untidy = /[\t\n\u1680\u2000-\u2006\u2008-\u200B\u2028\u2029\u205F\u3000]| {2}/;

/** Spaces that no line may end at (UAX #14, class GL); all of them become no-break spaces. */
const glue = /[\u00A0\u2007\u202F]/g;

/**
 * Characters that print nothing (Unicode's Default_Ignorable_Code_Point): soft hyphen, word joiner, byte-order mark, directional marks.
 * Joiners and variation selectors belong to the character before them, and U+200B parts words.
 */
const invisible = /(?![\p{Join_Control}\p{Variation_Selector}\u200B])[\p{Default_Ignorable_Code_Point}\uFFF9-\uFFFB]/gu;

/** Anything but ASCII, composed letters of Latin-1 and Extended-A, dashes and quotation marks: these are printed as they are. */
const touched = /[^\x20-\x7E\u00A1-\u00AC\u00AE-\u017F\u2013\u2014\u2018-\u201E\u2026]/;

/** A text as it is printed: composed as far as Unicode goes (NFC), without invisible characters. */
export function printable(text: string): string {
  if (!touched.test(text)) return text;
  return text.toWellFormed().normalize('NFC').replaceAll(invisible, '').replaceAll(glue, '\u00A0');
}

/** Is there nothing to print? */
export const isBlank = (text: string): boolean => /^[\s\u200B]*$/.test(printable(text));

/** What may stand for a character that a font lacks; the first that the font has is taken. */
export const standIns: ReadonlyMap<string, readonly string[]> = new Map([
  ['\u2010', ['-']],
  ['\u2011', ['\u2010', '-']],
  ['\u2012', ['\u2013']],
  ['\u2015', ['\u2014']],
  ['\u2212', ['\u2013']],
  ['\u02BC', ['\u2019']],
]);

/** What is printed for a character that no font has: the replacement character, a box, or a question mark. */
export const replacements: readonly string[] = ['\uFFFD', '\u25A1', '?'];

/** A character and the marks, joiners and selectors that belong to it; marks without one. */
export const cluster =
  /^\p{M}+|\P{M}(?:[\p{M}\p{Join_Control}\p{Variation_Selector}\p{Emoji_Modifier}]|(?<=\u200D)\p{So})*|[^]/gu;

/**
 * More marks in a row than any script puts on a letter, or more than four of those that are set one above the other (Unicode's blocks of combining
 * diacritical marks): they would be printed over other lines.
 */
const pile = /\p{M}{9}|[\u0300-\u036F\u1AB0-\u1AFF\u1DC0-\u1DFF\u20D0-\u20FF\uFE20-\uFE2F]{5}/u;

export const isPiled = (text: string): boolean => text.length > 4 && pile.test(text);

/** What is printed of a letter with a pile of marks: one of them, as two cover the next line in close leading. */
export const unpiled = (source: string): string => (isPiled(source) ? (oneMark.exec(source)?.[0] ?? '') : source);
const oneMark = /^\P{M}?\p{M}?/u;

const endless = /\p{M}{33}/u;
const measured = /\P{M}+(?:\p{M}{1,32})?|\p{M}{1,32}/gu;

/** The text in parts of which none has more than 32 marks in a row, so that no part of a line is endless; nearly always one. */
export const measuredParts = (text: string): readonly string[] =>
  text.length > 32 && endless.test(text) ? (text.match(measured) ?? []) : [text];

const markFirst = /^\p{M}/u;

/** Does it go on with the marks of another part, or have marks without a letter? Such text is not set as one with what is before it. */
export const beginsWithMark = (text: string): boolean => text.charCodeAt(0) >= 0x300 && markFirst.test(text);

/** A character with nothing but joiners and selectors behind it, which the eye does not miss. */
export const alone = /^.[\p{Join_Control}\p{Variation_Selector}]+$/su;
