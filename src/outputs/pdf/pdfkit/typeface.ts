/** A font file as pdfkit embeds it: measured, and turned into glyph codes. */
import type { Direction } from '../../../core/direction.ts';
import type { Mirror } from '../layout/shape.ts';
import type { Typeface } from '../layout/typeface.ts';
import type { PdfFont } from './internals.ts';
import { plainText } from './plain-text.ts';
import type { PlainText } from './plain-text.ts';
import { placedGlyphs } from './shaping.ts';
import type { PlacedGlyph } from './shaping.ts';
import { includer } from './subset.ts';
import type { Include } from './subset.ts';

export interface PrintTypeface extends Typeface {
  readonly font: PdfFont;
  /** The short way for plain text; null where the font has none. */
  readonly plain: PlainText | null;
  /** The glyphs of any text in the order in which they are painted, from left to right. */
  readonly glyphs: (text: string, direction?: Direction) => readonly GlyphString[];
}

/** Glyphs at one height above the baseline. */
export interface GlyphString {
  /** Inside of a hexadecimal string of a `TJ` array, shifts between: `0001>-20<0002`. */
  readonly codes: string;
  /** In thousandths of the font size. */
  readonly rise: number;
  /** Do the glyphs say nothing by themselves? */
  readonly silent: boolean;
}

interface Shaped {
  readonly advance: number;
  readonly strings: readonly GlyphString[];
  readonly reading: string;
}

/** Words kept for the next time they come up; when there are so many, the book of words starts anew. */
const remembered = 20_000;

export function printTypeface(font: PdfFont, mirror: Mirror = () => null): PrintTypeface {
  const { font: fontkit } = font;
  const books = { ltr: new Map<string, Shaped>(), rtl: new Map<string, Shaped>() };
  const include = includer(font);
  const plain = plainText(font, include);
  const covered = new Map<number, boolean>();
  const plainAdvance = plain?.advance ?? ((): number => Number.NaN);
  const scale = 1000 / fontkit.unitsPerEm;
  const layout = (word: string, direction: Direction): readonly PlacedGlyph[] => placedGlyphs(fontkit, word, direction);
  const turned = (word: string): Shaped => {
    const shown = Array.from(word, (character) => mirror(character) ?? character).join('');
    const glyphs = withMarks(layout(shown, 'rtl'));
    return encode(glyphs, scale, (glyph, reading) =>
      include(
        glyph,
        reading?.map((point) => mirrored(point, mirror)),
      ),
    );
  };
  const shapeWord = (word: string, direction: Direction): Shaped => {
    const known = books[direction];
    const before = known.get(word);
    if (before !== undefined) return before;
    if (known.size >= remembered) known.clear();
    const shaped = direction === 'ltr' ? encode(layout(word, 'ltr'), scale, include) : turned(word);
    known.set(word, shaped);
    return shaped;
  };
  const words = (text: string, direction: Direction): readonly Shaped[] =>
    text.includes(' ')
      ? wordsAndSpaces(text, direction).map((word) => shapeWord(word, direction))
      : [shapeWord(text, direction)];
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
    advance: (text, direction = 'ltr') => {
      const advance = direction === 'ltr' ? plainAdvance(text, 0, text.length) : Number.NaN;
      return Number.isNaN(advance) ? words(text, direction).reduce((sum, word) => sum + word.advance, 0) : advance;
    },
    readsBack: (text) => !mark.test(text) && isRead(words(text, 'ltr'), text),
    glyphs: (text, direction = 'ltr') => joined(words(text, direction)),
  };
}

/** From left to right. */
function wordsAndSpaces(text: string, direction: Direction): readonly string[] {
  const parts: string[] = [];
  for (const word of text.split(' ')) {
    if (word !== '') parts.push(word);
    parts.push(' ');
  }
  parts.pop();
  return direction === 'ltr' ? parts : parts.toReversed();
}

const isRead = (words: readonly Shaped[], text: string): boolean =>
  words.map((word) => word.reading).join('') === text &&
  words.every(({ strings }) => strings.every(({ silent }) => !silent));

/** Readers that go by places take a mark above or below a letter for a word of its own. */
const mark = /\p{M}/u;

/**
 * From right to left, marks stand before their letters in the order of painting. Readers that go by places would take a raised mark for
 * a word of its own: the letter says its marks as well, and they say nothing.
 */
function withMarks(glyphs: readonly PlacedGlyph[]): readonly PlacedGlyph[] {
  let marks: readonly number[] = [];
  return glyphs.map((placed) => {
    const { reading } = placed;
    if (reading.length === 0) return placed;
    if (reading.every((point) => mark.test(String.fromCodePoint(point)))) {
      marks = [...reading, ...marks];
      return reads(placed, []);
    }
    const whole = reads(placed, [...reading, ...marks]);
    marks = [];
    return whole;
  });
}

const reads = (placed: PlacedGlyph, reading: readonly number[]): PlacedGlyph => ({ ...placed, reading });

/** What a sign stands for where the one that is turned round is printed for it. */
function mirrored(point: number, mirror: Mirror): number {
  return mirror(String.fromCodePoint(point))?.codePointAt(0) ?? point;
}

/** One string where nothing is raised, which is nearly always. */
function joined(words: readonly Shaped[]): readonly GlyphString[] {
  const strings: GlyphString[] = [];
  let codes = '';
  let rise = 0;
  let silent = false;
  for (const word of words) {
    for (const string of word.strings) {
      if ((string.rise !== rise || string.silent !== silent) && codes !== '') {
        strings.push({ codes, rise, silent });
        codes = '';
      }
      codes += string.codes;
      ({ rise, silent } = string);
    }
  }
  return codes === '' ? strings : [...strings, { codes, rise, silent }];
}

function encode(glyphs: readonly PlacedGlyph[], scale: number, include: Include): Shaped {
  const strings: { codes: string; rise: number; silent: boolean }[] = [];
  let advance = 0;
  let reading = '';
  for (const { glyph, reading: own, xAdvance, xOffset, yOffset } of glyphs) {
    reading += String.fromCodePoint(...own);
    const last = strings.at(-1);
    const rise = yOffset * scale;
    const silent = own.length === 0;
    const string = last?.rise === rise && last.silent === silent ? last : { codes: '', rise, silent };
    if (string !== last) strings.push(string);
    const hex = include(glyph, own).toString(16).padStart(4, '0');
    string.codes += shift(xOffset * scale) + hex + shift((xAdvance - glyph.advanceWidth - xOffset) * scale);
    advance += xAdvance * scale;
  }
  return { advance, strings, reading };
}

/** A shift to the right by thousandths of the font size; `TJ` counts to the left. */
const shift = (by: number): string => (by === 0 ? '' : `>${Math.round(-by * 100) / 100}<`);
