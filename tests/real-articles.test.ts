/** Real articles through the whole line: no word lost or doubled in any form, and every word in the right voice. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findSpeakers, loadCatalog, nodeWorld, noWishes, prepare, read, write } from '../src/index.ts';
import type { EditionArticle, OutputName } from '../src/index.ts';
import { root } from './architecture/source-files.ts';
import { articleWords, openBook, pageWords } from './outputs/epub/open-book.ts';
import { elementsOf, readBack, textOf, withoutAdditions } from './outputs/pdf/read-back.ts';
import { printedTexts, said } from './outputs/pdf/words.ts';
import { proveVoices } from './outputs/ssml/voice-proof.ts';

const world = nodeWorld();
const catalog = await loadCatalog('espeak-ng', world);
const beside = join(root, '..', 'shared', 'data');
const folders = [
  join(root, 'examples'),
  ...['articles', 'inputs/open/wikinews-news', 'inputs/open/wikinews-interview'].map((name) => join(beside, name)),
];
const files = folders.filter((folder) => existsSync(folder)).flatMap((folder) => filesIn(folder));

describe.each(files.map((file) => [basename(file), file] as const))('%s', (_name, file) => {
  it('is spoken with every word once, in the voice of whoever says it', async () => {
    const article = await prepared(file);
    const ssml = new TextDecoder().decode(await made(article, 'ssml'));
    expect(proveVoices(article, ssml).problems).toEqual([]);
  });

  it('is printed with every word once, in reading order', async () => {
    const article = await prepared(file);
    const document = await readBack(await made(article, 'pdf'));
    const words = elementsOf(withoutAdditions(document), 'P', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6').map((element) =>
      said(textOf(element)),
    );
    expect(words).toEqual(printedTexts(article.article));
    expect(document.untagged).toBe('');
  });

  it('is bound as a book with every word once, in reading order', async () => {
    const article = await prepared(file);
    const body = await made(article, 'epub');
    const book = await openBook({ body });
    expect(pageWords(book.text('EPUB/article-1.xhtml'))).toBe(articleWords(article.article));
  });
});

const invitation = join(beside, 'articles', 'open-invitation.txt');

describe('a news article with nine quoted spans', () => {
  it.skipIf(!existsSync(invitation))(
    'is attributed right, span by span (skipped where the article is not at hand)',
    async () => {
      const bytes = readFileSync(invitation);
      const speakers: (string | null)[] = [];
      for await (const { article } of read({ name: invitation, bytes })) {
        const script = await findSpeakers(article, { language: null, wishes: noWishes, fragmentWords: 3 });
        const names = new Map(script.speakers.map(({ id, name }) => [id, name]));
        const byQuotation = new Map(script.attributions.map(({ quotation, speaker }) => [quotation, speaker]));
        for (const { id, depth } of script.quotations) {
          const speaker = byQuotation.get(id) ?? null;
          if (depth === 0) speakers.push(speaker === null ? null : (names.get(speaker) ?? null));
        }
      }
      expect(speakers).toHaveLength(9);
      expect(speakers.slice(0, 5)).toEqual(Array.from({ length: 5 }, () => 'Oleg Stepanov'));
      expect(speakers.slice(5, 7)).toEqual(['Maeva Proteau', 'Maeva Proteau']);
      expect(['Canada', null]).toContain(speakers[7]);
      expect(speakers[8]).toBe('Antony Blinken');
    },
  );
});

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder)
    .filter((name) => /\.(?:txt|md)$/.test(name))
    .toSorted()
    .map((name) => join(folder, name));
}

async function prepared(name: string): Promise<EditionArticle> {
  for await (const { article } of read({ name, bytes: readFileSync(name) })) {
    return prepare(article, { language: null, catalog, wishes: noWishes, fragmentWords: 3 });
  }
  throw new Error(`${name} holds no article`);
}

async function made(article: EditionArticle, format: OutputName): Promise<Uint8Array> {
  const edition = { articles: [article] };
  const chunks: Uint8Array[] = [];
  for (const { body } of await write(edition, format, { profile: 'default', dialect: 'w3c' }, world)) {
    if (body instanceof Uint8Array) chunks.push(body);
    else for await (const chunk of body) chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
