/* oxlint-disable no-underscore-dangle -- pdfkit keeps what we need under such names; nobody else sees them. */
/**
 * The parts of pdfkit 0.20.2 and fontkit 2.0.4 that Lectern builds on. Most of them are not in `@types/pdfkit`,
 * which lags behind, and some are not documented: the tests of this folder fail when one of them changes.
 */
import { joined } from '../../../core/bytes.ts';

/** An object of the file; as text it is a reference to it: `12 0 R`. */
export interface PdfRef {
  readonly toString: () => string;
  readonly data: Record<string, unknown>;
  readonly write: (chunk: string | Uint8Array) => void;
  readonly end: (chunk?: string | Uint8Array) => void;
}

/** A value in the words of the file, which pdfkit writes as they are: of what is no plain object it takes the text. */
export class Written {
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  get [Symbol.toStringTag](): string {
    return 'Written';
  }

  toString(): string {
    return this.#text;
  }
}

/** Writes an object in the words of the file. */
export function endAs(ref: PdfRef, text: string): void {
  (ref as { data: unknown }).data = new Written(text);
  ref.end();
}

/** The content of a page: it is deflated and written once the page ends. */
export interface PdfContent extends PdfRef {
  readonly buffer: Uint8Array[];
  /** Shall pdfkit deflate it? */
  compress: boolean;
}

export interface PdfPage {
  readonly content: PdfContent;
  readonly dictionary: PdfRef;
  readonly fonts: Record<string, PdfRef>;
  readonly xobjects: Record<string, PdfRef>;
  readonly annotations: PdfRef[];
  /** Key of the page's marked content in the parent tree; reading it makes one. */
  readonly structParentTreeKey: number;
}

export interface PdfDocument {
  readonly page: PdfPage;
  readonly _root: PdfRef;
  readonly _font: PdfFont<FontkitFont>;
  /** The fonts that are written when the document ends. */
  readonly _fontFamilies: Record<string, { readonly finalize: () => void }>;
  _fontCount: number;
  readonly outline: PdfOutlineItem;
  _addInfo: () => void;
  /** Bytes that have been written. */
  _offset: number;
  /** Writes bytes, or a line whose characters are bytes. */
  _write: (data: Uint8Array | string) => void;
  /** What has been written and not been taken. */
  readonly read: () => Uint8Array;
  /** Takes every piece of the file as it is written, then null. */
  push: (chunk: Uint8Array | null) => boolean;
  readonly ref: (data: Record<string, unknown>) => PdfRef;
  readonly font: (source: Uint8Array) => PdfDocument;
  readonly addPage: (options: { readonly size: readonly number[]; readonly margin: number }) => PdfDocument;
  readonly appendXML: (xml: string) => void;
  readonly getStructTreeRoot: () => PdfRef;
  readonly getStructParentTree: () => {
    readonly get: (key: number) => unknown;
    readonly add: (key: number, value: unknown) => void;
  };
  readonly createStructParentTreeNextKey: () => number;
  readonly end: () => void;
}

export interface PdfOutlineItem {
  readonly outlineData: Record<string, unknown>;
  readonly addItem: (
    title: string,
    options: { readonly pageNumber: number; readonly expanded: boolean },
  ) => PdfOutlineItem;
}

/** An embedded font: pdfkit writes the glyphs that `subset` includes, with these widths and these readings. */
export interface PdfFont<Program extends FontProgram = FontProgram> {
  readonly id: string;
  readonly font: Program;
  readonly subset: {
    readonly includeGlyph: (id: number) => number;
    readonly encode: () => Uint8Array;
    /** Ids in the font by number in the subset; an id may come twice. */
    readonly glyphs: number[];
  };
  /** By number in the subset, in thousandths of the font size. */
  readonly widths: number[];
  /** By number in the subset: the code points that a glyph reads back as. */
  readonly unicode: (readonly number[])[];
  readonly ref: () => PdfRef;
}

