/** The package document (EPUB 3.3, section 5): what the book is, what it holds, and in which order it is read. */
import { languageDirection } from '../../core/direction.ts';
import type { BookMetadata } from './metadata.ts';
import { block, element, empty, nothing, words, xmlFile } from './markup.ts';
import type { Markup } from './markup.ts';
import type { BookFile, BookPage } from './types.ts';

export interface Package {
  readonly metadata: BookMetadata;
  /** In reading order. */
  readonly pages: readonly BookPage[];
  /** Everything else but the package document itself, what overlays bring among it. */
  readonly files: readonly BookFile[];
}

/** What readers paint the words with that are being heard; the style sheet says how. */
const activeClass = '-epub-media-overlay-active';

export function packageDocument({ metadata, pages, files }: Package): string {
  const manifest = [...pages, ...files].map((file) => itemOf(file, pages));
  const direction = languageDirection(metadata.languages[0] ?? 'en');
  return xmlFile(
    block(
      'package',
      {
        xmlns: 'http://www.idpf.org/2007/opf',
        version: '3.0',
        'unique-identifier': 'book-id',
        'xml:lang': metadata.languages[0],
      },
      [
        metadataMarkup(metadata, pages),
        block('manifest', {}, manifest),
        block(
          'spine',
          { 'page-progression-direction': direction === 'rtl' ? 'rtl' : null },
          pages.map(({ id }) => empty('itemref', { idref: id })),
        ),
      ],
    ),
  );
}

function itemOf({ id, path, mediaType, properties }: BookFile, pages: readonly BookPage[]): Markup {
  const overlay = pages.find((page) => page.id === id)?.overlay ?? null;
  return empty('item', {
    id,
    href: path,
    'media-type': mediaType,
    properties,
    'media-overlay': overlay?.files[0].id,
  });
}

function metadataMarkup(metadata: BookMetadata, pages: readonly BookPage[]): Markup {
  return block('metadata', { 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' }, [
    element('dc:identifier', { id: 'book-id' }, words(metadata.identifier)),
    ...dublinCore('title', [metadata.title]),
    ...dublinCore('language', metadata.languages),
    ...dublinCore('creator', metadata.creators),
    ...dublinCore('publisher', metadata.publishers),
    ...dublinCore('description', [metadata.description]),
    ...dublinCore('date', [metadata.date]),
    meta('dcterms:modified', metadata.modified),
    ...metadata.accessibility.map(([property, value]) => meta(`schema:${property}`, value)),
    ...durations(pages),
  ]);
}

const dublinCore = (name: string, values: readonly (string | null)[]): readonly Markup[] =>
  values.map((value) => (value === null ? nothing : element(`dc:${name}`, {}, words(value))));

const meta = (property: string, value: string, refines: string | null = null): Markup =>
  element('meta', { property, refines }, words(value));

function durations(pages: readonly BookPage[]): readonly Markup[] {
  const overlays = pages.flatMap(({ overlay }) => overlay ?? []);
  if (overlays.length === 0) return [];
  const total = overlays.reduce((sum, { duration }) => sum + duration, 0);
  return [
    ...overlays.map(({ files, duration }) => meta('media:duration', clock(duration), `#${files[0].id}`)),
    meta('media:duration', clock(total)),
    meta('media:active-class', activeClass),
  ];
}

/** Milliseconds as a clock value in seconds (SMIL 3.0): `12.345s`. */
export const clock = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(3)}s`;
