import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { createPainter } from '../../../../src/outputs/pdf/pdfkit/paint.ts';
import { openPress } from '../../../../src/outputs/pdf/pdfkit/press.ts';
import type { Structure } from '../../../../src/outputs/pdf/pdfkit/structure.ts';
import { conformance } from '../../../../src/outputs/pdf/standards.ts';
import type { PlacedLine, Run } from '../../../../src/outputs/pdf/types.ts';
import { root } from '../../../architecture/source-files.ts';

const info = { title: 'x', author: null, subject: null, keywords: [], language: 'en', date: null };
const press = await openPress(info, conformance());
const face = press.open(
  readFileSync(
    join(
      root,
      'node_modules/@expo-google-fonts/atkinson-hyperlegible-next/400Regular/AtkinsonHyperlegibleNext_400Regular.ttf',
    ),
  ),
);
const nothing = (): void => {};
const structure: Structure = {
  mark: () => '',
  frame: nothing,
  hasLinks: false,
  linkOf: () => null,
  annotate: nothing,
  finish: nothing,
};
const space = (face.advance(' ') * 10) / 1000;

const run = (text: string, x: number, more: Partial<Run> = {}): Run => ({
  text,
  x,
  width: 50,
  rightToLeft: false,
  actual: null,
  font: { weight: 'regular', face: 0, size: 10 },
  underline: true,
  rise: 0,
  leaf: null,
  ...more,
});

/** From where to where lines are drawn under the runs of a line. */
function drawn(...runs: readonly Run[]): readonly (readonly [from: number, to: number])[] {
  const place = { block: 0, heading: false, line: 0, lines: 1, splittable: true, limit: 500 };
  const line: PlacedLine = { y: 20, top: 10, height: 15, runs, right: 200, place };
  const paint = createPainter({
    size: { width: 500, height: 500 },
    typefaceOf: () => face,
    structure,
    theme: { text: '#000000', background: null },
    nameOf: () => '',
  });
  const content = Buffer.from(paint({ lines: [line], furniture: [], shapes: [], pictures: [] })).toString('latin1');
  return Array.from(content.matchAll(/([\d.]+) [\d.]+ ([\d.]+) [\d.]+ re f/g), ([, x, width]) => [
    Number(x),
    Number((Number(x) + Number(width)).toFixed(3)),
  ]);
}

it('draws lines under words, not under the space behind the last of them', () => {
  const end = Number((150 - space).toFixed(3));
  expect(drawn(run('Name: ', 100), run('words', 150, { underline: false }))).toEqual([[100, end]]);
  expect(drawn(run('the last ', 100))).toEqual([[100, end]]);
  expect(drawn(run('one ', 100), run('link', 150))).toEqual([
    [100, 150],
    [150, 200],
  ]);
  expect(drawn(run('שם ', 100, { rightToLeft: true }))).toEqual([[Number((100 + space).toFixed(3)), 150]]);
});
