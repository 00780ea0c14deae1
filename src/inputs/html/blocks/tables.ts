/** Tables of data; tables that only lay out a page are read as what is in them. */
import type { Block, Paragraph, Table, TableCell } from '../../../core/article.ts';
import type { Box } from '../boxes.ts';
import { runsOf } from '../boxes.ts';
import { attribute } from '../tree.ts';

/** Reads what is in a box. */
type ReadBox = (box: Box) => readonly Block[];

export function isDataTable(table: Box): boolean {
  if (/^(?:presentation|none)$/.test(attribute(table.element, 'role') ?? '')) return false;
  const rows = rowsOf(table);
  const columns = Math.max(0, ...rows.map((row) => cellsOf(row).length));
  if (rows.length < 2 || columns < 2) return false;
  return [...runsOf(table)].every(({ text }) => text.length < longestCell) && !holdsTable(table);
}

/** A cell with more words is a column of a page. */
const longestCell = 600;

const holdsTable = (box: Box): boolean =>
  box.children.some((child) => child.type === 'box' && (child.element.name === 'table' || holdsTable(child)));

/** The caption comes first, wherever it stands; what stands between the rows follows the table. */
export function readTable(table: Box, readBox: ReadBox): readonly Block[] {
  const caption = table.children
    .filter((child) => child.type === 'box')
    .filter(({ element }) => element.name === 'caption')
    .flatMap(readBox)
    .filter((block): block is Paragraph => block.type === 'paragraph');
  const rows = rowsOf(table)
    .map((row, i) => cellsOf(row).map((cell) => readCell(cell, i, readBox)))
    .filter((row) => row.some(({ blocks }) => blocks.length > 0));
  if (rows.length === 0) return caption;
  const made: Table = { type: 'table', caption, rows };
  return [made];
}

function readCell(cell: Box, row: number, readBox: ReadBox): TableCell {
  return {
    header: headerOf(cell, row),
    columns: spanOf(cell, 'colspan'),
    rows: spanOf(cell, 'rowspan'),
    blocks: readBox(cell),
  };
}

function headerOf({ element, parent }: Box, row: number): TableCell['header'] {
  const scope = attribute(element, 'scope');
  if (scope === 'row' || scope === 'rowgroup') return 'row';
  if (parent?.parent?.element.name === 'thead') return 'column';
  if (element.name !== 'th') return null;
  return row === 0 || scope === 'col' || scope === 'colgroup' ? 'column' : 'row';
}

/** No more than HTML allows of columns; so many rows no table on paper has. */
function spanOf({ element }: Box, name: 'colspan' | 'rowspan'): number {
  const span = Number.parseInt(attribute(element, name) ?? '1', 10);
  return span >= 1 ? Math.min(span, 1000) : 1;
}

function rowsOf(table: Box): readonly Box[] {
  return table.children
    .filter((child) => child.type === 'box')
    .flatMap((child) => {
      if (child.element.name === 'tr') return [child];
      return /^t(?:head|body|foot)$/.test(child.element.name) ? rowsOf(child) : [];
    });
}

const cellsOf = (row: Box): readonly Box[] =>
  row.children.filter((child) => child.type === 'box').filter(({ element }) => /^t[dh]$/.test(element.name));
