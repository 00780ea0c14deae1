/** Web archives. */
import { brotliCompressSync, deflateRawSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { read } from '../../src/inputs/index.ts';
import { unbrotli } from '../../src/node/brotli.ts';
import type { Reading } from '../../src/inputs/types.ts';
import { codes, outline, readAll } from './read-text.ts';
import { warcOf } from './wrapped.ts';

const page = (words: string): string => `<p>${words}</p>`;
const texts = (readings: readonly Reading[]) => readings.map(({ article }) => outline(article));

/** What the program `zstd` makes of `ferries`, as Base64. */
const packedFerries = Buffer.from(
  'KLUv/QRonQYAIg0kGoBLcwCKjb5NKeK9rZkC2LG0iZQpw8jOYlRAhEUw+NeR1VfTXfTMq8Q3f0Q/vT8/v5dRlVeykTPTCtHFG28n18fH7ypSXZ' +
    'nqRE3MqmP7F+2mtqenXyjVSkaUT2Wsj3XqBZgmwSAXSZSDwriEwQ6wUAyXJBhzgIZDQVxDNNcwbLlzDTumPVhT3LlIo9EKhGUQT6gR4Pj9/wzQ' +
    '3QwScBAY3xD8/zf8/DdM0p7O9d2S9V2M+7/tjjqK9R/jR3v6ibSx2PaLv+PpoR9W2z+DIExTFQm7FN0=',
  'base64',
);
const ferries = Array.from(
  { length: 40 },
  (_, i) => `Ferry ${i} leaves at ${(i * 7) % 60} past the hour, said Tom, and nobody waits.`,
).join(' ');

/** A frame of Zstandard with `descriptor` and what belongs to it, and one block of bytes as they are. */
const frame = (bytes: Uint8Array, descriptor: readonly number[]): Buffer => {
  const size = bytes.length * 8 + 1;
  return Buffer.concat([
    Uint8Array.of(0x28, 0xb5, 0x2f, 0xfd, ...descriptor, size & 255, (size >> 8) & 255, size >> 16),
    bytes,
  ]);
};

/** A block that says 128 KB by one byte. */
const rleBlock = (last: boolean): Uint8Array => {
  const head = (131_072 << 3) | 2 | Number(last);
  return Uint8Array.of(head & 255, (head >> 8) & 255, head >> 16, 0x20);
};

const rleBomb = (blocks: number): Buffer =>
  Buffer.concat([
    Uint8Array.of(0x28, 0xb5, 0x2f, 0xfd, 0, 7 << 3),
    ...Array.from({ length: blocks }, (_, i) => rleBlock(i === blocks - 1)),
  ]);

/** A window of 128 KB, and no size. */
const plainFrame = (bytes: Uint8Array): Buffer => frame(bytes, [0, 7 << 3]);

/** A record of another type, which is passed over. */
const info = Buffer.from('WARC/1.0\r\nWARC-Type: warcinfo\r\nContent-Length: 9\r\n\r\nsoftware:\r\n\r\n');

async function* inPieces(bytes: Uint8Array, size: number): AsyncIterable<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function readPieces(bytes: Uint8Array, size: number): Promise<readonly Reading[]> {
  const readings: Reading[] = [];
  for await (const reading of read({ name: 'a.warc.gz', chunks: inPieces(bytes, size) })) readings.push(reading);
  return readings;
}

async function readUnbrotli(bytes: Uint8Array): Promise<readonly Reading[]> {
  const readings: Reading[] = [];
  for await (const reading of read({ name: 'a.warc', bytes }, { paragraphs: 'auto', unbrotli })) readings.push(reading);
  return readings;
}

const messages = (readings: readonly Reading[]): string =>
  readings.flatMap(({ diagnostics }) => diagnostics.map(({ message }) => message)).join('\n');

describe('WARC', () => {
  const members = Buffer.concat(
    [info, warcOf([page('One, said Tom.')]), warcOf([page('Two, said Mira.')])].map((part) => gzipSync(part)),
  );

  it.each([1, 7, 1000, 100_000])('reads gzip members one after the other, in pieces of %i bytes', async (size) => {
    expect(texts(await readPieces(members, size))).toEqual([['body: One, said Tom.'], ['body: Two, said Mira.']]);
  });

  it('names each article by its address', async () => {
    const [first] = await readAll(warcOf([page('One.')]), 'a.warc');
    expect(first?.article.meta.source).toEqual({ name: 'a.warc', item: 'https://post.example/1', format: 'warc' });
  });

  it.each([
    [
      'chunks',
      Buffer.from('8\r\n<p>One, \r\n12;x=y\r\nsaid Tom.</p>     \r\n0\r\n\r\n'),
      'Transfer-Encoding: chunked\r\n',
    ],
    ['gzip', gzipSync(page('One, said Tom.')), 'Content-Encoding: gzip\r\n'],
    ['raw deflate', deflateRawSync(page('One, said Tom.')), 'Content-Encoding: deflate\r\n'],
    [
      'headers of chunks and gzip that the archive has undone',
      page('One, said Tom.'),
      'Transfer-Encoding: chunked\r\nContent-Encoding: gzip\r\n',
    ],
  ])('undoes %s', async (_, body, header) => {
    expect(texts(await readAll(warcOf([body], header), 'a.warc'))).toEqual([['body: One, said Tom.']]);
  });

  it('believes the encoding of the HTTP header where the bytes are no UTF-8', async () => {
    const http =
      'HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=iso-8859-2\r\n\r\n<p>Jan k\u00f6\u00b3, said Tom.</p>';
    const record = `WARC/1.0\r\nWARC-Type: response\r\nContent-Type: application/http\r\nContent-Length: ${http.length}\r\n\r\n${http}\r\n\r\n`;
    expect(texts(await readAll(Buffer.from(record, 'latin1'), 'a.warc'))).toEqual([['body: Jan köł, said Tom.']]);
  });

  it('leaves out what is no page, and tells of pages that cannot be read', async () => {
    const other = Buffer.from(
      warcOf([page('Picture')])
        .toString()
        .replaceAll('text/html', 'image/jpg'),
    );
    const missing = Buffer.from(
      warcOf([page('Not found')])
        .toString()
        .replaceAll('200 OK', '404 No'),
    );
    const unknown = warcOf([Uint8Array.of(0xb7, 1, 2)], 'Content-Encoding: br\r\n');
    const readings = await readAll(Buffer.concat([other, missing, unknown, warcOf([page('One.')])]), 'a.warc');
    expect(texts(readings)).toEqual([['body: One.']]);
    expect(readings.flatMap(codes)).toEqual(['input-item-failed']);
  });

  it('unpacks Brotli with what is handed in for it, and only what is packed so', async () => {
    const coding = 'Content-Encoding: br\r\n';
    const packed = brotliCompressSync(page('One, said Tom.'));
    const bytes = Buffer.concat([warcOf([packed], coding), warcOf([page('Two.')], coding)]);
    expect(texts(await readUnbrotli(bytes))).toEqual([['body: One, said Tom.'], ['body: Two.']]);
    const damaged = warcOf([packed.subarray(0, 9)], coding);
    const readings = await readUnbrotli(Buffer.concat([damaged, warcOf([page('Two.')])]));
    expect(messages(readings)).toContain('its packed body is damaged, or larger than 32 MB');
  });

  it('unpacks no more of Brotli than a page may hold', () => {
    const packed = brotliCompressSync(Buffer.alloc(100_000));
    expect(unbrotli(packed, 100_000)).toHaveLength(100_000);
    expect(unbrotli(packed, 99_999)).toBe(null);
  });

  it.each([1, 7, 1000, 100_000])(
    'reads frames of Zstandard one after the other, in pieces of %i bytes',
    async (size) => {
      const passedOver = Uint8Array.of(0x50, 0x2a, 0x4d, 0x18, 3, 0, 0, 0, 7, 7, 7);
      const bytes = Buffer.concat([
        passedOver,
        plainFrame(info),
        plainFrame(warcOf([page('One, said Tom.')])),
        plainFrame(warcOf([page('Two, said Mira.')])),
      ]);
      expect(texts(await readPieces(bytes, size))).toEqual([['body: One, said Tom.'], ['body: Two, said Mira.']]);
    },
  );

  it('unpacks a body that is packed as Zstandard', async () => {
    const coding = 'Content-Encoding: zstd\r\n';
    expect(texts(await readAll(warcOf([packedFerries], coding), 'a.warc'))).toEqual([[`body: ${ferries}`]]);
  });

  it.each([
    ['is damaged', packedFerries.subarray(0, 60), 'its packed body is damaged, or larger than 32 MB'],
    ['wants a dictionary', frame(Buffer.from('x'), [1, 7 << 3, 9]), 'with a dictionary, which Lectern does not use'],
    ['wants 2 GB to look back on', frame(Buffer.from('x'), [0, 21 << 3]), 'with a window of 2048 MB'],
    ['is larger than it may be', rleBomb(300), 'its packed body is damaged, or larger than 32 MB'],
  ])('tells of a body in Zstandard that %s, and does the others', async (_, body, message) => {
    const bad = warcOf([body], 'Content-Encoding: zstd\r\n');
    const readings = await readAll(Buffer.concat([bad, warcOf([page('One.')])]), 'a.warc');
    expect(texts(readings)).toEqual([['body: One.']]);
    expect(messages(readings)).toContain(message);
  });

  it.each([
    [
      'with a dictionary of its own',
      Uint8Array.of(0x5d, 0x2a, 0x4d, 0x18, 1, 0, 0, 0, 0),
      'have it written without one',
    ],
    ['that is cut off', plainFrame(warcOf([page('One.')])).subarray(0, 60), 'damaged or cut off'],
    ['of anything else', plainFrame(Buffer.from('words')), 'is no WARC file inside'],
  ])('refuses an archive in Zstandard %s', async (_, bytes, message) => {
    await expect(readAll(bytes, 'a.warc.zst')).rejects.toThrow(message);
  });

  it('reads what stands before a cut, and says where it is', async () => {
    const whole = warcOf([page('One.'), page('Two.')]);
    const readings = await readAll(whole.subarray(0, whole.length - 12), 'a.warc');
    expect(texts(readings)).toEqual([['body: One.']]);
    expect(readings.flatMap(({ diagnostics }) => diagnostics.map(({ message }) => message)).join('')).toContain(
      'the file is cut off here',
    );
  });

  it.each([
    ['a gzip file of anything else', gzipSync('words'), 'is no WARC file inside'],
    ['a gzip file cut off', members.subarray(0, 40), 'a.warc'],
    ['a record of no length', Buffer.from('WARC/1.0\r\nWARC-Type: response\r\n\r\nwords'), 'is no WARC file inside'],
    ['an archive without pages', info, 'holds no article with text'],
  ])('refuses %s', async (_, bytes, message) => {
    await expect(readAll(bytes, 'a.warc')).rejects.toThrow(message);
  });

  it('holds no more than a few records at a time', async () => {
    const record = warcOf([page(`One, said Tom. ${'x '.repeat(20_000)}`)]);
    let given = 0;
    async function* many(): AsyncIterable<Uint8Array> {
      for (; given < 1000; given += 1) yield record;
    }
    let count = 0;
    for await (const reading of read({ name: 'a.warc', chunks: many() })) {
      expect(reading.article.blocks).toHaveLength(1);
      expect(given - count).toBeLessThan(6);
      count += 1;
      if (count === 50) break;
    }
    expect(given).toBeLessThan(60);
  });
});
