/** The text blocks in reading order, each with the silence that its place in the article asks for before it. */
import { assertNever } from '../core/article.ts';
import type { Article, Block, TextBlock } from '../core/article.ts';
import { pauseAfter, pauseAtBreak, pauseBefore, pauseBeforeNotes, pauseBetweenItems } from './pauses.ts';

export interface Place {
  readonly block: TextBlock;
  /** Silence between the block before and this one, in milliseconds. */
  readonly pauseBefore: number;
}

export function speechPlaces(article: Article): readonly Place[] {
  const places: Place[] = [];
  /** Set when the next block follows closely, as an item of a list, or after more than its role asks for. */
  let gap: Gap | null = null;
  const add = (block: TextBlock): void => {
    const before = places.at(-1)?.block;
    places.push({ block, pauseBefore: before === undefined ? 0 : silence(before, block, gap) });
    gap = null;
  };
  const walk = (block: Block): void => {
    switch (block.type) {
      case 'heading':
      case 'paragraph':
        return add(block);
      case 'list':
        return walkItems(block.items);
      case 'block-quotation':
        return block.blocks.forEach(walk);
      case 'figure':
        return block.caption.forEach(walk);
      case 'table':
        block.caption.forEach(walk);
        return walkItems(block.rows.flat().map((cell) => cell.blocks));
      case 'thematic-break':
        gap = { type: 'at-least', milliseconds: pauseAtBreak };
        return undefined;
      default:
        return assertNever(block);
    }
  };
  const walkItems = (items: readonly (readonly Block[])[]): void => {
    for (const [at, item] of items.entries()) {
      if (at > 0) gap ??= { type: 'exactly', milliseconds: pauseBetweenItems };
      item.forEach(walk);
    }
  };
  article.blocks.forEach(walk);
  if (article.notes.length > 0) gap = { type: 'at-least', milliseconds: pauseBeforeNotes };
  for (const note of article.notes) note.blocks.forEach(walk);
  return places;
}

interface Gap {
  readonly type: 'exactly' | 'at-least';
  readonly milliseconds: number;
}

function silence(before: TextBlock, block: TextBlock, gap: Gap | null): number {
  if (gap?.type === 'exactly') return gap.milliseconds;
  return Math.max(pauseAfter[before.role], pauseBefore[block.role] ?? 0, gap?.milliseconds ?? 0);
}
