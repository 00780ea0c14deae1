/** Manifests: an article a row. */
import { describe, expect, it } from 'vitest';
import { textBlocks } from '../../src/core/article.ts';
import { UserError } from '../../src/core/errors.ts';
import { read } from '../../src/inputs/index.ts';
import type { Reading, ReadOptions } from '../../src/inputs/types.ts';
import { outline } from './read-text.ts';

const files: Readonly<Record<string, string>> = {
  'story.txt': 'Bridge shut\n\nShut, said Tom of the town.\n',
  'self.ndjson': '{"path": "self.ndjson"}\n',
};
const encoder = new TextEncoder();
const openBeside: NonNullable<ReadOptions['openBeside']> = (path) => {
  const content = files[path];
  if (content === undefined)
    return Promise.reject(new UserError('file', `${path} cannot be read: there is no such file.`));
  return Promise.resolve({ name: `news/${path}`, bytes: encoder.encode(content) });
};

async function readRows(
  rows: readonly (string | object)[],
  options: Partial<ReadOptions> = { openBeside },
): Promise<readonly Reading[]> {
  const text = rows.map((row) => (typeof row === 'string' ? row : JSON.stringify(row))).join('\n');
  const readings: Reading[] = [];
  for await (const reading of read(
    { name: 'rows.ndjson', bytes: encoder.encode(text) },
    { paragraphs: 'auto', ...options },
  ))
    readings.push(reading);
  return readings;
}

describe('a manifest', () => {
  it('finds out what a file is that a row names, also when the manifest is said to be one', async () => {
    const [reading] = await readRows([{ path: 'story.txt' }], { openBeside, inputFormat: 'manifest' });
    expect(reading?.article.meta.title).toBe('Bridge shut');
  });

  it('gives an article for each row: text, HTML, a file beside it, or ninjs', async () => {
    const readings = await readRows([
      {
        id: 'a',
        title: 'First',
        byline: 'Mira Okoye',
        date: '2026-02-18',
        publisher: 'The Post',
        lang: 'en-GB',
        text: 'One, she said.\n\nTwo.',
      },
      { id: 'b', html: '<p>R&amp;D, said Tom.</p>' },
      { id: 'c', path: 'story.txt', title: 'Another title', lang: 'en' },
      { uri: 'urn:d', headlines: [{ value: 'Fourth' }], bodies: [{ value: 'Four.' }] },
    ]);
    expect(readings.map(({ article }) => outline(article))).toEqual([
      ['title: First', 'byline: Mira Okoye', 'body: One, she said.', 'body: Two.'],
      ['body: R&D, said Tom.'],
      ['title: Bridge shut', 'body: Shut, said Tom of the town.'],
      ['title: Fourth', 'body: Four.'],
    ]);
    expect(readings.map(({ article }) => article.meta)).toMatchObject([
      {
        title: 'First',
        byline: 'Mira Okoye',
        date: '2026-02-18',
        publisher: 'The Post',
        language: 'en-GB',
        source: { name: 'rows.ndjson', item: 'a', format: 'manifest' },
      },
      { source: { item: 'b' } },
      { title: 'Another title', language: 'en', source: { name: 'news/story.txt', item: 'c', format: 'text' } },
      { source: { item: 'urn:d' } },
    ]);
  });

  it('names broken rows by their line and does the others', async () => {
    const readings = await readRows([
      { id: 'a', text: 'One.' },
      '{"id": "b", "text": ',
      { id: 'c' },
      { id: 'd', text: 'x', path: 'y' },
      { id: 'e', lang: 'not a tag', text: 'x' },
      { id: 'f', path: 'none.txt' },
      { id: 'g', path: 'self.ndjson' },
      '"words"',
      { id: 'h', text: ' ' },
      { text: 'Last.' },
    ]);
    expect(readings.map(({ article }) => article.meta.source.item)).toEqual(['a', '10']);
    const told = readings.flatMap(({ diagnostics }) => diagnostics.map(({ message }) => message));
    expect(told).toEqual([
      'Line 2 could not be read and was left out: it is no valid JSON: value expected in line 1.',
      'Line 3 could not be read and was left out: it has no text, html or path.',
      'Line 4 could not be read and was left out: it has text and path; one of them is enough.',
      'Line 5 could not be read and was left out: its lang “not a tag” is no language tag such as en-GB.',
      'Line 6 could not be read and was left out: none.txt cannot be read: there is no such file.',
      'Line 7 could not be read and was left out: news/self.ndjson is a manifest inside another source; name it by itself.',
      'Line 8 could not be read and was left out: it is no object with members such as title and text.',
      'Line 9 could not be read and was left out: its text holds no words.',
    ]);
  });

  it('opens no file unless somebody says how, and keeps what a row says beside the article', async () => {
    const readings = await readRows([{ path: 'story.txt' }, { text: 'One.', dialect: 'azure' }], {});
    expect(readings.map(({ stated }) => stated)).toEqual([{ dialect: 'azure' }]);
    expect(readings[0]?.diagnostics[0]?.message).toContain('files cannot be opened here');
  });

  it('judges a row’s paragraphs by its own language where the one stated is only a default', async () => {
    const row = `${JSON.stringify({ lang: 'de', text: 'Die Brücke über den Hafen ist seit Dienstag gesperrt, und die Fähre fährt bis zum Abend jede Stunde, sagte die Leiterin des Amtes.' })}\n`;
    const languages = async (options: Partial<ReadOptions>) => {
      const bytes = new TextEncoder().encode(row);
      const found: (string | null)[] = [];
      for await (const { article } of read(
        { name: 'a.ndjson', bytes },
        { paragraphs: 'auto', language: 'en', ...options },
      ))
        found.push(...textBlocks(article).map(({ language }) => language));
      return found;
    };
    expect(await languages({ rowLanguageFirst: true })).toEqual([null]);
    expect(await languages({})).toEqual(['de']);
  });

  it('gives rows of one id names of their own', async () => {
    const readings = await readRows([
      { id: 'a', text: 'One.' },
      { id: 'a', text: 'Two.' },
    ]);
    expect(readings.map(({ article }) => article.meta.source.item)).toEqual(['a', 'a#2']);
  });
});
