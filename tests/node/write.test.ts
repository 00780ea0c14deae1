import { execFileSync } from 'node:child_process';
import { EventEmitter, once } from 'node:events';
import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { UserError } from '../../src/core/errors.ts';
import { removeUnfinished } from '../../src/node/unfinished.ts';
import { makeFolder, writeWhole } from '../../src/node/write.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lectern-write-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

async function* failing(): AsyncIterable<Uint8Array> {
  yield bytes('the first half');
  await Promise.resolve();
  throw new Error('the second half is not to be had');
}

describe('writeWhole', () => {
  it.skipIf(process.platform === 'win32')('takes the place of no pipe', async () => {
    const path = join(folder, 'pipe');
    execFileSync('mkfifo', [path]);
    await expect(writeWhole(path, bytes('new'), 'my/pipe')).rejects.toThrow(/^my\/pipe cannot be written: .* pipe/);
    expect([lstatSync(path).isFIFO(), readdirSync(folder)]).toEqual([true, ['pipe']]);
  });

  it('writes bytes and streams, over an older file too', async () => {
    const path = join(folder, 'story.ssml');
    await writeWhole(path, bytes('old'), 'story.ssml');
    await writeWhole(
      path,
      (async function* chunks() {
        yield bytes('new ');
        yield bytes('words');
      })(),
      'story.ssml',
    );
    expect(readFileSync(path, 'utf8')).toBe('new words');
    expect(readdirSync(folder)).toEqual(['story.ssml']);
  });

  it('leaves the old file and nothing else when the body fails', async () => {
    const path = join(folder, 'story.ssml');
    writeFileSync(path, 'old');
    await expect(writeWhole(path, failing(), 'story.ssml')).rejects.toThrow('the second half');
    expect(readFileSync(path, 'utf8')).toBe('old');
    expect(readdirSync(folder)).toEqual(['story.ssml']);
  });

  it('writes under the longest name that a file may have', async () => {
    const name = `${'書'.repeat(82)}.ssml`; // 251 of 255 bytes
    await writeWhole(join(folder, name), bytes('words'), name);
    expect(readdirSync(folder)).toEqual([name]);
  });

  it('says what went wrong first when a name is too long', async () => {
    const act = writeWhole(join(folder, `${'書'.repeat(90)}.ssml`), bytes('words'), 'too-long.ssml');
    await expect(act).rejects.toThrow(/^too-long\.ssml cannot be written/);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('says in one sentence why a file cannot be written', async () => {
    mkdirSync(join(folder, 'story.ssml'));
    const act = writeWhole(join(folder, 'story.ssml'), bytes('x'), 'out/story.ssml');
    await expect(act).rejects.toThrow(UserError);
    await expect(act).rejects.toThrow(/^out\/story\.ssml cannot be written: .+\.$/);
    expect(readdirSync(folder)).toEqual(['story.ssml']);
  });

  it('removes what is half-written when the program is about to end', async () => {
    const gate = new EventEmitter();
    const opened = once(gate, 'open');
    const write = writeWhole(
      join(folder, 'story.pdf'),
      (async function* slow() {
        yield bytes('half');
        await opened;
      })(),
      'story.pdf',
    );
    while (readdirSync(folder).length === 0) await new Promise(setImmediate);
    removeUnfinished();
    expect(readdirSync(folder)).toEqual([]);
    gate.emit('open');
    await expect(write).rejects.toThrow('story.pdf cannot be written');
  });
});

describe('makeFolder', () => {
  it('makes a folder once, however many want it at the same time', async () => {
    const path = join(folder, 'deep', 'er', 'still');
    await Promise.all(Array.from({ length: 20 }, () => makeFolder(path, 'deep')));
    expect(readdirSync(join(folder, 'deep', 'er'))).toEqual(['still']);
  });

  it('makes the folders above it, and takes one that is there', async () => {
    await makeFolder(join(folder, 'a', 'b', 'c'), 'a/b/c');
    await makeFolder(join(folder, 'a', 'b'), 'a/b');
    expect(existsSync(join(folder, 'a', 'b', 'c'))).toBe(true);
  });

  it('says that a file is in the way', async () => {
    writeFileSync(join(folder, 'a'), '');
    await expect(makeFolder(join(folder, 'a'), 'a')).rejects.toThrow(
      'The folder a cannot be made: a file of that name is in the way.',
    );
    await expect(makeFolder(join(folder, 'a', 'b'), 'a/b')).rejects.toThrow(
      'a part of the path is a file, not a folder',
    );
  });

  it.skipIf(!existsSync('/proc/self'))('gives up where no folder can ever be made', async () => {
    await expect(makeFolder('/proc/lectern/out', 'out')).rejects.toThrow('The folder out cannot be made');
  });
});
