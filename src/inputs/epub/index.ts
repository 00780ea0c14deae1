/** EPUB: each document in the book's reading order that holds text is an article. */
import { UserError } from '../../core/errors.ts';
import type { Attempt } from '../item/attempts.ts';
import { tellingFailures } from '../item/attempts.ts';
import { itemFailed } from '../item/diagnostics.ts';
import { passagePiece } from '../item/pieces.ts';
import { readingOf } from '../item/reading.ts';
import type { Item } from '../item/types.ts';
import type { BytesInput, ReadOptions, Source } from '../types.ts';
import { htmlInside } from '../xml/to-html.ts';
import type { XmlElement } from '../xml/tree.ts';
import { attributeOf, childOf, languageOf, outermost } from '../xml/tree.ts';
import { openZip } from '../zip/open.ts';
import type { Part } from '../zip/parts.ts';
import { readPart } from '../zip/parts.ts';
import { epubHtml, notesIn } from './notes.ts';
import type { Book } from './package.ts';
import { readPackage } from './package.ts';

export const epub: BytesInput = {
  name: 'epub',
  takes: 'bytes',
  read: (source, options) => tellingFailures(attempts(source, options), source.name),
};

async function* attempts(source: Source, options: ReadOptions): AsyncIterable<Attempt> {
  const { name } = source;
  const archive = openZip(source);
  if (archive.names.includes('META-INF/encryption.xml') && archive.names.includes('META-INF/rights.xml'))
    throw new UserError('file', `${name} is protected against reading (DRM); ask for a copy without.`);
  const book = readPackage(archive, name);
  for (const path of book.documents) {
    const read = readDocument(path, () => readPart(archive, path, name), { book, name, options });
    if (read !== null) yield read;
  }
}

interface Setting {
  readonly book: Book;
  readonly name: string;
  readonly options: ReadOptions;
}

/** null for a document without words. */
function readDocument(path: string, open: () => Part | null, { book, name, options }: Setting): Attempt | null {
  try {
    const part = open();
    if (part === null) return { failed: itemFailed(path, 'it is not in the archive.') };
    const body = childOf(part.root, 'body') ?? part.root;
    if (isFrame(body)) return null;
    const item = itemOf(part, body, path, book);
    if (item.pieces.every(({ passage }) => !/[\p{L}\p{N}]/u.test(passage.text.replaceAll(/<[^>]*>/g, '')))) return null;
    const context = { source: { name, text: part.text, encoding: 'utf-8' }, format: 'epub', options };
    return readingOf(item, context);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { failed: itemFailed(path, error.message) };
  }
}

/** The cover and a table of contents are no text of the book. */
function isFrame(body: XmlElement): boolean {
  const [first] = outermost(body, 'section', 'div', 'nav');
  const marked = [body, ...(first === undefined ? [] : [first])];
  return marked.some((element) =>
    /(?:^|\s)(?:cover|toc|landmarks|page-list)(?:\s|$)/.test(attributeOf(element, 'epub:type') ?? ''),
  );
}

function itemOf(part: Part, body: XmlElement, path: string, book: Book): Item {
  const notes = notesIn(body);
  const single = book.documents.length === 1;
  return {
    facts: {
      id: single ? null : path.replace(/^.*\//, '').replace(/\.x?html?$/i, ''),
      title: single ? book.title : null,
      byline: book.byline,
      publisher: book.publisher,
      date: book.date,
      language: languageOf(body) ?? book.language,
    },
    pieces: passagePiece('body', 'html', htmlInside(body, epubHtml(notes), part.text)),
    notes: [...notes].map(([id, note]) => ({ id, passage: htmlInside(note, epubHtml(new Map()), part.text) })),
    diagnostics: part.diagnostics,
  };
}
