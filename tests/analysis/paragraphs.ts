/** Text blocks for tests, made of plain words. */
import type { Article, Inline, Paragraph, ParagraphRole } from '../../src/core/article.ts';
import { blockId } from '../../src/core/position.ts';

/** One paragraph a line. */
export const paragraphs = (text: string): readonly Paragraph[] =>
  text.split('\n').map((line, i) => paragraph(line, { id: i }));

export interface ParagraphOptions {
  readonly id?: number;
  readonly role?: ParagraphRole;
  readonly inlines?: readonly Inline[];
}

export const paragraph = (text: string, { id = 0, role = 'body', inlines = [] }: ParagraphOptions = {}): Paragraph => ({
  type: 'paragraph',
  id: blockId(id),
  role,
  text,
  inlines,
  origin: [{ at: 0, source: 0 }],
  language: null,
});

export const articleOf = (blocks: readonly Paragraph[]): Article => ({
  meta: {
    title: null,
    byline: null,
    date: null,
    language: null,
    source: { name: 'test.txt', item: null, format: 'text' },
  },
  blocks,
  notes: [],
});
