import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { pictureOpener } from '../../src/node/pictures.ts';
import type { PicturePlaces } from '../../src/node/pictures.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lectern-pictures-'));
  for (const path of ['news/pictures', 'other']) mkdirSync(join(folder, path), { recursive: true });
  for (const path of ['news/a.png', 'news/pictures/b c.png', 'other/d.png']) writeFileSync(join(folder, path), path);
  symlinkSync(join(folder, 'other', 'd.png'), join(folder, 'news', 'link.png'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function opened(image: string, places: PicturePlaces = 'beside'): Promise<string> {
  const file = await pictureOpener(folder, places)(image, { name: 'news/story.md', item: null, format: 'markdown' });
  return file.type === 'bytes' ? new TextDecoder().decode(file.bytes) : file.reason;
}

const outside = 'lies outside the article’s folder; --pictures anywhere allows that';

describe('a picture of an article', () => {
  it.each([
    ['a.png', 'news/a.png'],
    ['./pictures/b%20c.png', 'news/pictures/b c.png'],
    ['pictures/b c.png?width=600#top', 'news/pictures/b c.png'],
    ['../news/a.png', 'news/a.png'],
    ['../other/d.png', outside],
    ['%2e%2e/other/d.png', outside],
    ['/etc/hostname', outside],
    ['link.png', outside],
    ['missing.png', 'is not there'],
    ['a.png/b', 'is not there'],
    ['pictures', 'is no file'],
    ['', 'names no file'],
    ['a\0.png', 'names no file'],
    ['https://example.org/a.png', 'is on a network, and nothing is fetched'],
    ['//example.org/a.png', 'is on a network, and nothing is fetched'],
    ['data:image/png;base64,AAAA', 'is written into the article itself; save it as a file'],
    ['cid:part1', 'is no file on this machine'],
    ['%zz.png', 'is not there'],
  ])('is found beside it and below, and nowhere else: %j', async (image, result) => {
    expect(await opened(image)).toBe(result);
  });

  it('may be anywhere when the user allows it', async () => {
    for (const image of ['../other/d.png', 'link.png', join(folder, 'other', 'd.png')])
      expect(await opened(image, 'anywhere')).toBe('other/d.png');
    const url = pathToFileURL(join(folder, 'other', 'd.png')).href;
    expect([await opened(url), await opened(url, 'anywhere')]).toEqual([outside, 'other/d.png']);
  });
});
