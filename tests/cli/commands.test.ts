import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { version } from '../../src/cli/version.ts';
import type { VoiceCatalog } from '../../src/core/voice.ts';
import type { Desk } from './terminal.ts';
import { createDesk, story } from './terminal.ts';

let desk: Desk = createDesk();
beforeEach(() => {
  desk = createDesk();
});
afterEach(() => desk.clear());

describe('lectern voices', () => {
  it('lists a catalogue, the default one without a name', async () => {
    const { code, out } = await desk.lectern(['voices']);
    expect(code).toBe(0);
    expect(out).toMatch(/^eSpeak NG: (\d+) of \1 voices\n/);
    expect(out).toMatch(/^en-us +en-US +male +narrator$/m);
    expect((await desk.lectern(['voices', 'azure'])).out).not.toContain('eSpeak');
  });

  it('filters by language and gender', async () => {
    const { out } = await desk.lectern(['voices', '--lang', 'EN', '--gender', 'female', '--json']);
    const { voices } = JSON.parse(out) as VoiceCatalog;
    expect(voices.length).toBeGreaterThan(2);
    for (const { language, gender } of voices) expect([language.slice(0, 2), gender]).toEqual(['en', 'female']);
  });

  it('lists a catalogue of the user’s own', async () => {
    desk.put(
      'mine.json',
      JSON.stringify({
        id: 'mine',
        engine: 'Mine',
        provenance: 'By ear.',
        narrators: [],
        voices: [{ name: 'anna', language: 'en', gender: null }],
      }),
    );
    expect((await desk.lectern(['voices', './mine.json'])).out).toBe(
      'Mine: 1 of 1 voices\nvoice  language  gender\nanna   en        any\n',
    );
  });

  it.each([
    [['voices', 'espeek'], 'There is no voice catalogue “espeek”'],
    [['voices', '--gender', 'f'], '--gender takes female, male or any, not “f”.'],
  ])('refuses %j', async (argv, sentence) => {
    const { code, err } = await desk.lectern(argv);
    expect(code).toBe(2);
    expect(err).toContain(sentence);
  });
});

it.each([[['voices']], [['check', 'good.ssml']]])('lectern %j reads no settings', async (argv) => {
  desk.put('lectern.config.json', '{');
  desk.put('good.ssml', good);
  expect((await desk.lectern(argv)).code).toBe(0);
});

const good =
  '<?xml version="1.0" encoding="UTF-8"?>\n<speak version="1.1" xmlns="http://www.w3.org/2001/10/synthesis" xml:lang="en"><p>Hello.</p></speak>\n';

