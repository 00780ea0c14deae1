/** The short way for plain words: glyphs by code point, and kerning by pairs, each looked up once. */
import type { FontkitFont, FontkitGlyph } from './internals.ts';

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
 * and for every word of a font that joins letters.
 */
export function createPairKerning(font: FontkitFont): (word: string) => readonly KernedGlyph[] | null {
  if (font.availableFeatures.some((feature) => joining.has(feature))) return () => null;
  const pairs = new Map<string, number>();
  const kern = (pair: string, first: FontkitGlyph): number => {
    const before = pairs.get(pair);
    if (before !== undefined) return before;
    const shift = (font.layout(pair).positions[0]?.xAdvance ?? first.advanceWidth) - first.advanceWidth;
    pairs.set(pair, shift);
    return shift;
  };
  return (word) => {
    if (!plain.test(word)) return null;
    return Array.from(word, (character, index) => {
      const glyph = font.glyphForCodePoint(character.codePointAt(0) ?? 0);
      const pair = word.slice(index, index + 2);
      const xAdvance = glyph.advanceWidth + (pair.length === 2 ? kern(pair, glyph) : 0);
      return { glyph, xAdvance, xOffset: 0, yOffset: 0 };
    });
  };
}
