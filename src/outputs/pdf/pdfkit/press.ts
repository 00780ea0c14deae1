/** The one place that uses pdfkit: opens its document and fonts, paints pages, and hands out the file. */
import { UserError } from '../../../core/errors.ts';
import type { Mirror } from '../layout/shape.ts';
import type { Conformance } from '../standards.ts';
import type { DocumentInfo, Font, PageDoc, Weight } from '../types.ts';
import { writeBookmarks, writePageLabels } from './bookmarks.ts';
import { forbidden, tryOut, unusable } from './embedding.ts';
import { embedFont, ownGlyphs, setContent, takeBytes } from './internals.ts';
import type { Deflate, PdfDocument, PdfFont, PdfRef } from './internals.ts';
import { createImages } from './images.ts';
import { loadPdfkit } from './load-pdfkit.ts';
import { createLinks } from './links.ts';
import { bindAtTheRight, documentInformation, writeOwnMetadata } from './metadata.ts';
import { createPainter } from './paint.ts';
import { joinsLetters } from './plain-text.ts';
import { createStructure } from './structure.ts';
import { embedTrueType } from './true-type/embedded-font.ts';
import { readTrueType } from './true-type/index.ts';
import type { OpenFontkit } from './true-type/index.ts';
import { printTypeface } from './typeface.ts';
import type { PrintTypeface } from './typeface.ts';

export interface Press {
  readonly open: (font: Uint8Array) => PrintTypeface;
  /** Opens a font that we do not know. Throws a `UserError` of kind `usage` that names it when it cannot or may not be embedded. */
  readonly openUnknown: (font: Uint8Array, name: string) => PrintTypeface;
  /**
   * The file as it is made, page by page: nobody has to hold it all. It can be read once.
   * Its last pieces can be written only when all pages are.
   */
  readonly print: (doc: PageDoc, chain: PrintTypefaces) => AsyncIterable<Uint8Array>;
}

export type PrintTypefaces = Readonly<Record<Weight, readonly PrintTypeface[]>>;

export interface PressTools {
  /** Turns brackets round in text from right to left. */
  readonly mirror?: Mirror | undefined;
  /** Compresses the content of a page; pdfkit does it when left out. */
  readonly deflate?: Deflate | undefined;
}

export async function openPress(
  info: DocumentInfo,
  conformance: Conformance,
  { mirror, deflate }: PressTools = {},
): Promise<Press> {
  const { PdfDocument, openFontkit } = await loadPdfkit();
  const newDocument = (): PdfDocument =>
    new PdfDocument({
      pdfVersion: '1.7',
      ...(conformance.archival ? { subset: 'PDF/A-2a' } : {}),
      autoFirstPage: false,
      font: null,
      tagged: true,
      displayTitle: true,
      compress: true,
      lang: info.language,
      info: documentInformation(info),
    });
  const document = newDocument();
  writeOwnMetadata(document, info, conformance);
  return {
    open: (font) => printTypeface(embedKnown(document, font, openFontkit), mirror),
    openUnknown: (font, name) => printTypeface(embedUnknown([newDocument(), document], font, name), mirror),
    print: (doc, chain) => print(document, doc, chain, deflate),
  };
}

/** By our own reader where the font joins no letters: fontkit is needed for few words then. */
function embedKnown(document: PdfDocument, bytes: Uint8Array, openFontkit: OpenFontkit): PdfFont {
  const font = readTrueType(bytes, (file) => ownGlyphs(openFontkit(file)));
  return font !== null && !joinsLetters(font) ? embedTrueType(document, font) : embedFont(document, bytes);
}

/** First into a document on trial, because what is wrong with a font comes out only when a file with it ends. */
function embedUnknown(
  [trial, document]: readonly [PdfDocument, PdfDocument],
  bytes: Uint8Array,
  name: string,
): PdfFont {
  const refuse = (reason: string, cause?: unknown): never => {
    throw new UserError('usage', `The font ${name} ${reason}.`, { cause });
  };
  const useless = unusable(bytes);
  if (useless !== null) return refuse(useless);
  try {
    tryOut(trial, bytes);
    const font = embedFont(document, bytes);
    const reason = forbidden(font.font);
    return reason === null ? font : refuse(reason);
  } catch (error) {
    if (error instanceof UserError) throw error;
    return refuse('is damaged; give a file that is whole', error);
  }
}

/** So many bytes are handed out at once. */
const enough = 1 << 16;

async function* print(
  document: PdfDocument,
  doc: PageDoc,
  chain: PrintTypefaces,
  deflate?: Deflate,
): AsyncIterable<Uint8Array> {
  const { size, theme } = doc;
  const take = takeBytes(document);
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
  const { nameOn: nameOf } = createImages(document);
  const paint = createPainter({ size, typefaceOf, structure, theme, nameOf });
  for (const page of doc.pages) {
    document.addPage({ size: [size.width, size.height], margin: 0 });
    setContent(document.page, paint(page), deflate);
    links.cover(page);
    for (const { font } of used) document.page.fonts[font.id] = font.ref();
    used.clear();
    pages.push(document.page.dictionary);
    const bytes = take(enough);
    if (bytes !== null) yield bytes;
  }
  writeBookmarks(document, doc.bookmarks, pages, size.height);
  writePageLabels(document);
  if (doc.direction === 'rtl') bindAtTheRight(document);
  links.finish(pages, doc.destinations);
  structure.finish();
  document.end();
  yield take(0) ?? new Uint8Array();
}
