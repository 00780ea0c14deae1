/**
 * The short way for plain text: glyphs by character and kerning by pairs, each looked up once and kept as plain numbers. Words of a
 * long text are mostly new ones, so that it pays to be fast at any text rather than to remember words.
 */
import type { ContentBytes } from './content-bytes.ts';
import type { FontProgram, PdfFont } from './internals.ts';
import { pairTable } from './pair-table.ts';
import type { PairTable } from './pair-table.ts';
import type { Include } from './subset.ts';

/** Sets plain text exactly as the font's full layout does, word by word: nothing is kerned with a space. */
export interface PlainText {
  /** Width of `text` from `from` up to `to`, in thousandths of the font size; NaN when a character in it is not plain. */
  readonly advance: (text: string, from: number, to: number) => number;
  /** Writes the operator that shows a text, with its kerning; writes nothing and says so when a character in it is not plain. */
  readonly show: (text: string, out: ContentBytes) => boolean;
}

/** Features that every shaper applies by itself, and that could join or replace letters of plain words (OpenType specification). */
const joining: ReadonlySet<string> = new Set(['liga', 'clig', 'calt', 'rlig', 'rclt', 'locl', 'rvrn', 'curs']);

/** Latin letters, digits, punctuation and symbols that neither combine nor change their shape, and are their own composed form (NFC). */
const plain =
  /^[\x20-\x7E\u00A1-\u00AC\u00AE-\u024F\u2010-\u2027\u2030-\u205E\u20A0-\u20BF\u2100-\u2125\u2127-\u2129\u212C-\u22FF]$/;

/** One more than the last plain character. */
const limit = 0x2300;

/** So many different plain characters are known of a face; those that come up later go the long way. Number 0 is none of them. */
const side = 0x100;

const space = 0x20;

/** Does the font have letters that join or replace each other, so that its text has to be shaped? */
export const joinsLetters = ({ availableFeatures }: FontProgram): boolean =>
  availableFeatures.some((feature) => joining.has(feature));

/** null for a font that joins letters or kerns in another way than by plain pairs. */
export function plainText(font: PdfFont, include: Include): PlainText | null {
  if (joinsLetters(font.font)) return null;
  const kerning = pairTable(font.font.stream.buffer);
  if (kerning === null) return null;
  const setter = new PlainSetter(font.font, include, kerning);
  return {
    advance: (text, from, to) => setter.advance(text, from, to),
    show: (text, out) => setter.show(text, out),
  };
}

/** Characters are numbered as they come up; what is known of a pair of them stands at `first * side + second`. In font units. */
class PlainSetter {
  readonly #font: FontProgram;
  readonly #include: Include;
  readonly #kerning: PairTable;
  readonly #scale: number;
  #count = 1;
  /** By character code; 0 as long as a character is not known, and for those that are not plain. */
  readonly #numbers = new Uint8Array(limit);
  readonly #refused = new Set<number>();
  /** Numbers of the glyphs in the file, and in the font. */
  readonly #codes = new Uint16Array(side);
  readonly #glyphs = new Uint16Array(side);
  readonly #advances = new Float64Array(side);
  /** Width of the second of a pair with the kerning between the two; 0 as long as it is not known. Behind number 0 a text begins. */
  readonly #widths = new Float64Array(side * side);
  readonly #kerns = new Int32Array(side * side);
  /** How kerning is written. */
  readonly #shifts = new Map<number, string>();

  constructor(font: FontProgram, include: Include, kerning: PairTable) {
    this.#font = font;
    this.#include = include;
    this.#kerning = kerning;
    this.#scale = 1000 / font.unitsPerEm;
  }

  advance(text: string, from: number, to: number): number {
    const numbers = this.#numbers;
    const widths = this.#widths;
    let sum = 0;
    let before = 0;
    for (let index = from; index < to; index += 1) {
      const character = text.charCodeAt(index);
      let number = numbers[character] ?? 0;
      let width = widths[before * side + number] ?? 0;
      if (width === 0) {
        number = this.#numberOf(character);
        if (number === 0) return Number.NaN;
        width = this.#widthOf(before, number);
      }
      sum += width;
      before = number;
    }
    return sum * this.#scale;
  }

  show(text: string, out: ContentBytes): boolean {
    const numbers = this.#numbers;
    const widths = this.#widths;
    const kerns = this.#kerns;
    const codes = this.#codes;
    const start = out.length;
    out.ascii('[(');
    let before = 0;
    for (let index = 0; index < text.length; index += 1) {
      const character = text.charCodeAt(index);
      const number = numbers[character] || this.#numberOf(character);
      if (number === 0) {
        out.backTo(start);
        return false;
      }
      const pair = before * side + number;
      if (widths[pair] === 0) this.#learnPair(before, number);
      const kern = kerns[pair] ?? 0;
      if (kern !== 0) out.ascii(this.#shiftBy(kern));
      out.glyph(codes[number] ?? 0);
      before = number;
    }
    out.ascii(')]TJ\n');
    return true;
  }

  #shiftBy(kern: number): string {
    const text = this.#shifts.get(kern) ?? `)${Math.round(kern * this.#scale * -100) / 100}(`;
    this.#shifts.set(kern, text);
    return text;
  }

  /** Of a pair that may not be known yet. */
  #widthOf(first: number, second: number): number {
    const pair = first * side + second;
    if (this.#widths[pair] === 0) this.#learnPair(first, second);
    return this.#widths[pair] ?? 0;
  }

  #learnPair(first: number, second: number): void {
    const blank = this.#numbers[space];
    const isKerned = first !== 0 && first !== blank && second !== blank;
    const kern = isKerned ? this.#kerning(this.#glyphs[first] ?? 0, this.#glyphs[second] ?? 0) : 0;
    this.#kerns[first * side + second] = kern;
    this.#widths[first * side + second] = (this.#advances[second] ?? 0) + kern;
  }

  /** A character is plain when the font has a glyph for it that reads back as this very character; 0 for others. */
  #numberOf(character: number): number {
    const known = this.#numbers[character] ?? 0;
    if (known !== 0 || this.#count === side || this.#refused.has(character)) return known;
    if (!plain.test(String.fromCharCode(character)) || !this.#font.hasGlyphForCodePoint(character)) {
      this.#refused.add(character);
      return 0;
    }
    const glyph = this.#font.glyphForCodePoint(character);
    const number = this.#count++;
    this.#codes[number] = this.#include(glyph, [character]);
    this.#glyphs[number] = glyph.id;
    this.#advances[number] = glyph.advanceWidth;
    this.#numbers[character] = number;
    return number;
  }
}
