/** A part of a font that holds only some of its glyphs, as a PDF embeds it (ISO 32000-1, 9.9). */
import { joined } from '../../../../core/bytes.ts';
import { bytesOf } from './tables.ts';

/** The tables of a font that a part of it is made from. */
export interface Outlines {
  readonly head: DataView;
  readonly hhea: DataView;
  readonly maxp: DataView;
  readonly loca: DataView;
  readonly glyf: DataView;
  /** Those that hold programs for small screens, by tag; not every font has them. */
  readonly programs: Readonly<Record<'cvt ' | 'prep' | 'fpgm', DataView | null>>;
  readonly metrics: (glyph: number) => GlyphMetrics;
}

/** In font units. */
export interface GlyphMetrics {
  readonly advance: number;
  readonly bearing: number;
}

export class TrueTypeSubset {
  /** Ids in the font by number in the subset. */
  readonly glyphs = [0];
  readonly #numbers = new Map([[0, 0]]);
  readonly #font: Outlines;

  constructor(font: Outlines) {
    this.#font = font;
  }

  includeGlyph(id: number): number {
    const number = this.#numbers.get(id) ?? this.glyphs.push(id) - 1;
    this.#numbers.set(id, number);
    return number;
  }

  encode(): Uint8Array {
    const { head, hhea, maxp, programs, metrics } = this.#font;
    const outlines: Uint8Array[] = [];
    // Glyphs that are made of others add these to the list.
    for (let number = 0; number < this.glyphs.length; number += 1) outlines.push(this.#outline(number));
    const count = outlines.length;
    return fontFile({
      head: bytesOf(head),
      hhea: withNumber(hhea, 34, count),
      loca: places(outlines, isLong(head)),
      maxp: withNumber(maxp, 4, count),
      'cvt ': programs['cvt '],
      prep: programs.prep,
      glyf: joined(outlines),
      hmtx: metricsTable(this.glyphs.map(metrics)),
      fpgm: programs.fpgm,
    });
  }

  /** The bytes of a glyph, with the numbers of this part in it where it is made of other glyphs. */
  #outline(number: number): Uint8Array {
    const { head, loca, glyf } = this.#font;
    const id = this.glyphs[number] ?? 0;
    const [from, to] = [placeOf(loca, id, isLong(head)), placeOf(loca, id + 1, isLong(head))];
    const bytes = bytesOf(glyf).subarray(from, to);
    if (bytes.length === 0 || glyf.getInt16(from) >= 0) return bytes;
    const own = bytes.slice();
    const view = new DataView(own.buffer);
    for (const at of componentPlaces(view)) view.setUint16(at, this.includeGlyph(view.getUint16(at)));
    return own;
  }
}

const isLong = (head: DataView): boolean => head.getInt16(50) === 1;

const placeOf = (loca: DataView, glyph: number, long: boolean): number =>
  long ? loca.getUint32(4 * glyph) : 2 * loca.getUint16(2 * glyph);

/** Flags of a component (OpenType 1.9, table `glyf`). */
const component = { words: 0x0001, scale: 0x0008, more: 0x0020, twoScales: 0x0040, matrix: 0x0080 } as const;

/** Where a glyph that is made of others names them. */
function componentPlaces(glyph: DataView): readonly number[] {
  const found: number[] = [];
  let at = 10;
  let flags: number = component.more;
  while ((flags & component.more) !== 0) {
    flags = glyph.getUint16(at);
    found.push(at + 2);
    const scales = (flags & component.scale) !== 0 ? 1 : (flags & component.twoScales) !== 0 ? 2 : 0;
    at += 4 + ((flags & component.words) !== 0 ? 4 : 2) + 2 * ((flags & component.matrix) !== 0 ? 4 : scales);
  }
  return found;
}

function withNumber(table: DataView, at: number, value: number): Uint8Array {
  const bytes = bytesOf(table).slice();
  new DataView(bytes.buffer).setUint16(at, value);
  return bytes;
}

function places(outlines: readonly Uint8Array[], long: boolean): Uint8Array {
  const table = new DataView(new ArrayBuffer((outlines.length + 1) * (long ? 4 : 2)));
  let place = 0;
  for (let number = 0; number <= outlines.length; number += 1) {
    if (long) table.setUint32(4 * number, place);
    else table.setUint16(2 * number, place >> 1);
    place += outlines[number]?.length ?? 0;
  }
  return bytesOf(table);
}

function metricsTable(metrics: readonly GlyphMetrics[]): Uint8Array {
  const table = new DataView(new ArrayBuffer(4 * metrics.length));
  for (const [index, { advance, bearing }] of metrics.entries()) {
    table.setUint16(4 * index, advance);
    table.setInt16(4 * index + 2, bearing);
  }
  return bytesOf(table);
}

/** Tables with their directory; no reader of a PDF asks for check sums. */
function fontFile(tables: Readonly<Record<string, Uint8Array | DataView | null>>): Uint8Array {
  const parts = Object.entries(tables).flatMap(([tag, table]) =>
    table === null ? [] : [{ tag, bytes: table instanceof DataView ? bytesOf(table) : table }],
  );
  const count = parts.length;
  const directory = new DataView(new ArrayBuffer(12 + 16 * count));
  const power = Math.floor(Math.log2(count));
  for (let index = 0; index < 4; index += 1) directory.setUint8(index, 'true'.charCodeAt(index));
  directory.setUint16(4, count);
  directory.setUint16(6, 16 * 2 ** power);
  directory.setUint16(8, power);
  directory.setUint16(10, 16 * (count - 2 ** power));
  let place = directory.byteLength;
  for (const [index, { tag, bytes }] of parts.entries()) {
    const entry = 12 + 16 * index;
    for (let letter = 0; letter < 4; letter += 1) directory.setUint8(entry + letter, tag.charCodeAt(letter));
    directory.setUint32(entry + 8, place);
    directory.setUint32(entry + 12, bytes.length);
    place += bytes.length;
  }
  return joined([bytesOf(directory), ...parts.map(({ bytes }) => bytes)]);
}
