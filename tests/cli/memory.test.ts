/** What is built once is not built again, and nothing is lost; the second half runs what `npm run build` has made. */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { programTag } from '../../src/node/unfinished.ts';
import { root } from '../architecture/source-files.ts';
import type { Desk } from './terminal.ts';
import { createDesk } from './terminal.ts';

const main = join(root, 'dist', 'cli', 'main.js');
let desk: Desk = createDesk();
beforeEach(() => {
  desk = createDesk();
  for (let i = 0; i < 9; i += 1) desk.put(`in/s${i}.txt`, story(i));
});
afterEach(() => desk.clear());

const people = ['Mira Okoye', 'Tomas Reyes', 'Helena Voss', 'Piet Brand'];
const story = (i: number): string =>
  `Pier ${i} opens\n\n“Pier ${i} is open,” said ${people[i % 4]}, a pilot.\n\n“So it is,” said ${people[(i * 3 + 1) % 4]}, a diver.\n`;
const at = (path: string): string => join(desk.folder, path);
const cast = ['--formats', 'cast,ssml', '--out', 'out'];
const files = (folder: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    readdirSync(at(folder))
      .filter((name) => name !== '.lectern')
      .toSorted()
      .map((name) => [name, readFileSync(at(join(folder, name)), 'latin1')]),
  );
/** As temporary files are named on this machine. */
const machineTag = (): string => programTag.replace(/-\d+$/, '');
const journal = (): readonly string[] => readFileSync(at('out/.lectern/journal.ndjson'), 'utf8').trim().split('\n');
const build = (...argv: readonly string[]) => desk.lectern(['build', 'in', ...cast, ...argv]);

