import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { embedFont, ownGlyphs } from '../../../../src/outputs/pdf/pdfkit/internals.ts';
import type { FontkitFont, PdfDocument, PdfFont } from '../../../../src/outputs/pdf/pdfkit/internals.ts';
import { loadPdfkit } from '../../../../src/outputs/pdf/pdfkit/load-pdfkit.ts';
import type { Pdfkit } from '../../../../src/outputs/pdf/pdfkit/load-pdfkit.ts';
import { embedTrueType } from '../../../../src/outputs/pdf/pdfkit/true-type/embedded-font.ts';
import { readTrueType } from '../../../../src/outputs/pdf/pdfkit/true-type/index.ts';
import type { TrueTypeFont } from '../../../../src/outputs/pdf/pdfkit/true-type/index.ts';
import { TrueTypeSubset } from '../../../../src/outputs/pdf/pdfkit/true-type/subset.ts';
import { root } from '../../../architecture/source-files.ts';

const fonts = [
  'atkinson-hyperlegible-next/400Regular/AtkinsonHyperlegibleNext_400Regular.ttf',
  'atkinson-hyperlegible-next/700Bold/AtkinsonHyperlegibleNext_700Bold.ttf',
  'noto-sans/400Regular/NotoSans_400Regular.ttf',
  'noto-sans-hebrew/700Bold/NotoSansHebrew_700Bold.ttf',
  'noto-sans-arabic/400Regular/NotoSansArabic_400Regular.ttf',
];
const bytesOf = (path: string): Uint8Array => readFileSync(join(root, 'node_modules/@expo-google-fonts', path));

let pdfkit: Pdfkit;
beforeAll(async () => {
  pdfkit = await loadPdfkit();
});

const newDocument = (): PdfDocument =>
  new pdfkit.PdfDocument({
    pdfVersion: '1.7',
    autoFirstPage: false,
    font: null,
    tagged: true,
    displayTitle: true,
    compress: true,
    lang: 'en',
    info: { CreationDate: new Date(0) },
  });

function own(bytes: Uint8Array): TrueTypeFont {
  const font = readTrueType(bytes, (file) => ownGlyphs(pdfkit.openFontkit(file)));
  if (font === null) throw new Error('not read');
  return font;
}

const seen = (one: TrueTypeFont | FontkitFont): readonly string[] => {
  const found: string[] = [];
  for (let point = 0; point <= 0x1_10_00; point += 1) {
    if (!one.hasGlyphForCodePoint(point)) continue;
    const { id, advanceWidth, codePoints } = one.glyphForCodePoint(point);
    found.push(`${point}: ${id} ${advanceWidth} ${codePoints.join()}`);
  }
  return found;
};

const page = (path: string, embed: (document: PdfDocument, bytes: Uint8Array) => PdfFont): Uint8Array => {
  const document = newDocument();
  const font = embed(document, bytesOf(path));
  for (const point of [0x20, 0x31, 0x35, 0x2e, 0x41, 0xe9, 0x5d0, 0x628]) {
    const glyph = font.font.glyphForCodePoint(point);
    const code = font.subset.includeGlyph(glyph.id);
    font.widths[code] = (glyph.advanceWidth * 1000) / font.font.unitsPerEm;
    font.unicode[code] = point === 0x35 ? [0x1_f6_00, 0x35] : [point];
  }
  document.addPage({ size: [100, 100], margin: 0 });
  document.page.fonts[font.id] = font.ref();
  document.end();
  return document.read();
};

const placed = ({ glyphs, positions }: ReturnType<FontkitFont['layout']>): unknown =>
  glyphs.map(({ id, codePoints }, at) => [id, codePoints, positions[at]]);

describe.each(fonts)('our reader of fonts knows of %s what fontkit knows', (path) => {
  it('every character with its glyph and its width, and the features of plain text', () => {
    const [font, fontkit] = [own(bytesOf(path)), ownGlyphs(pdfkit.openFontkit(bytesOf(path)))];
    expect(seen(font)).toEqual(seen(fontkit));
    expect(seen(font).length).toBeGreaterThan(100);
    expect(font.unitsPerEm).toBe(fontkit.unitsPerEm);
    expect(new Set(font.availableFeatures)).toEqual(new Set(fontkit.availableFeatures));
  });

  it('the bytes of any part of it, with the glyphs that others are made of', () => {
    const font = own(bytesOf(path));
    const theirs = pdfkit.openFontkit(bytesOf(path)).createSubset();
    const ours = new TrueTypeSubset(font.outlines);
    for (let id = 300; id > 0; id -= 7) expect(ours.includeGlyph(id)).toBe(theirs.includeGlyph(id));
    expect(Buffer.from(ours.encode()).equals(theirs.encode())).toBe(true);
  });

  it('and embeds it as pdfkit does: the file is the same', () => {
    const theirs = page(path, embedFont);
    const ours = page(path, (document, bytes) => embedTrueType(document, own(bytes)));
    expect(Buffer.from(ours).toString('latin1')).toBe(Buffer.from(theirs).toString('latin1'));
  });
});

it('is shaped by fontkit where letters and marks must be put together', () => {
  const font = own(bytesOf(fonts[0] ?? ''));
  const theirs = ownGlyphs(pdfkit.openFontkit(bytesOf(fonts[0] ?? '')));
  expect(placed(font.layout('x\u0323\u0301V'))).toEqual(placed(theirs.layout('x\u0323\u0301V')));
});

it.each([
  ['a file of nothing', new Uint8Array()],
  ['a file of zeros', new Uint8Array(5000)],
  ['the first half of a font', bytesOf(fonts[0] ?? '').subarray(0, 20_000)],
])('is not tried with %s', (_name, bytes) => {
  expect(readTrueType(bytes, pdfkit.openFontkit)).toBeNull();
});
