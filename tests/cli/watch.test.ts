/** Files change on the disk, and what depends on them is built again. */
import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Desk } from './terminal.ts';
import { createDesk } from './terminal.ts';

let desk: Desk = createDesk();
let watching: Watching | null = null;
beforeEach(() => {
  desk = createDesk();
  for (const name of ['a', 'b', 'north/c']) desk.put(`in/${name}.txt`, story(name));
});
afterEach(async () => {
  await watching?.end();
  watching = null;
  desk.clear();
});

const story = (name: string, who = 'Mira Okoye'): string => `Pier ${name}\n\n“It is open,” said ${who}, a pilot.\n`;
const lexicon = (alias: string): string =>
  `<lexicon version="1.0" xmlns="http://www.w3.org/2005/01/pronunciation-lexicon" alphabet="ipa" xml:lang="en"><lexeme><grapheme>Pier</grapheme><alias>${alias}</alias></lexeme></lexicon>`;
const made = (name: string): string => readFileSync(join(desk.folder, 'out', name), 'utf8');
const dated = (name: string): number => statSync(join(desk.folder, 'out', name)).mtimeMs;

interface Watching {
  readonly out: () => string;
  readonly err: () => string;
  /** Resolves when the text is there, and is not before. */
  readonly says: (text: string | RegExp) => Promise<void>;
  readonly forget: () => void;
  readonly end: () => Promise<number>;
}

/** Watching from when the first build is through. */
async function watch(...argv: readonly string[]): Promise<Watching> {
  const stopper = new AbortController();
  const said = { out: '', err: '' };
  const sinks = {
    stdout: { write: (text: string) => (said.out += text) },
    stderr: { write: (text: string) => (said.err += text) },
  };
  const all = ['build', ...argv, '--out', 'out', '--formats', 'ssml,cast', '--watch'];
  const run = desk.lectern(all, { ...sinks, stop: stopper.signal });
  const says = async (text: string | RegExp): Promise<void> => {
    const isSaid = (): boolean => (typeof text === 'string' ? said.err.includes(text) : text.test(said.err));
    for (let i = 0; !isSaid() && i < 400; i += 1) await sleep(25);
    expect(said.err).toMatch(text);
  };
  watching = {
    out: () => said.out,
    err: () => said.err,
    says,
    forget: () => {
      said.out = '';
      said.err = '';
    },
    end: async () => {
      stopper.abort();
      return (await run).code;
    },
  };
  await says('Watching for changes; Ctrl-C ends.');
  watching.forget();
  return watching;
}

describe('lectern build --watch', () => {
  it('builds what has changed and nothing else, and leaves when it is stopped', async () => {
    const seen = await watch('in');
    const before = dated('b.ssml');
    desk.put('in/a.txt', story('a', 'Piet Brand'));
    await seen.says(/^\d\d:\d\d:\d\d {2}in\/a\.txt changed\n3 articles, 6 files in out; 2 unchanged\n$/);
    expect(seen.out()).toBe('out/a.ssml\nout/a.cast.json\n');
    expect(made('a.cast.json')).toContain('Piet Brand');
    expect(dated('b.ssml')).toBe(before);
    expect(await seen.end()).toBe(0);
  });

  it('says once only what a folder holds beside articles', async () => {
    desk.put('in/tables.zip', 'PK');
    const seen = await watch('in');
    desk.put('in/a.txt', story('a', 'Piet Brand'));
    await seen.says('2 unchanged');
    expect(seen.err()).not.toContain('tables');
    expect(seen.err()).not.toContain('zip');
  });

  it('finds articles in folders that are made meanwhile', async () => {
    const seen = await watch('in');
    mkdirSync(join(desk.folder, 'in/south/coast'), { recursive: true });
    await sleep(50);
    desk.put('in/south/coast/d.txt', story('d'));
    await seen.says('4 articles');
    seen.forget();
    desk.put('in/south/coast/e.txt', story('e'));
    await seen.says('5 articles');
    expect(made('e.ssml')).toContain('Pier e');
  });

  it('removes nothing when an article goes, and says so', async () => {
    const seen = await watch('in');
    rmSync(join(desk.folder, 'in/b.txt'));
    await seen.says('in/b.txt is gone; what was made of it stays\n');
    expect(made('b.ssml')).toContain('Pier b');
  });

  it('follows a file by itself, whatever way a program writes it', async () => {
    const seen = await watch('in/a.txt');
    writeFileSync(join(desk.folder, 'in/.a.swp'), story('a', 'Helena Voss'));
    renameSync(join(desk.folder, 'in/.a.swp'), join(desk.folder, 'in/a.txt'));
    await seen.says('in/a.txt changed');
    await seen.says('1 article, 2 files in out\n');
    expect(made('a.cast.json')).toContain('Helena Voss');
  });

  it('builds again what a corrected sheet, a lexicon or the settings say otherwise', async () => {
    desk.put('words/own.pls', lexicon('peer'));
    const seen = await watch('in', '--lexicon', './words/own.pls');
    const sheet = JSON.parse(made('a.cast.json')) as { readonly speakers: readonly { voice: string }[] };
    const [row] = sheet.speakers;
    if (row !== undefined) row.voice = 'en-us';
    desk.put('out/a.cast.json', JSON.stringify(sheet));
    await seen.says('2 unchanged');
    expect(seen.err()).toContain('out/a.cast.json changed');
    seen.forget();
    desk.put('words/own.pls', lexicon('pear'));
    await seen.says('3 articles, 5 files in out');
    expect(made('b.ssml')).toContain('alias="pear"');
    seen.forget();
    desk.put('lectern.config.json', '{ "dialect": "azure" }');
    await seen.says('3 articles, 5 files in out');
    expect(seen.err()).toContain('lectern.config.json changed');
  });

  it('goes on when an article or the settings are broken, and tells of each once', async () => {
    const seen = await watch('in');
    desk.put('in/d.txt', '');
    await seen.says('error: ');
    desk.put('in/a.txt', story('a', 'Piet Brand'));
    await seen.says('in/a.txt changed');
    await seen.says(/2 unchanged; .*1 failed/);
    expect(seen.err().match(/error: /g)).toHaveLength(1);
    desk.put('lectern.config.json', '{ "dialct": "azure" }');
    await seen.says('dialct');
    seen.forget();
    rmSync(join(desk.folder, 'lectern.config.json'));
    desk.put('in/d.txt', story('d'));
    await seen.says(/4 articles, 8 files in out; 3 unchanged\n/);
  });

  it('comes to rest when inputs and files that are made lie in one folder', async () => {
    desk.put('out/a.txt', story('a'));
    const seen = await watch('out', '--report', 'out/report.ndjson');
    desk.put('out/a.txt', story('a', 'Piet Brand'));
    await seen.says('changed');
    await sleep(1000);
    expect(seen.err().match(/changed/g)).toHaveLength(1);
    const report = dated('report.ndjson');
    await sleep(1000);
    expect(dated('report.ndjson')).toBe(report);
  });

  it.each([
    [['-'], 'standard input can be read once only'],
    [['in', '--dry-run'], 'leave out --dry-run'],
    [['https://example.org/a'], 'no address such as https://example.org/a'],
  ])('refuses %j, and says why', async (argv, message) => {
    const { code, err } = await desk.lectern(['build', ...argv, '--watch']);
    expect(code).toBe(2);
    expect(err).toContain(message);
  });
});
