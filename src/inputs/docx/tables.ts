/** The cells of a Word table, with the rows and columns that each spans. Source: ECMA-376, part 1, 17.4. */
import type { XmlElement } from '../xml/tree.ts';
import { elementAt, elementsOf } from '../xml/tree.ts';
import { valueOf } from './styles.ts';

export interface Cell {
  readonly element: XmlElement;
  readonly header: boolean;
  readonly columns: number;
  readonly rows: number;
}

export interface Row {
  readonly element: XmlElement;
  readonly cells: readonly Cell[];
}

export function tableRows(table: XmlElement): readonly Row[] {
  const rows = within(table, 'tr').map((element) => ({ element, cells: placedCells(element) }));
  return rows.map(({ element, cells }, r) => ({
    element,
    cells: cells
      .filter(({ merge }) => merge !== 'continue')
      .map((cell) => ({
        element: cell.element,
        header: elementAt(element, 'trPr', 'tblHeader') !== null,
        columns: cell.columns,
        rows: cell.merge === 'restart' ? 1 + continuing(rows.slice(r + 1), cell.at) : 1,
      })),
  }));
}

interface PlacedCell {
  readonly element: XmlElement;
  /** Column that it begins in. */
  readonly at: number;
  readonly columns: number;
  readonly merge: 'restart' | 'continue' | null;
}

function placedCells(row: XmlElement): readonly PlacedCell[] {
  let at = 0;
  return within(row, 'tc').map((element) => {
    const columns = Math.min(1000, Math.max(1, Number(valueOf(elementAt(element, 'tcPr', 'gridSpan')) ?? 1) || 1));
    const merging = elementAt(element, 'tcPr', 'vMerge');
    const merge = merging === null ? null : valueOf(merging) === 'restart' ? 'restart' : 'continue';
    at += columns;
    return { element, at: at - columns, columns, merge };
  });
}

/** How many rows from here on go on with the cell of a column. */
function continuing(rows: readonly { readonly cells: readonly PlacedCell[] }[], column: number): number {
  const end = rows.findIndex(({ cells }) => cells.every(({ at, merge }) => at !== column || merge !== 'continue'));
  return end < 0 ? rows.length : end;
}

/** Rows and cells may stand in wrappers. */
const within = (element: XmlElement, name: string): readonly XmlElement[] =>
  elementsOf(element).flatMap((child) => {
    if (child.name === name) return [child];
    return /^(?:sdt|sdtContent|customXml|ins)$/.test(child.name) ? within(child, name) : [];
  });
