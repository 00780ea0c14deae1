import { describe, expect, it } from 'vitest';
import { embeddedOpus } from '../../src/node/opus/index.ts';

const tags = { title: 'The Lift', artist: null, album: null, date: null, language: 'en' };

/** So many samples of a tone, in pieces that end within a sample. */
async function* tone(count: number): AsyncGenerator<Uint8Array> {
  const samples = Int16Array.from({ length: count }, (_, at) => 8000 * Math.sin(at / 8));
  const bytes = new Uint8Array(samples.buffer);
  for (let at = 0; at < bytes.length; at += 999) yield bytes.subarray(at, at + 999);
}

async function encoded(count: number, sampleRate = 16_000): Promise<Buffer> {
  const pieces: Uint8Array[] = [];
  const request = { samples: tone(count), sampleRate, tags, chapters: [] };
  for await (const piece of embeddedOpus.encode(request)) pieces.push(piece);
  return Buffer.concat(pieces);
}

interface Page {
  readonly flag: number;
  readonly position: number;
  readonly body: Buffer;
}

function pagesOf(file: Buffer): readonly Page[] {
  const pages: Page[] = [];
  for (let at = 0; at < file.length;) {
    expect(file.toString('latin1', at, at + 4)).toBe('OggS');
    const lacing = file.subarray(at + 27, at + 27 + file.readUInt8(at + 26));
    const start = at + 27 + lacing.length;
    const end = start + lacing.reduce((sum, size) => sum + size, 0);
    pages.push({
      flag: file.readUInt8(at + 5),
      position: Number(file.readBigUInt64LE(at + 6)),
      body: file.subarray(start, end),
    });
    at = end;
  }
  return pages;
}

describe('the embedded Opus encoder', () => {
  it('writes an Ogg stream of Opus as long as the sound (RFC 7845)', async () => {
    const pages = pagesOf(await encoded(40_000));
    expect(pages[0]?.body.toString('latin1', 0, 8)).toBe('OpusHead');
    expect(pages[1]?.body.toString('latin1', 0, 8)).toBe('OpusTags');
    expect(pages[1]?.body.toString('utf8')).toContain('TITLE=The Lift');
    expect(pages.map(({ flag }) => flag)).toEqual([2, 0, 0, 0, 4]);
    const preSkip = pages[0]?.body.readUInt16LE(10) ?? 0;
    expect((pages.at(-1)?.position ?? 0) - preSkip).toBe(40_000 * 3);
  });

  it('makes the same bytes each time', async () => {
    expect(await encoded(5000)).toEqual(await encoded(5000));
  });

  it('refuses a rate of samples that Opus has not', async () => {
    await expect(encoded(100, 22_050)).rejects.toThrow('22050 samples a second without ffmpeg');
  });

  it('ends when the run is stopped', async () => {
    const signal = AbortSignal.abort();
    const request = { samples: tone(5000), sampleRate: 16_000, tags, chapters: [], signal };
    const all = async (): Promise<void> => {
      for await (const piece of embeddedOpus.encode(request)) expect(piece.length).toBe(0);
    };
    await expect(all()).rejects.toThrow('stopped');
  });
});
