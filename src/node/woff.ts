/** WOFF 1.0 files (W3C Recommendation of 2012): fonts whose tables are compressed one by one. */
import { inflateSync } from 'node:zlib';

/** More than any font of one face has, in bytes. */
const largest = 64 * 1024 * 1024;

/**
 * The font inside of a WOFF file as a TrueType or OpenType file, which is what can be embedded; any other bytes as they are.
 * Throws a `RangeError` or a zlib error when the file is damaged.
 */
export function unpacked(bytes: Uint8Array): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < header || view.getUint32(0) !== signature) return bytes;
  const tables = Array.from({ length: view.getUint16(12) }, (_, index) => tableAt(view, header + index * entry));
  const size = tables.reduce((sum, { length }) => sum + padded(length), 12 + 16 * tables.length);
  if (size > largest) throw new RangeError('The font is too large.');
  const font = new Uint8Array(size);
  const out = new DataView(font.buffer);
  writeHeader(out, view.getUint32(4), tables.length);
  let at = 12 + 16 * tables.length;
  for (const [index, { tag, offset, packed, length, checksum }] of tables.entries()) {
    for (const [word, value] of [tag, checksum, at, length].entries()) out.setUint32(12 + 16 * index + 4 * word, value);
    const data = bytes.subarray(offset, offset + packed);
    font.set(packed < length ? inflateSync(data, { maxOutputLength: length }) : data, at);
    at += padded(length);
  }
  return font;
}

/** `wOFF` */
const signature = 0x774f4646;
/** Bytes of the header and of an entry in the directory of tables. */
const header = 44;
const entry = 20;

interface Table {
  readonly tag: number;
  readonly offset: number;
  /** Length in the file; as long as the table itself when it is not compressed. */
  readonly packed: number;
  readonly length: number;
  readonly checksum: number;
}

function tableAt(view: DataView, at: number): Table {
  const [tag = 0, offset = 0, packed = 0, length = 0, checksum = 0] = [0, 4, 8, 12, 16].map((by) =>
    view.getUint32(at + by),
  );
  return { tag, offset, packed, length, checksum };
}

/** Tables start at multiples of four bytes. */
const padded = (length: number): number => Math.ceil(length / 4) * 4;

/** The offset table of an OpenType file, with its search range (OpenType 1.9, "Organization of an OpenType Font"). */
function writeHeader(out: DataView, flavour: number, count: number): void {
  const selector = Math.floor(Math.log2(Math.max(count, 1)));
  const range = 2 ** selector * 16;
  out.setUint32(0, flavour);
  for (const [index, value] of [count, range, selector, count * 16 - range].entries())
    out.setUint16(4 + 2 * index, value);
}
