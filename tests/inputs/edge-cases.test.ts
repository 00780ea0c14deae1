/** Files that hold one article in many encodings and shapes, where they lie beside the checkout. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findSpeakers } from '../../src/convert.ts';
import type { Article } from '../../src/core/article.ts';
import { textBlocks } from '../../src/core/article.ts';
import { noWishes } from '../../src/core/wishes.ts';
import { root } from '../architecture/source-files.ts';
import { codes, readAll, readOne } from './read-text.ts';

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

/** Every file of the folder, and where its trap is asserted. */
const asserted = new Set<string>();
const files = (...names: readonly string[]): readonly string[] => {
  for (const name of names) asserted.add(name);
  return names;
};

/** What is quoted in an article, what each is taken for, and whose it is; marks apart. */
async function quoted(article: Article): Promise<readonly string[]> {
  const script = await findSpeakers(article, { language: null, wishes: noWishes, fragmentWords: 0 });
  const texts = new Map(textBlocks(article).map(({ id, text }) => [id, text]));
  const names = new Map(script.speakers.map(({ id, name }) => [id, name]));
  const speakers = new Map(script.attributions.map(({ quotation, speaker }) => [quotation, speaker]));
  return script.quotations.map(({ id, kind, inner }) => {
    const speaker = speakers.get(id) ?? null;
    const said = texts.get(inner.block)?.slice(inner.start, inner.end).trim();
    return `${kind} of ${speaker === null ? 'nobody' : names.get(speaker)}: ${said}`;
  });
}

const withoutMarks = (lines: readonly string[]) =>
  lines.map((line) =>
    line
      .replaceAll(/[“”„«»]|``|''|(?<!\p{L})[‘’]|[‘’](?!\p{L})/gu, '')
      .replaceAll(/\s+/g, ' ')
      .replaceAll(/ (?=[.,]|$)/g, ''),
  );

const own = (lines: readonly string[]) => lines.map((line) => line.replace(/^[a-z]+: /, ''));

describe.skipIf(!there)('edge cases', () => {
  it.each(
    files(
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
    ),
  )('%s holds the same article as the plain UTF-8 file', async (name) => {
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

  it.each(
    files(
      'article.docx',
      'article.epub',
      'article.nitf.xml',
      'feed.rss',
      'entry.atom',
      'one.warc',
      'page-1252-meta.html',
    ),
  )('%s holds the same article, whatever it says of its author, place and files', async (name) => {
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

  it.each(files('page-1252-meta.html', 'page-jsonld.html', 'page-lying-meta.html'))(
    '%s holds the same article, with its author and date, and nothing of the page around it',
    async (name) => {
      const { meta } = (await read(name)).article;
      expect(meta).toMatchObject({ byline: 'Wikinews', date: '2015-01-01', language: 'en' });
      const found = own(await words(name)).filter((line) => !/^(?:By Wikinews|Photo: Someone \/ Agency)$/.test(line));
      expect(found).toEqual(own(await words('utf8-bom.txt')));
    },
  );

  it.each(files('empty.txt', 'nul-bytes.bin'))('%s is refused in one sentence', async (name) => {
    await expect(read(name)).rejects.toThrow(new RegExp(`^${name} (?:is|holds) .*\\.$`));
  });

  it.each(
    files('quotes-german.txt', 'quotes-guillemets.txt', 'quotes-single-british.txt', 'quotes-straight-latex.txt'),
  )('%s holds the same words, and the same persons say them', async (name) => {
    const { article } = await read(name);
    expect(withoutMarks(await words(name))).toEqual(withoutMarks(await words('utf8-bom.txt')));
    expect(await quoted(article)).toEqual(await quoted((await read('utf8-bom.txt')).article));
  });

  it('quotes-dash-dialogue.txt holds the same words, and dashes before what the article tells are nobody’s speech', async () => {
    const [name = ''] = files('quotes-dash-dialogue.txt');
    const lines = (await words(name)).map((line) => line.replace(/^body: — /, 'body: '));
    expect(withoutMarks(lines)).toEqual(withoutMarks(await words('utf8-bom.txt')));
    const { article } = await read(name);
    expect((await quoted(article)).filter((line) => line.startsWith('speech'))).toEqual([]);
  });

  it('bidi-rtl-controls.txt is read without its controls, and they are told of', async () => {
    const [name = ''] = files('bidi-rtl-controls.txt');
    const text = await all(name);
    expect(text).toMatch(/^evil Scientology defector/);
    expect(text).toMatch(/Septembred$/);
    expect(text).not.toMatch(/[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069\u200e\u200f]/u);
    expect(codes(await read(name))).toEqual(expect.arrayContaining(['input-invisible', 'input-control']));
  });

  it('two-members.warc.gz holds the article twice', async () => {
    const [name = ''] = files('two-members.warc.gz');
    const readings = await readAll(readFileSync(join(folder, name)), name);
    const [first, second] = readings.map(({ article }) => textBlocks(article).map(({ text }) => text));
    expect(readings).toHaveLength(2);
    expect(second).toEqual(first);
    expect(first).toEqual(expect.arrayContaining(own(await words('utf8-bom.txt'))));
  });

  it('leaves no file of the folder out', () => {
    files('utf8-bom.txt', 'email-quoted.txt', 'article.md', 'truncated-utf8.txt');
    expect(readdirSync(folder).filter((name) => !asserted.has(name))).toEqual([]);
  });
});
