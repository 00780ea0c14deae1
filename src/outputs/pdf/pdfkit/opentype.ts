/** Two tables that many OpenType tables share (OpenType 1.9, "OpenType layout common table formats"); `at` is where they start. */

/** Coverage: the glyphs that a subtable is about, each with its number there. */
export function coverageReader(table: DataView, at: number): ReadonlyMap<number, number> {
  const indexes = new Map<number, number>();
  const count = table.getUint16(at + 2);
  if (table.getUint16(at) === 1) {
    for (let index = 0; index < count; index += 1) indexes.set(table.getUint16(at + 4 + 2 * index), index);
    return indexes;
  }
  forRanges(table, at, (glyph, start, value) => indexes.set(glyph, value + glyph - start));
  return indexes;
}

/** Class definition: a number for each glyph; one that is not in it has the class 0. */
export function classReader(table: DataView, at: number): ReadonlyMap<number, number> {
  const classes = new Map<number, number>();
  if (table.getUint16(at) === 1) {
    const start = table.getUint16(at + 2);
    const count = table.getUint16(at + 4);
    for (let index = 0; index < count; index += 1) classes.set(start + index, table.getUint16(at + 6 + 2 * index));
    return classes;
  }
  forRanges(table, at, (glyph, _start, value) => classes.set(glyph, value));
  return classes;
}

/** Glyphs have numbers of two bytes. */
const mostGlyphs = 0x1_00_00;

/** Format 2 of both: ranges of glyphs with a value each. Throws a `RangeError` where they overlap so much that no font can mean it. */
function forRanges(table: DataView, at: number, take: (glyph: number, start: number, value: number) => unknown): void {
  const count = table.getUint16(at + 2);
  let left = mostGlyphs;
  for (let index = 0; index < count; index += 1) {
    const range = at + 4 + 6 * index;
    const start = table.getUint16(range);
    const end = table.getUint16(range + 2);
    const value = table.getUint16(range + 4);
    left -= end - start + 1;
    if (left < 0) throw new RangeError('The ranges hold more glyphs than a font has.');
    for (let glyph = start; glyph <= end; glyph += 1) take(glyph, start, value);
  }
}
