/**
 * What pdfkit and fontkit do that we work around. Each of these tests shows the trap itself, with plain pdfkit: when an upgrade
 * makes one of them fail, the workaround that it names may go.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
// oxlint-disable-next-line import/no-named-as-default -- the types know no other export
import PDFDocument from 'pdfkit';
import { describe, expect, it } from 'vitest';
import type { FontkitFont, PdfDocument, PdfDocumentConstructor } from '../../../../src/outputs/pdf/pdfkit/internals.ts';
import { embedFont, takeBytes } from '../../../../src/outputs/pdf/pdfkit/internals.ts';
import { root } from '../../../architecture/source-files.ts';
import { readBack } from '../read-back.ts';

const font = (path: string): Buffer => readFileSync(join(root, 'node_modules', '@expo-google-fonts', path));
const atkinson = font('atkinson-hyperlegible-next/400Regular/AtkinsonHyperlegibleNext_400Regular.ttf');
const notoSans = font('noto-sans/400Regular/NotoSans_400Regular.ttf');
const notoSansArabic = font('noto-sans-arabic/400Regular/NotoSansArabic_400Regular.ttf');

async function bytesOf(document: PDFKit.PDFDocument): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of document) chunks.push(chunk as Uint8Array);
  return Buffer.concat(chunks);
}

const options = { pdfVersion: '1.7', tagged: true, compress: false, info: { CreationDate: new Date(0) } } as const;

const textOf = async (document: PDFKit.PDFDocument): Promise<string> => {
  document.end();
  return Buffer.from(await bytesOf(document)).toString('latin1');
};

const internals = (): PdfDocument =>
  new (PDFDocument as unknown as PdfDocumentConstructor)({
    pdfVersion: '1.7',
    subset: 'PDF/A-2a',
    autoFirstPage: false,
    font: null,
    tagged: true,
    displayTitle: true,
    compress: false,
    lang: 'en',
    info: {},
  });

describe('pdfkit', () => {
  it('puts the title into XML as it is (metadata.ts)', async () => {
    const document = new PDFDocument({ ...options, info: { ...options.info, Title: 'Salt & <pepper>' } });
    expect(await textOf(document)).toContain('<rdf:li xml:lang="x-default">Salt & <pepper></rdf:li>');
  });

  it('says PDF/UA only with a CIDSet in every font, which lacks glyphs (metadata.ts)', async () => {
    const document = new PDFDocument({ ...options, subset: 'PDF/UA' } as never);
    document.font(atkinson);
    document.text('x');
    expect(await textOf(document)).toContain('/CIDSet');
  });

  it('loads Helvetica, which is not embedded, when it is told no font (press.ts)', async () => {
    const document = new PDFDocument(options);
    document.text('x');
    expect(await textOf(document)).toContain('/BaseFont /Helvetica');
  });

  it('loses the words after a page break when a tag gets its content before the text (structure.ts)', async () => {
    const document = new PDFDocument({ ...options, size: [200, 100], margin: 10 });
    document.font(atkinson);
    const element = document.struct('P');
    document.addStructure(element);
    element.add(document.markStructureContent('P'));
    document.text('one two three four five six seven eight nine ten '.repeat(6));
    document.endMarkedContent();
    element.end();
    document.end();
    const read = await readBack(await bytesOf(document));
    expect(read.pages).toBeGreaterThan(1);
    const words = JSON.stringify(read.elements).match(/ten/g) ?? [];
    expect(words.length).toBeLessThan(6);
  });

  it('gives a link no Contents (links.ts)', async () => {
    const document = new PDFDocument(options);
    document.font(atkinson);
    const element = document.struct('Link');
    document.addStructure(element);
    document.text('here', { link: 'https://example.org/', structParent: element });
    element.end();
    expect(await textOf(document)).not.toMatch(/\/Contents \(/);
  });

  it('writes a bookmark that shows the right edge of the page, when it shows a place at all (bookmarks.ts)', async () => {
    const document = new PDFDocument({ ...options, size: [200, 100] });
    document.outline.addItem('Here', { fit: false, top: 10 } as never);
    expect(await textOf(document)).toMatch(/\/Dest \[\d+ 0 R \/XYZ 200 90 0\]/);
  });

  it('drops the spaces of justified text (runs.ts never justifies)', async () => {
    const document = new PDFDocument({ ...options, size: [200, 200], margin: 10 });
    document.font(atkinson);
    document.text('one two three four five six seven eight nine ten eleven', { align: 'justify' });
    document.end();
    expect((await readBack(await bytesOf(document))).untagged).toContain('onetwothree');
  });

  it('says nothing when a glyph is missing (shape.ts)', () => {
    const { font: fontkit } = embedFont(internals(), atkinson);
    expect(
      ['\u00AD', '\u2011', '\u202F', '\u2060', '日'].map((one) =>
        fontkit.hasGlyphForCodePoint(one.codePointAt(0) ?? 0),
      ),
    ).toEqual(Array.from({ length: 5 }, () => false));
    expect(fontkit.layout('日').glyphs.map((glyph) => glyph.id)).toEqual([0]);
  });
});

describe('the file as pdfkit writes it', () => {
  it('begins every page by turning it upside down, in bytes that can be replaced (setContent)', () => {
    const document = internals();
    document.addPage({ size: [200, 100], margin: 0 });
    const begun = Buffer.concat(document.page.content.buffer).toString('latin1');
    expect(begun).toBe('1 0 0 -1 0 100 cm\n');
  });

  it('writes what is ended at once, by push (takeBytes)', () => {
    const document = internals();
    const take = takeBytes(document);
    expect(Buffer.from(take(0) ?? []).toString('latin1')).toMatch(/^%PDF-1\.7\n/);
    document.ref({ Test: 1 }).end();
    expect(take(1000)).toBeNull();
    expect(Buffer.from(take(1) ?? []).toString('latin1')).toMatch(/ 0 obj\n<<\n\/Test 1\n>>\nendobj\n$/);
  });
});

/** How a word reads that is set after another one of the same shape. */
const afterAnother = (fontkit: FontkitFont): unknown =>
  ['في', 'قي'].map((word) => fontkit.layout(word).glyphs.flatMap(({ codePoints }) => codePoints)).at(-1);

describe('fontkit', () => {
  it('gives no reading to the second glyph of a letter that a font takes apart (typeface.ts)', () => {
    const { font: fontkit } = embedFont(internals(), notoSans);
    expect(fontkit.layout('ḿ').glyphs.map((glyph) => glyph.codePoints)).toEqual([[0x1e3f], []]);
  });

  it('keeps one reading for each glyph, which is why glyphs are copied (internals.ts)', () => {
    const { _font: shared } = internals().font(notoSansArabic);
    expect(afterAnother(shared.font)).toContain(0x641);
    expect(afterAnother(embedFont(internals(), notoSansArabic).font)).toContain(0x642);
  });

  it('sets plain words of Atkinson Hyperlegible Next by kerning alone (plain-text.ts)', () => {
    const { font: fontkit } = embedFont(internals(), atkinson);
    expect(fontkit.availableFeatures.filter((feature) => ['liga', 'calt', 'clig', 'rlig'].includes(feature))).toEqual(
      [],
    );
  });
});
