/** The glyphs of a font that the file needs. */
import type { FontkitFont, FontkitGlyph, PdfFont } from './internals.ts';

/**
 * The number that a glyph has in the file. As pdfkit's own `encode` does it: what a glyph reads back as is what it was first used for.
 * Where a font takes a letter apart (ḿ into m and ´), pdfkit leaves the reading of the second glyph empty, and readers make one up.
 */
export function include({ font, subset, widths, unicode }: PdfFont, glyph: FontkitGlyph): number {
  const code = subset.includeGlyph(glyph.id);
  widths[code] ??= (glyph.advanceWidth * 1000) / font.unitsPerEm;
  unicode[code] ??= glyph.codePoints.length > 0 ? glyph.codePoints : ownReading(font, glyph);
  return code;
}

function ownReading(font: FontkitFont, glyph: FontkitGlyph): readonly number[] {
  const [text = '\uFFFD'] = font.stringsForGlyph(glyph.id);
  return Array.from(text, (character) => character.codePointAt(0) ?? 0xfffd);
}
