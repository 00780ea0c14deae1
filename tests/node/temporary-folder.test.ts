import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { makeTemporaryFolder } from '../../src/node/temporary-folder.ts';
import { leftoversIn, programTag } from '../../src/node/unfinished.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lectern-temporary-'));
  vi.stubEnv('TMPDIR', folder);
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

/** Of this machine, and of a program that has ended. */
const gone = `${programTag.split('-')[0]}-${spawnSync(process.execPath, ['--eval', '']).pid}`;
const elsewhere = gone.replace(/^\w/, (digit) => (digit === '0' ? '1' : '0'));

describe('a temporary folder', () => {
  it('takes away those of programs of this machine that are no more, and no others', async () => {
    for (const name of [`lectern-${gone}-worker-abc`, `lectern-${programTag}-spoken-abc`])
      mkdirSync(join(folder, name, 'in'), { recursive: true });
    for (const name of [`lectern-${elsewhere}-worker-abc`, 'lectern-notes', 'lectern-worker-abc'])
      mkdirSync(join(folder, name));
    const first = await makeTemporaryFolder('worker', 'The folder');
    const second = await makeTemporaryFolder('worker', 'The folder');
    expect(readdirSync(folder)).toHaveLength(5);
    expect(existsSync(first.path)).toBe(true);
    await first.remove();
    await second.remove();
    expect(readdirSync(folder).toSorted()).toEqual(
      [`lectern-${elsewhere}-worker-abc`, 'lectern-notes', 'lectern-worker-abc'].toSorted(),
    );
  });

  it('is refused in one sentence where none can be made', async () => {
    vi.stubEnv('TMPDIR', join(folder, 'missing'));
    await expect(makeTemporaryFolder('worker', 'The folder')).rejects.toThrow(/^The folder cannot be made/);
  });
});

describe('half-written files in a folder that several machines write to', () => {
  it('are those of this machine, of programs that are no more', () => {
    for (const tag of [gone, elsewhere, programTag]) writeFileSync(join(folder, `.lectern-${tag}-0-1.tmp`), 'half');
    expect(leftoversIn(folder)).toEqual([join(folder, `.lectern-${gone}-0-1.tmp`)]);
  });
});
