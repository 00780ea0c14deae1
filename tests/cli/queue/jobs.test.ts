import { describe, expect, it } from 'vitest';
import { jobOptions, toldIn } from '../../../src/cli/parsing/job-words.ts';
import { parseArguments } from '../../../src/cli/parsing/arguments.ts';
import { travelling } from '../../../src/cli/options/index.ts';
import { chunkBytes, cutChunks } from '../../../src/cli/queue/cut-chunks.ts';
import type { Collected } from '../../../src/cli/queue/collect.ts';
import { parseChunk, parseJob } from '../../../src/config/chunk.ts';
import type { Chunk } from '../../../src/config/chunk.ts';

const sha256 = 'ab'.repeat(32);
const collected = (name: string, format: Collected['format'] = null): Collected => ({
  item: { name, file: name.replace(/\W/g, '-'), source: sha256, piece: format !== null, linesBefore: 0 },
  beside: [],
  names: [],
  format,
});
const head = { lectern: '1.0.0', again: null, words: {}, defaults: {}, settings: [] };

async function chunksOf(inputs: readonly Collected[], size: number): Promise<readonly Chunk[]> {
  const chunks: Chunk[] = [];
  async function* all(): AsyncIterable<Collected> {
    yield* inputs;
  }
  for await (const chunk of cutChunks(all(), size, head)) chunks.push(chunk);
  return chunks;
}
const namesIn = (chunk: Chunk): readonly string[] => chunk.items.map(({ name }) => name);

describe('the options of a job', () => {
  it('are what a build on this machine would do', async () => {
    const how = ['--formats', 'ssml', '--min-confidence', '0.7', '--lexicon', 'a.pls', '--lexicon', 'en', '--audio'];
    const there = await parseArguments(['enqueue', 'news', '--out', 'editions', ...how]);
    const here = await parseArguments(['build', 'news', '--out', 'editions', ...how]);
    if (there.command !== 'enqueue' || here.command !== 'build') throw new Error('another command');
    expect(there.options.told).toEqual({
      defaults: {},
      words: {
        out: 'editions',
        formats: 'ssml',
        'min-confidence': 0.7,
        lexicon: ['a.pls', 'en'],
        audio: true,
      },
    });
    const { asked, ...options } = jobOptions(there.options.told);
    expect({ ...options, inputs: ['news'], verbosity: 'normal' }).toEqual({ ...here.options, asked: undefined });
    const again = await parseArguments(asked?.argv ?? [], asked?.settings);
    expect(again.options).toMatchObject({ ...options, inputs: ['-'], verbosity: 'normal' });
  });

  it('are these and no others: whoever adds one to a build decides whether it travels', () => {
    expect(Object.keys(travelling).join(' ')).toBe(
      'lang input-format paragraphs fragment-words min-confidence include skip voices narrator cast mode lexicon announce readings out formats profile size page theme face speakers links pictures pdf-standard audio engine model rate format dialect timeout memory',
    );
  });

  it('tell the command line from the settings, between which the rows of a manifest come', async () => {
    const { options } = await parseArguments(['enqueue', 'news', '--size', '20', '-o', 'x'], {
      size: 18,
      links: 'plain',
    });
    expect(options).toMatchObject({ told: { words: { size: 20, out: 'x' }, defaults: { links: 'plain' } } });
    expect(toldIn({ formats: 'ssml', quiet: true }, { argv: ['--quiet'], settings: {} })).toEqual({
      words: {},
      defaults: {},
    });
  });

  it.each([
    [{ report: 'x' }, 'does not travel'],
    [{ registry: 'people.json' }, 'does not travel'],
    [{ 'allow-outside': true }, 'does not travel'],
    [{ constructor: 'x' }, 'does not travel'],
    [{ size: '24' }, 'another type'],
    [{ lexicon: 'en' }, 'another type'],
    [{ 'fragment-words': -1 }, 'takes a whole number'],
    [{ out: '../elsewhere' }, 'leads out'],
    [{ out: '/srv' }, 'leads out'],
    [{ lexicon: ['../../etc/passwd'] }, 'leads out'],
    [{ voices: '/etc/passwd' }, 'leads out'],
    [{ cast: 'a/../../b' }, 'leads out'],
    [{ face: 'a.ttf,/b.ttf' }, 'leads out'],
    [{ pictures: 'anywhere' }, 'does not travel'],
  ])('are refused when they are %j', (words, why) => {
    for (const told of [
      { words, defaults: {} },
      { words: {}, defaults: words },
    ])
      expect(() => jobOptions(told as Pick<Chunk, 'words' | 'defaults'>)).toThrow(why);
  });
});

