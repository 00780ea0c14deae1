/** Proves the rules of every profile on the pages that it makes, not in its data. */
import { describe, expect, it } from 'vitest';
import { compose } from '../../../../src/outputs/pdf/compose.ts';
import type { Furniture, PageDoc, PlacedLine, Run } from '../../../../src/outputs/pdf/types.ts';
import { contrastOf } from '../../../../src/outputs/pdf/profiles/themes.ts';
import type { OutputOptions } from '../../../../src/outputs/types.ts';
import { article, editionOf, heading, paragraph } from '../sample.ts';
import { world } from '../world.ts';

const sentences =
  'The old ferry crosses the river at seven, and nobody in the village can say why it is late today. ' +
  'The council wants to replace it by a bridge; the people who live on the island would rather keep the boat. ';
const emphasised = 'Nobody was hurt.';

const edition = editionOf(
  article(
    [
      heading('The ferry is late again, and the council meets tonight to talk about a bridge'),
      ...Array.from({ length: 8 }, () => paragraph(sentences.repeat(2).trim())),
      heading('What the island wants', 2),
      paragraph(emphasised, { inlines: [{ type: 'emphasis', start: 0, end: emphasised.length }] }),
      ...Array.from({ length: 8 }, () => paragraph(sentences.trim())),
    ],
    { title: 'The ferry is late again, and the council meets tonight to talk about a bridge' },
  ),
);

const composed = async (options: Partial<OutputOptions>): Promise<PageDoc> =>
  (await compose(edition, { profile: 'default', dialect: 'w3c', ...options }, world)).doc;

interface Measured {
  readonly bodySize: number;
  readonly titleSize: number;
  readonly subheadingSize: number;
  readonly headingWeights: readonly string[];
  /** Distance of two baselines by the size. */
  readonly leading: number;
  /** Lines that would fit between two paragraphs. */
  readonly blankLines: number;
  /** In the longest line, and on average in one that is full. */
  readonly characters: number;
  readonly averageCharacters: number;
  readonly emphasis: Pick<Run, 'underline'> & { readonly weight: string };
  readonly lineStarts: readonly number[];
  /** Free space at the left, right, top and bottom of the page, beside the text. */
  readonly margins: readonly number[];
}

const textOf = (line: PlacedLine): string => line.runs.map((run) => run.text).join('');
const rounded = (value: number): number => Math.round(value * 100) / 100;
const distinct = <T>(values: readonly T[]): readonly T[] => [...new Set(values)];

function measured({ pages, size }: PageDoc): Measured {
  const lines = pages.flatMap((page) => page.lines);
  const headings = lines.filter((line) => line.place.heading);
  const body = lines.filter((line) => !line.place.heading && textOf(line).trim() !== emphasised);
  const full = body.filter((line) => line.place.line < line.place.lines - 1);
  const pairs = pages.flatMap((page) => page.lines.map((line, index) => [line, page.lines[index + 1]] as const));
  const inside = pairs.flatMap(([a, b]) =>
    b !== undefined && a.place.block === b.place.block && !a.place.heading ? [b.y - a.y] : [],
  );
  const between = pairs.flatMap(([a, b]) =>
    b !== undefined && a.place.block !== b.place.block && !a.place.heading && !b.place.heading ? [b.y - a.y] : [],
  );
  const bodySize = body[0]?.runs[0]?.font.size ?? 0;
  const distance = inside[0] ?? 0;
  const emphasis = lines.find((line) => textOf(line).trim() === emphasised)?.runs[0];
  return {
    bodySize,
    titleSize: headings[0]?.runs[0]?.font.size ?? 0,
    subheadingSize: headings.at(-1)?.runs[0]?.font.size ?? 0,
    headingWeights: distinct(headings.flatMap((line) => line.runs.map((run) => run.font.weight))),
    leading: rounded(distance / bodySize),
    blankLines: rounded((between[0] ?? 0) / distance - 1),
    characters: Math.max(...body.map((line) => textOf(line).trim().length)),
    averageCharacters: full.reduce((sum, line) => sum + textOf(line).trim().length, 0) / full.length,
    emphasis: { underline: emphasis?.underline ?? false, weight: emphasis?.font.weight ?? 'regular' },
    lineStarts: distinct(lines.map((line) => rounded(line.runs[0]?.x ?? 0))),
    margins: [
      Math.min(...lines.map((line) => line.runs[0]?.x ?? 0)),
      size.width - Math.max(...lines.map((line) => line.right)),
      Math.min(...lines.map((line) => line.top)),
      size.height - Math.max(...lines.map((line) => line.top + line.height)),
    ],
  };
}

