/** A font file as pdfkit embeds it: measured, and turned into glyph codes, once for each word. */
import type { Typeface } from '../layout/typeface.ts';
import type { FontkitFont, FontkitGlyph, PdfFont } from './internals.ts';
import { createPairKerning } from './kerning.ts';

export interface PrintTypeface extends Typeface {
  readonly font: PdfFont;
  /** The glyphs of a text in the order in which they are painted. */
  readonly glyphs: (text: string) => readonly GlyphString[];
}

/** Glyphs at one height above the baseline. */
export interface GlyphString {
  /** Inside of a hexadecimal string of a `TJ` array, shifts between: `0001>-20<0002`. */
  readonly codes: string;
  /** In thousandths of the font size. */
  readonly rise: number;
}

interface Shaped {
  readonly advance: number;
  readonly strings: readonly GlyphString[];
  readonly reading: string;
}

interface PlacedGlyph {
  readonly glyph: FontkitGlyph;
  readonly xAdvance: number;
  readonly xOffset: number;
  readonly yOffset: number;
}

/** Words kept for the next time they come up; when there are so many, the book of words starts anew. */
const remembered = 20_000;

export function printTypeface(font: PdfFont): PrintTypeface {
  const { font: fontkit } = font;
  const known = new Map<string, Shaped>();
  const kerning = createPairKerning(fontkit);
  const covered = new Map<number, boolean>();
  const place = (word: string): readonly PlacedGlyph[] => kerning(word) ?? fullLayout(font, word);
  const shapeWord = (word: string): Shaped => {
    const before = known.get(word);
    if (before !== undefined) return before;
    if (known.size >= remembered) known.clear();
    const shaped = encode(font, place(word));
    known.set(word, shaped);
    return shaped;
  };
  const words = (text: string): readonly Shaped[] =>
    text.includes(' ') ? wordsAndSpaces(text).map(shapeWord) : [shapeWord(text)];
  return {
    font,
    covers: (codePoint) => {
      const before = covered.get(codePoint);
      if (before !== undefined) return before;
      const covers = fontkit.hasGlyphForCodePoint(codePoint);
      covered.set(codePoint, covers);
      return covers;
    },
    advance: (text) => words(text).reduce((sum, word) => sum + word.advance, 0),
    readsBack: (text) => readingOf(words(text)) === text,
    glyphs: (text) => joined(words(text)),
  };
}

function wordsAndSpaces(text: string): readonly string[] {
  const parts: string[] = [];
  for (const word of text.split(' ')) {
    if (word !== '') parts.push(word);
    parts.push(' ');
  }
  parts.pop();
  return parts;
}

const readingOf = (words: readonly Shaped[]): string => words.map((word) => word.reading).join('');

/** One string where nothing is raised, which is nearly always. */
function joined(words: readonly Shaped[]): readonly GlyphString[] {
  const strings: GlyphString[] = [];
  let codes = '';
  let rise = 0;
  for (const word of words) {
    for (const string of word.strings) {
      if (string.rise !== rise && codes !== '') {
        strings.push({ codes, rise });
        codes = '';
      }
      codes += string.codes;
      ({ rise } = string);
    }
  }
  return codes === '' ? strings : [...strings, { codes, rise }];
}

function fullLayout({ font }: PdfFont, word: string): readonly PlacedGlyph[] {
  const { glyphs, positions } = font.layout(word);
  return glyphs.map((glyph, index) => {
    const { xAdvance = glyph.advanceWidth, xOffset = 0, yOffset = 0 } = positions[index] ?? {};
    return { glyph, xAdvance, xOffset, yOffset };
  });
}

function encode(font: PdfFont, glyphs: readonly PlacedGlyph[]): Shaped {
  const scale = 1000 / font.font.unitsPerEm;
  const strings: { codes: string; rise: number }[] = [];
  let advance = 0;
  let reading = '';
  for (const { glyph, xAdvance, xOffset, yOffset } of glyphs) {
    const code = include(font, glyph, scale);
    reading += String.fromCodePoint(...(font.unicode[code] ?? []));
    const last = strings.at(-1);
    const rise = yOffset * scale;
    const string = last?.rise === rise ? last : { codes: '', rise };
    if (string !== last) strings.push(string);
    const hex = code.toString(16).padStart(4, '0');
    string.codes += shift(xOffset * scale) + hex + shift((xAdvance - glyph.advanceWidth - xOffset) * scale);
    advance += xAdvance * scale;
  }
  return { advance, strings, reading };
}

/** A shift to the right by thousandths of the font size; `TJ` counts to the left. */
const shift = (by: number): string => (by === 0 ? '' : `>${Math.round(-by * 100) / 100}<`);

/**
 * As pdfkit's own `encode` does it: what a glyph reads back as is what it was first used for.
 * Where a font takes a letter apart (ḿ into m and ´), pdfkit leaves the reading of the second glyph empty, and readers make one up.
 */
function include({ font, subset, widths, unicode }: PdfFont, glyph: FontkitGlyph, scale: number): number {
  const code = subset.includeGlyph(glyph.id);
  widths[code] ??= glyph.advanceWidth * scale;
  unicode[code] ??= glyph.codePoints.length > 0 ? glyph.codePoints : ownReading(font, glyph);
  return code;
}

function ownReading(font: FontkitFont, glyph: FontkitGlyph): readonly number[] {
  const [text = '\uFFFD'] = font.stringsForGlyph(glyph.id);
  return Array.from(text, (character) => character.codePointAt(0) ?? 0xfffd);
}
