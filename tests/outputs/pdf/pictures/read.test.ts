import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unfilter } from '../../../../src/outputs/pdf/pictures/png-filters.ts';
import { readPicture } from '../../../../src/outputs/pdf/pictures/read.ts';
import { root } from '../../../architecture/source-files.ts';
import type { PngKind } from './png-maker.ts';
import { makePng } from './png-maker.ts';

/** The samples of a PNG as they go into the file, row by row. */
async function samplesOf(kind: PngKind): Promise<readonly (readonly number[])[]> {
  const picture = await readPicture(makePng(kind));
  const size = picture.colours === 'grey' ? 1 : 3;
  const stride = kind.width * size + 1;
  const rows = picture.data.slice();
  expect(unfilter(rows, stride - 1, size)).toBe(true);
  return Array.from({ length: kind.height }, (_, row) => [...rows.subarray(row * stride + 1, (row + 1) * stride)]);
}

const jpeg = (...segments: readonly (readonly number[])[]): Uint8Array =>
  new Uint8Array([0xff, 0xd8, ...segments.flat(), 0xff, 0xda, 0, 2, 1, 2, 3, 0xff, 0xd9]);
const frame = (components: number, { bits = 8, marker = 0xc0 } = {}): readonly number[] => {
  const parts = Array.from({ length: components }, () => [1, 0x11, 0]).flat();
  return [0xff, marker, 0, 8 + parts.length, bits, 0, 20, 0, 30, components, ...parts];
};
const exif = (orientation: number): readonly number[] => {
  const tiff = [0x4d, 0x4d, 0, 42, 0, 0, 0, 8, 0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0];
  return [0xff, 0xe1, 0, 8 + tiff.length, 0x45, 0x78, 0x69, 0x66, 0, 0, ...tiff];
};

const value = (x: number, y: number): number => y * 9 + x;

describe('a PNG', () => {
  it('of one bit is black and white', async () => {
    const rows = new Uint8Array([0, 0b10100000, 0, 0b01000000]);
    expect(await samplesOf({ width: 3, height: 2, depth: 1, colour: 0, rows })).toEqual([
      [255, 0, 255],
      [0, 255, 0],
    ]);
  });

  it('of a palette has its colours, on white as far as they are clear', async () => {
    const rows = new Uint8Array([0, 0b00011011]);
    const palette = [10, 20, 30, 40, 50, 60, 70, 80, 90, 100, 110, 120];
    expect(
      await samplesOf({ width: 4, height: 1, depth: 2, colour: 3, rows, palette, transparency: [255, 0] }),
    ).toEqual([[10, 20, 30, 255, 255, 255, 70, 80, 90, 100, 110, 120]]);
  });

  it('of 16 bits with alpha is let down to 8 bits on white', async () => {
    const rows = new Uint8Array([0, 0x80, 0, 0xff, 0xff, 0, 0, 0xff, 0xff, 0, 0, 0, 0, 0, 0, 0x80, 0]);
    expect(await samplesOf({ width: 2, height: 1, depth: 16, colour: 6, rows })).toEqual([
      [128, 255, 0, 127, 127, 127],
    ]);
  });

  it('of one clear colour has paper there', async () => {
    const rows = new Uint8Array([0, 5, 6]);
    expect(await samplesOf({ width: 2, height: 1, depth: 8, colour: 0, rows, transparency: [0, 5] })).toEqual([
      [255, 6],
    ]);
  });

  it('keeps every sample, whatever filter its rows have', async () => {
    const grid = fc.tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 6 }));
    await fc.assert(
      fc.asyncProperty(
        grid,
        fc.infiniteStream(fc.nat(255)),
        fc.infiniteStream(fc.nat(4)),
        async (size, bytes, filters) => {
          const [width, height] = size;
          const rows = new Uint8Array(height * (width * 3 + 1)).map(() => bytes.next().value ?? 0);
          for (let row = 0; row < height; row += 1) rows[row * (width * 3 + 1)] = filters.next().value ?? 0;
          const plain = rows.slice();
          unfilter(plain, width * 3, 3);
          const expected = Array.from({ length: height }, (_, row) => [
            ...plain.subarray(row * (width * 3 + 1) + 1, (row + 1) * (width * 3 + 1)),
          ]);
          expect(await samplesOf({ width, height, depth: 8, colour: 2, rows })).toEqual(expected);
        },
      ),
      { numRuns: 100 },
    );
  });

  it('that is interlaced is put together from its seven passes', async () => {
    const passes: [number, number, number, number][] = [
      [0, 8, 0, 8],
      [4, 8, 0, 8],
      [0, 4, 4, 8],
      [2, 4, 0, 4],
      [0, 2, 2, 4],
      [1, 2, 0, 2],
      [0, 1, 1, 2],
    ];
    const rows = passes.flatMap(([x0, dx, y0, dy]) => {
      const out: number[] = [];
      for (let y = y0; y < 9; y += dy) {
        const row: number[] = [];
        for (let x = x0; x < 9; x += dx) row.push(value(x, y));
        if (row.length > 0) out.push(0, ...row);
      }
      return out;
    });
    const kind = { width: 9, height: 9, depth: 8, colour: 0, rows: new Uint8Array(rows), interlaced: true };
    expect(await samplesOf(kind)).toEqual(
      Array.from({ length: 9 }, (_, y) => Array.from({ length: 9 }, (__, x) => value(x, y))),
    );
  });

  it.each<[string, Uint8Array, RegExp]>([
    [
      'cut off',
      makePng({ width: 2, height: 1, depth: 8, colour: 0, rows: new Uint8Array(3) }).slice(0, -14),
      /broken PNG/,
    ],
    ['short of rows', makePng({ width: 2, height: 9, depth: 8, colour: 0, rows: new Uint8Array(3) }), /broken PNG/],
    [
      'with more rows than it says',
      makePng({ width: 2, height: 1, depth: 8, colour: 0, rows: new Uint8Array(1e7) }),
      /broken PNG/,
    ],
    [
      'with a filter that there is not',
      makePng({ width: 1, height: 1, depth: 8, colour: 0, rows: new Uint8Array([9, 0]) }),
      /broken PNG/,
    ],
    ['without a pixel', makePng({ width: 0, height: 1, depth: 8, colour: 0, rows: new Uint8Array(1) }), /broken PNG/],
    ['of no colour type', makePng({ width: 1, height: 1, depth: 8, colour: 5, rows: new Uint8Array(2) }), /broken PNG/],
    [
      'that is huge',
      makePng({ width: 60_000, height: 60_000, depth: 8, colour: 6, rows: new Uint8Array(3) }),
      /16 million/,
    ],
  ])('%s is refused', async (_what, bytes, complaint) => {
    await expect(readPicture(bytes)).rejects.toThrow(complaint);
  });
});

