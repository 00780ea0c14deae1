/** Books held against EPUBCheck, and read along in a real browser. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { spawnSync } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { nodeWorld, UserError } from '../../src/index.ts';
import type { World } from '../../src/index.ts';
import { embeddedOpus } from '../../src/node/opus/index.ts';
import { root } from '../architecture/source-files.ts';
import { bookOf, prepared } from '../outputs/epub/made.ts';
import { wholeBook } from '../outputs/epub/open-book.ts';
import { browser, readAlong } from './browser.ts';
import { epubcheck } from './epubcheck.ts';

const folder = mkdtempSync(join(tmpdir(), 'lectern-epub-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const wholeName = 'whole.epub';
const main = join(root, 'dist', 'cli', 'main.js');

/** One book of everything at hand says of each of its articles whether it is good. */
beforeAll(() => {
  const inputs = [...inject('inputs'), join(root, 'tests', 'conformance', 'scripts')];
  const fixtures = join(root, 'tests', 'fixtures', 'articles', '*', 'input.*');
  const argv = [
    'build',
    ...inputs,
    fixtures,
    '--formats',
    'epub',
    '--edition',
    'Whole',
    '--edition-date',
    '2026-11-27',
  ];
  const run = spawnSync(process.execPath, [main, ...argv, '--speakers', 'before', '--quiet', '--out', folder], {
    encoding: 'utf8',
  });
  if (run.status !== 0) throw new Error(`lectern build ended with ${run.status}:\n${run.stderr}`);
  const spoken = join(folder, 'spoken');
  const speak = ['build', join(root, 'examples'), '--formats', 'epub', '--audio', '--edition', 'Spoken', '--quiet'];
  const made = spawnSync(process.execPath, [main, ...speak, '--out', spoken], { encoding: 'utf8' });
  if (made.status !== 0) throw new Error(`lectern build ended with ${made.status}:\n${made.stderr}`);
}, 1_200_000);

const encoder: World['encoder'] = async (format) => {
  if (format !== 'opus') throw new UserError('usage', 'There is no other.');
  return embeddedOpus;
};

describe('EPUBCheck finds nothing', () => {
  it('in a book of every article at hand, names shown', () => {
    expect(epubcheck(join(folder, wholeName))).toEqual([]);
  });

  it.each(['seed-library', 'market-quay'])('in the book of one article: %s', (name) => {
    expect(epubcheck(join(folder, `${name}.epub`))).toEqual([]);
  });

  it.each(['spoken', 'market-quay', 'bridge-interview'])('in a book that is read aloud: %s', (name) => {
    expect(epubcheck(join(folder, 'spoken', `${name}.epub`))).toEqual([]);
  });

  it('in a book with lists in lists and tables in quotations that is read aloud', async () => {
    const deep = Array.from({ length: 40 }, (_, depth) => `${'  '.repeat(depth)}- item ${depth}`).join('\n');
    const text = `# Deep\n\n${deep}\n\n> | Boat | Crew |\n> | - | - |\n> | Mara | Five |\n\n| |\n|-|\n\n1. One.[^a]\n2. Two.\n\n[^a]: - Here\n    - There\n`;
    const world = nodeWorld(root);
    const book = await wholeBook(
      await bookOf([await prepared(text)], { readAloud: true, speakers: 'before' }, { ...world, encoder }),
    );
    const file = join(folder, 'structures.epub');
    writeFileSync(file, book);
    expect(epubcheck(file)).toEqual([]);
    const heard = browser === null ? { problems: [] } : await readAlong(browser, book);
    expect(heard.problems).toEqual([]);
  });

  it.each(['Lexend', 'Andika', 'OpenDyslexic'])('in a book in the face %s', async (face) => {
    const file = join(folder, `${face}.epub`);
    writeFileSync(file, await wholeBook(await bookOf([await prepared('# Boats\n\n**It** floats.')], { face })));
    expect(epubcheck(file)).toEqual([]);
  });

  it('in hostile articles', async () => {
    const hostile = [
      'a ]]> b <b>c</b> &amp; \u0001\u0007\uFFFE \u{1FFFE} \u0085 [x](https://e.org/a b|c"d<e>) [y](mailto:a b@c)\n\n“Open, said Ada.',
      Array.from({ length: 200 }, (_, depth) => `${'  '.repeat(depth)}- item ${depth}`).join('\n'),
      `|${'a|'.repeat(60)}\n|${'-|'.repeat(60)}\n${`|${'1|'.repeat(60)}\n`.repeat(300)}`,
      '# \n\n![](none.png)\n\n> \n\n1. \n\n[^a]\n\n[^a]: ',
      '---\ntitle: "]]> \\u0001 <x>"\nlang: not a tag at all\ndate: 2026-13-45\n---\n\n#### Deep first\n\n# Then high\n\nWords.',
      'Addresses [a](https://exa_mple.org/x) [b](http://[::1]/) [c](https://e.org/%zz) [d](https://e.org/?q=a|b^c`d{e}) [e](tel:+1%2023) [g](https://ü.example/ä#ö#[) [h](https://e.org:99999/) [i](https:///x) [j](http://a..b/) [k](https://u:p@e.org/)',
    ];
    const articles = await Promise.all(hostile.map((text, at) => prepared(text, `hostile-${at}.md`)));
    const book = await wholeBook(await bookOf(articles, { speakers: 'before' }, { title: ']]> & <Hostile>' }));
    const file = join(folder, 'hostile.epub');
    writeFileSync(file, book);
    expect(epubcheck(file)).toEqual([]);
  });
});

describe('EPUBCheck', () => {
  it('finds something in a book that is damaged', () => {
    const file = join(folder, 'damaged.epub');
    const bytes = readFileSync(join(folder, 'market-quay.epub'));
    writeFileSync(file, bytes.subarray(0, bytes.length >> 1));
    expect(epubcheck(file)).not.toEqual([]);
  });
});

const skipped = browser === null ? ' (skipped: needs chromium)' : '';

describe.skipIf(browser === null)(`read along in a browser${skipped}`, () => {
  it.each(['bridge-interview', 'market-quay', 'night-ferry', 'seed-library', 'spoken'])(
    'every sentence is there, is heard in its time and is shown: %s',
    async (name) => {
      const file = join(folder, 'spoken', `${name}.epub`);
      const { problems, pages } = await readAlong(browser ?? '', readFileSync(file));
      expect(problems).toEqual([]);
      expect(pages).toHaveLength(name === 'spoken' ? 4 : 1);
      for (const { sentences } of pages) expect(sentences).toBeGreaterThan(10);
    },
  );

  it('with the embedded encoder, too', async () => {
    const world = nodeWorld(root);
    const article = await prepared('# Boats\n\n“It floats,” said Ada Moss. It did.');
    const book = await wholeBook(await bookOf([article], { readAloud: true }, { ...world, encoder }));
    const { problems, pages } = await readAlong(browser ?? '', book);
    expect(problems).toEqual([]);
    expect(pages).toHaveLength(1);
  });
});