describe('a second run', () => {
  it('tells as much as it is asked for, in colours or not, whatever the first was asked for', async () => {
    for (let i = 0; i < 8; i += 1) desk.put(`in/s${i}.txt`, `Pier ${i}\n\n“Pier ${i} is open,” it was heard.\n`);
    const quiet = await build('--quiet');
    expect(quiet.err).toBe('');
    const usual = await build();
    expect(usual.err).toContain('in/s3.txt\n  warning: ');
    const loud = await build('--verbose');
    expect(loud.err).toContain('in/s3.txt\n  ');
    expect(usual.err).toBe((await build('--force')).err.replace('out;', 'out; 9 unchanged;'));
    expect(loud.err).toBe((await build('--force', '--verbose')).err.replace('out;', 'out; 9 unchanged;'));
    expect((await desk.lectern(['build', 'in', ...cast], { env: { FORCE_COLOR: '1' } })).err).toContain('\u001B[');
    expect((await build()).err).toBe(usual.err);
    expect(usual.err).toContain('9 unchanged');
  });

  it('builds nothing, and says the same', async () => {
    const first = await build();
    const before = files('out');
    for (const name of readdirSync(at('in'))) utimesSync(at(`in/${name}`), new Date(), new Date());
    const second = await build();
    expect(second.out).toBe(first.out);
    expect(second.err).toContain('9 articles, 18 files in out; 9 unchanged');
    expect(files('out')).toEqual(before);
  });

  it.each([
    ['an article', () => void desk.put('in/s3.txt', story(7)), 1],
    ['a file that was made', () => appendFileSync(at('out/s3.ssml'), ' '), 1],
    ['a file that is gone', () => rmSync(at('out/s3.cast.json')), 1],
    [
      'a sheet that is put beside an article',
      () => void desk.put('in/s3.cast.json', readFileSync(at('out/s3.cast.json'))),
      1,
    ],
    ['nothing', () => {}, 0],
  ])('builds what depends on %s', async (_, change, count) => {
    await build();
    change();
    expect((await build()).err).toContain(`; ${9 - count} unchanged`);
    expect((await build()).err).toContain('; 9 unchanged');
  });

  it('reads no file whose size and times are as they were, but those that were touched, and all under --check-content', async () => {
    const long = new Date(Date.now() - 60_000);
    await sleep(2200); // A file that was changed just now is read again in any case.
    await build();
    await build();
    expect(journal()).toHaveLength(9);
    desk.put('in/s3.txt', story(3));
    utimesSync(at('in/s4.txt'), long, long);
    await build('--check-content');
    expect((await build()).err).toContain('9 unchanged');
    const same = story(5).replace('Pier 5 opens', 'Pier 5 close');
    const times = statSync(at('in/s5.txt'));
    desk.put('in/s5.txt', same);
    utimesSync(at('in/s5.txt'), times.atime, times.mtime);
    expect((await build()).err).toContain('8 unchanged');
  });

  it('builds all again when an option, or a lexicon, says something else, and under --force', async () => {
    await build();
    desk.put(
      'own.pls',
      '<lexicon version="1.0" xmlns="http://www.w3.org/2005/01/pronunciation-lexicon" alphabet="ipa" xml:lang="en"><lexeme><grapheme>Mira</grapheme><alias>Meera</alias></lexeme></lexicon>',
    );
    await build('--lexicon', 'own.pls');
    expect(journal()).toHaveLength(18);
    await build('--lexicon', 'own.pls', '--force');
    expect(journal()).toHaveLength(27);
    expect(files('out')['s0.ssml']).toContain('Meera');
  });

  it('follows what a person has corrected in a sheet', async () => {
    await build();
    const sheet = readFileSync(at('out/s0.cast.json'), 'utf8');
    writeFileSync(at('out/s0.cast.json'), sheet.replaceAll('"name": "Mira Okoye"', '"name": "Mira Lund"'));
    const { err } = await build();
    expect(err).toContain('8 unchanged');
    expect((await build()).err).toContain('9 unchanged');
  });

  it('with a registry builds what the people speak in whose entry is changed', async () => {
    const registry = ['--registry', 'people.json'];
    await build(...registry);
    expect((await build(...registry)).err).toContain('9 unchanged');
    const text = readFileSync(at('people.json'), 'utf8');
    writeFileSync(at('people.json'), text.replace('"note": null', '"note": "rings twice"'));
    expect((await build(...registry)).err).toContain('9 unchanged');
    const known = JSON.parse(text) as { readonly people: readonly { name: string; voices: { voice: string }[] }[] };
    const mira = known.people.find(({ name }) => name === 'Mira Okoye');
    for (const held of mira?.voices ?? []) held.voice = 'en-us';
    writeFileSync(at('people.json'), JSON.stringify(known));
    const spoken = Array.from({ length: 9 }, (_, i) => story(i)).filter((words) => words.includes('Mira Okoye'));
    expect((await build(...registry)).err).toContain(`${9 - spoken.length} unchanged`);
    expect((await build(...registry)).err).toContain('9 unchanged');
  });

  it('with a registry that another edition has taught new people builds nothing but where they might be meant', async () => {
    const registry = ['--registry', 'people.json'];
    await build(...registry);
    desk.put('other/a.txt', 'Ferry\n\n“It runs,” said Joan Marsh, a pilot.\n');
    await desk.lectern(['build', 'other', '--out', 'elsewhere', '--formats', 'cast', ...registry]);
    expect((await build(...registry)).err).toContain('9 unchanged');
    desk.put('other/a.txt', 'Ferry\n\n“It runs,” said Lena Brand, a pilot.\n');
    await desk.lectern(['build', 'other', '--out', 'elsewhere', '--formats', 'cast', ...registry]);
    const named = Array.from({ length: 9 }, (_, i) => story(i)).filter((words) => words.includes('Piet Brand'));
    expect((await build(...registry)).err).toContain(`${9 - named.length} unchanged`);
  });

  it('makes an edition again only when there is something new in it, from the articles that are as they were', async () => {
    const edition = ['--edition', 'Friday', '--edition-date', '2026-11-27'];
    const first = await build(...edition);
    const made = files('out');
    const dated = statSync(at('out/friday.ssml')).mtimeMs;
    const second = await build(...edition);
    expect(second.out).toBe(first.out);
    expect(second.err).toContain('9 articles, 19 files in out; one edition; 9 unchanged');
    expect(statSync(at('out/friday.ssml')).mtimeMs).toBe(dated);
    rmSync(at('out/friday.ssml'));
    expect((await build(...edition)).err).toContain('one edition; 9 unchanged');
    expect(files('out')).toEqual(made);
    desk.put('in/s3.txt', story(7));
    expect((await build(...edition)).err).toContain('one edition; 8 unchanged');
    const anew = files('out');
    await build(...edition, '--force');
    expect(files('out')).toEqual(anew);
    expect(anew['friday.ssml']).not.toBe(made['friday.ssml']);
  });

  it('is refused while another one writes to the folder', async () => {
    await build();
    writeFileSync(at('out/.lectern/lock'), `${(await import('node:os')).hostname()} ${process.pid} x`);
    const { code, err } = await build();
    expect(code).toBe(1);
    expect(err).toMatch(/^error: The folder out is in use by another program; if there is none, remove .*lock\.\n$/);
  });
});

