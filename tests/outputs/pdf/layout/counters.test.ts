import * as fc from 'fast-check';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../../../src/core/article.ts';
import { checkPdf } from '../../../../src/outputs/pdf/check/index.ts';
import { compose } from '../../../../src/outputs/pdf/compose.ts';
import { countLayout } from '../../../../src/outputs/pdf/layout/counters.ts';
import type { LayoutCounts } from '../../../../src/outputs/pdf/layout/counters.ts';
import type { LinePlace, PageDoc, PlacedLine } from '../../../../src/outputs/pdf/types.ts';
import { leafId, tag } from '../../../../src/outputs/pdf/tags/tag-node.ts';
import { root } from '../../../architecture/source-files.ts';
import { article, editionOf, heading, paragraph, printed } from '../sample.ts';
import { world } from '../world.ts';

const options = { profile: 'default', dialect: 'w3c' };

async function counts(one: Article): Promise<LayoutCounts> {
  const { doc, belongTogether } = await compose(editionOf(one), options, world);
  return countLayout(doc, belongTogether);
}

const line = (text: string, place: Partial<LinePlace> = {}): PlacedLine => ({
  y: 0,
  top: 0,
  height: 10,
  right: 100,
  runs: [
    {
      x: 0,
      width: 100,
      text,
      actual: null,
      rightToLeft: false,
      font: { weight: 'regular', face: 0, size: 10 },
      underline: false,
      rise: 0,
      leaf: leafId(0),
    },
  ],
  place: { block: 0, heading: false, line: 0, lines: 1, splittable: true, limit: 100, ...place },
});

const pagesOf = (...pages: readonly (readonly PlacedLine[])[]): PageDoc => ({
  info: { title: 'x', author: null, subject: null, keywords: [], language: 'en', date: null },
  size: { width: 100, height: 100 },
  direction: 'ltr',
  theme: { text: '#000000', background: null },
  pages: pages.map((lines) => ({ lines, furniture: [], shapes: [], pictures: [] })),
  tags: tag('Document', []),
  bookmarks: [],
  destinations: [],
});

const count = (...pages: readonly (readonly PlacedLine[])[]): LayoutCounts =>
  countLayout(pagesOf(...pages), (a, b) => a === '18' && b === 'pt');

/** Lines of 10 points, one under the other, on a page that the text at its end fills. */
const lineOf = (y: number, place: Partial<LinePlace>): PlacedLine => ({ ...line('word ', place), y });
const headed = (lines: number, from: number, to: number, block = 0): readonly PlacedLine[] =>
  Array.from({ length: to - from }, (_, at) => lineOf(10 * (at + 1), { block, heading: true, line: from + at, lines }));
const followed = (page: readonly PlacedLine[], lines: number): readonly PlacedLine[] => [
  ...page,
  ...Array.from({ length: lines }, (_, at) => lineOf(10 * (page.length + at + 1), { block: 9, line: at, lines })),
];

const runningOn = (before: number, after: number): LayoutCounts =>
  count(headed(before + after, 0, before), followed(headed(before + after, before, before + after), 10 - after));
const inARow = (first: number, second: number): LayoutCounts =>
  count(headed(first, 0, first), followed(headed(second, 0, second, 1), 10 - second));

