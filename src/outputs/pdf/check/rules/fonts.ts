/** Fonts: in the file, with a reading and the right width for every code, and no missing glyph. */
import type { PdfFile } from '../../reader/file.ts';
import type { PdfFont } from '../../reader/font.ts';
import { asStream } from '../../reader/values.ts';
import type { Examined } from '../examined.ts';
import type { Found, Rule } from '../types.ts';

/** A finding for each font that a test is true of. */
const each =
  (wrong: (font: PdfFont, file: PdfFile) => boolean, message: (name: string) => string) =>
  ({ fonts, file }: Examined): readonly Found[] =>
    fonts
      .filter((font) => wrong(font, file))
      .map((font) => ({ page: font.firstPage, message: message(font.name || 'a font without name') }));

/** Is a test true of any code that is used, and seen? */
const anyCode = (font: PdfFont, wrong: (code: number) => boolean, hiddenToo = false): boolean => {
  for (const [code, seen] of font.used) if ((seen || hiddenToo) && wrong(code)) return true;
  return false;
};

const isSeen = (font: PdfFont): boolean => anyCode(font, () => true);

const tolerance = 1;

export const fontRules: readonly Rule[] = [
  {
    id: 'font-embedded',
    matterhorn: '31-009',
    clause: '7.21.4.1',
    hint: 'Embed the font.',
    find: each(
      (font) => isSeen(font) && !font.embedded && font.subtype !== 'Type3',
      (name) => `The font ${name} is not in the file.`,
    ),
  },
  {
    id: 'glyph-present',
    matterhorn: '31-011',
    clause: '7.21.4.1',
    hint: 'Embed the font anew, with every glyph that is used.',
    find: each(
      (font) => anyCode(font, (code) => font.program !== null && (font.glyph(code) ?? 0) >= font.program.glyphs),
      (name) => `The font ${name} lacks glyphs that the text uses.`,
    ),
  },
  {
    id: 'glyph-width',
    matterhorn: '31-016',
    clause: '7.21.5',
    hint: 'Embed the font anew.',
    find: each(
      (font) => anyCode(font, (code) => isWidthWrong(font, code)),
      (name) => `The widths of ${name} are others than those of its glyphs.`,
    ),
  },
  {
    id: 'glyph-map',
    matterhorn: '31-005',
    clause: '7.21.3.2',
    hint: 'Write CIDToGIDMap: Identity, or a stream.',
    find: each(
      (font, file) => file.get(font.inner, 'CIDToGIDMap') === null && font.composite && font.program !== null,
      (name) => `The font ${name} does not say which glyph a code stands for.`,
    ),
  },
  {
    id: 'cid-set',
    matterhorn: '31-014',
    clause: '7.21.4.2',
    hint: 'Leave CIDSet out.',
    find: each(isCidSetShort, (name) => `The CIDSet of ${name} does not name all its glyphs.`),
  },
  {
    id: 'reading',
    matterhorn: '10-001',
    clause: '7.21.7',
    hint: 'Write a ToUnicode map with every code that is used.',
    find: each(
      (font) => (font.composite || font.toUnicode !== null) && anyCode(font, (code) => font.read(code) === null, true),
      (name) => `The font ${name} does not say what its glyphs read as.`,
    ),
  },
  {
    id: 'reading-zero',
    matterhorn: '31-028',
    clause: '7.21.7',
    hint: 'Mend the ToUnicode map.',
    find: each(
      (font) => anyCode(font, (code) => font.toUnicode?.get(code)?.includes('\0') === true, true),
      (name) => `A glyph of ${name} reads as U+0000.`,
    ),
  },
  {
    id: 'reading-mark',
    matterhorn: '31-029',
    clause: '7.21.7',
    hint: 'Mend the ToUnicode map.',
    find: each(
      (font) => anyCode(font, (code) => /[\uFEFF\uFFFE]/.test(font.toUnicode?.get(code) ?? ''), true),
      (name) => `A glyph of ${name} reads as a byte order mark.`,
    ),
  },
  {
    id: 'notdef',
    matterhorn: '31-030',
    clause: '7.21.8',
    hint: 'Set the text in a font that has all its characters.',
    find: each(
      (font) => anyCode(font, (code) => isMissing(font, code), true),
      (name) => `A character has no glyph in ${name} (.notdef).`,
    ),
  },
];

/** Shown as .notdef, glyph 0: asked for by number, or because the font has no such glyph. */
function isMissing({ glyph, program }: PdfFont, code: number): boolean {
  const number = glyph(code);
  return number !== null && (number === 0 || (program !== null && number >= program.glyphs));
}

function isWidthWrong(font: PdfFont, code: number): boolean {
  const { glyph, program, width } = font;
  const number = glyph(code);
  if (program === null || number === null) return false;
  return Math.abs(program.advance(isMissing(font, code) ? 0 : number) - width(code)) > tolerance;
}

function isCidSetShort({ descriptor, program, name }: PdfFont, file: PdfFile): boolean {
  const stream = asStream(file.get(descriptor, 'CIDSet'));
  const bytes = stream === null ? null : file.data(stream);
  if (bytes === null || program === null || !/^[A-Z]{6}\+/.test(name)) return false;
  for (let glyph = 0; glyph < program.glyphs; glyph += 1) {
    if (((bytes[glyph >> 3] ?? 0) & (0x80 >> (glyph & 7))) === 0) return true;
  }
  return false;
}
