/** The package document of an EPUB: what the book is, and its documents in reading order. Source: EPUB 3.3, section 5. */
import { isLanguageTag } from '../../core/language-tag.ts';
import { dateOf } from '../item/dates.ts';
import { childOf } from '../xml/tree.ts';
import type { XmlElement } from '../xml/tree.ts';
import { attributeOf, elementAt, elementsOf, outermost } from '../xml/tree.ts';
import { statedWords } from '../xml/words.ts';
import type { Archive } from '../zip/open.ts';
import { needPart } from '../zip/parts.ts';
import { resolved } from './paths.ts';

export interface Book {
  readonly title: string | null;
  readonly byline: string | null;
  readonly publisher: string | null;
  readonly date: string | null;
  readonly language: string | null;
  /** Paths of the documents in the archive, in reading order; navigation and cover are not among them. */
  readonly documents: readonly string[];
}

export function readPackage(archive: Archive, archiveName: string): Book {
  const container = needPart(archive, 'META-INF/container.xml', archiveName);
  const rootFile = outermost(container.root, 'rootfile')[0];
  const path = rootFile === undefined ? null : attributeOf(rootFile, 'full-path');
  const { root, text } = needPart(archive, path ?? 'content.opf', archiveName);
  const metadata = childOf(root, 'metadata');
  const all = (name: string): readonly string[] =>
    metadata === null ? [] : outermost(metadata, name).flatMap((element) => statedWords(element, text) ?? []);
  const language = all('language')[0] ?? null;
  return {
    title: all('title')[0] ?? null,
    byline: all('creator').join(', ') || null,
    publisher: all('publisher')[0] ?? null,
    date: dateOf(all('date')[0]),
    language: language !== null && isLanguageTag(language) ? language : null,
    documents: documentsOf(root, path ?? ''),
  };
}

function documentsOf(root: XmlElement, path: string): readonly string[] {
  const manifest = new Map(
    outermost(root, 'manifest')
      .flatMap((list) => elementsOf(list, 'item'))
      .map((item) => [attributeOf(item, 'id') ?? '', item]),
  );
  const guide = outermost(root, 'reference').filter((entry) =>
    /^(?:cover|toc)$/.test(attributeOf(entry, 'type') ?? ''),
  );
  const left = new Set(guide.map((entry) => resolved(path, attributeOf(entry, 'href') ?? '')));
  const spine = elementAt(root, 'spine');
  const items = (spine === null ? [] : elementsOf(spine, 'itemref')).flatMap(
    (reference) => manifest.get(attributeOf(reference, 'idref') ?? '') ?? [],
  );
  const documents = items
    .filter((item) => /html/.test(attributeOf(item, 'media-type') ?? ''))
    .filter((item) => !/(?:^|\s)nav(?:\s|$)/.test(attributeOf(item, 'properties') ?? ''))
    .map((item) => resolved(path, attributeOf(item, 'href') ?? ''));
  return [...new Set(documents)].filter((document) => !left.has(document));
}
