import { describe, expect, it } from 'vitest';
import { compose } from '../../../src/outputs/pdf/compose.ts';
import { contrastOf, themes, tintOf } from '../../../src/outputs/pdf/profiles/themes.ts';
import { elementsOf, readBack, textOf } from './read-back.ts';
import { article, editionOf, heading, paragraph, printed } from './sample.ts';
import { printedTexts, said } from './words.ts';
import { world } from './world.ts';

const sentence = 'The old ferry crosses the river at seven, and nobody in the village knows why it is late today. ';
const ferry = article([heading('The ferry'), paragraph(sentence.repeat(20))], { title: 'The ferry' });
const bridge = article([heading('The bridge'), heading('Its hangers', 2), paragraph(sentence)], {
  title: 'The bridge',
});
const untitled = article([paragraph('No title at all.')]);
const friday = { ...editionOf(ferry, bridge, ferry, untitled), title: 'Friday news', date: '2026-11-27' };

const pagesOf = async (options: { profile?: string; runOn?: boolean } = {}) =>
  (await compose(friday, { profile: 'default', dialect: 'w3c', ...options }, world)).doc;

const shapesOf = async (profile: string) => (await pagesOf({ profile })).pages[0]?.shapes ?? [];

describe('an edition with a title', () => {
  it('starts with title, date and contents, then holds every word of every article', async () => {
    const document = await readBack((await printed(friday)).bytes);
    expect(document.title).toBe('Friday news');
    const [front] = document.elements;
    expect(front?.children.flatMap((child) => (typeof child === 'string' ? [] : [child.type])).slice(0, 4)).toEqual([
      'H1',
      'P',
      'H2',
      'TOC',
    ]);
    const words = elementsOf(document, 'Art').map(textOf).join('').replaceAll(/\s/g, '');
    const written = friday.articles.flatMap((part) => printedTexts(part.article)).join('');
    expect(words).toBe(written.replaceAll(/\s/g, ''));
    expect(document.untagged).toBe('');
  });

  it('links every entry of the contents to the page that it names, and tells articles of one title apart', async () => {
    const document = await readBack((await printed(friday)).bytes);
    expect(elementsOf(document, 'TOCI').map((entry) => said(textOf(entry)))).toEqual([
      'The ferry (1) 2',
      'The bridge 4',
      'The ferry (2) 5',
      'sample.txt 7',
    ]);
    expect(elementsOf(document, 'TOCI').every(({ children: [first] }) => typeof first === 'object')).toBe(true);
    const { destinations } = await pagesOf();
    expect(destinations.filter(({ id }) => id.startsWith('article')).map(({ id, page }) => [id, page + 1])).toEqual([
      ['article-1', 2],
      ['article-2', 4],
      ['article-3', 5],
      ['article-4', 7],
    ]);
  });

  it('has a bookmark for every article, also for one without a title', async () => {
    const { outline } = await readBack((await printed(friday)).bytes);
    expect(outline).toEqual([
      'Friday news',
      'Contents',
      'The ferry (1)',
      'The bridge',
      '  Its hangers',
      'The ferry (2)',
      'sample.txt',
    ]);
  });

  it('starts every article on a new page, or lets them follow each other', async () => {
    const apart = await pagesOf();
    const runOn = await pagesOf({ runOn: true });
    const starts = apart.destinations.filter(({ id }) => id.startsWith('article')).map(({ page }) => page);
    expect(new Set(starts).size).toBe(4);
    expect(runOn.pages.length).toBeLessThan(apart.pages.length);
    const heads = runOn.pages.map(({ furniture }) => furniture.find(({ type }) => type === 'running-head')?.line.runs);
    expect(heads.map((runs) => runs?.map(({ text }) => text).join(''))).toEqual([
      undefined,
      undefined,
      ...runOn.pages.slice(2).map(() => 'Friday news'),
    ]);
  });

  it('leads the eye to the page numbers as the profile says', async () => {
    expect((await shapesOf('acb')).length).toBeGreaterThan(20);
    expect((await shapesOf('acb')).every(({ tinted }) => tinted !== true)).toBe(true);
    const shaded = await shapesOf('aph');
    expect(shaded.map(({ tinted }) => tinted)).toEqual([true, true]);
    expect(await shapesOf('digital')).toEqual([]);
  });

  it('puts the numbers of a contents page from right to left at the left, clear of the titles', async () => {
    const hebrew = article([heading('המעבורת חוזרת'), paragraph('מילים.')], { title: 'המעבורת חוזרת', language: 'he' });
    const edition = { ...editionOf(hebrew, ferry), title: 'חדשות' };
    const { pages, direction } = (await compose(edition, { profile: 'acb', dialect: 'w3c' }, world)).doc;
    const entries = (pages[0]?.lines ?? []).filter(({ runs }) => / \d+$/.test(runs.at(-1)?.text ?? ''));
    expect([direction, entries.length]).toEqual(['rtl', 2]);
    for (const { runs } of entries) {
      const number = runs.at(-1);
      const titleStart = Math.min(...runs.slice(0, -1).map(({ x }) => x));
      expect((number?.x ?? 0) + (number?.width ?? 0)).toBeLessThan(titleStart);
    }
    const dots = pages[0]?.shapes.map(({ x }) => x) ?? [];
    expect(Math.min(...dots)).toBeGreaterThan(entries[0]?.runs.at(-1)?.x ?? Infinity);
  });

  it('puts the number below its title where the column is narrow, and cuts no word', async () => {
    const options = { profile: 'acb', dialect: 'w3c', page: 'A5', size: 36, speakers: 'margin' } as const;
    const { pages } = (await compose(friday, options, world)).doc;
    const lines = pages
      .slice(0, 2)
      .flatMap((page) => page.lines.map(({ runs }) => runs.map(({ text }) => text).join('')));
    expect(lines.join('|')).toMatch(/Contents\|The ferry \(1\)\s?\| \d+\|/);
  });

  it('keeps its contents on as many pages as it counted, however many there are', async () => {
    const many = { ...editionOf(...Array.from({ length: 120 }, () => untitled)), title: 'Many' };
    const { pages, destinations } = (await compose(many, { profile: 'default', dialect: 'w3c' }, world)).doc;
    const contents = pages.findIndex(({ lines }) => lines.some(({ runs }) => runs[0]?.text.startsWith('No title')));
    expect(contents).toBeGreaterThan(3);
    expect(destinations.find(({ id }) => id === 'article-1')?.page).toBe(contents);
    expect(pages).toHaveLength(contents + 120);
    expect(pages[contents - 1]?.lines.at(-1)?.runs.at(-1)?.text).toBe(` ${contents + 120}`);
  });

  it('shades no text below a contrast of 7:1', () => {
    const contrasts = Object.values(themes).map((theme) => contrastOf({ ...theme, background: tintOf(theme) }));
    expect(Math.min(...contrasts)).toBeGreaterThanOrEqual(7);
  });
});
