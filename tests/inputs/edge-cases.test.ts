/** Files that hold one article in many encodings and shapes, where they lie beside the checkout. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { textBlocks } from '../../src/core/article.ts';
import { root } from '../architecture/source-files.ts';
import { codes, readOne } from './read-text.ts';

const folder = join(root, '..', 'shared', 'data', 'inputs', 'edge-cases');
const there = existsSync(folder);
const read = (name: string) => readOne(readFileSync(join(folder, name)), name);
const words = async (name: string) =>
  textBlocks((await read(name)).article).map(({ role, text }) => `${role}: ${text}`);

if (!there) console.warn('Skipped the edge cases: their files are not beside the checkout.');

const all = async (name: string) =>
  textBlocks((await read(name)).article)
    .map(({ text }) => text)
    .join(' ');

const own = (lines: readonly string[]) => lines.map((line) => line.replace(/^[a-z]+: /, ''));

describe.skipIf(!there)('edge cases', () => {
  it.each([
    'crlf.txt',
    'hard-wrapped-72.txt',
    'hard-wrapped-no-blank-indent.txt',
    'hyphen-broken.txt',
    'mojibake-utf8-as-1252.txt',
    'nbsp-zwsp-softhyphen.txt',
    'one-line-per-paragraph.txt',
    'utf16be-bom.txt',
    'utf16le-bom.txt',
    'utf16le-nobom.txt',
    'windows1252.txt',
    'macroman-cr.txt',
  ])('%s holds the same article as the plain UTF-8 file', async (name) => {
    expect(await words(name)).toEqual(await words('utf8-bom.txt'));
  });

  it('email-quoted.txt holds the same words; where its paragraphs end, it does not always say', async () => {
    expect(await all('email-quoted.txt')).toBe(await all('utf8-bom.txt'));
  });

  it('article.md holds the same article, and names its author', async () => {
    const lines = await words('article.md');
    expect(lines.filter((line) => !['byline: Wikinews', 'credit: With files from Wikinews.'].includes(line))).toEqual(
      await words('utf8-bom.txt'),
    );
  });

  it.each([
    'article.docx',
    'article.epub',
    'article.nitf.xml',
    'feed.rss',
    'entry.atom',
    'one.warc',
    'page-1252-meta.html',
  ])('%s holds the same article, whatever it says of its author, place and files', async (name) => {
    const added = new Set([
      'byline: Wikinews',
      'byline: By Wikinews',
      'dateline: SEOUL',
      'credit: With files from Wikinews.',
      'credit: Photo: Someone / Agency',
    ]);
    const lines = await words(name);
    expect(lines.filter((line) => !added.has(line))).toEqual(await words('utf8-bom.txt'));
  });

  it('truncated-utf8.txt is read as far as it goes, with a warning', async () => {
    const whole = (await words('utf8-bom.txt')).join('\n');
    const cut = (await words('truncated-utf8.txt')).join('\n');
    expect(whole.startsWith(cut.replace(/\uFFFD$/, ''))).toBe(true);
    expect(codes(await read('truncated-utf8.txt'))).toContain('input-replacement');
  });

  it.each(['page-1252-meta.html', 'page-jsonld.html', 'page-lying-meta.html'])(
    '%s holds the same article, with its author and date, and nothing of the page around it',
    async (name) => {
      const { meta } = (await read(name)).article;
      expect(meta).toMatchObject({ byline: 'Wikinews', date: '2015-01-01', language: 'en' });
      const found = own(await words(name)).filter((line) => !/^(?:By Wikinews|Photo: Someone \/ Agency)$/.test(line));
      expect(found).toEqual(own(await words('utf8-bom.txt')));
    },
  );

  it.each(['empty.txt', 'nul-bytes.bin'])('%s is refused in one sentence', async (name) => {
    await expect(read(name)).rejects.toThrow(new RegExp(`^${name} (?:is|holds) `));
  });
});
