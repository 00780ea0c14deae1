/** Tables: their parts in place, their rows alike, their headers known. */
import type { PdfFile } from '../../reader/file.ts';
import type { StructureElement } from '../../reader/structure-tree.ts';
import { asName, asNumber } from '../../reader/values.ts';
import type { Examined } from '../examined.ts';
import type { Found, Rule } from '../types.ts';
import { attributeOf } from './attributes.ts';
import { kidElements, kidTypes, pageOf } from './places.ts';

export const tableRules: readonly Rule[] = [
  {
    id: 'table-structure',
    matterhorn: '09-004',
    clause: '7.2',
    hint: 'A table holds rows (TR), a row holds cells (TH, TD).',
    find: ({ tree }) =>
      (tree?.elements ?? [])
        .filter((element) => !isInPlace(element) || !holdsWhatItMay(element))
        .map((element) => ({
          page: pageOf(element),
          message: `A ${element.role.stated} stands where a table has no place for it, or holds what it cannot.`,
        })),
  },
  {
    id: 'table-rows',
    matterhorn: null,
    clause: '7.2',
    hint: 'Give every row as many cells as the others, spans counted.',
    find: (document) => tablesOf(document).flatMap((table) => irregular(table, document.file)),
  },
  {
    id: 'header-scope',
    matterhorn: '15-003',
    clause: '7.5',
    hint: 'Give each TH a Scope, or each TD its Headers.',
    find: (document) => tablesOf(document).flatMap((table) => unscoped(table, document.file)),
  },
];

const rowGroups = ['THead', 'TBody', 'TFoot'];

/** What may stand around: ISO 32000-1, table 337. */
const places: Readonly<Record<string, readonly string[]>> = {
  TR: ['Table', ...rowGroups],
  THead: ['Table'],
  TBody: ['Table'],
  TFoot: ['Table'],
  TH: ['TR'],
  TD: ['TR'],
};

const insides: Readonly<Record<string, readonly string[]>> = {
  Table: ['TR', 'Caption', ...rowGroups],
  TR: ['TH', 'TD'],
  THead: ['TR'],
  TBody: ['TR'],
  TFoot: ['TR'],
};

function isInPlace({ role, parent }: StructureElement): boolean {
  const allowed = places[role.standard];
  return allowed === undefined || (parent !== null && allowed.includes(parent.role.standard));
}

function holdsWhatItMay(element: StructureElement): boolean {
  const allowed = insides[element.role.standard];
  const kids = kidTypes(element);
  if (allowed !== undefined && !kids.every((type) => allowed.includes(type))) return false;
  if (element.role.standard !== 'Table') return true;
  const count = (type: string): number => kids.filter((kid) => kid === type).length;
  if (count('THead') > 1 || count('TFoot') > 1 || count('Caption') > 1) return false;
  if ((count('THead') > 0 || count('TFoot') > 0) && count('TBody') === 0) return false;
  return !kids.slice(1, -1).includes('Caption');
}

const tablesOf = ({ tree }: Examined): readonly StructureElement[] =>
  (tree?.elements ?? []).filter((element) => element.role.standard === 'Table');

const rowsOf = (table: StructureElement): readonly StructureElement[] =>
  kidElements(table).flatMap((kid) =>
    kid.role.standard === 'TR' ? [kid] : rowGroups.includes(kid.role.standard) ? kidElements(kid) : [],
  );

const cellsOf = (row: StructureElement): readonly StructureElement[] =>
  kidElements(row).filter(({ role }) => role.standard === 'TH' || role.standard === 'TD');

/** Cells as wide and high as a hostile file says would be more than there is room for. */
const largestSpan = 1000;

const spanOf = (cell: StructureElement, key: string, file: PdfFile): number =>
  Math.min(largestSpan, Math.max(1, asNumber(attributeOf(cell.dict, 'Table', key, file)) ?? 1));

/** Lays the cells out on their grid: rows of unlike length, and cells that lie over others or hang out below. */
function irregular(table: StructureElement, file: PdfFile): readonly Found[] {
  const rows = rowsOf(table);
  const taken = rows.map(() => new Set<number>());
  let overlap = false;
  for (const [y, row] of rows.entries()) {
    let x = 0;
    for (const cell of cellsOf(row)) {
      while (taken[y]?.has(x) === true) x += 1;
      const [width, height] = [spanOf(cell, 'ColSpan', file), spanOf(cell, 'RowSpan', file)];
      for (let below = y; below < y + height; below += 1) {
        overlap ||= !take(taken[below], x, width);
      }
      x += width;
    }
  }
  const width = taken[0]?.size ?? 0;
  const uneven = taken.some((line) => line.size !== width);
  return uneven || overlap
    ? [{ page: pageOf(table), message: 'The rows of a table do not have the same number of cells.' }]
    : [];
}

/** Takes places of a row; false when there is no such row, or one of them is taken. */
function take(row: Set<number> | undefined, x: number, width: number): boolean {
  if (row === undefined) return false;
  let free = true;
  for (let across = x; across < x + width; across += 1) {
    free &&= !row.has(across);
    row.add(across);
  }
  return free;
}

/** Cells without headers of their own, in a table whose headers do not say what they stand over. */
function unscoped(table: StructureElement, file: PdfFile): readonly Found[] {
  const cells = rowsOf(table).flatMap(cellsOf);
  const headers = cells.filter(({ role }) => role.standard === 'TH');
  const lacking = headers.filter((cell) => asName(attributeOf(cell.dict, 'Table', 'Scope', file)) === null);
  const byId = cells
    .filter(({ role }) => role.standard === 'TD')
    .every((cell) => attributeOf(cell.dict, 'Table', 'Headers', file) !== null);
  if (lacking.length === 0 || byId) return [];
  return lacking.map((cell) => ({
    page: pageOf(cell) ?? pageOf(table),
    message: 'A header cell does not say whether it heads a row or a column.',
  }));
}