describe('lectern check', () => {
  it('says what to do about a problem, and holds files against a dialect', async () => {
    desk.put('long.ssml', good.replace('Hello.', '<break time="30s"/>').replaceAll('<p>', '').replaceAll('</p>', ''));
    expect((await desk.lectern(['check', 'long.ssml'])).code).toBe(0);
    const text = await desk.lectern(['check', 'long.ssml', '--dialect', 'polly']);
    expect([text.code, text.out]).toEqual([
      1,
      'long.ssml:2:87: Amazon Polly, standard voices takes breaks of at most 10000 ms. Write several breaks in a row. (dialect-break)\n',
    ]);
    const json = await desk.lectern(['check', 'long.ssml', '--dialect', 'polly', '--json']);
    expect(JSON.parse(json.out)).toMatchObject({ rule: 'dialect-break', hint: 'Write several breaks in a row.' });
    const unknown = await desk.lectern(['check', 'none.ssml', '--dialect', 'nope']);
    expect([unknown.code, unknown.out]).toEqual([2, '']);
    expect(unknown.err).toMatch(/^error: There is no SSML dialect “nope”; the dialects are w3c, espeak, /);
  });

  it('finds bytes that are no UTF-8, with their place', async () => {
    desk.put('latin.ssml', Buffer.from(good.replace('Hello.', 'Olá, café né.'), 'latin1'));
    const { code, out } = await desk.lectern(['check', 'latin.ssml']);
    expect([code, out]).toEqual([
      1,
      'latin.ssml:2:85: The bytes from here are not UTF-8. Save the file as UTF-8. (encoding)\n',
    ]);
    desk.put('cut.ssml', Buffer.from(`${good}\u00E9`).subarray(0, -1));
    expect((await desk.lectern(['check', 'cut.ssml'])).out).toContain('(encoding)');
  });

  it('is silent about a valid file, and about what build makes', async () => {
    desk.put('good.ssml', good);
    desk.put('story.txt', story);
    await desk.lectern(['build', 'story.txt', '--formats', 'ssml']);
    expect(await desk.lectern(['check', 'good.ssml', 'output'])).toEqual({ code: 0, out: '', err: '' });
  });

  it('prints file, line, column, message and rule of each problem, and exits with 1', async () => {
    desk.put('bad.ssml', good.replace('<p>Hello.</p>', '\n<p>Hello.<brake/></p>'));
    const { code, out } = await desk.lectern(['check', 'bad.ssml']);
    expect(code).toBe(1);
    expect(out).toMatch(/^bad\.ssml:3:10: .+ \([a-z-]+\)\n$/);
    const [problem] = (await desk.lectern(['check', 'bad.ssml', '--json'])).out.split('\n');
    expect(JSON.parse(problem ?? '')).toMatchObject({ file: 'bad.ssml', line: 3, column: 10 });
  });

  it('says of a PDF how it is laid out, and finds its words in the article', async () => {
    desk.put('story.txt', story);
    await desk.lectern(['build', 'story.txt', '--formats', 'pdf']);
    const { code, out, err } = await desk.lectern(['check', 'output/story.pdf', '--article', 'story.txt']);
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(
      /^output\/story\.pdf: no rule is broken; the file claims PDF\/UA-1 and PDF\/A-2A\n {2}pages 1, words \d+, body 18 pt/,
    );
    expect(out).toMatch(
      /\n {2}orphans 0, widows 0, stranded headings 0, split pieces 0, over-wide lines 0, one-word last lines \d\n$/,
    );
    const { out: json } = await desk.lectern(['check', 'output/story.pdf', '--json']);
    expect(JSON.parse(json)).toMatchObject({ file: 'output/story.pdf', layout: { pages: 1, orphans: 0 } });
  });

  it('prints file, page, message and rule of what is wrong with a PDF, whatever it is called, and exits with 1', async () => {
    desk.put('story.txt', story);
    desk.put('other.txt', 'Another story altogether.');
    await desk.lectern(['build', 'story.txt', '--formats', 'pdf']);
    const file = readFileSync(join(desk.folder, 'output', 'story.pdf'));
    desk.put(
      'pdf.ssml',
      Buffer.from(file.toString('latin1').replace('/DisplayDocTitle true', '/DisplayDocTitle null'), 'latin1'),
    );
    const { code, out } = await desk.lectern(['check', 'pdf.ssml']);
    expect(code).toBe(1);
    expect(out).toContain(
      'pdf.ssml: The file does not ask readers to show its title. Set DisplayDocTitle to true in ViewerPreferences. (display-title, 07-001)\n',
    );
    const words = await desk.lectern(['check', 'output/story.pdf', '--article', 'other.txt']);
    expect([words.code, words.out]).toEqual([1, expect.stringMatching(/^output\/story\.pdf:page 1: “.+\(article-/)]);
  });

  it('tells in one sentence of a PDF that cannot be read, and of an article', async () => {
    desk.put('cut.pdf', '%PDF-1.7\n');
    expect(await desk.lectern(['check', 'cut.pdf'])).toEqual({
      code: 1,
      out: '',
      err: 'error: cut.pdf: The PDF is damaged: it has no catalogue. Make it anew, or fetch it again.\n',
    });
    const { code, err } = await desk.lectern(['check', 'cut.pdf', '--article', 'none.txt']);
    expect([code, err]).toEqual([
      2,
      'error: There is no file or folder none.txt.\nerror: The article to check against cannot be read.\n',
    ]);
  });

  it.each([
    [['check', 'none.ssml'], 'There is no file or folder none.ssml.'],
    [['check', 'empty.ssml'], 'empty.ssml is empty: there is nothing to check.'],
  ])('fails for %j', async (argv, sentence) => {
    desk.put('empty.ssml', '');
    expect(await desk.lectern(argv)).toEqual({ code: 1, out: '', err: `error: ${sentence}\n` });
  });
});

describe('help and version', () => {
  it('are printed on stdout, for the program and for each command', async () => {
    expect(await desk.lectern(['--version'])).toEqual({ code: 0, out: `${version()}\n`, err: '' });
    expect((await desk.lectern(['-h'])).out).toMatch(/^Usage: lectern <command> \[options\]\n/);
    for (const command of ['build', 'who', 'inspect', 'voices', 'check']) {
      const { code, out } = await desk.lectern([command, '--help']);
      expect(code).toBe(0);
      expect(out).toMatch(new RegExp(`^Usage: lectern ${command} .+\\n`));
      expect(out).toContain('Examples:');
    }
  });

  it('name every default', async () => {
    const { out } = await desk.lectern(['build', '--help']);
    for (const value of ['output', 'ssml,pdf,cast', 'default', 'w3c', 'espeak-ng', '3'])
      expect(out).toContain(`[default: ${value}]`);
  });

  it('are not taken for an input after a lone --', async () => {
    expect((await desk.lectern(['who', '--', '--help'])).err).toContain('There is no file or folder --help.');
  });

  it.each([
    [
      [],
      'Name a command: build, speak, who, inspect, voices, registry, check, clean, enqueue, worker, queue or completion. See lectern --help.',
    ],
    [['biuld', 'x'], 'Did you mean build?'],
  ])('are pointed to by %j', async (argv, sentence) => {
    expect(await desk.lectern(argv)).toEqual({ code: 2, out: '', err: `error: ${sentence}\n` });
  });
});

const escape = '\u001B[';

/** What goes to stderr for an input that is not there. */
async function errors(env: Readonly<Record<string, string>>, isTTY: boolean): Promise<string> {
  let written = '';
  await desk.lectern(['who', 'none.txt'], { env, stderr: { write: (text) => (written += text), isTTY } });
  return written;
}

describe('colours', () => {
  it('are for terminals', async () => {
    expect(await errors({}, true)).toContain(escape);
    expect(await errors({}, false)).not.toContain(escape);
  });

  it('follow NO_COLOR and FORCE_COLOR', async () => {
    expect(await errors({ NO_COLOR: '1' }, true)).not.toContain(escape);
    expect(await errors({ NO_COLOR: '' }, true)).toContain(escape);
    expect(await errors({ FORCE_COLOR: '1' }, false)).toContain(escape);
    expect(await errors({ FORCE_COLOR: '0' }, true)).not.toContain(escape);
  });
});
