import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { PdfFont } from '../../../../src/outputs/pdf/pdfkit/internals.ts';
import { openPress } from '../../../../src/outputs/pdf/pdfkit/press.ts';
import { placedGlyphs } from '../../../../src/outputs/pdf/pdfkit/shaping.ts';
import type { PrintTypeface } from '../../../../src/outputs/pdf/pdfkit/typeface.ts';
import { conformance } from '../../../../src/outputs/pdf/standards.ts';
import { root } from '../../../architecture/source-files.ts';

const info = { title: 'x', author: null, subject: null, keywords: [], language: 'en', date: null };

async function open(path: string): Promise<PrintTypeface> {
  const press = await openPress(info, conformance());
  return press.open(readFileSync(join(root, 'node_modules', '@expo-google-fonts', path)));
}

const atkinson = await open('atkinson-hyperlegible-next/400Regular/AtkinsonHyperlegibleNext_400Regular.ttf');
const bold = await open('atkinson-hyperlegible-next/700Bold/AtkinsonHyperlegibleNext_700Bold.ttf');
const arabic = await open('noto-sans-arabic/400Regular/NotoSansArabic_400Regular.ttf');
const notoSans = await open('noto-sans/400Regular/NotoSans_400Regular.ttf');

/** In thousandths of the font size. */
const fullWidth = ({ font }: PdfFont, word: string): number =>
  (font.layout(word).positions.reduce((sum, position) => sum + position.xAdvance, 0) * 1000) / font.unitsPerEm;

describe('the short way to set plain words', () => {
  const characters = [
    ...Array.from({ length: 94 }, (_, n) => String.fromCharCode(33 + n)),
    ...Array.from('éàßøłçñ–—‘’“”…€£•'),
  ];

  it.each([
    ['regular', atkinson],
    ['bold', bold],
  ])(
    'is as exact as full shaping for every pair of characters: %s',
    (_name, { font, plainAdvance }) => {
      const different: string[] = [];
      for (const a of characters) {
        for (const b of characters) {
          const word = `n${a}${b}n`;
          const width = plainAdvance(word, 0, word.length);
          if (!(Math.abs(width - fullWidth(font, word)) < 1e-6)) different.push(word);
        }
      }
      expect(different).toEqual([]);
    },
    60_000,
  );

  it('is left for characters that come up when 255 others are known, which are set as wide as ever', async () => {
    const fresh = await open('atkinson-hyperlegible-next/400Regular/AtkinsonHyperlegibleNext_400Regular.ttf');
    const text = Array.from({ length: 0x22_ff - 0xa0 }, (_, n) => String.fromCharCode(0xa1 + n)).filter((character) =>
      fresh.covers(character.codePointAt(0) ?? 0),
    );
    for (const character of text) {
      expect(fresh.advance(`${character}V`)).toBeCloseTo(fullWidth(fresh.font, `${character}V`), 6);
    }
    expect(text.filter((character) => Number.isNaN(fresh.plainAdvance(character, 0, 1))).length).toBeGreaterThan(0);
  });

  it('is not taken where a font joins letters, or for letters that combine', () => {
    expect(notoSans.plainAdvance('office', 0, 6)).toBeNaN();
    expect(atkinson.plainAdvance('q\u0303', 0, 2)).toBeNaN();
  });
});

describe('a typeface', () => {
  it('measures in thousandths of the font size, spaces included', () => {
    expect(atkinson.advance('a b')).toBeCloseTo(atkinson.advance('a') + atkinson.advance(' ') + atkinson.advance('b'));
    expect(atkinson.advance('')).toBe(0);
  });

  it('knows when its glyphs say something else than the text', () => {
    expect(atkinson.readsBack('plain words, “quoted”')).toBe(true);
    expect(notoSans.readsBack('ḿ')).toBe(false);
    expect(notoSans.readsBack('Москва')).toBe(true);
  });

  it('raises marks that stand above their letters', () => {
    expect(atkinson.glyphs('abc').map((string) => string.rise)).toEqual([0]);
    expect(atkinson.glyphs('l\u0301').some((string) => string.rise > 0)).toBe(true);
  });

  it('sets marks that the font has no anchor for, and keeps the letters joined', () => {
    const [joined] = arabic.glyphs('سلام', 'rtl');
    const marked = arabic.glyphs('سلا\u0300م', 'rtl');
    expect(arabic.advance('سلا\u0300م', 'rtl')).toBe(arabic.advance('سلام', 'rtl'));
    expect(joined?.codes.match(/.{4}/g)).toHaveLength(4);
    expect(marked.map(({ codes }) => codes).join('')).toMatch(new RegExp(joined?.codes.slice(-8) ?? '-'));
    expect(arabic.advance(' \u0301')).toBe(arabic.advance(' '));
  });

  it('sets a word glyph by glyph where the font cannot be shaped at all', () => {
    const broken: PdfFont['font'] = Object.create(atkinson.font.font, {
      layout: {
        value: () => {
          throw new RangeError('Offset is outside the bounds of the DataView');
        },
      },
    }) as PdfFont['font'];
    expect(placedGlyphs(broken, 'aé', 'ltr').map(({ reading }) => String.fromCodePoint(...reading))).toEqual([
      'a',
      'é',
    ]);
    expect(placedGlyphs(broken, 'aé', 'rtl').map(({ reading }) => String.fromCodePoint(...reading))).toEqual([
      'é',
      'a',
    ]);
  });
});
