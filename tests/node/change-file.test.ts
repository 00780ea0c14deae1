import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { changeFile } from '../../src/node/change-file.ts';
import { takeLock } from '../../src/node/lock.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lectern-change-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const at = (name: string): string => join(folder, name);
const text = (bytes: Uint8Array | null): string => (bytes === null ? '' : new TextDecoder().decode(bytes));
const added = (word: string) => (before: Uint8Array | null) => ({
  bytes: new TextEncoder().encode(text(before) + word),
  result: word,
});
const add = (name: string, word: string, staleAfter = 10_000) =>
  changeFile(at(name), name, added(word), { staleAfter, giveUpAfter: 20_000 });

/** Of a process that has ended. */
async function deadPid(): Promise<number> {
  const child = spawn(process.execPath, ['--version'], { stdio: 'ignore' });
  await once(child, 'exit');
  return child.pid ?? 0;
}

describe('changing a file', () => {
  it('makes it when it is missing, and leaves nothing beside it', async () => {
    expect(await add('list', 'a')).toBe('a');
    expect([readFileSync(at('list'), 'utf8'), readdirSync(folder)]).toEqual(['a', ['list']]);
  });

  it('loses nothing when many change it at the same time', async () => {
    const words = Array.from({ length: 40 }, (_, i) => `<${i}>`);
    await Promise.all(words.map((word) => add('list', word)));
    expect(readFileSync(at('list'), 'utf8').match(/<\d+>/g)?.toSorted()).toEqual(words.toSorted());
    expect(readdirSync(folder)).toEqual(['list']);
  });

  it('does not write what stays the same', async () => {
    await add('list', 'a');
    const before = statSync(at('list')).ino;
    await add('list', '');
    expect(statSync(at('list')).ino).toBe(before);
  });

  it('leaves it as it was, and free, when the change fails', async () => {
    await add('list', 'a');
    const act = changeFile(at('list'), 'list', () => Promise.reject(new Error('no')));
    await expect(act).rejects.toThrow('no');
    expect([readFileSync(at('list'), 'utf8'), readdirSync(folder)]).toEqual(['a', ['list']]);
  });

  it.skipIf(process.platform === 'win32')('follows a link and keeps the permissions', async () => {
    await add('list', 'a');
    chmodSync(at('list'), 0o660);
    symlinkSync(at('list'), at('link'));
    await add('link', 'b');
    expect([readFileSync(at('list'), 'utf8'), statSync(at('list')).mode & 0o777]).toEqual(['ab', 0o660]);
    expect(readdirSync(folder).toSorted()).toEqual(['link', 'list']);
  });

  it('is a user’s mistake where there is no folder', async () => {
    await expect(add('none/list', 'a')).rejects.toMatchObject({
      kind: 'file',
      message: 'none/list cannot be locked: there is no such file or folder.',
    });
  });

  it('begins again when the lock was taken away meanwhile', async () => {
    await add('list', 'a');
    let calls = 0;
    await changeFile(at('list'), 'list', (before) => {
      calls += 1;
      if (calls === 1) {
        rmSync(at('list.lock'));
        writeFileSync(at('list'), 'ab');
      }
      return added('c')(before);
    });
    expect([readFileSync(at('list'), 'utf8'), calls, readdirSync(folder)]).toEqual(['abc', 2, ['list']]);
  });
});

describe('a lock', () => {
  it('of a process that has ended here is free at once', async () => {
    writeFileSync(at('list.lock'), `${hostname()} ${await deadPid()} x`);
    const lock = await takeLock(at('list.lock'), 'list', { staleAfter: 60_000, giveUpAfter: 20_000 });
    expect(lock.isHeld()).toBe(true);
    lock.release();
    expect(readdirSync(folder)).toEqual([]);
  });

  it.each(['elsewhere 1 x', '', 'any ../../words\nat all', `${hostname()} ${process.pid} x`])(
    'of nobody knows whom (%j) is free when it has stood for long',
    async (content) => {
      writeFileSync(at('list.lock'), content);
      await Promise.all(['a', 'b', 'c', 'd'].map((word) => add('list', word, 50)));
      expect(
        Array.from(readFileSync(at('list'), 'utf8'))
          .toSorted()
          .join(''),
      ).toBe('abcd');
      expect(readdirSync(folder)).toEqual(['list']);
    },
  );

  it('is free in the end even when somebody died in taking it away', async () => {
    const dead = `${hostname()} ${await deadPid()} x`;
    writeFileSync(at('list.lock'), dead);
    const { digestOf } = await import('../../src/node/digest.ts');
    writeFileSync(at(`list.lock-${digestOf(Buffer.from(dead)).sha256.slice(0, 16)}`), '');
    await add('list', 'a', 50);
    expect(readdirSync(folder)).toEqual(['list']);
  });

  it('of a living process is waited for, and then reported with what to do', async () => {
    const lock = await takeLock(at('list.lock'), 'list');
    const act = takeLock(at('list.lock'), 'list', { staleAfter: 60_000, giveUpAfter: 30 });
    await expect(act).rejects.toThrow(/^list is in use by another program; if there is none, remove .+list\.lock\.$/);
    lock.release();
    expect(existsSync(at('list.lock'))).toBe(false);
  });

  it('that others have taken away is not theirs to lose when its owner comes back', async () => {
    const sleeper = await takeLock(at('list.lock'), 'list');
    const next = await takeLock(at('list.lock'), 'list', { staleAfter: 20, giveUpAfter: 20_000 });
    expect([sleeper.isHeld(), next.isHeld()]).toEqual([false, true]);
    sleeper.release();
    expect(next.isHeld()).toBe(true);
    next.release();
  });
});
