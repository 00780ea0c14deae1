import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CastSheet } from '../../src/core/cast-sheet.ts';
import { inputExtensions } from '../../src/index.ts';
import type { Desk } from './terminal.ts';
import { createDesk, story } from './terminal.ts';

let desk: Desk = createDesk();
beforeEach(() => {
  desk = createDesk();
});
afterEach(() => desk.clear());

const at = (path: string): string => join(desk.folder, path);
const files = (path = 'output'): readonly string[] => (existsSync(at(path)) ? readdirSync(at(path)).toSorted() : []);
const sheet = (path: string): CastSheet => JSON.parse(readFileSync(at(path), 'utf8')) as CastSheet;

describe('lectern build', () => {
  it('writes SSML, PDF and cast sheet, and prints one line for each', async () => {
    desk.put('news/story.txt', story);
    const { code, out, err } = await desk.lectern(['build', 'news/story.txt']);
    expect(code).toBe(0);
    expect(out.split('\n')).toEqual(['output/story.ssml', 'output/story.pdf', 'output/story.cast.json', '']);
    expect(files()).toEqual(['story.cast.json', 'story.pdf', 'story.ssml']);
    expect(err).toContain('1 article, 3 files in output');
    expect(sheet('output/story.cast.json').speakers.map(({ name }) => name)).toEqual(['Tomas Reyes', 'Helena Voss']);
  });

  it('gives to the narrator who is less sure than was asked for, and tells of it', async () => {
    desk.put('story.txt', story);
    const { err } = await desk.lectern(['build', 'story.txt', '--formats', 'cast', '--min-confidence', '1']);
    expect(err).toContain('the narrator reads them');
    expect(sheet('output/story.cast.json').speakers).toEqual([]);
  });

  it('makes the same bytes again', async () => {
    desk.put('story.txt', story);
    await desk.lectern(['build', 'story.txt', '--out', 'a']);
    await desk.lectern(['build', 'story.txt', '--out', 'b']);
    for (const name of files('a'))
      expect(readFileSync(at(`b/${name}`)).equals(readFileSync(at(`a/${name}`)))).toBe(true);
  });

  it('reads the articles of a folder in the order of their paths, and only those', async () => {
    for (const path of ['in/b.txt', 'in/a/z.md', 'in/c.TXT', 'in/d.pdf', 'in/.hidden/e.txt', 'in/node_modules/f.txt'])
      desk.put(path, story);
    const { out } = await desk.lectern(['build', 'in/', '--formats', 'ssml']);
    expect(out.split('\n')).toEqual(['output/z.ssml', 'output/b.ssml', 'output/c.ssml', '']);
  });

  it('keeps items of one id apart, as a feed or an archive may hold a page twice', async () => {
    const item =
      '<item><title>Rain</title><guid>a/1</guid><description>It rained all day in the valley.</description></item>';
    desk.put('feed.rss', `<rss version="2.0"><channel><title>News</title>${item}${item}</channel></rss>`);
    const { code } = await desk.lectern(['build', 'feed.rss', '--formats', 'ssml']);
    expect([code, files()]).toEqual([0, ['feed-a-1-2.ssml', 'feed-a-1.ssml']]);
  });

  it('keeps inputs of the same name apart, whatever their order', async () => {
    const paths = ['north/story.txt', 'south/story.txt', 'south/other.txt', 'south/other.md'].map((path) =>
      desk.put(path, story),
    );
    await desk.lectern(['build', ...paths, '--formats', 'ssml']);
    await desk.lectern(['build', ...paths.toReversed(), '--formats', 'ssml', '--out', 'again']);
    expect(files()).toEqual(['north-story.ssml', 'other-md.ssml', 'other-txt.ssml', 'south-story.ssml']);
    expect(files('again')).toEqual(files());
  });

  it('builds a file once that is named twice', async () => {
    desk.put('in/story.txt', story);
    expect((await desk.lectern(['build', 'in/story.txt', 'in', '--formats', 'ssml'])).out).toBe('output/story.ssml\n');
  });

  it('reads standard input, under a name of its own', async () => {
    const { code, out } = await desk.lectern(['build', '-', '--formats', 'ssml'], { input: story });
    expect([code, out]).toEqual([0, 'output/stdin.ssml\n']);
    const named = await desk.lectern(['build', '-', '--formats', 'ssml', '--stdin-name', 'news/crane.md'], {
      input: story,
    });
    expect(named.out).toBe('output/crane.ssml\n');
  });

  it('does the other inputs when one fails, and exits with 1', async () => {
    desk.put('bad.txt', '');
    desk.put('good.txt', story);
    const { code, out, err } = await desk.lectern(['build', 'bad.txt', 'missing.txt', 'good.txt', '--formats', 'ssml']);
    expect([code, out]).toEqual([1, 'output/good.ssml\n']);
    expect(err).toContain(
      'error: bad.txt is empty: there is nothing to read.\nerror: There is no file or folder missing.txt.\n',
    );
    expect(err).toContain('1 article, 1 file in output; 2 failed');
  });

  it('says nothing on stderr under --quiet, and everything under --verbose', async () => {
    desk.put('story.txt', story.replace('Port Ansel', 'Port\u00A0Ansel'));
    expect((await desk.lectern(['build', 'story.txt', '--quiet'])).err).toBe('');
    expect((await desk.lectern(['build', 'story.txt'])).err).not.toContain('special space');
    expect((await desk.lectern(['build', 'story.txt', '--verbose'])).err).toContain(
      'info: Read 1 special space as plain spaces.',
    );
  });

  it('begins nothing more when it is asked to stop', async () => {
    desk.put('story.txt', story);
    const { out, err } = await desk.lectern(['build', 'story.txt'], { stop: AbortSignal.abort() });
    expect(out).toBe('');
    expect(err).toContain('1 not begun');
  });

  it('names the article and the line of what deserves a look', async () => {
    desk.put(
      'story.txt',
      `Title\n\nThe hall was full.\n\n“We will not be moved at all by any of these words of theirs.”\n`,
    );
    expect((await desk.lectern(['build', 'story.txt'])).err).toMatch(
      /^story\.txt\n {2}warning: line 5: .+\n1 article, 3 files in output; 1 to look at\n$/,
    );
  });
});

