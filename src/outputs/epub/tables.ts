/** Tables, with their header cells marked as such. */
import type { Table } from '../../core/article.ts';
import { tableGrid } from '../../core/table-grid.ts';
import type { GridCell } from '../../core/table-grid.ts';
import type { DocumentContext, Walk } from './context.ts';
import { block, element, nothing } from './markup.ts';
import type { Markup } from './markup.ts';
import type { Structures } from './structures.ts';

export function tableMarkup(table: Table, { structures }: DocumentContext, walk: Walk): Markup {
  const { caption, rows } = table;
  const head = walk(caption);
  const title = head.length === 0 ? nothing : block('caption', {}, head);
  const grid = tableGrid(rows).filter((row) => row.some(({ type }) => type === 'cell'));
  const body = grid.map((row) => ({ row, markup: rowMarkup(row, structures, walk) }));
  if (!body.some(({ markup }) => markup.hasWords)) {
    return head.length === 0 ? nothing : block('div', { class: 'caption' }, head);
  }
  const headers = headRows(grid);
  const sections = [
    section(
      'thead',
      body.slice(0, headers).map(({ markup }) => markup.row),
    ),
    section(
      'tbody',
      body.slice(headers).map(({ markup }) => markup.row),
    ),
  ];
  return block('table', { id: structures.idOf(table) }, [title, ...sections]);
}

/** How many rows at the top are headers alone; none where a cell reaches out of them. */
function headRows(grid: readonly (readonly GridCell[])[]): number {
  const first = grid.findIndex((row) => !row.every((cell) => cell.type !== 'cell' || cell.cell.header === 'column'));
  const count = first < 0 ? grid.length : first;
  const staysInside = grid
    .slice(0, count)
    .every((row, index) => row.every((cell) => cell.type !== 'cell' || index + cell.rows <= count));
  return staysInside ? count : 0;
}

const section = (name: string, rows: readonly Markup[]): Markup =>
  rows.length === 0 ? nothing : block(name, {}, rows);

function rowMarkup(
  row: readonly GridCell[],
  { idOf }: Structures,
  walk: Walk,
): { readonly row: Markup; readonly hasWords: boolean } {
  const first = row.find((place) => place.type === 'cell');
  const cells = row.map((cell) => cellMarkup(cell, walk));
  return {
    row: block(
      'tr',
      { id: first === undefined ? null : idOf(first.cell) },
      cells.map(({ cell }) => cell),
    ),
    hasWords: cells.some(({ hasWords }) => hasWords),
  };
}

/** What a cell above covers has no element here; what is missing gets an empty one. */
function cellMarkup(place: GridCell, walk: Walk): { readonly cell: Markup; readonly hasWords: boolean } {
  if (place.type === 'covered') return { cell: nothing, hasWords: false };
  const colspan = place.columns > 1 ? place.columns : null;
  if (place.type === 'missing') return { cell: element('td', { colspan }, nothing), hasWords: false };
  const parts = walk(place.cell.blocks);
  const spans = { colspan, rowspan: place.rows > 1 ? place.rows : null };
  const { header } = place.cell;
  const scope = header === 'column' ? 'col' : header;
  const cell = scope === null ? block('td', spans, parts) : block('th', { scope, ...spans }, parts);
  return { cell, hasWords: parts.length > 0 };
}
