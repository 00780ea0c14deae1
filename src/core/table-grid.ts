/** Which columns the cells of a table stand in, whatever its source says about spans. */
import type { TableCell } from './article.ts';

/** A cell in its place, or the room that a cell above or the end of a short row leaves. */
export type GridCell =
  | { readonly type: 'cell'; readonly cell: TableCell; readonly columns: number; readonly rows: number }
  /** Covered by a cell of a row above. */
  | { readonly type: 'covered'; readonly columns: number }
  | { readonly type: 'missing'; readonly columns: number };

/** Wider cells are a mistake of the source. */
const widest = 1000;

/** Every row with all of its columns, as many in each (as HTML 4.9.12.1 forms a table, but cells never overlap). */
export function tableGrid(rows: readonly (readonly TableCell[])[]): readonly (readonly GridCell[])[] {
  /** How many more rows, this one included, the cell above covers, by column. */
  const covered: number[] = [];
  const grid = rows.map((row, index) => gridRow(row, rows.length - index, covered));
  const width = grid.reduce((most, row) => Math.max(most, columnsOf(row)), 0);
  return grid.map((row) => filledUp(row, width));
}

function filledUp(row: readonly GridCell[], width: number): readonly GridCell[] {
  const columns = width - columnsOf(row);
  return columns === 0 ? row : [...row, { type: 'missing', columns }];
}

const columnsOf = (row: readonly GridCell[]): number => row.reduce((sum, cell) => sum + cell.columns, 0);

function gridRow(row: readonly TableCell[], rowsLeft: number, covered: number[]): readonly GridCell[] {
  const cells: GridCell[] = [];
  let at = 0;
  const skipCovered = (): void => {
    const from = at;
    while ((covered[at] ?? 0) > 0) at += 1;
    if (at > from) cells.push({ type: 'covered', columns: at - from });
  };
  for (const cell of row) {
    skipCovered();
    const columns = roomFor(cell, at, covered);
    const rows = Math.min(Math.max(1, cell.rows), rowsLeft);
    cells.push({ type: 'cell', cell, columns, rows });
    covered.length = Math.max(covered.length, at + columns);
    covered.fill(rows, at, at + columns);
    at += columns;
  }
  while (at < covered.length) {
    skipCovered();
    const from = at;
    while (at < covered.length && (covered[at] ?? 0) === 0) at += 1;
    if (at > from) cells.push({ type: 'missing', columns: at - from });
  }
  for (const [column, rows] of covered.entries()) covered[column] = Math.max(0, (rows ?? 0) - 1);
  return cells;
}

/** As many columns as the cell wants, up to the next one that a cell above covers. */
function roomFor(cell: TableCell, at: number, covered: readonly number[]): number {
  const wanted = Math.min(Math.max(1, cell.columns), widest);
  let columns = 1;
  while (columns < wanted && (covered[at + columns] ?? 0) === 0) columns += 1;
  return columns;
}
