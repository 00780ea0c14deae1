/**
 * The short way for plain text: glyphs by character and kerning by pairs, each looked up once and kept as plain numbers. Words of a
 * long text are mostly new ones, so that it pays to be fast at any text rather than to remember words.
 */
import type { ContentBytes } from './content-bytes.ts';
import type { PdfFont } from './internals.ts';
import { pairTable } from './pair-table.ts';
import type { PairTable } from './pair-table.ts';
import type { Include } from './subset.ts';

/** Sets plain text exactly as the font's full layout does, word by word: nothing is kerned with a space. */
export interface PlainText {
  /** Width of `text` from `from` up to `to`, in thousandths of the font size; NaN when a character in it is not plain. */
  readonly advance: (text: string, from: number, to: number) => number;
  /** Writes a text that has an advance as a member of a `TJ` array: strings, with the kerning between them. */
  readonly show: (text: string, out: ContentBytes) => void;
}

/** Features that every shaper applies by itself, and that could join or replace letters of plain words (OpenType specification). */
const joining: ReadonlySet<string> = new Set(['liga', 'clig', 'calt', 'rlig', 'rclt', 'locl', 'rvrn', 'curs']);

/** Latin letters, digits, punctuation and symbols that neither combine nor change their shape, and are their own composed form (NFC). */
const plain =
  /^[\x20-\x7E\u00A1-\u00AC\u00AE-\u024F\u2010-\u2027\u2030-\u205E\u20A0-\u20BF\u2100-\u2125\u2127-\u2129\u212C-\u22FF]$/;

/** One more than the last plain character. */
const limit = 0x2300;

/** Pairs of these characters, ASCII and Latin-1, are kept in a square. */
const side = 0x100;
const unasked = -0x8000;

const space = 0x20;

/** null for a font that joins letters or kerns in another way than by plain pairs. */
export function plainText(font: PdfFont, include: Include): PlainText | null {
  if (font.font.availableFeatures.some((feature) => joining.has(feature))) return null;
  const kerning = pairTable(font.font);
  if (kerning === null) return null;
  const { isPlain, advances, codes, glyphs } = plainCharacters(font, include);
  const kern = keptPairs(glyphs, kerning);
  const scale = 1000 / font.font.unitsPerEm;
  return {
    advance: (text, from, to) => {
      let sum = 0;
      let before = space;
      for (let index = from; index < to; index += 1) {
        const character = text.charCodeAt(index);
        if (!isPlain(character)) return Number.NaN;
        sum += (advances[character] ?? 0) + kern(before, character);
        before = character;
      }
      return sum * scale;
    },
    show: (text, out) => {
      out.ascii('(');
      let before = space;
      for (let index = 0; index < text.length; index += 1) {
        const character = text.charCodeAt(index);
        const shift = kern(before, character);
        if (shift !== 0) out.ascii(`)${Math.round(shift * scale * -100) / 100}(`);
        out.glyph(codes[character] ?? 0);
        before = character;
      }
      out.ascii(')');
    },
  };
}

/** What is known of characters, by their code. */
interface PlainCharacters {
  /** Looks a character up when it is asked for the first time; only then is anything else known of it. */
  readonly isPlain: (character: number) => boolean;
  /** In font units. */
  readonly advances: Float64Array;
  /** Numbers of their glyphs in the file. */
  readonly codes: Uint16Array;
  /** Numbers of their glyphs in the font. */
  readonly glyphs: Uint16Array;
}

/** A character is plain when the font has a glyph for it that reads back as this very character. */
function plainCharacters(font: PdfFont, include: Include): PlainCharacters {
  const states = new Uint8Array(limit); // 0: not asked yet, 1: plain, 2: not plain
  const codes = new Uint16Array(limit);
  const glyphs = new Uint16Array(limit);
  const advances = new Float64Array(limit);
  const learn = (character: number): number => {
    if (!plain.test(String.fromCharCode(character)) || !font.font.hasGlyphForCodePoint(character)) return 2;
    const glyph = font.font.glyphForCodePoint(character);
    codes[character] = include(glyph, [character]);
    glyphs[character] = glyph.id;
    advances[character] = glyph.advanceWidth;
    return 1;
  };
  const isPlain = (character: number): boolean => {
    if (character >= limit) return false;
    const state = states[character] || (states[character] = learn(character));
    return state === 1;
  };
  return { isPlain, advances, codes, glyphs };
}

/** The kerning between two plain characters in font units, each pair looked up once. */
function keptPairs(glyphs: Uint16Array, kerning: PairTable): (before: number, character: number) => number {
  const square = new Int16Array(side * side).fill(unasked);
  const others = new Map<number, number>();
  const ask = (before: number, character: number): number =>
    before === space || character === space ? 0 : kerning(glyphs[before] ?? 0, glyphs[character] ?? 0);
  return (before, character) => {
    if (before < side && character < side) {
      const known = square[before * side + character] ?? unasked;
      return known === unasked ? (square[before * side + character] = ask(before, character)) : known;
    }
    const key = before * limit + character;
    const known = others.get(key) ?? ask(before, character);
    others.set(key, known);
    return known;
  };
}