/** What setting text asks of a font. */
export interface FontProgram {
  /** The whole file. */
  readonly stream: { readonly buffer: Uint8Array };
  readonly unitsPerEm: number;
  /** Tags of features of text in no script in particular. */
  readonly availableFeatures: readonly string[];
  readonly hasGlyphForCodePoint: (codePoint: number) => boolean;
  readonly glyphForCodePoint: (codePoint: number) => FontkitGlyph;
  /** The glyphs from left to right. Without script, language and direction these are guessed from the text. */
  readonly layout: (
    text: string,
    features?: Readonly<Record<string, false>>,
    script?: undefined,
    language?: undefined,
    direction?: 'ltr' | 'rtl',
  ) => FontkitRun;
}

export interface FontkitFont extends FontProgram {
  readonly glyphForCodePoint: (codePoint: number) => DrawnGlyph;
  /** Where the tables start in the file, and how long they are, by tag. */
  readonly directory: {
    readonly tables: Readonly<Record<string, { readonly offset: number; readonly length: number }>>;
  };
  /** The tables read so far, by tag. */
  readonly _tables: Record<string, unknown>;
  getGlyph: (id: number, codePoints?: readonly number[]) => FontkitGlyph;
  /** The glyph in one colour. */
  readonly _getBaseGlyph: (id: number) => FontkitGlyph;
  /** A part of the font that holds only some of its glyphs, as pdfkit embeds it. */
  readonly createSubset: () => { readonly includeGlyph: (id: number) => number; readonly encode: () => Uint8Array };
  readonly 'OS/2'?: { readonly fsType: EmbeddingPermissions };
}

/** Flags of the OS/2 table (OpenType 1.9). */
interface EmbeddingPermissions {
  readonly noEmbedding: boolean;
  readonly viewOnly: boolean;
  readonly editable: boolean;
  readonly noSubsetting: boolean;
  readonly bitmapOnly: boolean;
}

export interface FontkitGlyph {
  readonly id: number;
  readonly advanceWidth: number;
  readonly codePoints: readonly number[];
}

/** A glyph of fontkit's own. */
export interface DrawnGlyph extends FontkitGlyph {
  readonly path: { readonly commands: readonly unknown[] };
}

export interface FontkitRun {
  readonly glyphs: readonly FontkitGlyph[];
  /** In font units. */
  readonly positions: readonly { readonly xAdvance: number; readonly xOffset: number; readonly yOffset: number }[];
}

export interface PdfDocumentOptions {
  readonly pdfVersion: '1.7';
  /** Adds the colour profile and the identification of PDF/A; `PDF/UA` would add an incomplete CIDSet to every font. */
  readonly subset?: 'PDF/A-2a';
  readonly autoFirstPage: false;
  /** null loads no standard font: PDF/UA wants every font embedded. */
  readonly font: null;
  readonly tagged: true;
  readonly displayTitle: true;
  readonly compress: boolean;
  readonly lang: string;
  readonly info: Readonly<Record<string, string | Date>>;
}

export type PdfDocumentConstructor = new (options: PdfDocumentOptions) => PdfDocument;

/** The catalogue of the file. */
export const catalogueOf = (document: PdfDocument): PdfRef => document._root;

/** Opens a font file for embedding; it is written when a page names it. */
export function embedFont(document: PdfDocument, bytes: Uint8Array): PdfFont<FontkitFont> {
  const font = document.font(bytes)._font;
  ownGlyphs(font.font);
  copyOutlines(font);
  readPostHeader(font.font);
  return font;
}

/** Adds a font that is not pdfkit's own; gives its name in the file. `finalize` writes it when the document ends. */
export function addFont(document: PdfDocument, finalize: () => void): string {
  document._fontCount += 1;
  const id = `F${document._fontCount}`;
  document._fontFamilies[id] = { finalize };
  return id;
}

/**
 * fontkit reads the names of all glyphs to learn whether the font is slanted or of one width, which stands in the first 16 bytes of the
 * table `post` (OpenType specification).
 */
