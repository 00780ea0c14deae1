/** The one place that loads pdfkit: opens its document and fonts, paints pages, and hands out the file. */
import type { DocumentInfo, Font, PageDoc, Weight } from '../types.ts';
import { writeBookmarks, writePageLabels } from './bookmarks.ts';
import { embedFont } from './internals.ts';
import type { PdfDocument, PdfDocumentConstructor, PdfRef } from './internals.ts';
import { createLinks } from './links.ts';
import { documentInformation, writeOwnMetadata } from './metadata.ts';
import { pageContent } from './paint.ts';
import { createStructure } from './structure.ts';
import { printTypeface } from './typeface.ts';
import type { PrintTypeface } from './typeface.ts';

export interface Press {
  readonly open: (font: Uint8Array) => PrintTypeface;
  readonly print: (doc: PageDoc, chain: PrintTypefaces) => Promise<Uint8Array>;
}

export type PrintTypefaces = Readonly<Record<Weight, readonly PrintTypeface[]>>;

export async function openPress(info: DocumentInfo): Promise<Press> {
  const { default: constructor } = await import('pdfkit');
  const PdfDocument = constructor as unknown as PdfDocumentConstructor;
  const document = new PdfDocument({
    pdfVersion: '1.7',
    subset: 'PDF/A-2a',
    autoFirstPage: false,
    font: null,
    tagged: true,
    displayTitle: true,
    compress: true,
    lang: info.language,
    info: documentInformation(info),
  });
  writeOwnMetadata(document, info);
  return {
    open: (font) => printTypeface(embedFont(document, font)),
    print: (doc, chain) => print(document, doc, chain),
  };
}

async function print(document: PdfDocument, doc: PageDoc, chain: PrintTypefaces): Promise<Uint8Array> {
  const { size, theme } = doc;
  const structure = createStructure(document, doc.tags);
  const links = createLinks(document, structure, size.height);
  const pages: PdfRef[] = [];
  const used = new Set<PrintTypeface>();
  const typefaceOf = ({ weight, face }: Font): PrintTypeface => {
    const typeface = chain[weight][face];
    if (typeface === undefined) throw new Error(`There is no ${weight} typeface number ${face}.`);
    used.add(typeface);
    return typeface;
  };
  for (const page of doc.pages) {
    document.addPage({ size: [size.width, size.height], margin: 0 });
    document.addContent(pageContent(page, size, { typefaceOf, structure, theme }));
    links.cover(page);
    for (const { font } of used) document.page.fonts[font.id] = font.ref();
    used.clear();
    pages.push(document.page.dictionary);
  }
  writeBookmarks(document, doc.bookmarks, pages, size.height);
  writePageLabels(document);
  links.finish(pages, doc.destinations);
  structure.finish();
  document.end();
  return collect(document);
}

async function collect(document: PdfDocument): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of document) chunks.push(chunk);
  const whole = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
