/**
 * Whole articles through the whole line. Each folder of `fixtures/articles/` holds an input that shows one behaviour and what every
 * stage makes of it, so that a diff shows what a change did. `npx vitest run -u tests/fixtures.test.ts` rewrites them.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { loadCatalog, nodeWorld, noWishes, prepare, read, write } from '../src/index.ts';
import type { EditionArticle, OutputName } from '../src/index.ts';
import { describeArticle, describeScript } from './describe.ts';
import { readBack } from './outputs/pdf/read-back.ts';
import type { ReadElement } from './outputs/pdf/read-back.ts';

const articles = join(dirname(fileURLToPath(import.meta.url)), 'fixtures', 'articles');
const world = nodeWorld();
const catalog = await loadCatalog('espeak-ng', world);

describe.each(readdirSync(articles))('%s', (name) => {
  const folder = join(articles, name);
  const kept = (file: string): string => join(folder, file);

  it('comes out of every stage as it did before', async () => {
    const input = readdirSync(folder).find((file) => file.startsWith('input.')) ?? 'input.txt';
    const edition = { articles: [await prepared(input, readFileSync(kept(input)))] };
    const [article] = edition.articles;
    if (article === undefined) throw new Error(`${name} holds no article`);
    await expect(describeArticle(article.article)).toMatchFileSnapshot(kept('1-article.txt'));
    await expect(describeScript(article.script)).toMatchFileSnapshot(kept('2-script.txt'));
    await expect(text(await made(edition.articles, 'cast'))).toMatchFileSnapshot(kept('3-cast.json'));
    await expect(text(await made(edition.articles, 'ssml'))).toMatchFileSnapshot(kept('4-speech.ssml'));
    await expect(await printed(await made(edition.articles, 'pdf'))).toMatchFileSnapshot(kept('5-print.txt'));
  });
});

async function prepared(name: string, bytes: Uint8Array): Promise<EditionArticle> {
  for await (const { article } of read({ name, bytes })) {
    return prepare(article, { language: null, catalog, wishes: noWishes, fragmentWords: 3 });
  }
  throw new Error(`${name} holds no article`);
}

async function made(of: readonly EditionArticle[], format: OutputName): Promise<Uint8Array> {
  const [artifact] = await write({ articles: of }, format, { profile: 'default', dialect: 'w3c' }, world);
  if (artifact === undefined) throw new Error(`nothing was made in the format ${format}`);
  if (artifact.body instanceof Uint8Array) return artifact.body;
  const chunks: Uint8Array[] = [];
  for await (const chunk of artifact.body) chunks.push(chunk);
  return Buffer.concat(chunks);
}

const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

/** The PDF as a reader that is not ours finds it: the tags and the words in them. */
async function printed(pdf: Uint8Array): Promise<string> {
  const { title, language, pages, outline, elements } = await readBack(pdf);
  const head = `${title}; ${language}; ${pages} page(s); bookmarks ${JSON.stringify(outline)}`;
  return [head, ...elements.flatMap((element) => tagLines(element, 0)), ''].join('\n');
}

function tagLines({ type, alternative, language, children }: ReadElement, depth: number): readonly string[] {
  const indent = '  '.repeat(depth);
  const notes = [alternative, language].filter((note) => note !== null).map((note) => ` [${note}]`);
  const inside = children.flatMap((child) =>
    typeof child === 'string' ? [`${indent}  ${JSON.stringify(child)}`] : tagLines(child, depth + 1),
  );
  return [`${indent}${type}${notes.join('')}`, ...inside];
}
