/** May a font file that we do not know be embedded, and can it? */
import { embedFont } from './internals.ts';
import type { FontkitFont, PdfDocument } from './internals.ts';
import { isEndless } from './true-type/endless.ts';

/** Files by their first bytes (OpenType 1.9, "Organization of an OpenType Font"; WOFF 1.0 and 2.0). */
const kinds: Readonly<Record<string, 'font' | 'collection' | 'woff'>> = {
  '\u0000\u0001\u0000\u0000': 'font',
  true: 'font',
  OTTO: 'font',
  ttcf: 'collection',
  wOFF: 'woff',
  wOF2: 'woff',
};

/** Why these bytes are no font file that can be embedded, to go on after the file's name; null when they look like one. */
export function unusable(bytes: Uint8Array): string | null {
  const kind = kinds[String.fromCharCode(...bytes.subarray(0, 4))];
  if (kind === 'font') return null;
  if (kind === 'collection') return 'holds several fonts; give a file of one font, TTF or OTF';
  if (kind === 'woff') return 'is a WOFF file, which no PDF can hold; give the TTF or OTF file of this font';
  return 'is no font file; give a TTF or OTF file';
}

/**
 * Why the font's maker or its state keeps it out of a PDF; null when nothing does. The permissions are those of `fsType`
 * (OpenType 1.9, table OS/2): only the glyphs in use are embedded, as outlines, for viewing and printing.
 */
export function forbidden(font: FontkitFont): string | null {
  const { fsType } = font['OS/2'] ?? {};
  if (fsType?.noEmbedding === true && !fsType.viewOnly && !fsType.editable)
    return 'may not be embedded, as its maker says in it (fsType); give another font';
  if (fsType?.noSubsetting === true || fsType?.bitmapOnly === true)
    return 'may be embedded only as a whole or as bitmaps, as its maker says in it (fsType); give another font';
  return null;
}

/** Throws what fontkit and pdfkit throw when plain text in this font cannot be written into a document, which ends with it. */
export function tryOut(document: PdfDocument, bytes: Uint8Array): void {
  if (isEndless(bytes)) throw new RangeError('The font names more features or lookups than can be read.');
  const font = embedFont(document, bytes);
  if (!isLegible(font.font))
    throw new RangeError('Most letters of the font have no outline, or a width that no letter has.');
  for (const { id } of font.font.layout(plain).glyphs) font.subset.includeGlyph(id);
  document.addPage({ size: [100, 100], margin: 0 });
  document.page.fonts[font.id] = font.ref();
  document.end();
}

const plain = Array.from({ length: 94 }, (_, index) => String.fromCharCode(33 + index)).join('');

/** In ems. No font is known with an alphabet as wide. */
const widest = 4;

/** Are at least half of its plain letters as wide as letters can be, and do they look like anything? */
function isLegible(font: FontkitFont): boolean {
  const points = Array.from(plain, (character) => character.charCodeAt(0)).filter((point) =>
    font.hasGlyphForCodePoint(point),
  );
  const sound = points.filter((point) => {
    const { advanceWidth, path } = font.glyphForCodePoint(point);
    const width = advanceWidth / font.unitsPerEm;
    return width > 0 && width <= widest && path.commands.length > 0;
  });
  return sound.length * 2 >= points.length;
}
