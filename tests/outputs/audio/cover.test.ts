import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { SoundTags } from '../../../src/core/encoding.ts';
import { nodeWorld } from '../../../src/node/world.ts';
import { coverOf } from '../../../src/outputs/audio/cover/index.ts';
import { shadesOf } from '../../../src/outputs/audio/cover/outlines.ts';
import type { PathCommand } from '../../../src/outputs/audio/cover/outlines.ts';
import { pngOf } from '../../../src/outputs/audio/cover/png.ts';

const world = nodeWorld();
const tags = (title: string | null, album: string | null = null): SoundTags => ({
  title,
  album,
  artist: null,
  date: '2026-03-01',
  language: 'en',
});

/** Rows of RGB samples of a PNG whose rows are not filtered. */
function pointsOf(png: Uint8Array): {
  readonly width: number;
  readonly height: number;
  readonly rows: readonly Buffer[];
} {
  const bytes = Buffer.from(png);
  const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
  const at = bytes.indexOf('IDAT') + 4;
  const raw = inflateSync(bytes.subarray(at, at + bytes.readUInt32BE(at - 8)));
  const stride = 1 + 3 * width;
  return {
    width,
    height,
    rows: Array.from({ length: height }, (_, row) => raw.subarray(row * stride + 1, (row + 1) * stride)),
  };
}

const isInked = (row: Buffer, from = 0): boolean => row.subarray(3 * from).some((sample) => sample > 200);

describe('the cover of an audiobook', () => {
  it('is a square picture with the title above and its source at the foot, the same bytes each time', async () => {
    const cover = await coverOf(tags('Rain again', 'The Ansel Courier'), world);
    const { width, height, rows } = pointsOf(cover ?? new Uint8Array());
    expect([width, height]).toEqual([1000, 1000]);
    const inked = rows.flatMap((row, at) => (isInked(row) ? [at] : []));
    expect(Math.min(...inked)).toBeGreaterThan(90);
    expect(Math.max(...inked)).toBeLessThan(930);
    expect(inked.some((row) => row > 500 && row < 780)).toBe(false);
    expect(await coverOf(tags('Rain again', 'The Ansel Courier'), world)).toEqual(cover);
  });

  it.each([
    ['many words', 'Rain '.repeat(100)],
    ['a word of 540 letters', 'Rainagain'.repeat(60)],
    ['wide letters', 'W'.repeat(30)],
  ])('keeps its margins with a title of %s', async (_what, title) => {
    const { rows } = pointsOf((await coverOf(tags(title, title), world)) ?? new Uint8Array());
    expect(rows.some((row) => isInked(row, 930))).toBe(false);
    expect(rows.slice(760, 800).some((row) => isInked(row))).toBe(false);
  });

  it('is left out where there is no title, or no letters for it', async () => {
    expect(await coverOf(tags(null), world)).toBeNull();
    expect(await coverOf(tags('日本'), world)).toBeNull();
    expect(await coverOf(tags('Rain'), { ...world, font: async () => null })).toBeNull();
  });
});

const square: readonly PathCommand[] = [
  { command: 'moveTo', args: [0, 0] },
  { command: 'lineTo', args: [2, 0] },
  { command: 'lineTo', args: [2, 2] },
  { command: 'lineTo', args: [0, 2] },
  { command: 'closePath', args: [] },
];

describe('an outline', () => {
  it('shades each point by as much as it covers of it', () => {
    const shades = shadesOf([{ commands: square, x: 0.5, y: 2.25, scale: 1 }], { width: 4, height: 3 });
    expect([...shades]).toEqual([0.375, 0.75, 0.375, 0, 0.5, 1, 0.5, 0, 0.125, 0.25, 0.125, 0]);
  });

  it('may lie beyond every edge', () => {
    const shades = shadesOf([{ commands: square, x: -4, y: 8, scale: 5 }], { width: 2, height: 2 });
    expect([...shades]).toEqual([1, 1, 1, 1]);
  });
});

describe('a PNG', () => {
  it('holds ink, ground and what is between', () => {
    const { rows } = pointsOf(
      pngOf(Float32Array.of(0, 1, 0.5, 0), { width: 2, height: 2 }, [200, 0, 100], [0, 100, 0]),
    );
    expect(rows.map((row) => Array.from(row))).toEqual([
      [0, 100, 0, 200, 0, 100],
      [100, 50, 50, 0, 100, 0],
    ]);
  });
});