describe('a JPEG', () => {
  it('goes into the file as it is', async () => {
    const bytes = readFileSync(join(root, 'examples', 'pictures', 'ferry.jpg'));
    expect(await readPicture(bytes)).toEqual({
      width: 900,
      height: 560,
      stored: { width: 900, height: 560 },
      orientation: 1,
      colours: 'rgb',
      encoding: 'jpeg',
      data: bytes,
    });
  });

  it('is turned as its camera was held', async () => {
    const picture = await readPicture(jpeg(exif(6), frame(3)));
    expect(picture).toMatchObject({ width: 20, height: 30, stored: { width: 30, height: 20 }, orientation: 6 });
  });

  it('may be grey', async () => {
    expect(await readPicture(jpeg(frame(1)))).toMatchObject({ colours: 'grey' });
  });

  it.each<[string, Uint8Array, RegExp]>([
    ['cut off', jpeg(frame(3)).slice(0, -2), /broken JPEG/],
    [
      'cut off behind a whole preview',
      jpeg([0xff, 0xe0, 0, 6, 0xff, 0xd8, 0xff, 0xd9], frame(3)).slice(0, -2),
      /broken JPEG/,
    ],
    ['without a frame', jpeg(), /broken JPEG/],
    ['whose segments run over its end', new Uint8Array([0xff, 0xd8, 0xff, 0xc0, 0xff, 0xff, 8]), /broken JPEG/],
    ['in CMYK', jpeg(frame(4)), /CMYK.*save it as RGB/],
    ['of 12 bits', jpeg(frame(3, { bits: 12 })), /12 bits/],
    ['of a lossless kind', jpeg(frame(3, { marker: 0xc3 })), /broken JPEG/],
  ])('%s is refused', async (_what, bytes, complaint) => {
    await expect(readPicture(bytes)).rejects.toThrow(complaint);
  });
});

describe('anything else', () => {
  it('is refused', async () => {
    await expect(readPicture(new Uint8Array())).rejects.toThrow('is an empty file');
    await expect(readPicture(Buffer.from('GIF89a'))).rejects.toThrow('is neither a PNG nor a JPEG');
  });

  it('never ends in another error, whatever the bytes', async () => {
    const start = fc.constantFrom([0xff, 0xd8, 0xff], [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a], []);
    await fc.assert(
      fc.asyncProperty(start, fc.uint8Array({ maxLength: 200 }), async (head, bytes) => {
        const outcome = await readPicture(new Uint8Array([...head, ...bytes])).catch((error: Error) => error.message);
        expect(typeof outcome === 'object' || /^(?:is|has) /.test(outcome)).toBe(true);
      }),
    );
  });
});
