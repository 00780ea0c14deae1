/** The glyphs of a font that the file needs, each with what it reads back as. */
import type { FontkitGlyph, PdfFont } from './internals.ts';

/** The number in the file of a glyph that stands for these code points, the font's own when they are left out. */
export type Include = (glyph: FontkitGlyph, reading?: readonly number[]) => number;

/**
 * What a glyph reads back as holds for the whole file (ISO 32000-1, 9.10.3), but one glyph may stand for several things: the letter
 * forms of Arabic share their shapes and differ in their dots. So it is taken as often as there are readings of it.
 */
export function includer({ subset, widths, unicode, font }: PdfFont): Include {
  const codes = new Map<string, number>();
  const add = (glyph: FontkitGlyph, reading: readonly number[]): number => {
    const first = subset.includeGlyph(glyph.id);
    const taken = unicode[first];
    const code = taken === undefined || taken.join() === reading.join() ? first : subset.glyphs.push(glyph.id) - 1;
    widths[code] = (glyph.advanceWidth * 1000) / font.unitsPerEm;
    unicode[code] = reading;
    return code;
  };
  return (glyph, reading = glyph.codePoints) => {
    const shown = reading.length === 0 ? silent : reading;
    const key = `${glyph.id} ${shown.join(' ')}`;
    const code = codes.get(key) ?? add(glyph, shown);
    codes.set(key, code);
    return code;
  };
}

/**
 * For a glyph that says nothing by itself: where a font takes a letter apart (ḿ into m and ´), the first glyph reads as the letter.
 * pdfkit leaves the others empty, and readers make something up. A word joiner is nothing to the eye, and joins and parts no letters.
 */
const silent = [0x2060];
