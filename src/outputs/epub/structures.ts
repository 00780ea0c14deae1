/** Lists, tables, figures and notes as an overlay groups them (EPUB 3.3, 9.3.2 and 9.5): so that readers can pass over one, or leave it. */
import { assertNever, textBlocksOf } from '../../core/article.ts';
import type { Article, Block, List, Table, TableCell } from '../../core/article.ts';
import { deepest } from './types.ts';

export interface Structure {
  /** Id of its element on the page. */
  readonly id: string;
  /** In the EPUB Structural Semantics Vocabulary 1.1. */
  readonly type: 'list' | 'list-item' | 'table' | 'table-row' | 'figure' | 'footnote';
}

export interface Structures {
  /** Id for the element of a list, an item, a table or a figure; of a row by any of its cells. null where nothing is heard of it. */
  readonly idOf: (part: Structured) => string | null;
  /** What a text block stands in, the outermost first. */
  readonly around: (block: number) => readonly Structure[];
}

/** What has an element of its own: a block, an item of a list, or a cell, which stands for its row. */
export type Structured = Block | List['items'][number] | TableCell;

export const noStructures: Structures = { idOf: () => null, around: () => [] };

export function structuresOf({ blocks, notes }: Article): Structures {
  const ids = new Map<Structured, string>();
  const around = new Map<number, readonly Structure[]>();
  const counts = { list: 0, table: 0, figure: 0 };
  const named = (part: Structured, id: string): string => {
    ids.set(part, id);
    return id;
  };
  const walkAll = (all: readonly Block[], path: readonly Structure[], depth: number): void => {
    for (const block of all) walk(block, path, depth);
  };
  const walk = (block: Block, path: readonly Structure[], depth: number): void => {
    if (depth > deepest) return placeTexts(block, path);
    switch (block.type) {
      case 'heading':
      case 'paragraph':
        return placeTexts(block, path);
      case 'block-quotation':
        return walkAll(block.blocks, path, depth + 1);
      case 'figure': {
        const id = named(block, `figure-${++counts.figure}`);
        return walkAll(block.caption, [...path, { id, type: 'figure' }], depth + 1);
      }
      case 'list':
        return walkList(block, path, depth);
      case 'table':
        return walkTable(block, path, depth);
      case 'thematic-break':
        return undefined;
      default:
        return assertNever(block);
    }
  };
  const placeTexts = (block: Block, path: readonly Structure[]): void => {
    if (path.length > 0) for (const { id } of textBlocksOf(block)) around.set(id, path);
  };
  const walkList = (list: List, path: readonly Structure[], depth: number): void => {
    const id = named(list, `list-${++counts.list}`);
    for (const [index, item] of list.items.entries()) {
      const itemId = named(item, `${id}-item-${index + 1}`);
      walkAll(item, [...path, { id, type: 'list' }, { id: itemId, type: 'list-item' }], depth + 1);
    }
  };
  const walkTable = (table: Table, path: readonly Structure[], depth: number): void => {
    // Without a word in its cells it is no table on the page, and its caption stands alone.
    if (!hasWords(table)) return walkAll(table.caption, path, depth + 1);
    const id = named(table, `table-${++counts.table}`);
    const inTable: readonly Structure[] = [...path, { id, type: 'table' }];
    walkAll(table.caption, inTable, depth + 1);
    for (const [index, row] of table.rows.entries()) {
      for (const cell of row) {
        const rowId = named(cell, `${id}-row-${index + 1}`);
        walkAll(cell.blocks, [...inTable, { id: rowId, type: 'table-row' }], depth + 1);
      }
    }
  };
  walkAll(blocks, [], 0);
  for (const [index, note] of notes.entries()) walkAll(note.blocks, [{ id: noteElement(index), type: 'footnote' }], 0);
  return { idOf: (part) => ids.get(part) ?? null, around: (block) => around.get(block) ?? [] };
}

/** Id of the element of a note, by its number in the article, counted from 0. */
export const noteElement = (index: number): string => `note-${index + 1}`;

const hasWords = ({ rows }: Table): boolean =>
  rows.some((row) => row.some(({ blocks }) => blocks.flatMap(textBlocksOf).some(({ text }) => text.trim() !== '')));