describe('mistakes', () => {
  beforeEach(() => {
    desk.put('story.txt', story);
    desk.put('other.txt', story);
    desk.put('empty/notes.pdf', '');
    desk.put(
      'bin.txt',
      Uint8Array.from({ length: 400 }, (_, i) => (i % 2 === 0 ? 0 : i % 7)),
    );
    desk.put('broken.json', '{ "id": "mine", }');
  });

  it.each<[number, string, readonly string[]]>([
    [1, 'There is no file or folder none.txt.', ['none.txt']],
    [1, `The folder empty holds no article (a file ending in ${inputExtensions.join(', ')}).`, ['empty']],
    [1, 'bin.txt is a binary file, not text; save the article as plain text (.txt) first.', ['bin.txt']],
    [1, 'The folder story.txt cannot be made: a file of that name is in the way.', ['story.txt', '--out', 'story.txt']],
    [2, 'There is no option --formts; did you mean --formats? See lectern --help.', ['story.txt', '--formts', 'ssml']],
    [2, 'There is no option --bogus. See lectern --help.', ['story.txt', '--bogus']],
    [2, 'There is no option -x. See lectern --help.', ['story.txt', '-x']],
    [2, '--lang takes a value. See lectern --help.', ['story.txt', '--lang']],
    [2, '--lang takes a language tag such as en or en-GB, not “e_n”.', ['story.txt', '--lang', 'e_n']],
    [2, '--fragment-words takes a whole number, 0 or more.', ['story.txt', '--fragment-words', 'few']],
    [2, '--paragraphs takes line, blank or auto, not “none”.', ['story.txt', '--paragraphs', 'none']],
    [2, 'Name at least one file or folder. See lectern --help.', []],
    [2, 'There is no format “mp3”; choose from ssml, pdf, epub, audio, cast.', ['story.txt', '--formats', 'ssml,mp3']],
    [
      2,
      'There is no voice “bert” in the catalogue “espeak-ng”; lectern voices lists them.',
      ['story.txt', '--narrator', 'bert'],
    ],
    [
      2,
      'broken.json is not valid JSON at line 1, column 17; look for a missing comma or quotation mark.',
      ['story.txt', '--voices', 'broken.json'],
    ],
    [2, 'none.json cannot be read: there is no such file or folder.', ['story.txt', '--voices', 'none.json']],
  ])('exit with %i: %s', async (code, sentence, argv) => {
    const ran = await desk.lectern(['build', ...argv]);
    expect(ran.code).toBe(code);
    expect(ran.err.split('\n')[0]).toBe(`error: ${sentence}`);
    expect(ran.out).toBe('');
    expect(files()).toEqual([]);
  });

  it.each([['--profile'], ['--dialect'], ['--voices']])(
    'in %s are told once, whatever the number of inputs',
    async (option) => {
      const { code, err } = await desk.lectern(['build', 'story.txt', 'other.txt', option, 'zork']);
      expect(code).toBe(2);
      expect(err.match(/error:/g)).toHaveLength(1);
      expect(err).toContain('zork');
      expect(files()).toEqual([]);
    },
  );
});

const withVoice = (voice: string) => (made: CastSheet) => ({
  ...made,
  speakers: made.speakers.map((row) => (row.name === 'Helena Voss' ? { ...row, voice } : row)),
});