/** Of every page: where the page number stands. */
const numbers = ({ pages }: PageDoc): readonly Run[] => furniture(pages, 'page-number');

const furniture = (pages: PageDoc['pages'], type: Furniture['type']): readonly Run[] =>
  pages.flatMap((page) => page.furniture.filter((one) => one.type === type).flatMap(({ line }) => line.runs));

const inch = 72;

describe('every profile', () => {
  const profiles = ['default', 'acb', 'aph', 'ukaaf', 'rnib-clear', 'digital'];

  it.each(profiles)(
    'sets headings in bold, all lines flush left, and breaks no rule of the layout: %s',
    async (profile) => {
      const { headingWeights, lineStarts } = measured(await composed({ profile }));
      expect(headingWeights).toEqual(['bold']);
      expect(lineStarts).toHaveLength(1);
    },
  );

  it.each(profiles)(
    'keeps running head and page number clear of the text and on the page, at any size: %s',
    async (profile) => {
      for (const size of [14, 18, 24, 36]) {
        const doc = await composed({ profile, size });
        for (const { lines, furniture: around } of doc.pages) {
          for (const { line } of around) {
            const ascent = line.y - size * 0.75;
            const descent = line.y + size * 0.3;
            const textTop = lines[0]?.top ?? Infinity;
            const textEnd = lines.reduce((end, one) => Math.max(end, one.top + one.height), 0);
            expect(ascent).toBeGreaterThan(0);
            expect(descent).toBeLessThan(doc.size.height);
            expect(line.right).toBeLessThanOrEqual(doc.size.width - 36 + 0.01);
            expect(descent <= textTop || ascent >= textEnd).toBe(true);
          }
        }
      }
    },
  );

  it.each(profiles)('prints page number and running head at least as large as the text: %s', async (profile) => {
    const doc = await composed({ profile });
    const { bodySize } = measured(doc);
    const runs = [...numbers(doc), ...furniture(doc.pages, 'running-head')];
    expect(runs.length).toBeGreaterThan(doc.pages.length);
    expect(Math.min(...runs.map((run) => run.font.size))).toBeGreaterThanOrEqual(bodySize);
    expect(numbers(doc).map((run) => run.text)).toEqual(doc.pages.map((_, index) => String(index + 1)));
  });

  it.each(profiles)('keeps its proportions when it is enlarged: %s', async (profile) => {
    const own = measured(await composed({ profile }));
    const large = measured(await composed({ profile, size: 30, page: 'A3' }));
    expect(large.bodySize).toBe(30);
    expect(large.titleSize / 30).toBeCloseTo(own.titleSize / own.bodySize);
    expect(large.leading).toBeCloseTo(own.leading, 1);
    expect(large.blankLines).toBeCloseTo(own.blankLines, 1);
    expect(large.emphasis).toEqual(own.emphasis);
  });
});

describe('the default profile', () => {
  it('is 18 pt with headings of 22 and 20, leading 1.5, a blank line, bold for emphasis, an inch around', async () => {
    const doc = await composed({});
    const { margins, characters, ...rest } = measured(doc);
    expect(rest).toMatchObject({
      bodySize: 18,
      titleSize: 22,
      subheadingSize: 20,
      leading: 1.5,
      blankLines: 1,
      emphasis: { weight: 'bold', underline: false },
    });
    expect(Math.min(...margins)).toBeGreaterThanOrEqual(inch - 0.01);
    expect(characters).toBeLessThanOrEqual(70);
    expect(doc.size).toEqual({ width: 595.28, height: 841.89 });
  });

  it('puts a bold page number of the body size at the lower outer corner', async () => {
    const doc = await composed({});
    for (const [index, run] of numbers(doc).entries()) {
      expect(run.font).toMatchObject({ weight: 'bold', size: 18 });
      const outer = index % 2 === 0 ? doc.size.width - run.x - run.width : run.x;
      expect(outer).toBeCloseTo(inch);
    }
    for (const page of doc.pages) expect(page.furniture.at(-1)?.line.y).toBeGreaterThan(doc.size.height - 90);
  });

  it('sets no line longer than 70 characters on average text, even on A3', async () => {
    const { characters, margins } = measured(await composed({ page: 'A3' }));
    expect(characters).toBeLessThanOrEqual(80);
    expect(margins[0]).toBeGreaterThan(inch);
  });
});