describe('the counters', () => {
  it('see a first line left alone, and a last one', () => {
    const lines = [0, 1, 2].map((number) => line('two words ', { line: number, lines: 3 }));
    expect(count(lines.slice(0, 1), lines.slice(1))).toMatchObject({ orphans: 1, widows: 0 });
    expect(count(lines.slice(0, 2), lines.slice(2))).toMatchObject({ orphans: 0, widows: 1 });
    expect(count(lines)).toMatchObject({ orphans: 0, widows: 0 });
  });

  it('see a heading at the foot of a page', () => {
    expect(count([line('H', { heading: true })], [line('text', { block: 1 })])).toMatchObject({ strandedHeadings: 1 });
    expect(count([line('text', { block: 1 }), line('H', { heading: true })])).toMatchObject({ strandedHeadings: 0 });
  });

  it('see a heading that goes on over the page', () => {
    const lines = [0, 1].map((number) => line('H', { heading: true, line: number, lines: 2 }));
    expect(count(lines.slice(0, 1), lines.slice(1))).toMatchObject({ strandedHeadings: 1 });
  });

  it('let a heading run on that no page holds with two lines of its text, two of its own on either side', () => {
    expect(runningOn(7, 2)).toMatchObject({ strandedHeadings: 0, orphans: 0 });
    expect(runningOn(2, 7)).toMatchObject({ strandedHeadings: 0 });
    expect(runningOn(8, 1)).toMatchObject({ strandedHeadings: 1 });
    expect(runningOn(1, 8)).toMatchObject({ strandedHeadings: 1 });
    expect(runningOn(6, 2)).toMatchObject({ strandedHeadings: 1 });
    expect(count(headed(9, 0, 9), followed([], 10))).toMatchObject({ strandedHeadings: 1 });
  });

  it('let a page end between two headings that no page holds together', () => {
    expect(inARow(5, 4)).toMatchObject({ strandedHeadings: 0 });
    expect(inARow(4, 4)).toMatchObject({ strandedHeadings: 1 });
  });

  it('see a split piece, a line that is too wide and a lonely word', () => {
    const split = [line('it is 18 ', { lines: 2 }), line('pt', { line: 1, lines: 2, limit: 90 })];
    expect(count(split)).toMatchObject({ splitPieces: 1, overWideLines: 1, lonelyWords: 1 });
  });
});

const clean = { orphans: 0, widows: 0, strandedHeadings: 0, splitPieces: 0, overWideLines: 0 };

const word = fc.constantFrom(
  ...'a the river council said that 18 pt Dr. Okafor J. 12 May 2024 million extraordinarily and'.split(' '),
);
const prose = fc.array(word, { minLength: 1, maxLength: 150 }).map((words) => words.join(' '));

describe('the layout', () => {
  it('is clean by every counter, whatever the paragraphs', async () => {
    const blocks = fc.array(
      fc.oneof(
        { weight: 5, arbitrary: prose.map((text) => paragraph(text)) },
        { weight: 1, arbitrary: prose.map((text) => heading(text.slice(0, 400), 2)) },
      ),
      { minLength: 1, maxLength: 40 },
    );
    await fc.assert(
      fc.asyncProperty(blocks, async (some) => {
        expect(await counts(article(some))).toMatchObject(clean);
      }),
      { numRuns: 30 },
    );
  });

  const folders = ['wikinews-news', 'wikinews-interview'].map((name) =>
    join(root, '..', 'shared', 'data', 'inputs', 'open', name),
  );
  const files = folders
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)));

  it.skipIf(files.length === 0)(
    'is clean by every counter for real articles (skipped where they are not at hand)',
    async () => {
      let pages = 0;
      let lonely = 0;
      for (const file of files) {
        const [title = '', ...rest] = readFileSync(file, 'utf8').split(/\n\s*\n/);
        const one = article([heading(title), ...rest.map((text) => paragraph(text.replaceAll('\n', ' ')))]);
        const { doc, belongTogether } = await compose(editionOf(one), options, world);
        const { lonelyWords, ...bad } = countLayout(doc, belongTogether);
        expect([file, bad]).toEqual([file, clean]);
        pages += doc.pages.length;
        lonely += lonelyWords;
      }
      expect(lonely).toBeLessThan(pages / 4);
    },
    60_000,
  );
});

it('are zero where headings fill a page and more of the smallest pages in the largest print, as the file itself says', async () => {
  const words =
    'The ferry to the northern strand waits for passengers at the old harbour until the winter timetable ends';
  const cut = (length: number): string => words.split(' ').slice(0, length).join(' ');
  const one = article(
    [4, 8, 13, 19].flatMap((length) => [
      heading(cut(length), 2),
      heading(cut(length - 3), 3),
      paragraph(cut(length).repeat(length)),
    ]),
    { title: words },
  );
  const wishes = { size: 36, page: 'a5' };
  const { doc, belongTogether } = await compose(editionOf(one), { ...options, ...wishes }, world);
  expect(countLayout(doc, belongTogether)).toMatchObject(clean);
  const ends = doc.pages.filter((page) => page.lines.at(-1)?.place.heading);
  expect(ends.length).toBeGreaterThan(3);
  const { layout, problems } = await checkPdf((await printed(editionOf(one), wishes)).bytes, [one], world);
  expect(layout).toMatchObject({ ...clean, pages: doc.pages.length });
  expect(problems).toEqual([]);
});
