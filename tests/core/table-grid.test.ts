import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TableCell } from '../../src/core/article.ts';
import { tableGrid } from '../../src/core/table-grid.ts';

const cell = (columns = 1, rows = 1): TableCell => ({ header: null, columns, rows, blocks: [] });

/** Each row as `C` for a cell's column, `^` for one that a cell above covers, `.` for a missing one. */
const drawn = (rows: readonly (readonly TableCell[])[]): readonly string[] =>
  tableGrid(rows).map((row) =>
    row.map(({ type, columns }) => ({ cell: 'C', covered: '^', missing: '.' })[type].repeat(columns)).join(' '),
  );

describe('the grid of a table', () => {
  it('fills up short rows', () => {
    expect(drawn([[cell(), cell(), cell()], [cell()], []])).toEqual(['C C C', 'C ..', '...']);
  });

  it('keeps the place below a cell that spans rows', () => {
    expect(drawn([[cell(1, 2), cell()], [cell()], [cell(), cell()]])).toEqual(['C C', '^ C', 'C C']);
  });

  it('lets no cell span more rows than there are, or cover another', () => {
    expect(drawn([[cell(), cell(1, 9)], [cell(2)], [cell()]])).toEqual(['C C', 'C ^', 'C ^']);
  });

  it('takes a cell that spans nothing as one, and a giant one as wide', () => {
    expect(drawn([[cell(0, 0)]])).toEqual(['C']);
    expect(tableGrid([[cell(1e9, 1e9)]])).toMatchObject([[{ columns: 1000, rows: 1 }]]);
  });

  it('has as many columns in every row, and every cell once', () => {
    const cells = fc
      .tuple(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 4 }))
      .map(([columns, rows]) => cell(columns, rows));
    fc.assert(
      fc.property(fc.array(fc.array(cells, { maxLength: 5 }), { maxLength: 6 }), (rows) => {
        const grid = tableGrid(rows);
        const widths = grid.map((row) => row.reduce((sum, one) => sum + one.columns, 0));
        expect(new Set(widths).size).toBeLessThanOrEqual(1);
        expect(grid.flat().flatMap((one) => (one.type === 'cell' ? [one.cell] : []))).toEqual(rows.flat());
      }),
    );
  });
});
