/**
 * What pdfkit and fontkit do that we work around. Each of these tests shows the trap itself, with plain pdfkit: when an upgrade
 * makes one of them fail, the workaround that it names may go.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
// oxlint-disable-next-line import/no-named-as-default -- the types know no other export
import PDFDocument from 'pdfkit';
import { describe, expect, it, vi } from 'vitest';
import type { FontkitFont, PdfDocument, PdfDocumentConstructor } from '../../../../src/outputs/pdf/pdfkit/internals.ts';
import { embedFont, setContent, takeBytes, Written } from '../../../../src/outputs/pdf/pdfkit/internals.ts';
import { examine } from '../../../../src/outputs/pdf/check/examine.ts';
import { unpacked } from '../../../../src/node/woff.ts';
import { root } from '../../../architecture/source-files.ts';
import { readBack } from '../read-back.ts';

const font = (path: string): Buffer => readFileSync(join(root, 'node_modules', '@expo-google-fonts', path));
const atkinson = font('atkinson-hyperlegible-next/400Regular/AtkinsonHyperlegibleNext_400Regular.ttf');
const notoSans = font('noto-sans/400Regular/NotoSans_400Regular.ttf');
const openDyslexic = unpacked(
  readFileSync(join(root, 'node_modules/@fontsource/opendyslexic/files/opendyslexic-latin-400-normal.woff')),
);
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

const dated = (time: number): Promise<string> =>
  textOf(new PDFDocument({ ...options, info: { CreationDate: new Date(time) } }).font(atkinson).text('x'));

/** The last line of the first page, and the first of the second. */
function linesAtTheBreak(bytes: Uint8Array): readonly string[] {
  const [last = [], next = []] = examine(bytes).pages.map(({ content }) => {
    const lines = new Map<number, string>();
    for (const { y, text } of content.pieces) lines.set(y, (lines.get(y) ?? '') + text);
    return Array.from(lines.values());
  });
  return [last.at(-1) ?? '', next[0] ?? ''];
}

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

  it('loses the spaces of text whose word spacing is set (layout/ never sets it)', async () => {
    const document = new PDFDocument({ ...options, size: [400, 200], margin: 10 });
    document.font(atkinson);
    document.text('one two three', { wordSpacing: 4 });
    document.end();
    expect((await readBack(await bytesOf(document))).untagged).toContain('onetwothree');
  });

  it('leaves a first line alone at the foot of a page (layout/pages.ts)', async () => {
    const document = new PDFDocument({ ...options, size: [300, 120], margin: 10 });
    document.font(atkinson).fontSize(18);
    document.text('one\none\none');
    document.text('A new paragraph of several lines, the first of which stands alone. '.repeat(2));
    document.end();
    const [last, next] = linesAtTheBreak(await bytesOf(document));
    expect([last, next]).toEqual([expect.stringMatching(/^A new/), expect.not.stringMatching(/^A new/)]);
  });

  it('makes no Link element of a link to a place in the document (links.ts)', async () => {
    const document = new PDFDocument(options);
    document.font(atkinson);
    document.addNamedDestination('there');
    const element = document.struct('Link');
    document.addStructure(element);
    document.text('here', { goTo: 'there', structParent: element });
    element.end();
    const file = await textOf(document);
    expect(file).toContain('/Subtype /Link');
    expect(file).not.toContain('/OBJR');
  });

  it('never ends a file with a structure element that stands in no other (structure.ts)', async () => {
    const document = new PDFDocument(options);
    document.font(atkinson);
    document.struct('P');
    document.text('x');
    let file = '';
    document.on('data', (chunk: Uint8Array) => (file += Buffer.from(chunk).toString('latin1')));
    document.end();
    for (let turn = 0; turn < 50; turn += 1) await new Promise(setImmediate);
    expect(file).not.toContain('%%EOF');
  });

  it('puts tagged content into an artifact that is still open (paint.ts closes each)', async () => {
    const document = new PDFDocument(options);
    document.font(atkinson);
    document.markContent('Artifact');
    const element = document.struct('P');
    document.addStructure(element);
    element.add(document.markStructureContent('P'));
    document.text('x');
    element.end();
    const marks = (await textOf(document)).match(/\/Artifact BMC|BDC|EMC/g);
    expect(marks).toEqual(['/Artifact BMC', 'BDC', 'EMC', 'EMC']);
  });

  it('draws the bullets of a list, so that their labels say nothing, and does not say how it is numbered (lists.ts)', async () => {
    const document = new PDFDocument(options);
    document.font(atkinson);
    const list = document.struct('L');
    document.addStructure(list);
    document.list(['one', 'two'], { structParent: list } as never);
    list.end();
    const file = await textOf(document);
    const [label = ''] = /\/Lbl <<[\s\S]*?EMC/.exec(file) ?? [];
    expect([label.includes(' c\n'), label.includes('TJ')]).toEqual([true, false]);
    expect(file).not.toContain('ListNumbering');
  });

  it('knows no ids of notes and no labels of pages (structure-tree.ts, bookmarks.ts)', async () => {
    const document = new PDFDocument(options);
    const element = document.struct('Note', { id: 'a', ID: 'a' } as never);
    document.addStructure(element);
    element.end();
    const file = await textOf(document);
    expect(file).toContain('/S /Note');
    expect(file).not.toMatch(/\/ID \(a\)|\/PageLabels/);
  });

  it('writes what the document says of itself when the file ends, by a method of its own (replaceMetadata)', async () => {
    const document = new PDFDocument(options);
    Object.assign(document, { _addInfo: () => (document as unknown as PdfDocument).appendXML('<ours/>') });
    const file = await textOf(document);
    expect(file).toContain('<ours/>');
    expect(file).not.toContain('<dc:title>');
  });

  it('makes the key of a page in the parent tree when it is read, and sets the tab order (structure.ts, links.ts)', async () => {
    const document = internals();
    document.addPage({ size: [200, 100], margin: 0 });
    expect(document.page.structParentTreeKey).toBe(0);
    expect(document.getStructParentTree().get(0)).toEqual([]);
    document.page.annotations.push(document.ref({ Type: 'Annot' }));
    const take = takeBytes(document);
    for (const annotation of document.page.annotations) annotation.end();
    document.end();
    expect(Buffer.from(take(0) ?? []).toString('latin1')).toMatch(/\/StructParents 0[\s\S]*\/Tabs \/S/);
  });

  it('makes the same file of the same document when its date is fixed (metadata.ts)', async () => {
    expect(await dated(0)).toBe(await dated(0));
    expect(await dated(0)).not.toBe(await dated(1e6));
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

  it('takes a page’s content that is deflated already as it is (setContent)', () => {
    const document = internals();
    document.addPage({ size: [100, 100], margin: 0 });
    const { page } = document;
    setContent(page, new TextEncoder().encode('q Q'), (bytes) => new Uint8Array([...bytes, ...bytes]));
    document.end();
    const file = Buffer.from(document.read()).toString('latin1');
    expect(file).toMatch(/\/Length 6\n\/Filter \/FlateDecode\n>>\nstream\nq Qq Q\nendstream/);
  });

  it('writes of a value that is no plain object the text, as it is (Written)', () => {
    const document = internals();
    document.ref({ K: new Written('[<</MCID 1>> 2 0 R]') }).end();
    expect(Buffer.from(document.read()).toString('latin1')).toContain('<<\n/K [<</MCID 1>> 2 0 R]\n>>');
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

/** As pdfkit opens it, without our workarounds. */
const fresh = (): FontkitFont =>
  (internals().font(atkinson) as unknown as { readonly ['_font']: { readonly font: FontkitFont } })['_font'].font;

type Subset = ReturnType<FontkitFont['createSubset']>;

function subsetOf(opened: FontkitFont, subset: Subset = opened.createSubset()): Uint8Array {
  for (const { id } of opened.layout('Ärger in Łódź').glyphs) subset.includeGlyph(id);
  return subset.encode();
}

describe('fontkit', () => {
  it('takes every outline apart to copy it; without that the subset has the same bytes (copyOutlines)', () => {
    const plain = fresh();
    const prototype = Object.getPrototypeOf(plain.glyphForCodePoint(0x41)) as object;
    const spy = vi.spyOn(prototype as Record<'_decodeSimple', () => void>, '_decodeSimple');
    const whole = subsetOf(plain);
    expect(spy.mock.calls.length).toBeGreaterThan(5);
    spy.mockClear();
    const { font: own, subset } = embedFont(internals(), atkinson);
    expect(subsetOf(own, subset)).toEqual(whole);
    expect(spy).not.toHaveBeenCalled();
    spy.mockRestore();
  });

  it('reads the names of all glyphs with the angle of the font, which its table’s head tells as well (readPostHeader)', () => {
    const { post } = fresh() as unknown as { readonly post: Readonly<Record<string, unknown>> };
    expect(Array.isArray(post['names']) || Array.isArray(post['glyphNameIndex'])).toBe(true);
    const own = embedFont(internals(), atkinson).font as unknown as {
      readonly post: Readonly<Record<string, unknown>>;
    };
    expect(post).toMatchObject(own.post);
    expect(Object.keys(own.post)).toHaveLength(4);
  });
});

/** In bytes, with the outlines of a few letters. */
function sizeOfSubset(fontkit: FontkitFont): number {
  const subset = fontkit.createSubset();
  for (const { id } of fontkit.layout('harbour').glyphs) subset.includeGlyph(id);
  return subset.encode().length;
}

/** How a word reads that is set after another one of the same shape. */
const afterAnother = (fontkit: FontkitFont): unknown =>
  ['في', 'قي'].map((word) => fontkit.layout(word).glyphs.flatMap(({ codePoints }) => codePoints)).at(-1);

describe('fontkit', () => {
  it('gives no reading to the second glyph of a letter that a font takes apart (typeface.ts)', () => {
    const { font: fontkit } = embedFont(internals(), notoSans);
    expect(fontkit.layout('ḿ').glyphs.map((glyph) => glyph.codePoints)).toEqual([[0x1e3f], []]);
  });

  it('throws where a font leaves an anchor out (shaping.ts)', () => {
    expect(() => embedFont(internals(), notoSansArabic).font.layout(' \u0300')).toThrow(/xCoordinate/);
  });

  it('keeps one reading for each glyph, which is why glyphs are copied (internals.ts)', () => {
    const { _font: shared } = internals().font(notoSansArabic);
    expect(afterAnother(shared.font)).toContain(0x641);
    expect(afterAnother(embedFont(internals(), notoSansArabic).font)).toContain(0x642);
  });

  it('gives no outlines for the glyphs of a font with colours (internals.ts)', () => {
    const { _font: shared } = internals().font(openDyslexic);
    expect(sizeOfSubset(shared.font)).toBeLessThan(sizeOfSubset(embedFont(internals(), openDyslexic).font));
  });

  it('sets plain words of Atkinson Hyperlegible Next by kerning alone (plain-text.ts)', () => {
    const { font: fontkit } = embedFont(internals(), atkinson);
    expect(fontkit.availableFeatures.filter((feature) => ['liga', 'calt', 'clig', 'rlig'].includes(feature))).toEqual(
      [],
    );
  });
});