describe('a cast sheet', () => {
  const path = 'output/story.cast.json';

  beforeEach(async () => {
    desk.put('story.txt', story);
    await desk.lectern(['build', 'story.txt']);
  });

  function correct(change: (made: CastSheet) => CastSheet): string {
    const text = JSON.stringify(change(sheet(path)), null, 2);
    writeFileSync(at(path), text);
    return text;
  }

  it('that nobody has changed is written anew', async () => {
    desk.put('story.txt', story.replaceAll('Helena Voss', 'Ingrid Solheim'));
    await desk.lectern(['build', 'story.txt']);
    expect(sheet(path).speakers.map(({ name }) => name)).toContain('Ingrid Solheim');
    expect(files()).toEqual(['story.cast.json', 'story.pdf', 'story.ssml']);
  });

  it('that a person has corrected is kept as it is, and followed', async () => {
    const kept = correct(withVoice('en-gb-x-rp'));
    const { code, out, err } = await desk.lectern(['build', 'story.txt', '--verbose']);
    expect(code).toBe(0);
    expect(readFileSync(at(path), 'utf8')).toBe(kept);
    expect(readFileSync(at('output/story.ssml'), 'utf8')).toContain('"en-gb-x-rp"');
    expect(out).toBe('output/story.ssml\noutput/story.pdf\n');
    expect(err).toContain('Your corrections in story.cast.json were kept and carried over.');
  });

  it('does not take the narrator of one run for a correction that holds for the next', async () => {
    desk.put('story.txt', story);
    await desk.lectern(['build', 'story.txt', '--narrator', 'en-us+f2']);
    expect(sheet('output/story.cast.json').narrator).toMatchObject({ voice: 'en-us+f2', corrected: false });
    await desk.lectern(['build', 'story.txt']);
    expect(sheet('output/story.cast.json').narrator).toMatchObject({ voice: 'en-us', corrected: false });
  });

  it('that was corrected gets a new one beside it when the findings have changed', async () => {
    const kept = correct(withVoice('en-gb-x-rp'));
    desk.put('story.txt', `${story}\n“I saw it fall,” said Karl Brandvik.\n`);
    const { err } = await desk.lectern(['build', 'story.txt']);
    expect(readFileSync(at(path), 'utf8')).toBe(kept);
    expect(err).toContain('compare story.cast.new.json');
    const made = sheet('output/story.cast.new.json');
    expect(made.speakers.find(({ name }) => name === 'Helena Voss')).toMatchObject({
      voice: 'en-gb-x-rp',
      corrected: ['voice'],
    });
    desk.put('story.txt', story);
    await desk.lectern(['build', 'story.txt']);
    expect(files()).not.toContain('story.cast.new.json');
  });

  it('moves a quotation to the speaker that a person named', async () => {
    correct((made) => ({ ...made, quotations: made.quotations.map((row) => ({ ...row, speaker: 'Helena Voss' })) }));
    desk.put('story.txt', `${story}\nThe end is near, somebody said.\n`);
    await desk.lectern(['build', 'story.txt']);
    const ssml = readFileSync(at('output/story.ssml'), 'utf8');
    expect(ssml).not.toContain(sheet(path).speakers.find(({ name }) => name === 'Tomas Reyes')?.voice);
  });

  it('of another article of the same name is left alone and not followed', async () => {
    const kept = correct(withVoice('en-gb-x-rp'));
    desk.put('elsewhere/story.txt', story.replace('Crane falls', 'Ship runs'));
    const { err } = await desk.lectern(['build', 'elsewhere/story.txt']);
    expect(readFileSync(at(path), 'utf8')).toBe(kept);
    expect(err).toContain('somebody’s corrections for another article');
    expect(readFileSync(at('output/story.ssml'), 'utf8')).not.toContain('"en-gb-x-rp"');
  });

  it('that is broken is named with its place, exits with 2, and stays', async () => {
    const kept = correct((made) => made).replace('"speakers"', 'speakers');
    writeFileSync(at(path), kept);
    desk.put('other.txt', story);
    const { code, out, err } = await desk.lectern(['build', 'story.txt', 'other.txt', '--formats', 'ssml']);
    expect(code).toBe(2);
    expect(err).toMatch(/^error: output\/story\.cast\.json is not valid JSON at line \d+, column \d+;/);
    expect(out).toBe('output/other.ssml\n');
    expect(readFileSync(at(path), 'utf8')).toBe(kept);
  });

  it('that names an unknown voice is told by its name', async () => {
    correct(withVoice('en-gb-zork'));
    const { code, err } = await desk.lectern(['build', 'story.txt']);
    expect(code).toBe(2);
    expect(err).toContain('error: output/story.cast.json: There is no voice “en-gb-zork”');
  });
});
