/** What is read in which order: text blocks and announcements, each with the silence that its place asks for before it. */
import { assertNever, textBlocksOf } from '../core/article.ts';
import type { Article, Block, Figure, List, Note, Table, TableCell } from '../core/article.ts';
import type { Announcer } from './announcements.ts';
import { pauseAtBreak, pauseBeforeNotes, pauseBetweenItems } from './pauses.ts';
import { startTrail } from './trail.ts';
import type { Place, Trail } from './trail.ts';

/** The blocks of an article in which all is spoken, with what is announced before, between and after them. */
export function speechPlaces(article: Article, announce: Announcer): readonly Place[] {
  const trail = startTrail();
  opening(article, announce, trail);
  const walk = walker(announce, trail);
  article.blocks.forEach(walk);
  const notes = article.notes.filter(({ blocks }) => blocks.some(hasWords));
  if (notes.length > 0) readNotes(notes, { announce, trail, walk });
  trail.close(announce.end());
  return trail.places;
}

/** Where and when it appeared is said after the title and the byline, or at the very start. */
function opening({ meta, blocks }: Article, announce: Announcer, trail: Trail): void {
  const appeared = [announce.source(meta), announce.date(meta)].filter((words) => words !== null);
  if (appeared.length === 0) return;
  const head = blocks.findLast((block) => 'role' in block && (block.role === 'title' || block.role === 'byline'));
  trail.afterHead(head, appeared);
}

type Walk = (block: Block) => void;

function walker(announce: Announcer, trail: Trail): Walk {
  const walk: Walk = (block) => {
    switch (block.type) {
      case 'heading':
        if (block.text.trim() !== '')
          trail.announce(block.role === 'title' ? announce.title() : announce.heading(), block.role);
        return trail.add(block);
      case 'paragraph':
        return trail.add(block);
      case 'list':
        return readList(block, { announce, trail, walk });
      case 'block-quotation':
        return block.blocks.forEach(walk);
      case 'figure':
        trail.announce(figureWords(block, announce), 'caption');
        return block.caption.forEach(walk);
      case 'table':
        return readTable(block, { announce, trail, walk });
      case 'thematic-break':
        return trail.gap({ type: 'at-least', milliseconds: pauseAtBreak });
      default:
        return assertNever(block);
    }
  };
  return walk;
}

interface Reading {
  readonly announce: Announcer;
  readonly trail: Trail;
  readonly walk: Walk;
}

/** Is anything of it read aloud? */
const hasWords = (block: Block): boolean => textBlocksOf(block).some(({ text }) => text.trim() !== '');

function figureWords({ alternative }: Figure, announce: Announcer): string | null {
  const description = alternative?.trim() ?? '';
  return description === '' ? null : announce.figure(description);
}

function readList({ items, start, done = [] }: List, { announce, trail, walk }: Reading): void {
  const heard = items.filter((item) => item.some(hasWords)).length;
  if (heard > 0) trail.announce(announce.list(heard), 'body');
  for (const [at, item] of items.entries()) {
    if (at > 0) trail.gap({ type: 'exactly', milliseconds: pauseBetweenItems });
    if (start !== null && item.some(hasWords)) trail.announce(announce.item(start + at), 'body');
    const isDone = done[at] ?? null;
    if (isDone !== null && item.some(hasWords)) trail.announce(announce.task(isDone), 'body');
    item.forEach(walk);
  }
  if (heard > 0) trail.close(announce.endOfList());
}

/** Row by row; each cell behind the header of its column, except in the header row itself. */
function readTable(table: Table, { announce, trail, walk }: Reading): void {
  table.caption.forEach(walk);
  const { rows } = table;
  const heads = columnHeaders(rows);
  const isHeard = rows.some((row) => row.some(({ blocks }) => blocks.some(hasWords)));
  const columns = Math.max(0, ...rows.map(width));
  if (isHeard) trail.announce(announce.table(rows.filter((row) => !isHeaderRow(row)).length, columns), 'body');
  for (const row of rows) {
    let column = 0;
    for (const cell of row) {
      if (row !== rows[0] || column > 0) trail.gap({ type: 'exactly', milliseconds: pauseBetweenItems });
      const header = heads[column];
      if (header !== undefined && cell.header === null) trail.announce(announce.cell(header), 'body');
      cell.blocks.forEach(walk);
      column += cell.columns;
    }
  }
  if (isHeard) trail.close(announce.endOfTable());
}

const width = (row: readonly TableCell[]): number => row.reduce((sum, { columns }) => sum + columns, 0);

const isHeaderRow = (row: readonly TableCell[]): boolean => row.every(({ header }) => header === 'column');

/** The words at the head of each column; none for a table without a header row. */
function columnHeaders(rows: readonly (readonly TableCell[])[]): readonly (string | undefined)[] {
  const row = rows.find(isHeaderRow) ?? [];
  return row.flatMap((cell) => {
    const words = cell.blocks.flatMap(textBlocksOf).map(({ text }) => text);
    const header = words.join(' ').trim();
    return Array.from({ length: cell.columns }, () => (header === '' ? undefined : header));
  });
}

function readNotes(notes: readonly Note[], { announce, trail, walk }: Reading): void {
  trail.gap({ type: 'at-least', milliseconds: pauseBeforeNotes });
  trail.announce(announce.notes(), 'body');
  for (const [at, { blocks }] of notes.entries()) {
    if (notes.length > 1) trail.announce(announce.note(at + 1), 'body');
    blocks.forEach(walk);
  }
}
