/** What a TrueType program says of its glyphs: how many there are, and how wide. */
export interface TrueType {
  readonly glyphs: number;
  /** In thousandths of the font size. */
  readonly advance: (glyph: number) => number;
}

/** null for what is no TrueType program, or lacks the tables. */
export function openTrueType(bytes: Uint8Array): TrueType | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const tables = new Map<string, number>();
    for (let index = 0; index < view.getUint16(4); index += 1) {
      const at = 12 + index * 16;
      tables.set(String.fromCharCode(...bytes.subarray(at, at + 4)), view.getUint32(at + 8));
    }
    const [head, hhea, hmtx, maxp] = ['head', 'hhea', 'hmtx', 'maxp'].map((name) => tables.get(name));
    if (head === undefined || hhea === undefined || hmtx === undefined || maxp === undefined) return null;
    const scale = 1000 / Math.max(1, view.getUint16(head + 18));
    const metrics = view.getUint16(hhea + 34);
    if (metrics === 0 || hmtx + metrics * 4 > bytes.length) return null;
    return {
      glyphs: view.getUint16(maxp + 4),
      advance: (glyph) => view.getUint16(hmtx + Math.min(Math.max(0, glyph), metrics - 1) * 4) * scale,
    };
  } catch (error) {
    if (error instanceof RangeError) return null; // Cut off.
    throw error;
  }
}