const parsed = (chunk: unknown): Promise<Chunk> =>
  parseChunk(new TextEncoder().encode(JSON.stringify(chunk)), 'the chunk');

describe('what comes out of a queue', () => {
  const good: Chunk = { ...head, beside: [], items: [collected('news/a.txt').item] };
  const withItem = (part: object): unknown => ({ ...good, items: [{ ...good.items[0], ...part }] });

  it('is taken as it is when all is well', async () => {
    expect(await parsed(good)).toEqual(good);
    expect(await parseChunk(chunkBytes(good), 'the chunk')).toEqual(good);
    expect(await parsed(withItem({ name: './news/a.txt' }))).toMatchObject({ items: [{ name: './news/a.txt' }] });
  });

  it.each([
    ['a name that leads up', withItem({ name: '../a.txt' })],
    ['a name that leads up further in', withItem({ name: 'news/../../a.txt' })],
    ['a name from the root', withItem({ name: '/etc/passwd' })],
    ['a name with a backslash', withItem({ name: 'news\\..\\a.txt' })],
    ['a name with a NUL', withItem({ name: 'a\0b' })],
    ['the folder itself', withItem({ name: '.' })],
    ['results in another folder', withItem({ file: '../a' })],
    ['results that are the folder above', withItem({ file: '..' })],
    ['no fingerprint', withItem({ source: 'sources/a.txt' })],
    ['a billion lines too many', withItem({ linesBefore: 1e12 })],
    ['an unknown member', { ...good, run: 'rm -rf' }],
    ['no inputs', { ...good, items: [] }],
    ['a companion that leads up', { ...good, beside: [{ path: '../.bashrc', sha256 }] }],
    ['a setting from the root', { ...good, settings: [{ path: '/a.pls', sha256 }] }],
    ['no object', []],
  ])('is refused with %s', async (_, chunk) => {
    await expect(parsed(chunk)).rejects.toThrow('the chunk is not as it should be');
  });

  it.each([
    [null],
    [{}],
    [{ lectern: '1', chunk: '../x', inputs: 1 }],
    [{ lectern: '1', chunk: sha256, inputs: 1, more: 1 }],
    [undefined],
  ])('is refused when the job is %j', async (data) => {
    await expect(parseJob(data, 'the job')).rejects.toThrow(/the job (?:is not as it should be|holds nothing)/);
  });
});

describe('chunks', () => {
  const many = Array.from({ length: 1000 }, (_, i) => collected(`news/${String(i).padStart(4, '0')}.txt`));

  it('hold every input once, in order, and about as many as was asked for', async () => {
    const chunks = await chunksOf(many, 100);
    expect(chunks.flatMap(namesIn)).toEqual(many.map(({ item }) => item.name));
    expect(Math.max(...chunks.map(({ items }) => items.length))).toBeLessThanOrEqual(200);
    expect(chunks.length).toBeGreaterThanOrEqual(6);
    expect(chunks.length).toBeLessThanOrEqual(20);
  });

  it('are the same for the same inputs', async () => {
    const [one, other] = [await chunksOf(many, 50), await chunksOf(many, 50)];
    expect(one.map((chunk) => Buffer.from(chunkBytes(chunk)).toString())).toEqual(
      other.map((chunk) => Buffer.from(chunkBytes(chunk)).toString()),
    );
  });

  it('change only where an input is new', async () => {
    const more = [...many.slice(0, 500), collected('news/0499-late.txt'), ...many.slice(500)];
    const before = new Set((await chunksOf(many, 50)).map((chunk) => namesIn(chunk).join()));
    const fresh = (await chunksOf(more, 50)).filter((chunk) => !before.has(namesIn(chunk).join()));
    expect(fresh.length).toBeGreaterThan(0);
    expect(fresh.length).toBeLessThanOrEqual(4);
  });

  it('keep the pieces of one format to themselves, and say how they are read', async () => {
    const chunks = await chunksOf(
      [collected('a.txt'), collected('b.ndjson', 'manifest'), collected('c.warc', 'warc')],
      10,
    );
    expect(chunks.map(({ words }) => words)).toEqual([{}, { 'input-format': 'manifest' }, { 'input-format': 'warc' }]);
  });
});