function readPostHeader(font: FontkitFont): void {
  const table = font.directory.tables['post'];
  const { buffer } = font.stream;
  if (table === undefined || table.offset + 16 > buffer.length) return;
  const view = new DataView(buffer.buffer, buffer.byteOffset + table.offset, 16);
  font._tables['post'] = {
    italicAngle: view.getInt32(4) / 0x1_00_00,
    underlinePosition: view.getInt16(8),
    underlineThickness: view.getInt16(10),
    isFixedPitch: view.getUint32(12),
  };
}

/**
 * fontkit takes the outline of every glyph apart, point by point, only to see whether it is made of other glyphs; then it copies the
 * bytes. Its head tells that already. A variable font's outlines are made anew, and must be taken apart.
 */
function copyOutlines({ font, subset }: PdfFont<FontkitFont>): void {
  if (font.directory.tables['glyf'] === undefined || font.directory.tables['gvar'] !== undefined) return;
  const source = Object.create(font) as FontkitFont;
  source.getGlyph = (id) => Object.defineProperty(font.getGlyph(id), '_decodeSimple', { value: () => {} });
  (subset as { font?: FontkitFont }).font = source;
}

/**
 * fontkit makes one object of a glyph and leaves it with the code points that it was first asked for with: where letters share
 * a glyph, all would read as the first of them. And of a font with colours it gives glyphs without outlines, which come out blank.
 */
export function ownGlyphs(font: FontkitFont): FontkitFont {
  font.getGlyph = (id, codePoints = []) => {
    const glyph = font._getBaseGlyph(id);
    return Object.defineProperty(Object.create(glyph) as FontkitGlyph, 'codePoints', { value: codePoints });
  };
  return font;
}

/** Compresses as zlib does (RFC 1950). */
export type Deflate = (bytes: Uint8Array) => Uint8Array;

/**
 * Gives a page its whole content in the place of what pdfkit has begun, which turns the page upside down. Bytes, because pdfkit
 * takes strings apart one character after the other. They may be used again afterwards.
 */
export function setContent({ content }: PdfPage, bytes: Uint8Array, deflate?: Deflate): void {
  if (deflate === undefined) {
    content.buffer.splice(0, content.buffer.length, bytes.slice());
    return;
  }
  content.compress = false;
  content.data['Filter'] = 'FlateDecode';
  content.buffer.splice(0, content.buffer.length, deflate(bytes));
}

/** The file so far, as one piece, and no more of it next time; null while it is shorter than `least` bytes. */
export type TakeBytes = (least: number) => Uint8Array | null;

/**
 * Takes the file as pdfkit writes it, past its stream: unread, that would hold the whole file, and its many small pieces cost more
 * than what is in them.
 */
export function takeBytes(document: PdfDocument): TakeBytes {
  let pieces: Uint8Array[] = [document.read()];
  let length = 0;
  let lines = '';
  const add = (piece: Uint8Array): void => {
    pieces.push(piece);
    length += piece.length;
  };
  const endLines = (): void => {
    if (lines !== '') add(encoder.encode(lines));
    lines = '';
  };
  document.push = (piece) => {
    if (piece === null) return false;
    endLines();
    add(piece);
    return true;
  };
  const write = document._write.bind(document);
  document._write = (data) => {
    if (typeof data !== 'string' || !ascii.test(data)) return write(data);
    lines += `${data}\n`;
    document._offset += data.length + 1;
  };
  return (least) => {
    if (length + lines.length < least) return null;
    endLines();
    const bytes = joined(pieces);
    pieces = [];
    length = 0;
    return bytes;
  };
}

const encoder = new TextEncoder();
const ascii = /^[\0-\x7F]*$/;

/** Puts our own metadata in the place of pdfkit's, which writes titles into XML as they are. */
export function replaceMetadata(document: PdfDocument, xml: string): void {
  document._addInfo = () => document.appendXML(xml);
}
