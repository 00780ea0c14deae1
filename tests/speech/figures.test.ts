import { describe, expect, it } from 'vitest';
import type { Article, Block } from '../../src/core/article.ts';
import { announcements } from '../../src/languages/en/announcements.ts';
import { announcerFor } from '../../src/speech/announcements.ts';
import { unspokenFigures } from '../../src/speech/figures.ts';

const silent = announcerFor({ words: null, kinds: [], language: 'en' });

const figure = (alternative: string | null): Block => ({ type: 'figure', image: 'a.png', alternative, caption: [] });
const article = (blocks: readonly Block[]): Article => ({
  meta: {
    title: null,
    byline: null,
    date: null,
    language: null,
    source: { name: 'a', item: null, format: 'markdown' },
  },
  blocks,
  notes: [],
});

describe('the description of a picture', () => {
  it('is named when it is not spoken, wherever the picture stands', () => {
    const blocks: readonly Block[] = [
      figure('A ferry at night'),
      { type: 'list', start: null, items: [[{ type: 'block-quotation', blocks: [figure('A pier')] }]] },
    ];
    const found = unspokenFigures(article(blocks), silent);
    expect(found.map(({ code, severity }) => `${severity} ${code}`)).toEqual([
      'warning figure-not-spoken',
      'warning figure-not-spoken',
    ]);
    expect(found.map(({ message }) => message).join(' ')).toMatch(/“A ferry at night”.*“A pier”/);
  });

  it('is not missed where it is spoken', () => {
    const announce = announcerFor({ words: announcements, kinds: ['figures'], language: 'en' });
    expect(unspokenFigures(article([figure('A ferry at night')]), announce)).toEqual([]);
  });

  it('is not missed where there is none', () => {
    expect(unspokenFigures(article([figure(null), figure(' '), { type: 'thematic-break' }]), silent)).toEqual([]);
  });
});
