import { describe, expect, it } from 'vitest';
import { checkPdf } from '../../../../src/outputs/pdf/check/index.ts';
import { compose } from '../../../../src/outputs/pdf/compose.ts';
import { loadProfile } from '../../../../src/outputs/pdf/profiles/load.ts';
import { pageSize } from '../../../../src/outputs/pdf/profiles/page-size.ts';
import { narrowEdition, narrowArticle } from '../narrow.ts';
import { article, editionOf, heading, paragraph, printed } from '../sample.ts';
import { world } from '../world.ts';

const sentence = 'The old ferry crosses the river at seven, and nobody in the village can say why it is late today. ';
const plain = editionOf(
  article([
    heading('The ferry is late again'),
    ...Array.from({ length: 6 }, () => paragraph(sentence.repeat(3).trim())),
  ]),
);

const profiles = ['default', 'acb', 'aph', 'ukaaf', 'rnib-clear', 'digital'];

describe('a page', () => {
  it.each([
    ['176x250mm', 498.9, 708.66],
    ['250x176mm', 708.66, 498.9],
    ['17.6cm x 25cm', 498.9, 708.66],
    ['17,6×25 cm', 498.9, 708.66],
    ['7x10in', 504, 720],
    ['7IN X 254 mm', 504, 720],
    [' 500x700.5pt ', 500, 700.5],
    ['1000x1000mm', 2834.65, 2834.65],
    ['a5', 419.53, 595.28],
  ])('may be written %j', (wanted, width, height) => {
    expect(pageSize(wanted)).toEqual({ width, height });
  });

  it('is the same by its name and by its size', () => {
    expect(pageSize('210x297mm')).toEqual(pageSize('A4'));
    expect(pageSize('297x420mm')).toEqual(pageSize('A3'));
    expect(pageSize('148x210mm')).toEqual(pageSize('A5'));
    expect(pageSize('8.5x11in')).toEqual(pageSize('Letter'));
  });

  it.each(['', 'x', '176', '176x250', '176mmx250', 'x250mm', '-176x250mm', '1e3x250mm', '176x250px', '176x250x9mm'])(
    'is not written %j',
    (wanted) => {
      expect(() => pageSize(wanted)).toThrow(
        `There is no page '${wanted}'. Choose one of: A3, A4, A5, Letter; or write width and height with their unit`,
      );
    },
  );

  it.each(['1000.1x300mm', '7x40in', `${'9'.repeat(400)}x1pt`])('is at most a metre wide and high: %s', (wanted) => {
    expect(() => pageSize(wanted)).toThrow('A page is at most 1000 mm (39.37 in) wide and high');
  });
});

describe('a page of any size', () => {
  it.each(profiles)(
    'has the margins of the profile around its text, and is as large as it says: %s',
    async (profile) => {
      const { rules } = await loadProfile(profile, world);
      const { top, right, bottom, left } = rules.margins.value;
      for (const page of ['176x250mm', '7x10in', '250x176mm', '600x900mm']) {
        const { bytes } = await printed(plain, { profile, page });
        const { width, height } = pageSize(page);
        expect(Buffer.from(bytes).toString('latin1')).toContain(`/MediaBox [0 0 ${width} ${height}]`);
        const { pages } = (await compose(plain, { profile, dialect: 'w3c', page }, world)).doc;
        const lines = pages.flatMap((one) => one.lines);
        expect(lines.length).toBeGreaterThan(6);
        for (const line of lines) {
          expect(line.runs[0]?.x ?? 0).toBeGreaterThanOrEqual(left - 0.01);
          expect(line.right).toBeLessThanOrEqual(width - right + 0.01);
          expect(line.top).toBeGreaterThanOrEqual(top - 0.01);
          expect(line.top + line.height).toBeLessThanOrEqual(height - bottom + 0.01);
        }
      }
    },
  );

  it.each(profiles)('may be as small as the sentence says that refuses a smaller one: %s', async (profile) => {
    for (const size of [14, 18, 36]) {
      const refused = printed(plain, { profile, size, page: '1x1mm' }).then(
        () => '',
        (error: unknown) => String(error),
      );
      const said = /needs a page of (\d+) × (\d+) mm or more/.exec(await refused);
      const [width, height] = [Number(said?.[1]), Number(said?.[2])];
      await expect(printed(plain, { profile, size, page: `${width - 1}x${height}mm` })).rejects.toThrow('needs a page');
      await expect(printed(plain, { profile, size, page: `${width}x${height - 1}mm` })).rejects.toThrow('needs a page');
      const { bytes } = await printed(narrowEdition, { profile, size, page: `${width}x${height}mm` });
      const { problems, layout } = await checkPdf(bytes, [narrowArticle, narrowArticle], world);
      expect(problems).toEqual([]);
      expect(layout.overWideLines).toBe(0);
      const options = { profile, dialect: 'w3c', size, page: `${width}x${height}mm` } as const;
      const { doc } = await compose(narrowEdition, options, world);
      const lines = doc.pages.flatMap(({ lines: text, furniture }) => [...text, ...furniture.map(({ line }) => line)]);
      const ends = lines.flatMap(({ runs }) => runs.filter(({ text }) => text.trim() !== ''));
      expect(Math.min(...ends.map(({ x }) => x))).toBeGreaterThanOrEqual(0);
      expect(Math.max(...ends.map(({ x, width: own }) => x + own))).toBeLessThanOrEqual(doc.size.width);
      const { rules } = await loadProfile(profile, world);
      const { top, bottom } = rules.margins.value;
      for (const { lines: text } of doc.pages) {
        expect(text[0]?.top ?? Infinity).toBeGreaterThanOrEqual(top - 0.01);
        expect(Math.max(...text.map((line) => line.top + line.height))).toBeLessThanOrEqual(
          doc.size.height - bottom + 0.01,
        );
      }
    }
  });
});
