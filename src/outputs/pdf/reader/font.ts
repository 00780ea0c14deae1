/** Fonts as a content stream uses them: from codes to text, widths and glyphs (ISO 32000-1, 9.5 to 9.10). */
import { readToUnicode } from './character-map.ts';
import type { CharacterMap } from './character-map.ts';
import type { PdfFile } from './file.ts';
import { simpleEncoding } from './simple-encoding.ts';
import { openTrueType } from './true-type.ts';
import type { TrueType } from './true-type.ts';
import type { PdfDict } from './values.ts';
import { asArray, asDict, asName, asNumber, asStream } from './values.ts';

export interface PdfFont {
  readonly name: string;
  readonly subtype: string;
  readonly dict: PdfDict;
  /** The dictionary that holds the widths and the descriptor: the descendant of a composite font. */
  readonly inner: PdfDict;
  readonly descriptor: PdfDict | null;
  readonly embedded: boolean;
  /** Two bytes a code, or one. */
  readonly composite: boolean;
  /** What a code reads as; null when the font does not say. */
  readonly read: (code: number) => string | null;
  readonly toUnicode: CharacterMap | null;
  /** In thousandths of the font size. */
  readonly width: (code: number) => number;
  /** Number of the glyph in the font program; null when it takes more than this reader to know. */
  readonly glyph: (code: number) => number | null;
  readonly program: TrueType | null;
  /** Every code that a text names, and whether it is ever visible. */
  readonly used: Map<number, boolean>;
  /** The first page that names it, counted from 0. */
  readonly firstPage: number;
}

export function readFont(dict: PdfDict, file: PdfFile, firstPage: number): PdfFont {
  const subtype = asName(file.get(dict, 'Subtype')) ?? '';
  const composite = subtype === 'Type0';
  const descendant = asDict(file.resolve(asArray(file.get(dict, 'DescendantFonts'))?.[0]));
  const inner = composite ? (descendant ?? dict) : dict;
  const descriptor = asDict(file.get(inner, 'FontDescriptor'));
  const stream = asStream(file.get(dict, 'ToUnicode'));
  const bytes = stream === null ? null : file.data(stream);
  const toUnicode = bytes === null ? null : readToUnicode(bytes);
  const own = composite ? null : simpleEncoding(dict, file);
  const program = asStream(file.get(descriptor, 'FontFile2'));
  const programBytes = program === null ? null : file.data(program);
  return {
    name: asName(file.get(dict, 'BaseFont')) ?? '',
    subtype,
    dict,
    inner,
    descriptor,
    embedded: ['FontFile', 'FontFile2', 'FontFile3'].some((key) => asStream(file.get(descriptor, key)) !== null),
    composite,
    read: (code) => toUnicode?.get(code) ?? own?.(code) ?? null,
    toUnicode,
    width: composite ? compositeWidths(inner, file) : simpleWidths(dict, descriptor, file),
    glyph: composite ? glyphNumbers(dict, inner, file) : () => null,
    program: programBytes === null ? null : openTrueType(programBytes),
    used: new Map(),
    firstPage,
  };
}

function simpleWidths(dict: PdfDict, descriptor: PdfDict | null, file: PdfFile): (code: number) => number {
  const widths = asArray(file.get(dict, 'Widths')) ?? [];
  const first = asNumber(file.get(dict, 'FirstChar')) ?? 0;
  const missing = asNumber(file.get(descriptor, 'MissingWidth')) ?? (widths.length === 0 ? 500 : 0);
  return (code) => asNumber(file.resolve(widths[code - first])) ?? missing;
}

/** `W` gives widths one by one, `12 [500 600]`, or the same one to many, `12 20 500` (ISO 32000-1, 9.7.4.3). */
function compositeWidths(inner: PdfDict, file: PdfFile): (code: number) => number {
  const widths = new Map<number, number>();
  const W = asArray(file.get(inner, 'W')) ?? [];
  for (let at = 0; at + 1 < W.length;) {
    const first = asNumber(file.resolve(W[at])) ?? 0;
    const second = file.resolve(W[at + 1]);
    const list = asArray(second);
    if (list === null) {
      const width = asNumber(file.resolve(W[at + 2])) ?? 0;
      const last = Math.min(asNumber(second) ?? first, first + 65_535);
      for (let code = first; code <= last && widths.size < 65_536; code += 1) widths.set(code, width);
      at += 3;
    } else {
      for (const [index, width] of list.entries()) widths.set(first + index, asNumber(file.resolve(width)) ?? 0);
      at += 2;
    }
  }
  const otherwise = asNumber(file.get(inner, 'DW')) ?? 1000;
  return (code) => widths.get(code) ?? otherwise;
}

function glyphNumbers(dict: PdfDict, inner: PdfDict, file: PdfFile): (code: number) => number | null {
  const identity = /^Identity-[HV]$/.test(asName(file.get(dict, 'Encoding')) ?? '');
  const map = file.get(inner, 'CIDToGIDMap');
  if (!identity || asName(file.get(inner, 'Subtype')) !== 'CIDFontType2') return () => null;
  const stream = asStream(map);
  const bytes = stream === null ? null : file.data(stream);
  if (bytes === null) return (code) => code;
  return (code) => (bytes[code * 2] ?? 0) * 256 + (bytes[code * 2 + 1] ?? 0);
}
