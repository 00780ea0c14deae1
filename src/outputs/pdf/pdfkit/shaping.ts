/** A word as glyphs in their places, whatever the font's tables say. */
import type { Direction } from '../../../core/direction.ts';
import type { FontkitGlyph, FontkitRun, FontProgram } from './internals.ts';

export interface PlacedGlyph {
  readonly glyph: FontkitGlyph;
  /** Code points that it stands for; none when it says nothing by itself. */
  readonly reading: readonly number[];
  readonly xAdvance: number;
  readonly xOffset: number;
  readonly yOffset: number;
}

/** From left to right. Without a direction, fontkit would take the usual one of the word's script, which is not that of digits in Arabic. */
export function placedGlyphs(font: FontProgram, word: string, direction: Direction): readonly PlacedGlyph[] {
  const { glyphs, positions } = shaped(font, word, direction);
  return glyphs.map((glyph, index) => {
    const { xAdvance = glyph.advanceWidth, xOffset = 0, yOffset = 0 } = positions[index] ?? {};
    return { glyph, reading: glyph.codePoints, xAdvance, xOffset, yOffset };
  });
}

/** Features by which glyphs are attached to each other. */
const attachment = { curs: false, mark: false, mkmk: false } as const;

/**
 * fontkit throws where an anchor is left out, as OpenType allows and Noto Sans Arabic does for Latin marks, and where the tables of a
 * font are damaged: then marks stay where the font draws them, or every character has its own glyph.
 */
function shaped(font: FontProgram, word: string, direction: Direction): FontkitRun {
  for (const features of [undefined, attachment]) {
    try {
      return font.layout(word, features, undefined, undefined, direction);
    } catch {
      // The next way asks less of the font.
    }
  }
  const glyphs = Array.from(word, (character) => font.glyphForCodePoint(character.codePointAt(0) ?? 0));
  return { glyphs: direction === 'ltr' ? glyphs : glyphs.toReversed(), positions: [] };
}
