/** A font file as pdfkit embeds it: measured, and turned into glyph codes. */
import type { Typeface } from '../layout/typeface.ts';
import type { FontkitGlyph, PdfFont } from './internals.ts';
import { plainText } from './plain-text.ts';
import type { PlainText } from './plain-text.ts';
import { include } from './subset.ts';

export interface PrintTypeface extends Typeface {
  readonly font: PdfFont;
  /** The short way for plain text; null where the font has none. */
  readonly plain: PlainText | null;
  /** The glyphs of any text in the order in which they are painted. */
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
  const plain = plainText(font);
  const covered = new Map<number, boolean>();
  const plainAdvance = plain?.advance ?? ((): number => Number.NaN);
  const shapeWord = (word: string): Shaped => {
    const before = known.get(word);
    if (before !== undefined) return before;
    if (known.size >= remembered) known.clear();
    const shaped = encode(font, fullLayout(font, word));
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
    plain,
    plainAdvance,
    advance: (text) => {
      const advance = plainAdvance(text, 0, text.length);
      return Number.isNaN(advance) ? words(text).reduce((sum, word) => sum + word.advance, 0) : advance;
    },
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
    const code = include(font, glyph);
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
