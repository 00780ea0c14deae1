import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { filesIn, kindOf } from '../../src/node/list.ts';
import { readPieces, readSource, readStream } from '../../src/node/read.ts';

const folder = mkdtempSync(join(tmpdir(), 'lectern-read-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const never = new AbortController().signal;

beforeAll(() => {
  mkdirSync(join(folder, 'b', 'deep'), { recursive: true });
  mkdirSync(join(folder, '.hidden'));
  for (const path of ['a.txt', 'b/c.TXT', 'b/deep/d.md', 'b/e.pdf', '.hidden/f.txt'])
    writeFileSync(join(folder, path), 'words');
  symlinkSync(folder, join(folder, 'b', 'round'));
});

describe('readSource', () => {
  it('gives the bytes of a file', async () => {
    expect(new TextDecoder().decode(await readSource(join(folder, 'a.txt'), 'a.txt'))).toBe('words');
  });

  it('says in the user’s words what cannot be read', async () => {
    await expect(readSource(join(folder, 'none'), 'x/none')).rejects.toThrow(
      'x/none cannot be read: there is no such file or folder.',
    );
    await expect(readSource(folder, 'x')).rejects.toThrow('x cannot be read: it is a folder.');
  });

  it('refuses what no article can be as large as, without reading it', async () => {
    writeFileSync(join(folder, 'big.txt'), '');
    truncateSync(join(folder, 'big.txt'), 65 * 1024 * 1024);
    await expect(readSource(join(folder, 'big.txt'), 'big.txt')).rejects.toThrow('big.txt is larger than 64 MB');
    rmSync(join(folder, 'big.txt'));
  });

  it.skipIf(!existsSync('/dev/zero'))('ends at the limit of size in what never ends', async () => {
    await expect(readSource('/dev/zero', 'zeros')).rejects.toThrow('zeros is larger than 64 MB');
    expect(await readSource('/dev/null', 'nothing')).toHaveLength(0);
  });
});

function* megabytes(): Generator<Uint8Array> {
  for (;;) yield Buffer.alloc(1024 * 1024);
}

describe.skipIf(process.platform === 'win32')('a pipe', () => {
  const pipe = join(folder, 'pipe');
  const all = async (stop: AbortSignal): Promise<number> => {
    let size = 0;
    for await (const piece of readPieces(pipe, 'pipe', stop)) size += piece.length;
    return size;
  };
  beforeAll(() => void execFileSync('mkfifo', [pipe]));

  it('is read to its end, whenever its writer comes and however long it takes', async () => {
    const reading = all(never);
    spawn('sh', ['-c', 'sleep 0.2; { head -c 300000 /dev/zero; sleep 0.2; echo; } > "$0"', pipe]);
    expect(await reading).toBe(300_001);
    const again = readSource(pipe, 'pipe');
    spawn('sh', ['-c', 'echo words > "$0"', pipe]);
    expect(new TextDecoder().decode(await again)).toBe('words\n');
  });

  it('that nobody writes to is waited for until the user has had enough', async () => {
    const stopper = new AbortController();
    const reading = all(stopper.signal);
    stopper.abort();
    await expect(reading).rejects.toThrow('Stopped before pipe was read.');
  });
});

describe('readStream', () => {
  it('gives all bytes, of texts too', async () => {
    expect(new TextDecoder().decode(await readStream(Readable.from(['so “', Buffer.from('it” is')]), '-', never))).toBe(
      'so “it” is',
    );
  });

  it('ends at the limit of size, and when it is asked to stop', async () => {
    const endless = Readable.from(megabytes());
    await expect(readStream(endless, '-', never)).rejects.toThrow('- is larger than 64 MB');
    const stopper = new AbortController();
    const silent = new Readable({ read: () => {} });
    const reading = readStream(silent, '-', stopper.signal);
    stopper.abort();
    await expect(reading).rejects.toThrow('Stopped before - was read.');
  });
});

describe('a folder', () => {
  it('is told from a file and from nothing', async () => {
    expect(await Promise.all(['', 'a.txt', 'none'].map((name) => kindOf(join(folder, name), name)))).toEqual([
      'folder',
      'file',
      'missing',
    ]);
  });

  it.skipIf(process.platform === 'win32')('is called as the user calls it where it cannot be looked at', async () => {
    symlinkSync('circle', join(folder, '.circle'));
    symlinkSync('.circle', join(folder, 'circle'));
    await expect(kindOf(join(folder, 'circle'), 'my/news')).rejects.toThrow(/^my\/news cannot be read: .* circle/);
    rmSync(join(folder, 'circle'));
    await expect(filesIn(join(folder, 'none'), 'my/news')).rejects.toThrow(/^The folder my\/news cannot be read/);
  });

  it('is missing under a name that no file can have', async () => {
    expect(await kindOf(join(folder, 'x'.repeat(256)), 'x')).toBe('missing');
  });

  it('lists its files, sorted, without hidden ones and without going in circles', async () => {
    const found = await filesIn(folder, 'news');
    expect(found.files.map((path) => path.slice(folder.length + 1))).toEqual([
      'a.txt',
      'b/c.TXT',
      'b/deep/d.md',
      'b/e.pdf',
    ]);
  });
});
