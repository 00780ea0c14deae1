import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breakCosts, space } from '../../../../src/outputs/pdf/layout/items.ts';
import type { Item } from '../../../../src/outputs/pdf/layout/items.ts';
import { cutPages } from '../../../../src/outputs/pdf/layout/pages.ts';

const line = (breakBefore: number = breakCosts.free, height = 10): Item => ({
  type: 'lines',
  height,
  lines: [],
  shapes: [],
  breakBefore,
  anchors: [],
});

const paragraph = (lines: number): readonly Item[] =>
  Array.from({ length: lines }, (_, index) => {
    if (index === 0) return line();
    return line(index === 1 || index === lines - 1 ? breakCosts.widowOrOrphan : breakCosts.free);
  });

const blank = space(10, breakCosts.free);

/** What stands on each page, as items from and to. */
const cuts = (items: readonly Item[], height: number) => cutPages(items, height).map(({ from, to }) => [from, to]);

describe('pages', () => {
  it('are filled before the next one starts', () => {
    expect(cuts(paragraph(7), 40)).toEqual([
      [0, 4],
      [4, 7],
    ]);
  });

  it('leave no first line of a paragraph alone', () => {
    expect(cuts([...paragraph(2), blank, ...paragraph(4)], 40)).toEqual([
      [0, 3],
      [3, 7],
    ]);
  });

  it('leave no last line of a paragraph alone', () => {
    expect(cuts(paragraph(5), 40)).toEqual([
      [0, 3],
      [3, 5],
    ]);
  });

  it('keep a heading with the text below it', () => {
    const heading = [line(), space(10, breakCosts.parted), line(breakCosts.parted)];
    expect(cuts([line(), blank, ...heading, ...paragraph(3).slice(1)], 50)).toEqual([
      [0, 2],
      [2, 7],
    ]);
  });

  it('drop the space at the top of a page', () => {
    expect(cuts([...paragraph(4), blank, ...paragraph(4)], 40)).toEqual([
      [0, 5],
      [5, 9],
    ]);
  });

  it('give something higher than a page a page of its own', () => {
    expect(cuts([line(), line(0, 100), line()], 40)).toEqual([
      [0, 1],
      [1, 2],
      [2, 3],
    ]);
  });

  it('take the least bad place where nothing fits', () => {
    expect(cuts([line(), ...Array.from({ length: 5 }, () => line(breakCosts.parted))], 40)).toHaveLength(2);
  });

  it('are none where there is nothing', () => {
    expect(cutPages([], 40)).toEqual([]);
  });

  it('hold every item once and are never too full', () => {
    const items = fc.array(fc.oneof(fc.integer({ min: 1, max: 6 }).map(paragraph), fc.constant([blank])), {
      maxLength: 60,
    });
    fc.assert(
      fc.property(items, (some) => {
        const all = [line(), ...some.flat(), line()];
        const pages = cutPages(all, 60);
        expect(pages.flatMap(({ from, to }) => all.slice(from, to))).toEqual(all);
        for (const { from, to } of pages) {
          const last = all.slice(from, to).findLastIndex((item) => item.type === 'lines');
          const filled = all.slice(from, from + last + 1).reduce((sum, item) => sum + item.height, 0);
          expect(filled).toBeLessThanOrEqual(60);
        }
      }),
    );
  });
});
