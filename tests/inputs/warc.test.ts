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

  it('says what helps where a body is packed as Zstandard', async () => {
    const zstd = warcOf([Uint8Array.of(0x28, 0xb5, 0x2f, 0xfd, 0x20)], 'Content-Encoding: zstd\r\n');
    const readings = await readAll(Buffer.concat([zstd, warcOf([page('One.')])]), 'a.warc');
    expect(texts(readings)).toEqual([['body: One.']]);
    expect(messages(readings)).toContain('packed as zstd, which Lectern does not unpack; have the archive written');
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
