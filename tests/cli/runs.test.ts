import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, linkSync, lstatSync, readdirSync, readFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Desk } from './terminal.ts';
import { createDesk, story } from './terminal.ts';

let desk: Desk = createDesk();
beforeEach(() => {
  desk = createDesk();
  desk.put('story.txt', story);
});
afterEach(() => desk.clear());

const at = (path: string): string => join(desk.folder, path);
const made = (): readonly string[] => readdirSync(at('output')).toSorted();
const sha256 = (path: string): string =>
  createHash('sha256')
    .update(readFileSync(at(path)))
    .digest('hex');

describe('lectern build --dry-run', () => {
  it('writes nothing, and tells what would be made and how much there is to speak', async () => {
    const { code, out, err } = await desk.lectern(['build', 'story.txt', '--dry-run']);
    expect(code).toBe(0);
    expect(out).toBe('output/story.ssml\noutput/story.pdf\noutput/story.cast.json\n');
    expect(err).toMatch(
      /1 article, 3 files to be written to output; \d+ words, \d+ characters, 1 page, 2 speakers, about 1 minute of speech\n$/,
    );
    expect(existsSync(at('output'))).toBe(false);
  });
});

describe('lectern build --report', () => {
  it.skipIf(process.platform === 'win32')('goes to a pipe, which stays one', async () => {
    execFileSync('mkfifo', [at('pipe')]);
    const reader = spawn('cat', [at('pipe')], { stdio: ['ignore', 'pipe', 'ignore'] });
    const read: string[] = [];
    reader.stdout.setEncoding('utf8').on('data', (text: string) => read.push(text));
    desk.put('other.txt', story);
    const { code } = await desk.lectern(['build', 'story.txt', 'other.txt', '--report', 'pipe', '--quiet']);
    if (lstatSync(at('pipe')).isFIFO()) await once(reader, 'close');
    reader.kill();
    expect([code, lstatSync(at('pipe')).isFIFO()]).toEqual([0, true]);
    expect(read.join('')).toMatch(/^\{"file":"story.txt".*\n\{"file":"other.txt".*\n$/);
  });

  it('writes one record for each input, with fingerprints of what went in and came out', async () => {
    desk.put('bad.txt', '');
    await desk.lectern(['build', 'story.txt', 'bad.txt', '--report', 'report.ndjson', '--quiet']);
    const [good, bad] = readFileSync(at('report.ndjson'), 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as unknown);
    expect(good).toMatchObject({
      file: 'story.txt',
      status: 'built',
      code: 0,
      source: { sha256: sha256('story.txt') },
      articles: [
        {
          title: 'Crane falls into the harbour',
          speakers: ['Tomas Reyes', 'Helena Voss'],
          files: [
            { path: 'output/story.ssml', sha256: sha256('output/story.ssml') },
            { path: 'output/story.pdf', sha256: sha256('output/story.pdf') },
            { path: 'output/story.cast.json', sha256: sha256('output/story.cast.json') },
          ],
        },
      ],
    });
    expect(bad).toMatchObject({
      file: 'bad.txt',
      status: 'failed',
      code: 1,
      message: 'bad.txt is empty: there is nothing to read.',
    });
  });

  it('takes the place of no input and no output', async () => {
    desk.put('notes/other.txt', story);
    linkSync(at('story.txt'), at('notes/same.txt'));
    for (const path of ['story.txt', './notes/../story.txt', 'notes/same.txt']) {
      const { code, err } = await desk.lectern(['build', 'story.txt', '--report', path]);
      expect([code, err]).toEqual([
        2,
        `error: The report would take the place of story.txt, which is to be read; name another file.\n`,
      ]);
    }
    expect(readFileSync(at('story.txt'), 'utf8')).toBe(story);
    const { code, err } = await desk.lectern(['build', 'story.txt', '--report', 'output/story.ssml', '--quiet']);
    expect(code).toBe(1);
    expect(err).toContain(
      'story.txt was not written: its output/story.ssml would take the place of that of the report.',
    );
  });

  it('that cannot be written ends the run before it begins', async () => {
    const { code, out, err } = await desk.lectern(['build', 'story.txt', '--report', 'none/report.ndjson']);
    expect([code, out]).toEqual([1, '']);
    expect(err).toBe('error: none/report.ndjson cannot be written: there is no such file or folder.\n');
  });
});

describe('lectern build in several files', () => {
  const long = `${story}\n${'The wind rose again over the quay and the boats were taken in. '.repeat(12)}\n\n`.repeat(
    12,
  );
  const google = ['--dialect', 'google', '--voices', 'google', '--formats', 'ssml', '--quiet'];

  it('writes no article over a part of another one', async () => {
    desk.put('big.txt', long);
    desk.put('big.001.txt', story);
    const { code, err } = await desk.lectern(['build', 'big.txt', 'big.001.txt', ...google]);
    expect(code).toBe(1);
    expect(err).toBe(
      'error: big.001.txt was not written: its output/big.001.ssml would take the place of that of big.txt. ' +
        'Rename one, or build them into different folders.\n',
    );
    expect(readFileSync(at('output/big.001.ssml'), 'utf8')).toContain('Crane falls into the harbour');
    expect(made()).toContain('big.manifest.json');
  });

  it('leaves no part of an earlier, longer run behind, and nothing but such parts is removed', async () => {
    desk.put('big.txt', long);
    await desk.lectern(['build', 'big.txt', ...google]);
    expect(made()).toContain('big.003.ssml');
    for (const name of ['big.099.ssml', 'big.1.ssml', 'big-er.003.ssml']) desk.put(`output/${name}`, 'mine');
    desk.put('big.txt', long.slice(0, long.length / 2));
    await desk.lectern(['build', 'big.txt', ...google]);
    const parts = made().filter((name) => /^big\.0[0-8]/.test(name));
    const { files } = JSON.parse(readFileSync(at('output/big.manifest.json'), 'utf8')) as {
      files: { suffix: string }[];
    };
    expect(parts).toEqual(files.map(({ suffix }) => `big${suffix}`));
    desk.put('big.txt', story);
    await desk.lectern(['build', 'big.txt', ...google]);
    expect(made()).toEqual(['big-er.003.ssml', 'big.099.ssml', 'big.1.ssml', 'big.ssml']);
    desk.put('big.txt', long);
    await desk.lectern(['build', 'big.txt', ...google]);
    expect(made()).not.toContain('big.ssml');
  });
});

describe('lectern build --size, --page and --theme', () => {
  it('change the print edition, on the command line and in the settings', async () => {
    const print = ['build', 'story.txt', '--formats', 'pdf', '--quiet'];
    await desk.lectern([...print, '--page', 'letter', '--size', '30', '--theme', 'yellow-on-black']);
    const letter = readFileSync(at('output/story.pdf'));
    expect(letter.toString('latin1')).toContain('/MediaBox [0 0 612 792]');
    desk.put('lectern.config.json', JSON.stringify({ page: 'Letter', size: 30, theme: 'yellow-on-black' }));
    await desk.lectern(print);
    expect(readFileSync(at('output/story.pdf')).equals(letter)).toBe(true);
  });

  it('print on a page of any size', async () => {
    const print = ['build', 'story.txt', '--formats', 'pdf', '--quiet'];
    await desk.lectern([...print, '--page', '176x250mm']);
    const own = readFileSync(at('output/story.pdf'));
    expect(own.toString('latin1')).toContain('/MediaBox [0 0 498.9 708.66]');
    desk.put('lectern.config.json', JSON.stringify({ page: '17.6cm x 25cm' }));
    await desk.lectern(print);
    expect(readFileSync(at('output/story.pdf')).equals(own)).toBe(true);
  });
});

describe('lectern build --pdf-standard', () => {
  it.each([
    [[], ['PDF/UA-1', 'PDF/A-2A']],
    [['--pdf-standard', 'ua-1'], ['PDF/UA-1']],
    [['--pdf-standard', 'PDF/A-2a'], ['PDF/A-2A']],
    [
      ['--pdf-standard', 'pdf/a-2a,pdf/ua-1'],
      ['PDF/UA-1', 'PDF/A-2A'],
    ],
  ])('%j: the PDF says that it keeps %j', async (argv, claims) => {
    await desk.lectern(['build', 'story.txt', '--formats', 'pdf', '--quiet', ...argv]);
    const { out } = await desk.lectern(['check', 'output/story.pdf', '--json']);
    expect(JSON.parse(out.trim().split('\n').at(-1) ?? '')).toMatchObject({ claims });
  });
});

const pls = (alias: string): string =>
  `<lexicon version="1.0" xmlns="http://www.w3.org/2005/01/pronunciation-lexicon" alphabet="ipa" xml:lang="en">\n<lexeme><grapheme>Ansel</grapheme><alias>${alias}</alias></lexeme></lexicon>`;

describe('lectern build --lexicon', () => {
  const spoken = ['build', 'story.txt', '--formats', 'ssml', '--quiet'];

  it('has names said as the lexicons have them, the later before the earlier', async () => {
    desk.put('one.pls', pls('Ahnsel'));
    desk.put('two.pls', pls('Ancell'));
    await desk.lectern([...spoken, '--lexicon', 'en', '--lexicon', 'one.pls', '--lexicon', 'two.pls']);
    expect(readFileSync(at('output/story.ssml'), 'utf8')).toContain('<sub alias="Ancell">Ansel</sub>');
    await desk.lectern([...spoken, '--lexicon', 'two.pls', '--lexicon', 'one.pls']);
    expect(readFileSync(at('output/story.ssml'), 'utf8')).toContain('<sub alias="Ahnsel">Ansel</sub>');
  });

  it('that is none is refused with its place, before anything is made', async () => {
    desk.put('bad.pls', pls('').replace('\n', '\n\n'));
    const { code, out, err } = await desk.lectern([...spoken, '--lexicon', 'bad.pls']);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(/^error: bad\.pls:3:\d+: An? alias must not be empty/);
    expect((await desk.lectern([...spoken, '--lexicon', 'none.pls'])).code).toBe(2);
    expect((await desk.lectern([...spoken, '--lexicon', 'xx'])).err).toContain(
      'There is no lexicon “xx”; choose from en',
    );
    expect(existsSync(at('output'))).toBe(false);
  });
});

describe('lectern build with a name that means nothing', () => {
  it.each([
    [['--size', '8'], 'The size must be between 14 and 36 points; 8 is not.'],
    [['--size', 'big'], '--size takes a number of points from 14 to 36.'],
    [['--page', 'A7'], 'There is no page'],
    [['--page', '176x250'], "There is no page '176x250'. Choose one of: A3, A4, A5, Letter; or write width and height"],
    [['--page', '2000x300mm'], "A page is at most 1000 mm (39.37 in) wide and high; '2000x300mm' is larger."],
    [['--page', '50x50mm'], 'At 18 points this profile needs a page of 89 × 93 mm or more, width by height;'],
    [['--page', '50x50mm', '--formats', 'ssml,pdf'], 'Choose a larger --page or a smaller --size.'],
    [['--theme', 'pink'], 'There is no theme'],
    [['--pdf-standard', 'x-1'], "There is no PDF standard 'x-1'. Choose one of: ua-1, a-2a, or several"],
    [['--dialect', 'nope'], 'There is no SSML dialect “nope”'],
    [['--profile', 'nope'], 'There is no print profile'],
    [['--report', 'story.txt'], 'The report would take the place of story.txt'],
  ])('%j ends before anything is written', async (argv, sentence) => {
    const { code, out, err } = await desk.lectern(['build', 'story.txt', ...argv]);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(sentence);
    expect(existsSync(at('output'))).toBe(false);
  });
});

describe('a file name with commands for the terminal', () => {
  it('is shown without them', async () => {
    desk.put('a  b\u001B[31m.txt', `${story}\u0001`);
    const { out, err } = await desk.lectern(['build', '.', '--formats', 'ssml', '--verbose', '--out', 'o\u0007']);
    expect(out).toContain('o\uFFFD/a  b\uFFFD[31m.ssml\n');
    expect(out + err).not.toMatch(/[^\P{Cc}\n]/u);
    const checked = await desk.lectern(['check', 'o\u0007']);
    expect(checked.out + checked.err).not.toMatch(/[^\P{Cc}\n]/u);
  });
});

describe('lectern build in a script', () => {
  it('begins nothing after a failure under --fail-fast', async () => {
    const { code, out, err } = await desk.lectern(['build', 'none.txt', 'story.txt', '--fail-fast']);
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain('1 failed; 1 not begun');
  });

  it('exits with 3 under --fail-on-warning when something deserves a look, and with 1 when an input failed', async () => {
    desk.put('unsure.txt', 'The hall was full.\n\n“We will not be moved at all by any of these words of theirs.”');
    const codeOf = async (...argv: readonly string[]) =>
      (await desk.lectern(['build', ...argv, '--fail-on-warning'])).code;
    expect(await codeOf('story.txt')).toBe(0);
    expect(await codeOf('unsure.txt', 'story.txt')).toBe(3);
    expect(await codeOf('unsure.txt', 'none.txt')).toBe(1);
  });
});

describe('a file of settings', () => {
  it('in the working folder sets options, and the command line wins over it', async () => {
    desk.put('lectern.config.json', JSON.stringify({ out: 'editions', formats: 'ssml', 'fragment-words': 0 }));
    expect((await desk.lectern(['build', 'story.txt'])).out).toBe('editions/story.ssml\n');
    expect((await desk.lectern(['build', 'story.txt', '-o', 'x', '--formats', 'cast'])).out).toBe(
      'x/story.cast.json\n',
    );
    expect((await desk.lectern(['who', 'story.txt'])).code).toBe(0);
  });

  it('is named by --config', async () => {
    desk.put('conf/mine.json', '{ "out": "mine", "formats": "ssml" }');
    expect((await desk.lectern(['build', 'story.txt', '--config', 'conf/mine.json'])).out).toBe('mine/story.ssml\n');
    expect((await desk.lectern(['build', 'story.txt', '--config=conf/mine.json'])).out).toBe('mine/story.ssml\n');
  });

  it.each([
    ['{ "voicse": "azure" }', /^error: lectern\.config\.json is not as it should be: at the top, .*"voicse"/],
    ['{ "fragment-words": -1 }', /^error: lectern\.config\.json is not as it should be: at fragment-words, /],
    ['{ "lang": "e_n" }', /^error: --lang takes a language tag/],
    ['{', /^error: lectern\.config\.json is not valid JSON at line 1, column 2;/],
  ])('that holds %s is refused with its place', async (text, told) => {
    desk.put('lectern.config.json', text);
    const { code, err } = await desk.lectern(['build', 'story.txt']);
    expect(code).toBe(2);
    expect(err).toMatch(told);
    expect(readdirSync(desk.folder).toSorted()).toEqual(['lectern.config.json', 'story.txt']);
  });

  it('that is named and not there is a mistake', async () => {
    const { code, err } = await desk.lectern(['build', 'story.txt', '--config', 'none.json']);
    expect([code, err]).toEqual([2, 'error: none.json cannot be read: there is no such file or folder.\n']);
  });
});
