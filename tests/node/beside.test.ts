import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { openBeside } from '../../src/node/beside.ts';

const folder = mkdtempSync(join(tmpdir(), 'lectern-beside-'));
mkdirSync(join(folder, 'news', 'a'), { recursive: true });
writeFileSync(join(folder, 'news', 'a', 'in.txt'), 'inside');
writeFileSync(join(folder, 'out.txt'), 'outside');
symlinkSync(join(folder, 'out.txt'), join(folder, 'news', 'link.txt'));
afterAll(() => rmSync(folder, { recursive: true }));

const read = async (path: string, allowOutside = false): Promise<string> => {
  const { bytes } = await openBeside(folder, allowOutside)(path, 'news/rows.ndjson');
  return new TextDecoder().decode(bytes);
};

describe('openBeside', () => {
  it('opens files in the folder of the one that names them, and below', async () => {
    expect(await read('a/in.txt')).toBe('inside');
    expect(await read('./a/../a/in.txt')).toBe('inside');
    expect(await read(join(folder, 'news', 'a', 'in.txt'))).toBe('inside');
  });

  it.each(['../out.txt', 'link.txt', join(folder, 'out.txt')])(
    'opens %s outside only when that is allowed',
    async (path) => {
      await expect(read(path)).rejects.toThrow('is not in the manifest’s folder; --allow-outside lets it be read.');
      expect(await read(path, true)).toBe('outside');
    },
  );

  it.each(['none.txt', 'a', 'https://post.example/', 'a\0b'])('says what is wrong with %j', async (path) => {
    await expect(read(path)).rejects.toThrow(/cannot be read|only paths of files are opened/);
  });
});