describe('lectern clean', () => {
  it('takes away what builds have made, and nothing that is anybody else’s', async () => {
    await build();
    desk.put('out/mine.txt', 'mine');
    appendFileSync(at('out/s1.ssml'), ' ');
    const planned = await desk.lectern(['clean', '--out', 'out', '--dry-run']);
    expect(Object.keys(files('out'))).toHaveLength(19);
    const { code, out, err } = await desk.lectern(['clean', '--out', 'out']);
    expect([code, out]).toEqual([0, planned.out]);
    expect(err).toBe('out/s1.ssml was changed since it was made, and stays\n');
    expect(readdirSync(at('out')).toSorted()).toEqual(['mine.txt', 's1.ssml']);
    expect((await desk.lectern(['clean', '--out', 'out'])).code).toBe(1);
  });
});

describe.skipIf(!existsSync(main) || process.platform === 'win32')('a run that is killed', () => {
  it('at any of twenty moments leaves nothing half-written, and the next ones end as if nothing had happened', async () => {
    const argv = [main, 'build', 'in', ...cast, '--quiet', '--jobs', '2'];
    const began = performance.now();
    spawnSync(process.execPath, argv, { cwd: desk.folder });
    const duration = performance.now() - began;
    const undisturbed = files('out');
    expect(Object.keys(undisturbed)).toHaveLength(18);
    rmSync(at('out'), { recursive: true });
    mkdirSync(at('out'));
    for (let kills = 0; kills < 20; kills += 1) {
      const child = spawn(process.execPath, argv, { cwd: desk.folder, stdio: 'ignore' });
      const ended = once(child, 'exit');
      await sleep(duration * ((kills * 7) % 20) * 0.055);
      child.kill('SIGKILL');
      const [code] = (await ended) as [number | null];
      const whole = Object.entries(files('out')).filter(([name]) => !name.endsWith('.tmp'));
      expect(whole.filter(([name, text]) => text !== undisturbed[name])).toEqual([]);
      if (code === 0) rmSync(at('out'), { recursive: true });
      mkdirSync(at('out'), { recursive: true });
    }
    expect(spawnSync(process.execPath, argv, { cwd: desk.folder }).status).toBe(0);
    expect(files('out')).toEqual(undisturbed);
  }, 600_000);

  it('leaves whole files without a journal too, and the next run takes away what is half-written', async () => {
    for (const i of [7, 8]) rmSync(at(`in/s${i}.txt`));
    const argv = [main, 'build', 'in', ...cast, '--quiet'];
    const began = performance.now();
    spawnSync(process.execPath, argv, { cwd: desk.folder });
    const duration = performance.now() - began;
    const undisturbed = files('out');
    expect(Object.keys(undisturbed)).toHaveLength(14);
    for (let kills = 0; kills < 6; kills += 1) {
      rmSync(at('out'), { recursive: true });
      mkdirSync(at('out'));
      const child = spawn(process.execPath, argv, { cwd: desk.folder, stdio: 'ignore' });
      const ended = once(child, 'exit');
      await sleep(duration * (0.5 + kills * 0.08));
      child.kill('SIGKILL');
      await ended;
      const whole = Object.entries(files('out')).filter(([name]) => !name.endsWith('.tmp'));
      expect(whole.filter(([name, text]) => text !== undisturbed[name])).toEqual([]);
      writeFileSync(at(`out/.lectern-${machineTag()}-${child.pid}-0-99.tmp`), 'half');
      expect(spawnSync(process.execPath, argv, { cwd: desk.folder }).status).toBe(0);
      expect(files('out')).toEqual(undisturbed);
    }
  }, 600_000);
});
