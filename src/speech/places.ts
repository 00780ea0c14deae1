/** What is read in which order: text blocks and announcements, each with the silence that its place asks for before it. */
import { assertNever, textBlocksOf } from '../core/article.ts';
import type { Article, Block, BlockRole, Figure, List, Note, Table, TableCell, TextBlock } from '../core/article.ts';
import type { Announcer } from './announcements.ts';
import {
  pauseAfter,
  pauseAfterAnnouncement,
  pauseAtBreak,
  pauseBefore,
  pauseBeforeNotes,
  pauseBetweenItems,
} from './pauses.ts';
import { isSpoken } from './roles.ts';

export type Place = BlockPlace | AnnouncementPlace;

export interface BlockPlace {
  readonly block: TextBlock;
  /** Silence between what stands before and this, in milliseconds. */
  readonly pauseBefore: number;
}

/** Words of Lectern's own that stand between two blocks. */
export interface AnnouncementPlace {
  readonly block: null;
  readonly words: string;
  readonly pauseBefore: number;
}

/** The blocks that are spoken, with what is announced before, between and after them. */
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

interface Trail {
  readonly places: readonly Place[];
  readonly add: (block: TextBlock) => void;
  /** Says the words, if there are any, as what leads to a block of that role. */
  readonly announce: (words: string | null, before: BlockRole) => void;
  /** Says the words, if there are any, as what ends something. */
  readonly close: (words: string | null) => void;
  /** Announces something as soon as the head of the article is read. */
  readonly afterHead: (head: Block | undefined, words: readonly string[]) => void;
  /** Sets the silence before whatever comes next. */
  readonly gap: (gap: Gap) => void;
}

/** The silence before the next place, where its role alone does not tell it. */
interface Gap {
  readonly type: 'exactly' | 'at-least';
  readonly milliseconds: number;
}

function startTrail(): Trail {
  const places: Place[] = [];
  let gap: Gap | null = null;
  let head: { readonly last: Block | undefined; readonly words: readonly string[] } | null = null;
  const silence = (role: BlockRole): number => {
    const before = places.at(-1);
    if (before === undefined) return 0;
    if (gap?.type === 'exactly') return gap.milliseconds;
    const after = before.block === null ? pauseAfter.body : pauseAfter[before.block.role];
    return Math.max(after, pauseBefore[role] ?? 0, gap?.milliseconds ?? 0);
  };
  const say = (words: string | null, before: BlockRole, then: Gap | null): void => {
    if (words === null) return;
    places.push({ block: null, words, pauseBefore: silence(before) });
    gap = then;
  };
  const announce = (words: string | null, before: BlockRole): void =>
    say(words, before, { type: 'exactly', milliseconds: pauseAfterAnnouncement });
  const tellHead = (): void => {
    const words = head?.words ?? [];
    head = null;
    for (const sentence of words) announce(sentence, 'dateline');
  };
  const add = (block: TextBlock): void => {
    if (head?.last === undefined) tellHead();
    if (isSpoken(block.role)) {
      places.push({ block, pauseBefore: silence(block.role) });
      gap = null;
    }
    if (head?.last === block) tellHead();
  };
  return {
    places,
    add,
    announce,
    close: (words) => say(words, 'body', null),
    afterHead: (last, words) => {
      head = { last, words };
    },
    gap: (next) => {
      gap = next;
    },
  };
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
const hasWords = (block: Block): boolean =>
  textBlocksOf(block).some(({ role, text }) => isSpoken(role) && text.trim() !== '');

function figureWords({ alternative }: Figure, announce: Announcer): string | null {
  const description = alternative?.trim() ?? '';
  return description === '' ? null : announce.figure(description);
}

function readList({ items, start }: List, { announce, trail, walk }: Reading): void {
  const heard = items.filter((item) => item.some(hasWords)).length;
  if (heard > 0) trail.announce(announce.list(heard), 'body');
  for (const [at, item] of items.entries()) {
    if (at > 0) trail.gap({ type: 'exactly', milliseconds: pauseBetweenItems });
    if (start !== null && item.some(hasWords)) trail.announce(announce.item(start + at), 'body');
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
