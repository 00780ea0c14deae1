/** Tables: real rows and cells in the tags, whatever the page has room for. */
import type { Table, TableCell } from '../../../core/article.ts';
import { tag } from '../tags/tag-node.ts';
import type { TagAttributes, TagNode } from '../tags/tag-node.ts';
import { joined, nothing, textContent } from './block-content.ts';
import type { BlockContent, Walk } from './block-content.ts';
import type { ContentContext } from './context.ts';
import type { Indent, PrintBlock, PrintCell, PrintRow } from './types.ts';

export function tableContent(
  table: Table,
  indents: readonly Indent[],
  context: ContentContext,
  walk: Walk,
): BlockContent {
  const captions = table.caption.map((caption) =>
    textContent(caption, 'P', { style: { type: 'caption' }, indents, keepWithNext: true }, context),
  );
  const caption = joined(captions);
  const number = context.nextTable();
  const columns = Math.max(0, ...table.rows.map(widthOf));
  const rows = table.rows.map((row) => rowContent(row, { indents, number, columns }, walk));
  if (rows.every((row) => row.print.length === 0)) return caption;
  const body = joined(rows);
  const head = caption.tags.length === 0 ? [] : [tag('Caption', caption.tags)];
  return { print: [...caption.print, ...body.print], tags: [tag('Table', [...head, ...body.tags])] };
}

const widthOf = (row: readonly TableCell[]): number => row.reduce((sum, cell) => sum + Math.max(1, cell.columns), 0);

interface RowContext {
  readonly indents: readonly Indent[];
  readonly number: number;
  readonly columns: number;
}

/**
 * One row. PDF/UA wants as many columns in every row (ISO 14289-1, 7.5), so that short rows are filled up
 * with empty cells; cells that span rows stand in their first row, and an empty cell holds their place below.
 */
function rowContent(row: readonly TableCell[], { indents, number, columns }: RowContext, walk: Walk): BlockContent {
  if (row.length === 0) return nothing;
  const cells = row.map((cell) => cellContent(cell, walk));
  const filling = Array.from({ length: columns - widthOf(row) }, () => tag('TD', []));
  const print: PrintRow = {
    type: 'row',
    table: number,
    header: row.every((cell) => cell.header === 'column'),
    indents,
    cells: cells.map((cell) => cell.print),
  };
  return { print: [print], tags: [tag('TR', [...cells.map((cell) => cell.tag), ...filling])] };
}

function cellContent(cell: TableCell, walk: Walk): { readonly print: PrintCell; readonly tag: TagNode } {
  const columns = Math.max(1, cell.columns);
  const { print, tags } = walk(cell.blocks, []);
  const span: TagAttributes = columns > 1 ? { columns } : {};
  const blocks = cell.header === null ? print : print.map(asHeader);
  if (cell.header === null) return { print: { columns, blocks }, tag: tag('TD', tags, span) };
  const scope = cell.header === 'column' ? 'Column' : 'Row';
  return { print: { columns, blocks }, tag: tag('TH', tags, { ...span, scope }) };
}

const asHeader = (block: PrintBlock): PrintBlock =>
  block.type === 'text' && block.style.type === 'body' ? { ...block, style: { type: 'header-cell' } } : block;