describe('the published standards', () => {
  it('ACB: 18 pt, 22 and 20, leading 1.15, underlined emphasis, Letter, bold number at the lower outer corner', async () => {
    const doc = await composed({ profile: 'acb' });
    const { margins, ...rest } = measured(doc);
    expect(rest).toMatchObject({ bodySize: 18, titleSize: 22, subheadingSize: 20, leading: 1.15, blankLines: 1 });
    expect(rest.emphasis).toEqual({ weight: 'regular', underline: true });
    expect(Math.min(...margins)).toBeGreaterThanOrEqual(inch - 0.01);
    expect(doc.size).toEqual({ width: 612, height: 792 });
    expect(numbers(doc)[0]?.font).toMatchObject({ weight: 'bold', size: 18 });
  });

  it('APH: an x-height of 9 pt, leading 1.25, 39 to 43 characters, number at the upper right', async () => {
    const doc = await composed({ profile: 'aph' });
    const { bodySize, leading, averageCharacters } = measured(doc);
    expect(bodySize * 0.496).toBeGreaterThanOrEqual(9);
    expect(leading).toBe(1.25);
    expect(averageCharacters).toBeGreaterThanOrEqual(39);
    expect(averageCharacters).toBeLessThanOrEqual(43);
    for (const page of doc.pages) expect(page.furniture.at(-1)?.line.y).toBeLessThan(inch);
    const lines = doc.pages.flatMap((page) => page.lines);
    const limit = lines[0]?.place.limit ?? 0;
    for (const run of numbers(doc)) expect(run.x + run.width).toBeCloseTo(limit);
  });

  it('UKAAF: at least 16 pt, a blank line, bold and no underlining', async () => {
    const { bodySize, blankLines, emphasis } = measured(await composed({ profile: 'ukaaf' }));
    expect(bodySize).toBeGreaterThanOrEqual(16);
    expect(blankLines).toBeGreaterThanOrEqual(1);
    expect(emphasis).toEqual({ weight: 'bold', underline: false });
  });

  it('RNIB Clear Print: 14 pt, space between lines 1.5 to 2 times that between words, 60 to 70 characters', async () => {
    const { bodySize, leading, characters } = measured(await composed({ profile: 'rnib-clear' }));
    expect(bodySize).toBe(14);
    const betweenWords = 0.28;
    expect((leading - 1) / betweenWords).toBeGreaterThanOrEqual(1.5);
    expect((leading - 1) / betweenWords).toBeLessThanOrEqual(2);
    expect(characters).toBeLessThanOrEqual(75);
  });

  it('WCAG 2.2, 1.4.8: leading 1.5, paragraphs 1.5 times that apart, no more than 80 characters', async () => {
    const { leading, blankLines, characters } = measured(await composed({ profile: 'digital' }));
    expect(leading).toBeGreaterThanOrEqual(1.5);
    expect(blankLines + 1).toBeGreaterThanOrEqual(1.5);
    expect(characters).toBeLessThanOrEqual(80);
  });
});

describe('what a user may wish', () => {
  it.each(['A3', 'A4', 'A5', 'Letter', 'letter'])('is a page: %s', async (page) => {
    expect((await composed({ page })).pages.length).toBeGreaterThan(0);
  });

  it.each([
    'black-on-white',
    'black-on-cream',
    'black-on-yellow',
    'yellow-on-black',
    'white-on-black',
    'cream-on-black',
    'yellow-on-navy',
  ])('is a theme with a contrast of 7:1: %s', async (theme) => {
    expect(contrastOf((await composed({ theme })).theme)).toBeGreaterThanOrEqual(7);
  });

  it('is refused in one sentence that says what there is', async () => {
    await expect(composed({ page: 'A6' })).rejects.toThrow(
      "There is no page 'A6'. Choose one of: A3, A4, A5, Letter; or write width and height with their unit, as in 176x250mm, 7x10in or 500x700pt.",
    );
    await expect(composed({ theme: 'grey' })).rejects.toThrow(
      /There is no theme 'grey'\. Choose one of: black-on-white, /,
    );
    await expect(composed({ size: 12 })).rejects.toThrow('The size must be between 14 and 36 points; 12 is not.');
    await expect(composed({ size: Number.NaN })).rejects.toThrow(/between 14 and 36/);
  });
});
