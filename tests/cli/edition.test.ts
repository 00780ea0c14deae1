import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Timings } from '../../src/outputs/audio/timings.ts';
import { elementsOf, readBack, textOf } from '../outputs/pdf/read-back.ts';
import type { Desk } from './terminal.ts';
import { createDesk, story } from './terminal.ts';

let desk: Desk = createDesk();
beforeEach(() => {
  desk = createDesk();
});
afterEach(() => desk.clear());

const at = (path: string): string => join(desk.folder, path);
const friday = ['--edition', 'Friday news'];
const contents = async (path: string): Promise<readonly string[]> =>
  elementsOf(await readBack(readFileSync(at(path))), 'TOCI').map((entry) => textOf(entry).trim());

describe('lectern build --edition', () => {
  it('makes one PDF and one SSML of all articles, in their order, beside the files of each', async () => {
    desk.put('b.txt', story);
    desk.put('a.txt', story.replace('Crane', 'Second crane'));
    const { code, out, err } = await desk.lectern(['build', 'b.txt', 'a.txt', ...friday]);
    expect(code).toBe(0);
    expect(out.split('\n')).toEqual([
      ...['b', 'a'].flatMap((name) => ['ssml', 'pdf', 'cast.json'].map((ending) => `output/${name}.${ending}`)),
      'output/friday-news.ssml',
      'output/friday-news.pdf',
      '',
    ]);
    expect(err).toContain('2 articles, 8 files in output; one edition');
    expect(await contents('output/friday-news.pdf')).toEqual([
      'Crane falls into the harbour 2',
      'Second crane falls into the harbour 3',
    ]);
    const speech = readFileSync(at('output/friday-news.ssml'), 'utf8');
    expect(speech.indexOf('Second crane')).toBeGreaterThan(speech.indexOf('Crane falls'));
  });

  it('records all articles in the engine’s voices, a chapter each, and lists the recordings of each for a player', async () => {
    desk.put('b.txt', story);
    desk.put('a.txt', `Late news\n\n${story}`.replace('Crane', 'Second crane'));
    const { code, err } = await desk.lectern(['build', 'b.txt', 'a.txt', '--formats', 'ssml', '--audio', ...friday]);
    expect([code, err]).toEqual([0, expect.not.stringContaining('silence')]);
    const timings = (name: string): Timings =>
      JSON.parse(readFileSync(at(`output/${name}.timings.json`), 'utf8')) as Timings;
    const whole = timings('friday-news');
    expect(whole.title).toBe('Friday news');
    expect(whole.chapters).toEqual(whole.articles);
    expect(whole.articles.map(({ title }) => title)).toEqual(['Crane falls into the harbour', 'Late news']);
    expect(whole.segments.map(({ text }) => text)).toEqual(
      ['b', 'a'].flatMap((name) => timings(name).segments.map(({ text }) => text)),
    );
    expect(whole.segments.filter(({ silent }) => silent)).toEqual([]);
    const seconds = (name: string): string => (timings(name).duration / 1000).toFixed(3);
    expect(readFileSync(at('output/friday-news.m3u8'), 'utf8')).toBe(
      `#EXTM3U
#PLAYLIST:Friday news
#EXTINF:${seconds('b')},Crane falls into the harbour
b.wav
#EXTINF:${seconds('a')},Late news
a.wav
`,
    );
  });

  it('keeps the rest whole when an article fails, names it and exits with 1', async () => {
    desk.put('good.txt', story);
    desk.put('bad.txt', '');
    const { code, err } = await desk.lectern(['build', 'bad.txt', 'good.txt', ...friday, '--formats', 'pdf']);
    expect(code).toBe(1);
    expect(err).toContain('The edition “Friday news” lacks bad.txt.');
    expect(await contents('output/friday-news.pdf')).toEqual(['Crane falls into the harbour 2']);
  });

  it('names a story that is there twice, in a manifest too', async () => {
    desk.put('a.txt', story);
    desk.put('b.txt', `Ferry\n\n“It runs again,” said Lena Marsh, a pilot.\n`);
    const rows = [
      { id: 'one', title: 'A crane fell', text: story },
      { id: 'two', title: 'Rain', text: 'Rain all day, and nobody minded.' },
    ];
    desk.put('news.ndjson', rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
    const { code, err } = await desk.lectern(['build', 'a.txt', 'b.txt', 'news.ndjson', ...friday]);
    expect(code).toBe(0);
    expect(err.match(/^warning: .*$/gm)).toEqual([
      expect.stringMatching(
        /^warning: news\.ndjson#one tells the same story as a\.txt \(\d+ % of .*: “Friday news” holds both\.$/,
      ),
    ]);
  });

  it('makes none when no article could be built', async () => {
    const { code, err } = await desk.lectern(['build', 'missing.txt', ...friday]);
    expect(code).toBe(1);
    expect(err).toContain('was not made: none of its articles could be built');
    expect(existsSync(at('output/friday-news.pdf'))).toBe(false);
  });

  it('lacks no article unnoticed: a run that is cut short makes none', async () => {
    desk.put('good.txt', story);
    const { code, err } = await desk.lectern(['build', 'missing.txt', 'good.txt', ...friday, '--fail-fast']);
    expect(code).toBe(1);
    expect(err).toContain('was not made: not all of its articles were begun');
  });

  it('has the date that it is given, and none of its own', async () => {
    desk.put('a.txt', story);
    await desk.lectern(['build', 'a.txt', ...friday, '--formats', 'pdf', '--edition-date', '2026-11-27']);
    const dated = await readBack(readFileSync(at('output/friday-news.pdf')));
    expect(elementsOf(dated, 'P').map(textOf)[0]).toBe('Friday, November 27, 2026');
    await desk.lectern(['build', 'a.txt', ...friday, '--formats', 'pdf', '--out', 'undated']);
    const undated = await readBack(readFileSync(at('undated/friday-news.pdf')));
    expect(elementsOf(undated, 'P').map(textOf)[0]).toBe('By Mira Okoye');
  });

  it('lets articles run on when it is asked to', async () => {
    for (const name of ['a', 'b', 'c']) desk.put(`${name}.txt`, story);
    await desk.lectern(['build', 'a.txt', 'b.txt', 'c.txt', ...friday, '--formats', 'pdf', '--run-on', '--size', '14']);
    expect(await contents('output/friday-news.pdf')).toEqual([
      'Crane falls into the harbour (1) 2',
      'Crane falls into the harbour (2) 2',
      'Crane falls into the harbour (3) 3',
    ]);
  });

  it.each([
    [['--edition', ' '], 'takes the title of the edition'],
    [[...friday, '--edition-date', '2026-02-30'], 'takes a date such as 2026-11-27, not “2026-02-30”'],
    [['--edition-date', '2026-11-27'], 'name it with --edition'],
    [['--run-on'], 'name it with --edition'],
    [[...friday, '--formats', 'cast'], 'add pdf, ssml, epub or audio to --formats'],
    [['--edition', 'A!'], 'would both be called a; give the edition another title'],
  ])('refuses %j', async (argv, complaint) => {
    desk.put('a.txt', story);
    const { code, err } = await desk.lectern(['build', 'a.txt', ...argv]);
    expect(code).toBe(2);
    expect(err).toContain(complaint);
    expect(existsSync(at('output'))).toBe(false);
  });

  it('writes nothing in a dry run', async () => {
    desk.put('a.txt', story);
    const { out } = await desk.lectern(['build', 'a.txt', ...friday, '--dry-run']);
    expect(out).toContain('output/friday-news.pdf\n');
    expect(existsSync(at('output'))).toBe(false);
  });
});
