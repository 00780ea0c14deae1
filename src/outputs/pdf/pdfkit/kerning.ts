/** The short way for plain words: glyphs by code point, and kerning by pairs, each looked up once. */
import type { FontkitFont, FontkitGlyph } from './internals.ts';
import { pairTable } from './pair-table.ts';

export interface KernedGlyph {
  readonly glyph: FontkitGlyph;
  readonly xAdvance: number;
  readonly xOffset: 0;
  readonly yOffset: 0;
}

/** Features that every shaper applies by itself, and that could join or replace letters of plain words (OpenType specification). */
const joining: ReadonlySet<string> = new Set(['liga', 'clig', 'calt', 'rlig', 'rclt', 'locl', 'rvrn', 'curs']);

/** Latin letters, digits, punctuation and symbols that neither combine nor change their shape. */
const plain = /^[\x20-\x7E\u00A1-\u00AC\u00AE-\u024F\u2010-\u2027\u2030-\u205E\u20A0-\u20BF\u2100-\u22FF]+$/;

/**
 * A function that sets plain words, exactly as the font's full layout does; it answers null for every other word,
 * and for every word of a font that joins letters or kerns in another way than by plain pairs.
 */
export function createPairKerning(font: FontkitFont): (word: string) => readonly KernedGlyph[] | null {
  if (font.availableFeatures.some((feature) => joining.has(feature))) return () => null;
  const kerning = pairTable(font);
  return (word) => {
    if (kerning === null || !plain.test(word)) return null;
    const glyphs = Array.from(word, (character) => font.glyphForCodePoint(character.codePointAt(0) ?? 0));
    return glyphs.map((glyph, index) => {
      const next = glyphs[index + 1];
      const xAdvance = glyph.advanceWidth + (next === undefined ? 0 : kerning(glyph.id, next.id));
      return { glyph, xAdvance, xOffset: 0, yOffset: 0 };
    });
  };
}
