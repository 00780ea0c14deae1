/** A table that is too wide for the page, as a list: every cell behind the header of its column. */
import type { PrintBlock, PrintCell, PrintRow, PrintText, Span } from '../content/types.ts';

/**
 * The blocks of each row, or null for a table without one plain row of headers. A header is text for everybody where it stands first;
 * when it stands again it is for the eye only: the tags have rows and columns already.
 */
export function labelledRows(rows: readonly PrintRow[]): readonly (readonly PrintBlock[])[] | null {
  const [head, first, ...others] = rows;
  if (head?.header !== true || first === undefined || first.header) return null;
  const labels = head.cells.map(labelOf);
  if (!labels.every((label) => label !== null) || !first.cells.every((cell) => cell.columns === 1)) return null;
  return [
    first.cells.flatMap((cell, column) => labelled(cell, labels[column] ?? [])),
    ...others.map((row) =>
      rowBlocks(
        row,
        labels.map((label) => label.map(forTheEye)),
      ),
    ),
  ];
}

/** The words of a header; null where it is more than one text, or over several columns. */
function labelOf({ columns, blocks }: PrintCell): readonly Span[] | null {
  const [text, ...more] = blocks;
  if (columns !== 1 || more.length > 0) return null;
  if (text === undefined) return [];
  return text.type === 'text' && text.label === null ? text.spans.map(emphasised) : null;
}

const emphasised = (span: Span): Span => ({ ...span, emphasis: true });
const forTheEye = (span: Span): Span => ({ ...span, leaf: null });

/** A cell over several columns has the header of its first one; an empty one is left out. */
function rowBlocks({ cells }: PrintRow, labels: readonly (readonly Span[])[]): readonly PrintBlock[] {
  let column = 0;
  return cells.flatMap((cell) => {
    const label = labels[column] ?? [];
    column += cell.columns;
    return cell.blocks.length === 0 ? [] : labelled(cell, label);
  });
}

const after: Span = { text: ': ', emphasis: true, underline: false, raised: false, leaf: null };

/** Header and cell on one line, or the header on a line of its own before a cell that is more than a text. */
function labelled({ blocks }: PrintCell, label: readonly Span[]): readonly PrintBlock[] {
  const [text, ...more] = blocks;
  if (label.length === 0) return blocks;
  if (text?.type === 'text' && text.label === null && text.indents.length === 0 && text.style.type !== 'heading')
    return [{ ...text, style: { type: 'body' }, spans: [...label, after, ...text.spans] }, ...more];
  return [alone(label, text !== undefined), ...blocks];
}

const alone = (label: readonly Span[], keepWithNext: boolean): PrintText => ({
  type: 'text',
  style: { type: 'body' },
  spans: [...label, after],
  indents: [],
  label: null,
  keepWithNext,
  bookmark: null,
  noteTag: null,
});
