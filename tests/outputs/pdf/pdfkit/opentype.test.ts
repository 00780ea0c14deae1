import { expect, it } from 'vitest';
import { classReader, coverageReader } from '../../../../src/outputs/pdf/pdfkit/opentype.ts';

/** A table of format 2, which coverages and classes share: ranges of glyphs, each with the value 0. */
function ranges(...pairs: readonly (readonly [start: number, end: number])[]): DataView {
  const table = new DataView(new ArrayBuffer(4 + 6 * pairs.length));
  table.setUint16(0, 2);
  table.setUint16(2, pairs.length);
  for (const [index, [start, end]] of pairs.entries()) {
    table.setUint16(4 + 6 * index, start);
    table.setUint16(6 + 6 * index, end);
  }
  return table;
}

it('takes every glyph of ranges, up to all that a font can have', () => {
  expect([...coverageReader(ranges([3, 4], [9, 9]), 0).keys()]).toEqual([3, 4, 9]);
  expect(classReader(ranges([0, 0xffff]), 0).size).toBe(0x1_00_00);
});

it('refuses ranges that lie upon each other, of which a damaged font has thousands', () => {
  const upon = ranges([0, 0xffff], [0, 0xffff]);
  expect(() => coverageReader(upon, 0)).toThrow(RangeError);
  expect(() => classReader(upon, 0)).toThrow(RangeError);
});
