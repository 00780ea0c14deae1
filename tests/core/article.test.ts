import { describe, expect, it } from 'vitest';
import type { Article, Block, Paragraph } from '../../src/core/article.ts';
import { assertNever, textBlocks } from '../../src/core/article.ts';
import { blockId } from '../../src/core/position.ts';

const paragraph = (id: number, role: Paragraph['role'] = 'body'): Paragraph => ({
  type: 'paragraph',
  role,
  id: blockId(id),
  text: `block ${id}`,
  inlines: [],
  origin: [{ at: 0, source: 0 }],
  language: null,
});

const blocks: readonly Block[] = [
  { ...paragraph(0), type: 'heading', level: 1, role: 'title' },
  {
    type: 'list',
    start: 1,
    items: [[paragraph(1)], [paragraph(2), { type: 'block-quotation', blocks: [paragraph(3)] }]],
  },
  { type: 'figure', image: 'a.png', alternative: 'A drawer', caption: [paragraph(4, 'caption')] },
  { type: 'thematic-break' },
  {
    type: 'table',
    caption: [paragraph(5, 'caption')],
    rows: [[{ header: 'column', columns: 1, rows: 1, blocks: [paragraph(6)] }]],
  },
];

const article: Article = {
  meta: { title: null, byline: null, date: null, language: null, source: { name: 'a', item: null, format: 'text' } },
  blocks,
  notes: [{ id: '1', blocks: [paragraph(7)] }],
};

describe('textBlocks', () => {
  it('finds the words of every kind of block in reading order, notes last', () => {
    expect(textBlocks(article).map((block) => block.id)).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
  });
});

describe('assertNever', () => {
  it('throws for a value that the types did not foresee', () => {
    expect(() => assertNever({ type: 'video' } as never)).toThrow('video');
  });
});
