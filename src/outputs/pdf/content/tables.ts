/** Tables: real rows and cells in the tags, whatever the page has room for. */
import type { Table } from '../../../core/article.ts';
import { tag } from '../tags/tag-node.ts';
import type { TagAttributes, TagNode } from '../tags/tag-node.ts';
import { joined, textContent } from './block-content.ts';
import type { BlockContent, Walk } from './block-content.ts';
import type { ContentContext } from './context.ts';
import { tableGrid } from '../../../core/table-grid.ts';
import type { GridCell } from '../../../core/table-grid.ts';
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
  const body = joined(tableGrid(table.rows).map((row) => rowContent(row, indents, number, walk)));
  if (body.print.every((row) => row.type === 'row' && row.cells.every((cell) => cell.blocks.length === 0)))
    return caption;
  const head = caption.tags.length === 0 ? [] : [tag('Caption', caption.tags)];
  return { print: [...caption.print, ...body.print], tags: [tag('Table', [...head, ...body.tags])] };
}

/** One row. PDF/UA wants as many columns in every row (ISO 14289-1, 7.5), so that short rows are filled up with empty cells. */
function rowContent(row: readonly GridCell[], indents: readonly Indent[], table: number, walk: Walk): BlockContent {
  const cells = row.map((cell) => (cell.type === 'cell' ? cellContent(cell, walk) : emptyContent(cell)));
  const header = row.every((cell) => cell.type !== 'cell' || cell.cell.header === 'column');
  const print: PrintRow = { type: 'row', table, header, indents, cells: cells.map((cell) => cell.print) };
  return {
    print: [print],
    tags: [
      tag(
        'TR',
        cells.flatMap((cell) => cell.tag ?? []),
      ),
    ],
  };
}

interface CellContent {
  readonly print: PrintCell;
  readonly tag: TagNode | null;
}

function cellContent({ cell, columns, rows }: GridCell & { readonly type: 'cell' }, walk: Walk): CellContent {
  const { print, tags } = walk(cell.blocks, []);
  const spans: TagAttributes = { ...(columns > 1 ? { columns } : {}), ...(rows > 1 ? { rows } : {}) };
  if (cell.header === null) return { print: { columns, blocks: print }, tag: tag('TD', tags, spans) };
  const scope = cell.header === 'column' ? 'Column' : 'Row';
  return { print: { columns, blocks: print.map(asHeader) }, tag: tag('TH', tags, { ...spans, scope }) };
}

/** What a cell above covers has its tag there; what is missing gets an empty one. */
function emptyContent({ type, columns }: Exclude<GridCell, { readonly type: 'cell' }>): CellContent {
  const print = { columns, blocks: [] };
  return { print, tag: type === 'covered' ? null : tag('TD', [], columns > 1 ? { columns } : {}) };
}

const asHeader = (block: PrintBlock): PrintBlock =>
  block.type === 'text' && block.style.type === 'body' ? { ...block, style: { type: 'header-cell' } } : block;
