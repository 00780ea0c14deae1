import { describe, expect, it } from 'vitest';
import { blockId, byPosition, contains, overlaps, toSource } from '../../src/core/position.ts';

const at = (block: number, start: number, end: number) => ({ block: blockId(block), start, end });

describe('toSource', () => {
  // The source `ab--cd` with `--` left out, at offset 10.
  const map = [
    { at: 0, source: 10 },
    { at: 2, source: 14 },
  ];

  it('finds the place of a stretch before, after and over a gap', () => {
    expect(toSource(map, 0, 2)).toEqual({ start: 10, end: 12 });
    expect(toSource(map, 2, 4)).toEqual({ start: 14, end: 16 });
    expect(toSource(map, 1, 3)).toEqual({ start: 11, end: 15 });
  });

  it('gives an empty stretch an empty place', () => {
    expect(toSource(map, 2, 2)).toEqual({ start: 14, end: 14 });
  });

  it('finds its way through many anchors', () => {
    const many = Array.from({ length: 1000 }, (_, i) => ({ at: i * 2, source: i * 3 }));
    expect(toSource(many, 1401, 1402)).toEqual({ start: 2101, end: 2102 });
  });
});

describe('ranges', () => {
  it('overlap when they share a character of one block', () => {
    expect(overlaps(at(0, 0, 3), at(0, 2, 5))).toBe(true);
    expect(overlaps(at(0, 0, 3), at(0, 3, 5))).toBe(false);
    expect(overlaps(at(0, 0, 3), at(1, 0, 3))).toBe(false);
  });

  it('contain what lies wholly inside', () => {
    expect(contains(at(0, 1, 4), at(0, 1, 4))).toBe(true);
    expect(contains(at(0, 1, 4), at(0, 1, 5))).toBe(false);
  });

  it('sort in reading order, the outer before the inner', () => {
    const sorted = [at(1, 0, 1), at(0, 4, 5), at(0, 2, 3), at(0, 2, 9)].toSorted(byPosition);
    expect(sorted).toEqual([at(0, 2, 9), at(0, 2, 3), at(0, 4, 5), at(1, 0, 1)]);
  });
});
