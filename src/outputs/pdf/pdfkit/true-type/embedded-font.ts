/** A font as objects of the file (ISO 32000-1, 9.7 and 9.8), as pdfkit writes those that it has read itself. */
import { addFont } from '../internals.ts';
import type { PdfDocument, PdfFont, PdfRef } from '../internals.ts';
import type { FontDescription, TrueTypeFont } from './index.ts';
import { TrueTypeSubset } from './subset.ts';

/** The document writes it when it ends, if a page names it. */
export function embedTrueType(document: PdfDocument, font: TrueTypeFont): PdfFont {
  let dictionary: PdfRef | null = null;
  const embedded: PdfFont = {
    id: addFont(document, () => {
      if (dictionary === null) return;
      Object.assign(dictionary.data, dictionaryOf(document, embedded, font));
      dictionary.end();
    }),
    font,
    subset: new TrueTypeSubset(font.outlines),
    widths: [font.outlines.metrics(0).advance],
    unicode: [[0]],
    ref: () => (dictionary ??= document.ref({})),
  };
  return embedded;
}

function dictionaryOf(document: PdfDocument, embedded: PdfFont, font: TrueTypeFont): Record<string, unknown> {
  const file = document.ref({});
  file.end(embedded.subset.encode());
  const name = `${subsetTag(embedded.id)}+${font.description.postscriptName}`;
  const descriptor = document.ref({ ...descriptorOf(font.description, name, 1000 / font.unitsPerEm), FontFile2: file });
  descriptor.end();
  const descendant = document.ref({
    Type: 'Font',
    Subtype: 'CIDFontType2',
    BaseFont: name,
    CIDSystemInfo: { Registry: new String('Adobe'), Ordering: new String('Identity'), Supplement: 0 },
    FontDescriptor: descriptor,
    W: [0, embedded.widths],
    CIDToGIDMap: 'Identity',
  });
  descendant.end();
  return {
    Type: 'Font',
    Subtype: 'Type0',
    BaseFont: name,
    Encoding: 'Identity-H',
    DescendantFonts: [descendant],
    ToUnicode: toUnicode(document, embedded.unicode),
  };
}

/** Six capital letters that tell the parts of one font in a file from each other. */
const subsetTag = (id: string): string =>
  Array.from({ length: 6 }, (_, index) => String.fromCharCode((id.charCodeAt(index + 1) || 73) + 17)).join('');

/** Flags of a descriptor (ISO 32000-1, table 123). */
const flags = { fixedPitch: 1, serif: 1 << 1, symbolic: 1 << 2, script: 1 << 3, italic: 1 << 6 } as const;

const descriptorOf = (font: FontDescription, name: string, scale: number): Record<string, unknown> => ({
  Type: 'FontDescriptor',
  FontName: name,
  Flags:
    flags.symbolic |
    (font.isFixedPitch ? flags.fixedPitch : 0) |
    (font.familyClass >= 1 && font.familyClass <= 7 ? flags.serif : 0) |
    (font.familyClass === 10 ? flags.script : 0) |
    (font.isItalic ? flags.italic : 0),
  FontBBox: font.box.map((side) => side * scale),
  ItalicAngle: font.italicAngle,
  Ascent: font.ascent * scale,
  Descent: font.descent * scale,
  CapHeight: (font.capHeight || font.ascent) * scale,
  XHeight: font.xHeight * scale,
  StemV: 0,
});

/** The character map by which glyphs read back (ISO 32000-1, 9.10.3). */
function toUnicode(document: PdfDocument, readings: PdfFont['unicode']): PdfRef {
  const entries = readings.map((points) => `<${hexOf(String.fromCodePoint(...points))}>`);
  const ranges: string[] = [];
  for (let from = 0; from < entries.length; from += 256) {
    const range = entries.slice(from, from + 256);
    ranges.push(`<${hex(from)}> <${hex(from + range.length - 1)}> [${range.join(' ')}]`);
  }
  const map = document.ref({});
  map.end(`\
/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo <<
  /Registry (Adobe)
  /Ordering (UCS)
  /Supplement 0
>> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000><ffff>
endcodespacerange
${ranges.length} beginbfrange
${ranges.join('\n')}
endbfrange
endcmap
CMapName currentdict /CMap defineresource pop
end
end`);
  return map;
}

const hex = (number: number): string => number.toString(16).padStart(4, '0');
const hexOf = (text: string): string =>
  Array.from({ length: text.length }, (_, at) => hex(text.charCodeAt(at))).join(' ');
