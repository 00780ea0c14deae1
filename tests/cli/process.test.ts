/** The program as a process of its own; it runs what `npm run build` has made. */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
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
});
