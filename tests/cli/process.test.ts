/** The program as a process of its own; it runs what `npm run build` has made. */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { CastSheet } from '../../src/core/cast-sheet.ts';
import type { Registry } from '../../src/core/registry.ts';
import { root } from '../architecture/source-files.ts';
import { story } from './terminal.ts';

const main = join(root, 'dist', 'cli', 'main.js');
const folder = mkdtempSync(join(tmpdir(), 'lectern-process-'));
const lectern = (...argv: readonly string[]) =>
  spawnSync(process.execPath, [main, ...argv], { cwd: folder, encoding: 'utf8' });

writeFileSync(join(folder, 'story.txt'), story);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.skipIf(!existsSync(main))('the program', () => {
  it('builds an article and exits with 0', () => {
    const { status, stdout } = lectern('build', 'story.txt', '--quiet');
    expect([status, stdout]).toEqual([0, 'output/story.ssml\noutput/story.pdf\noutput/story.cast.json\n']);
    expect(readdirSync(join(folder, 'output')).toSorted()).toEqual(['story.cast.json', 'story.pdf', 'story.ssml']);
  });

  it('exits with 1 and with 2', () => {
    expect(lectern('who', 'none.txt').status).toBe(1);
    expect(lectern('who', '--bogus').status).toBe(2);
  });

  it.skipIf(process.platform === 'win32')('is quiet when its reader goes away', () => {
    const { status, stderr } = spawnSync(
      'sh',
      ['-c', `"$0" "$1" --help | true; "$0" "$1" voices azure | head -1`, process.execPath, main],
      {
        encoding: 'utf8',
      },
    );
    expect([status, stderr]).toEqual([0, '']);
  });

  it.skipIf(process.platform === 'win32').each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('ends on %s with %i, also while it waits for standard input', async (signal, code) => {
    const child = spawn(process.execPath, [main, 'build', '-', 'story.txt', '--out', signal], {
      cwd: folder,
      stdio: ['pipe', 'ignore', 'pipe'],
    });
    const told: string[] = [];
    child.stderr.setEncoding('utf8').on('data', (text: string) => told.push(text));
    while (!existsSync(join(folder, signal))) await new Promise((resolve) => setTimeout(resolve, 20));
    child.kill(signal);
    expect(await once(child, 'close')).toEqual([code, null]);
    expect(told.join('')).toContain('Stopped before - was read.');
    expect(readdirSync(join(folder, signal))).toEqual([]);
  });

  it.skipIf(process.platform === 'win32').each([
    ['in this thread', []],
    ['in a thread of its own', ['--timeout', '60']],
  ] as const)('ends on SIGINT while it waits %s for a pipe that nobody writes to', async (_, options) => {
    const pipe = `pipe-${options.length}`;
    spawnSync('mkfifo', [join(folder, pipe)]);
    const child = spawn(process.execPath, [main, 'build', pipe, '--out', `of-${pipe}`, ...options], {
      cwd: folder,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    const told: string[] = [];
    child.stderr.setEncoding('utf8').on('data', (text: string) => told.push(text));
    while (!existsSync(join(folder, `of-${pipe}`))) await new Promise((resolve) => setTimeout(resolve, 20));
    await new Promise((resolve) => setTimeout(resolve, 1000));
    child.kill('SIGINT');
    const ended = once(child, 'close');
    const isOver = await Promise.race([ended.then(() => true), new Promise((end) => setTimeout(end, 20_000, false))]);
    if (!isOver) child.kill('SIGKILL');
    expect(await ended).toEqual([130, null]);
    expect(told.join('')).toContain(`Stopped before ${pipe} was read.`);
  });

  it.skipIf(process.platform === 'win32')('gives up a pipe that nobody writes to when its time is over', () => {
    spawnSync('mkfifo', [join(folder, 'slow')]);
    const { status, stderr } = spawnSync(
      process.execPath,
      [main, 'build', 'slow', 'story.txt', '--out', 'of-slow', '--timeout', '2'],
      { cwd: folder, encoding: 'utf8', timeout: 30_000, killSignal: 'SIGKILL' },
    );
    expect([status, stderr]).toEqual([1, expect.stringContaining('slow took longer than 2 s and was given up')]);
  });

  it.skipIf(process.platform === 'win32')(
    'stopped while it speaks, leaves nothing half-written and no temporary file',
    async () => {
      const line = '“Nobody minded the rain, and nobody minded the hour,” said Tomas Reyes of the harbour office.';
      writeFileSync(
        join(folder, 'long.txt'),
        `The crossing\n\n${Array.from({ length: 400 }, () => line).join('\n\n')}\n`,
      );
      const temporary = join(folder, 'temporary');
      mkdirSync(temporary);
      const child = spawn(process.execPath, [main, 'speak', 'long.txt', '--out', 'spoken'], {
        cwd: folder,
        stdio: ['ignore', 'pipe', 'pipe'],
        env: { ...process.env, TMPDIR: temporary },
      });
      const told: string[] = [];
      child.stderr.setEncoding('utf8').on('data', (text: string) => told.push(text));
      while (!existsSync(join(folder, 'spoken'))) await new Promise((resolve) => setTimeout(resolve, 20));
      await new Promise((resolve) => setTimeout(resolve, 500));
      child.kill('SIGINT');
      expect(await once(child, 'close')).toEqual([130, null]);
      expect(told.join('')).toContain('The recording was stopped before it was whole.');
      expect([readdirSync(join(folder, 'spoken')), readdirSync(temporary)]).toEqual([[], []]);
    },
  );

  it('gives one person one voice and loses nobody when six runs share a registry, one of them killed', async () => {
    const runs = ['Ada', 'Ben', 'Cleo', 'Dan', 'Eve', 'Finn'];
    const letters = Array.from('abcdefghij');
    const shared = letters.map((letter) => `Mika Number${letter}`);
    for (const run of runs) {
      mkdirSync(join(folder, run));
      // Every run meets the same ten people, each in another order, and ten of its own.
      for (const [i, name] of (run < 'D' ? shared : shared.toReversed()).entries()) {
        const own = `${run} Own${letters[i]}`;
        const text = `Work goes on\n\n“The work goes on,” said ${own}, a rower.\n\n“We saw it,” said ${name}, a sailor.\n`;
        writeFileSync(join(folder, run, `${run}-${i}.txt`), text);
      }
    }
    const start = (run: string, out: string) =>
      spawn(process.execPath, [main, 'build', run, '--formats', 'cast', '--registry', 'people.json', '--out', out], {
        cwd: folder,
        stdio: 'ignore',
      });
    const killed = start('Ada', 'cut-short');
    const children = runs.map((run) => start(run, `out-${run}`));
    while (!existsSync(join(folder, 'people.json'))) await new Promise((resolve) => setTimeout(resolve, 5));
    killed.kill('SIGKILL');
    for (const code of await Promise.all(children.map((child) => once(child, 'exit')))) expect(code).toEqual([0, null]);

    const { people } = JSON.parse(readFileSync(join(folder, 'people.json'), 'utf8')) as Registry;
    const own = runs.flatMap((run) => letters.map((letter) => `${run} Own${letter}`));
    expect(people.map(({ name }) => name).toSorted()).toEqual([...own, ...shared].toSorted());
    const held = new Map(people.map(({ name, voices }) => [name, voices[0]?.voice]));
    const heard = runs.flatMap((run) =>
      shared.flatMap((_, i) => {
        const sheet = readFileSync(join(folder, `out-${run}`, `${run}-${i}.cast.json`), 'utf8');
        return (JSON.parse(sheet) as CastSheet).speakers.map(({ name, voice }) => [name, voice] as const);
      }),
    );
    expect(heard).toHaveLength(120);
    expect(heard.filter(([name, voice]) => held.get(name) !== voice)).toEqual([]);
    expect(readdirSync(folder).filter((name) => name.includes('.lock'))).toEqual([]);
  });
});
