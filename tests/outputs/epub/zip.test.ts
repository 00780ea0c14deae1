import { strToU8, zipSync } from 'fflate';
import type { Zippable } from 'fflate';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crc32 } from '../../../src/core/crc32.ts';
import { zipped } from '../../../src/outputs/epub/zip.ts';
import type { BookFile } from '../../../src/outputs/epub/types.ts';

type Entry = Pick<BookFile, 'path' | 'mediaType' | 'body'>;

async function whole(files: readonly Entry[]): Promise<Buffer> {
  const pieces: Uint8Array[] = [];
  for await (const piece of zipped(files)) pieces.push(piece);
  return Buffer.concat(pieces);
}

const mtime = new Date(1980, 0, 1);

/** The same by the library, all in memory. */
function byLibrary(
  files: readonly { readonly path: string; readonly mediaType: string; readonly body: Uint8Array }[],
): Buffer {
  const entries: Zippable = { mimetype: [strToU8('application/epub+zip'), { level: 0, mtime }] };
  for (const { path, mediaType, body } of files)
    entries[path] = [body, { level: mediaType === 'audio/mpeg' ? 0 : 6, mtime }];
  return Buffer.from(zipSync(entries));
}

const file = fc.record({
  path: fc.stringMatching(/^[a-zéж]{1,12}$/).map((name) => `EPUB/${name}`),
  mediaType: fc.constantFrom('audio/mpeg', 'text/css'),
  body: fc.uint8Array({ maxLength: 300 }),
});

describe('the container of a book', () => {
  it('is byte for byte what the library would make of it in memory', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(file, { selector: ({ path }) => path, maxLength: 6 }), async (files) => {
        expect((await whole(files)).equals(byLibrary(files))).toBe(true);
      }),
    );
  });

  it('takes sound in pieces that never lie in memory together', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.uint8Array({ minLength: 1, maxLength: 50 }), { maxLength: 5 }), async (pieces) => {
        const body = Uint8Array.from(Buffer.concat(pieces));
        const stored = {
          length: body.length,
          crc: pieces.reduce((sum, piece) => crc32(piece, sum), 0),
          pieces: async function* parts() {
            yield* pieces;
          },
        };
        const entry = { path: 'a.mp3', mediaType: 'audio/mpeg' };
        expect((await whole([{ ...entry, body: stored }])).equals(byLibrary([{ ...entry, body }]))).toBe(true);
      }),
    );
  });

  it('refuses more entries than its count can hold', async () => {
    const files = Array.from({ length: 65_534 }, (_, n) => ({ path: `${n}`, mediaType: 'audio/mpeg', body: '' }));
    await expect(zipped(files).next()).rejects.toThrow('more than 65,534 files');
    expect((await zipped(files.slice(1)).next()).done).toBe(false);
  });
});
