/** From characters to glyphs (OpenType 1.9, table `cmap`). */

/** The glyph of a code point; 0 where the font has none. */
export type GlyphOf = (codePoint: number) => number;

/** Unicode subtables by platform and encoding: the fullest first, in fontkit's order. */
const preferred = ['3/10', '0/6', '0/4', '3/1', '0/3', '0/2', '0/1', '0/0'];

/** null for a font that is not mapped from Unicode, or in another format than 4 or 12. */
export function glyphMap(cmap: DataView): GlyphOf | null {
  const places = new Map<string, number>();
  for (let record = 4; record < 4 + 8 * cmap.getUint16(2); record += 8) {
    const name = `${cmap.getUint16(record)}/${cmap.getUint16(record + 2)}`;
    if (!places.has(name)) places.set(name, cmap.getUint32(record + 4));
  }
  const at = preferred.map((name) => places.get(name)).find((place) => place !== undefined);
  if (at === undefined) return null;
  const subtable = new DataView(cmap.buffer, cmap.byteOffset + at, cmap.byteLength - at);
  const format = subtable.getUint16(0);
  return format === 4 ? segments(subtable) : format === 12 ? groups(subtable) : null;
}

/** Format 4: four arrays, by segment. */
function segments(table: DataView): GlyphOf {
  const size = table.getUint16(6);
  const [starts, deltas, offsets] = [16 + size, 16 + 2 * size, 16 + 3 * size];
  return (codePoint) => {
    if (codePoint > 0xffff) return 0;
    const segment = 2 * firstFrom(size / 2, (index) => table.getUint16(14 + 2 * index) >= codePoint);
    if (segment >= size) return 0;
    const start = table.getUint16(starts + segment);
    if (start > codePoint) return 0;
    const delta = table.getUint16(deltas + segment);
    const offset = table.getUint16(offsets + segment);
    if (offset === 0) return (codePoint + delta) & 0xffff;
    const glyph = table.getUint16(offsets + segment + offset + 2 * (codePoint - start));
    return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
  };
}

/** Format 12: groups of code points in a row with glyphs in a row. */
function groups(table: DataView): GlyphOf {
  const count = table.getUint32(12);
  return (codePoint) => {
    const index = firstFrom(count, (one) => table.getUint32(20 + 12 * one) >= codePoint);
    const group = 16 + 12 * index;
    if (index >= count || table.getUint32(group) > codePoint) return 0;
    return table.getUint32(group + 8) + codePoint - table.getUint32(group);
  };
}

/** The first of so many numbers for which it is so, as it is for all behind it; `count` where it is so for none. */
function firstFrom(count: number, isSo: (index: number) => boolean): number {
  let [from, to] = [0, count];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (isSo(middle)) to = middle;
    else from = middle + 1;
  }
  return from;
}
