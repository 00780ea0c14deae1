/** The tables of a font file (OpenType 1.9, "The OpenType font file"). */

/** A table by its tag; null where the font has none. */
export type FontTables = (tag: string) => DataView | null;

const trueType = 0x0001_0000;

/** null for what is no single font with TrueType outlines. Throws a `RangeError` for a file that points behind its end. */
export function fontTables(bytes: Uint8Array): FontTables | null {
  const file = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (file.getUint32(0) !== trueType) return null;
  const tables = new Map<string, DataView>();
  for (let index = 0; index < file.getUint16(4); index += 1) {
    const entry = 12 + 16 * index;
    const [offset, length] = [file.getUint32(entry + 8), file.getUint32(entry + 12)];
    if (offset + length > bytes.length) throw new RangeError(`A table ends at ${offset + length}.`);
    tables.set(tagAt(file, entry), new DataView(bytes.buffer, bytes.byteOffset + offset, length));
  }
  return (tag) => tables.get(tag) ?? null;
}

export const tagAt = (view: DataView, at: number): string =>
  String.fromCharCode(view.getUint8(at), view.getUint8(at + 1), view.getUint8(at + 2), view.getUint8(at + 3));

export const bytesOf = ({ buffer, byteOffset, byteLength }: DataView): Uint8Array =>
  new Uint8Array(buffer, byteOffset, byteLength);
