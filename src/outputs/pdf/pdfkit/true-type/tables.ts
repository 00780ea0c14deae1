/** The tables of a font file (OpenType 1.9, "The OpenType font file"). */

/** A table by its tag; null where the font has none. */
export type FontTables = (tag: string) => DataView | null;

const trueType = 0x0001_0000;

/** An entry of the directory at the head of the file; offset and length in bytes. */
interface TableEntry {
  readonly tag: string;
  readonly offset: number;
  readonly length: number;
}

/** Throws a `RangeError` for a file that ends in it. */
export function tableDirectory(bytes: Uint8Array): readonly TableEntry[] {
  const file = viewOf(bytes);
  return Array.from({ length: file.getUint16(4) }, (_, index) => {
    const entry = 12 + 16 * index;
    return { tag: tagAt(file, entry), offset: file.getUint32(entry + 8), length: file.getUint32(entry + 12) };
  });
}

/** null for what is no single font with TrueType outlines. Throws a `RangeError` for a file that points behind its end. */
export function fontTables(bytes: Uint8Array): FontTables | null {
  if (viewOf(bytes).getUint32(0) !== trueType) return null;
  const tables = new Map<string, DataView>();
  for (const { tag, offset, length } of tableDirectory(bytes)) {
    if (offset + length > bytes.length) throw new RangeError(`A table ends at ${offset + length}.`);
    tables.set(tag, new DataView(bytes.buffer, bytes.byteOffset + offset, length));
  }
  return (tag) => tables.get(tag) ?? null;
}

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

export const tagAt = (view: DataView, at: number): string =>
  String.fromCharCode(view.getUint8(at), view.getUint8(at + 1), view.getUint8(at + 2), view.getUint8(at + 3));

export const bytesOf = ({ buffer, byteOffset, byteLength }: DataView): Uint8Array =>
  new Uint8Array(buffer, byteOffset, byteLength);
