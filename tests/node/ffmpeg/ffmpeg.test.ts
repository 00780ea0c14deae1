/** Compressed sound, read back by ffmpeg itself; what a broken or missing ffmpeg leads to is shown by stand-ins for it. */
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { encodedFormats } from '../../../src/core/encoding.ts';
import type { EncodedFormat, EncodeRequest } from '../../../src/core/encoding.ts';
import { encodings } from '../../../src/node/ffmpeg/encodings.ts';
import { findEncoder } from '../../../src/node/ffmpeg/index.ts';

const folder = mkdtempSync(join(tmpdir(), 'lectern-ffmpeg-test-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const rate = 16_000;
const hasFfmpeg = spawnSync('ffmpeg', ['-version']).status === 0;

/** Silence but for a second of a tone that begins at 1 s. */
async function* threeSeconds(): AsyncGenerator<Uint8Array> {
  const samples = Int16Array.from({ length: 3 * rate }, (_, at) =>
    at >= rate && at < 2 * rate ? 8000 * Math.sin((2 * Math.PI * 440 * at) / rate) : 0,
  );
  const bytes = new Uint8Array(samples.buffer);
  for (let at = 0; at < bytes.length; at += 10_001) yield bytes.subarray(at, at + 10_001);
}

async function* nothing(): AsyncGenerator<Uint8Array> {}

async function* brokenSamples(): AsyncGenerator<Uint8Array> {
  yield new Uint8Array(2);
  throw new Error('no more samples');
}

const request = (more: Partial<EncodeRequest> = {}): EncodeRequest => ({
  samples: threeSeconds(),
  sampleRate: rate,
  tags: {
    title: 'Rain; again = #1 \\ “late”\nand\u0007 more',
    artist: 'Mira Okoye',
    album: null,
    date: '2026-11-27',
    language: 'en',
  },
  chapters: [
    { title: 'First', start: 0, end: 1000 },
    { title: '[CHAPTER] second = 2', start: 1000, end: 3000 },
  ],
  ...more,
});

async function bytesOf(chunks: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const all: Uint8Array[] = [];
  for await (const chunk of chunks) all.push(chunk);
  return Buffer.concat(all);
}

interface Probe {
  readonly format: { readonly tags?: Readonly<Record<string, string>> };
  readonly streams: readonly { readonly codec_type: string; readonly tags?: Readonly<Record<string, string>> }[];
  readonly chapters: readonly {
    readonly start_time: string;
    readonly end_time: string;
    readonly tags: { readonly title: string };
  }[];
}

function probe(path: string): Probe {
  const args = ['-v', 'error', '-of', 'json', '-show_format', '-show_streams', '-show_chapters', path];
  return JSON.parse(spawnSync('ffprobe', args, { encoding: 'utf8' }).stdout) as Probe;
}

function decoded(path: string): Int16Array {
  const args = ['-v', 'error', '-i', path, '-f', 's16le', '-ac', '1', '-ar', String(rate), '-'];
  const { stdout } = spawnSync('ffmpeg', args, { maxBuffer: 1e8 });
  return new Int16Array(new Uint8Array(stdout).buffer);
}

const leftBehind = (): readonly string[] =>
  readdirSync(tmpdir()).filter((name) => name.startsWith(`lectern-${process.pid}-`) && !name.endsWith('.spool'));

const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

describe.skipIf(!hasFfmpeg).each(encodedFormats)('ffmpeg makes %s (skipped where there is no ffmpeg)', (format) => {
  const path = join(folder, `sound.${format}`);

  it('with the tags and chapters it was given, and the sound at its time', async () => {
    const encoder = await findEncoder(format);
    writeFileSync(path, await bytesOf(encoder.encode(request())));
    const { streams, chapters, ...rest } = probe(path);
    const tags = { ...streams.find((stream) => stream.codec_type === 'audio')?.tags, ...rest.format.tags };
    expect(tags).toMatchObject({ title: 'Rain; again = #1 \\ “late” and more', artist: 'Mira Okoye', genre: 'Speech' });
    expect(JSON.stringify(tags)).toContain('2026-11-27');
    expect(chapters.map(({ tags: { title }, start_time: start }) => [title, Number(start)])).toEqual([
      ['First', 0],
      ['[CHAPTER] second = 2', 1],
    ]);
    const samples = decoded(path);
    const first = samples.findIndex((sample) => Math.abs(sample) > 2000);
    const last = samples.findLastIndex((sample) => Math.abs(sample) > 2000);
    expect(Math.abs(first / rate - 1)).toBeLessThan(0.02);
    expect(Math.abs(last / rate - 2)).toBeLessThan(0.02);
    expect(Math.abs(samples.length / rate - 3)).toBeLessThan(0.1);
  });

  it('with the same bytes again', async () => {
    const encoder = await findEncoder(format);
    const twice = [await bytesOf(encoder.encode(request())), await bytesOf(encoder.encode(request()))];
    expect(twice[0]?.equals(twice[1] ?? Buffer.of())).toBe(true);
  });

  it('with a cover where the form holds one', async () => {
    const encoder = await findEncoder(format);
    writeFileSync(path, await bytesOf(encoder.encode(request({ cover: png }))));
    const pictures = probe(path).streams.filter((stream) => stream.codec_type === 'video');
    expect(pictures).toHaveLength(encodings[format].holdsCover ? 1 : 0);
  });

  it('of nothing, and leaves nothing in the temporary folder', async () => {
    const encoder = await findEncoder(format);
    await bytesOf(encoder.encode(request({ samples: nothing(), chapters: [] }))).catch(() => {});
    expect(leftBehind()).toEqual([]);
  });
});

/** A program that lists every encoder and then does as it is told. */
function standIn(name: string, act: string, list = Object.values(encodings).map((each) => each.encoder)): string {
  const path = join(folder, name);
  const lines = list.map((encoder) => ` A..... ${encoder} ${encoder}`).join('\n');
  writeFileSync(path, `#!/bin/sh\ncase "$*" in *-encoders*) cat <<'END'\n${lines}\nEND\nexit 0;; esac\n${act}\n`);
  chmodSync(path, 0o755);
  return path;
}

const patience = 400;
const format: EncodedFormat = 'mp3';

const failing = async (act: string, more: Partial<EncodeRequest> = {}): Promise<Buffer> => {
  const program = standIn(`ffmpeg-${act.replaceAll(/\W/g, '').slice(0, 20)}`, act);
  const encoder = await findEncoder(format, { program, patience });
  return bytesOf(encoder.encode(request(more)));
};

describe.skipIf(process.platform === 'win32')('an ffmpeg that fails', () => {
  it('that is not there is asked for in one sentence', async () => {
    await expect(findEncoder(format, { program: join(folder, 'none'), patience })).rejects.toMatchObject({
      kind: 'usage',
      message: expect.stringMatching(
        /^mp3 needs the program ffmpeg, which is not installed; install it .*apt install ffmpeg/,
      ),
    });
  });

  it('that lacks the encoder is named', async () => {
    const program = standIn('ffmpeg-poor', 'exit 1', ['pcm_s16le']);
    await expect(findEncoder(format, { program, patience })).rejects.toThrow(
      'The ffmpeg here cannot make mp3, as it was built without libmp3lame; install another, or take --format wav.',
    );
  });

  it.each([
    [
      'ends with an error',
      'cat > /dev/null; echo first >&2; echo "no room" >&2; exit 3',
      'ffmpeg ended with 3 and said “no room”',
    ],
    ['ends before it has read all', 'echo closed >&2; exit 1', 'ffmpeg ended with 1 and said “closed”'],
    ['reads nothing and stands still', 'exec sleep 60', 'ffmpeg stood still and was ended'],
    ['reads all and stands still', 'cat > /dev/null; exec sleep 60', 'ffmpeg stood still and was ended'],
    ['writes without end', 'exec yes', 'ffmpeg wrote what it was not asked for'],
    ['makes no file', 'cat > /dev/null', 'The recording cannot be encoded: there is no such file or folder.'],
  ])('that %s ends in one sentence, and leaves nothing behind', async (_what, act, message) => {
    await expect(failing(act)).rejects.toThrow(message);
    expect(leftBehind()).toEqual([]);
  });

  it('is ended when the run is stopped', async () => {
    const stopper = new AbortController();
    const pid = join(folder, 'pid');
    const work = failing(`echo $$ > ${pid}; exec sleep 61`, { signal: stopper.signal });
    while (!existsSync(pid)) await new Promise((resolve) => setTimeout(resolve, 10));
    stopper.abort();
    await expect(work).rejects.toThrow('the run was stopped');
    expect(() => process.kill(Number(readFileSync(pid, 'utf8')), 0)).toThrow('ESRCH');
    expect(leftBehind()).toEqual([]);
  });

  it('hands on what goes wrong with the samples', async () => {
    await expect(failing('cat > /dev/null', { samples: brokenSamples() })).rejects.toThrow('no more samples');
    expect(leftBehind()).toEqual([]);
  });
});
