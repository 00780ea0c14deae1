/** Where the ink is, measured on pages that poppler has drawn: nothing runs off the paper, however long a word is. */
import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { narrowEdition } from '../outputs/pdf/narrow.ts';
import { printed } from '../outputs/pdf/sample.ts';

/** In points; the narrowest margin of any profile is much wider. */
const edge = 18;

interface Drawn {
  readonly width: number;
  readonly height: number;
  /** One byte for each point of the page, 0 for black, row by row. */
  readonly grey: Uint8Array;
}

/** The pages at one pixel a point, as portable greymaps one after the other. */
function drawn(pdf: Uint8Array): readonly Drawn[] {
  const run = spawnSync('pdftoppm', ['-r', '72', '-gray', '-'], { input: pdf, maxBuffer: 1 << 29 });
  if (run.error !== undefined) throw run.error;
  const pages: Drawn[] = [];
  for (let at = 0; at < run.stdout.length;) {
    const [head = '', width = 0, height = 0] =
      /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(run.stdout.toString('latin1', at, at + 40)) ?? [];
    const start = at + head.length;
    at = start + Number(width) * Number(height);
    pages.push({ width: Number(width), height: Number(height), grey: run.stdout.subarray(start, at) });
  }
  return pages;
}

const inkAtTheEdge = ({ width, height, grey }: Drawn): number =>
  grey.reduce((sum, value, index) => {
    const [x, y] = [index % width, Math.floor(index / width)];
    const isEdge = x < edge || y < edge || x >= width - edge || y >= height - edge;
    return sum + (isEdge && value < 255 ? 1 : 0);
  }, 0);

const hasPoppler = spawnSync('pdftoppm', ['-v']).status === 0;
const skipped = hasPoppler ? '' : ' (skipped: pdftoppm is missing)';

describe.skipIf(!hasPoppler)(`the ink of words that are longer than a line${skipped}`, () => {
  it.each([18, 28, 36])('keeps off the edge of an A5 page at %i pt', async (size) => {
    const pages = drawn((await printed(narrowEdition, { page: 'A5', size })).bytes);
    expect(pages.length).toBeGreaterThan(5);
    expect(pages.filter(({ grey }) => grey.every((value) => value === 255))).toEqual([]);
    expect(pages.map(inkAtTheEdge)).toEqual(pages.map(() => 0));
  });
});
