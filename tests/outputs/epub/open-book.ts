/** Reads a book back: its files, and the words of its pages. */
import { unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { textBlocks } from '../../../src/core/article.ts';
import type { Article } from '../../../src/core/article.ts';
import type { Artifact } from '../../../src/core/edition.ts';

export interface Book {
  /** In the order in which they stand in the container. */
  readonly names: readonly string[];
  readonly bytes: (name: string) => Uint8Array;
  readonly text: (name: string) => string;
}

/** The bytes of a book, which a spoken one hands over piece by piece. */
export async function wholeBook({ body }: Pick<Artifact, 'body'>): Promise<Uint8Array> {
  if (body instanceof Uint8Array) return body;
  const chunks: Uint8Array[] = [];
  for await (const chunk of body) chunks.push(chunk);
  return Buffer.concat(chunks);
}

export async function openBook(book: Pick<Artifact, 'body'>): Promise<Book> {
  const files = unzipSync(await wholeBook(book));
  const bytes = (name: string): Uint8Array => {
    const found = files[name];
    if (found === undefined) throw new Error(`The book holds no ${name}, only ${Object.keys(files).join(', ')}.`);
    return found;
  };
  return {
    names: Object.keys(files),
    bytes,
    text: (name) => new TextDecoder('utf-8', { fatal: true }).decode(bytes(name)),
  };
}

export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** All words inside. */
  text: string;
}

/** Every element of a well-formed document, in the order in which they begin. Throws where it is not well-formed. */
export function elementsOf(xml: string): readonly Element[] {
  const all: Element[] = [];
  const open: Element[] = [];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name, attributes, text: '' };
    all.push(element);
    open.push(element);
  });
  parser.on('text', (text) => {
    for (const element of open) element.text += text;
  });
  parser.on('closetag', () => void open.pop());
  parser.write(xml).close();
  return all;
}

/** What Lectern adds: it is no word of the article. */
const added = new Set(['speaker-name', 'note-label', 'task-box', 'description']);

/** The words of a page that the article has, without white space. */
export function pageWords(xml: string): string {
  let words = '';
  const hidden: boolean[] = [];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) =>
    hidden.push(hidden.at(-1) === true || name === 'head' || added.has(String(attributes['class']))),
  );
  parser.on('text', (text) => {
    if (hidden.at(-1) === false) words += text;
  });
  parser.on('closetag', () => void hidden.pop());
  parser.write(xml).close();
  return bare(words);
}

/** The words of an article, without white space and what XML forbids. */
export const articleWords = (article: Article): string =>
  bare(
    textBlocks(article)
      .map(({ text }) => text)
      .join(' '),
  );

const bare = (text: string): string =>
  text.replaceAll(/[\s\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, '');
