/**
 * A font with TrueType outlines and plain kerning, read straight from its bytes. fontkit knows every kind of font; to load it and to let it
 * read the same tables takes a tenth of what a short article takes. It is opened when text must be shaped.
 */
import type { FontkitFont, FontkitGlyph, FontProgram } from '../internals.ts';
import { usualFeatures } from './features.ts';
import { glyphMap } from './glyph-map.ts';
import type { GlyphOf } from './glyph-map.ts';
import type { GlyphMetrics, Outlines } from './subset.ts';
import { fontTables } from './tables.ts';
import type { FontTables } from './tables.ts';

export type OpenFontkit = (bytes: Uint8Array) => FontkitFont;

export interface TrueTypeFont extends FontProgram {
  readonly outlines: Outlines;
  readonly description: FontDescription;
}

/** What a PDF says of a font that it embeds; lengths in font units. */
export interface FontDescription {
  readonly postscriptName: string;
  readonly ascent: number;
  readonly descent: number;
  readonly capHeight: number;
  readonly xHeight: number;
  readonly box: readonly [left: number, bottom: number, right: number, top: number];
  /** Class of the family (OpenType 1.9, table OS/2). */
  readonly familyClass: number;
  readonly isFixedPitch: boolean;
  readonly isItalic: boolean;
  /** In degrees. */
  readonly italicAngle: number;
}

/** Tables that make glyphs out of more than their outlines: of variable and of coloured fonts, and of Apple's shaping. */
const beyond = ['gvar', 'COLR', 'SVG ', 'sbix', 'CBDT', 'morx'];

/** null for a font that this reader is too simple for, or that is damaged. */
export function readTrueType(bytes: Uint8Array, openFontkit: OpenFontkit): TrueTypeFont | null {
  try {
    const tables = fontTables(bytes);
    return tables === null || beyond.some((tag) => tables(tag) !== null) ? null : read(bytes, tables, openFontkit);
  } catch (error) {
    if (error instanceof RangeError) return null; // A table lies or points behind its end.
    throw error;
  }
}

function read(bytes: Uint8Array, tables: FontTables, openFontkit: OpenFontkit): TrueTypeFont | null {
  const [head, hhea, hmtx, maxp] = [tables('head'), tables('hhea'), tables('hmtx'), tables('maxp')];
  const [loca, glyf, cmap] = [tables('loca'), tables('glyf'), tables('cmap')];
  if (head === null || hhea === null || hmtx === null || maxp === null) return null;
  if (loca === null || glyf === null || cmap === null) return null;
  const glyphOf = glyphMap(cmap);
  const description = describe(tables, head, hhea);
  if (glyphOf === null || description === null) return null;
  const programs = { 'cvt ': tables('cvt '), prep: tables('prep'), fpgm: tables('fpgm') };
  const metrics = metricsOf(hhea, hmtx);
  let shaper: FontkitFont | null = null;
  return {
    stream: { buffer: bytes },
    unitsPerEm: head.getUint16(18),
    availableFeatures: [...usualFeatures(tables('GSUB')), ...usualFeatures(tables('GPOS'))],
    hasGlyphForCodePoint: (codePoint) => glyphOf(codePoint) !== 0,
    glyphForCodePoint: (codePoint) => glyph(codePoint, glyphOf, metrics),
    layout: (...given) => (shaper ??= openFontkit(bytes)).layout(...given),
    outlines: { head, hhea, maxp, loca, glyf, programs, metrics },
    description,
  };
}

function glyph(codePoint: number, glyphOf: GlyphOf, metrics: (glyph: number) => GlyphMetrics): FontkitGlyph {
  const id = glyphOf(codePoint);
  return { id, advanceWidth: metrics(id).advance, codePoints: [codePoint] };
}

/** The last glyphs may share their advance (OpenType 1.9, table `hmtx`). */
function metricsOf(hhea: DataView, hmtx: DataView): (glyph: number) => GlyphMetrics {
  const count = hhea.getUint16(34);
  return (id) => ({
    advance: hmtx.getUint16(4 * Math.min(id, count - 1)),
    bearing: hmtx.getInt16(id < count ? 4 * id + 2 : 2 * (count + id)),
  });
}

/** null where a table is missing, or older than the heights that are asked for. */
function describe(tables: FontTables, head: DataView, hhea: DataView): FontDescription | null {
  const [os2, post, name] = [tables('OS/2'), tables('post'), tables('name')];
  if (os2 === null || post === null || name === null || os2.getUint16(0) < 2) return null;
  const postscriptName = postscriptNameIn(name);
  if (postscriptName === null) return null;
  return {
    postscriptName,
    ascent: hhea.getInt16(4),
    descent: hhea.getInt16(6),
    xHeight: os2.getInt16(86),
    capHeight: os2.getInt16(88),
    box: [head.getInt16(36), head.getInt16(38), head.getInt16(40), head.getInt16(42)],
    familyClass: os2.getInt16(30) >> 8,
    isFixedPitch: post.getUint32(12) !== 0,
    isItalic: (head.getUint16(44) & 2) !== 0,
    italicAngle: post.getInt32(4) / 0x1_00_00,
  };
}

/** Number of the PostScript name; its characters are all of ASCII (OpenType 1.9, table `name`). */
const postscript = 6;

function postscriptNameIn(name: DataView): string | null {
  const storage = name.getUint16(4);
  for (let record = 6; record < 6 + 12 * name.getUint16(2); record += 12) {
    if (name.getUint16(record + 6) !== postscript) continue;
    const from = storage + name.getUint16(record + 10);
    const codes = Array.from({ length: name.getUint16(record + 8) }, (_, index) => name.getUint8(from + index));
    return String.fromCharCode(...codes.filter((code) => code !== 0)); // In UTF-16 every other byte is zero.
  }
  return null;
}
