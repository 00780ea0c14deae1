import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { levelled } from '../../../../../src/outputs/pdf/layout/scripts/levels.ts';
import { loadScriptTools } from '../../../../../src/outputs/pdf/layout/scripts/tools.ts';
import { visualOrder } from '../../../../../src/outputs/pdf/layout/scripts/visual-order.ts';
import { leafId } from '../../../../../src/outputs/pdf/tags/tag-node.ts';

const { bidi, lineBreaks } = await loadScriptTools(['שלום', '雨', 'ฝน'], 'th');
const span = (text: string, leaf = 0) => ({
  text,
  emphasis: false,
  underline: false,
  raised: false,
  leaf: leafId(leaf),
});

/** The stretches of a text with their levels, in reading order. */
const stretches = (text: string, direction: 'ltr' | 'rtl') =>
  levelled([span(text)], direction, bidi).map((part) => [part.text, part.level]);

/** The stretches of a text from left to right. */
function visual(text: string, direction: 'ltr' | 'rtl'): readonly string[] {
  const parts = levelled([span(text)], direction, bidi);
  return visualOrder(parts.map(({ level }) => level)).map((index) => parts[index]?.text ?? '');
}

describe('stretches of one direction', () => {
  it('part words from numbers and names in other letters', () => {
    expect(stretches('אבג 12 abc!', 'rtl')).toEqual([
      ['אבג ', 1],
      ['12', 2],
      [' ', 1],
      ['abc', 2],
      ['!', 1],
    ]);
  });

  it('stay in their spans', () => {
    const parts = levelled([span('a א', 0), span('ב b', 1)], 'ltr', bidi);
    expect(parts.map(({ text, level, leaf }) => [text, level, leaf])).toEqual([
      ['a ', 0, 0],
      ['א', 1, 0],
      ['ב', 1, 1],
      [' b', 0, 1],
    ]);
  });

  it('keep what isolates hold apart', () => {
    expect(visual('a \u2067אב (1)\u2069 c', 'ltr').map((part) => part.replaceAll(/\p{Cf}/gu, ''))).toEqual([
      'a ',
      ')',
      '1',
      'אב (',
      ' c',
    ]);
  });

  it('never print words backwards, whatever overrides say', () => {
    expect(stretches('abc \u202Edef\u202C ghi', 'ltr').filter(([, level]) => level === 1)).toEqual([]);
    expect(stretches('\u202Dאב\u202C', 'ltr').map(([, level]) => Number(level) % 2)).toContain(1);
  });

  it('take emoji for signs and letters beyond the first plane for letters', () => {
    expect(stretches('א 😀 ב', 'ltr')).toEqual([['א 😀 ב', 1]]);
    expect(stretches('a \u{1E900}\u{1E901} b', 'ltr')).toEqual([
      ['a ', 0],
      ['\u{1E900}\u{1E901}', 1],
      [' b', 0],
    ]);
  });

  it('hold the whole text in its order', () => {
    const unit = fc.constantFrom(...'ab אב عر 12 () \u202E\u202C\u2067\u2069\u200F😀.-'.split(''));
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 60 }), fc.constantFrom('ltr' as const, 'rtl' as const), (text, base) => {
        const parts = levelled([span(text.slice(0, 20)), span(text.slice(20))], base, bidi);
        expect(parts.map((part) => part.text).join('')).toBe(text);
      }),
    );
  });
});

describe('the order from left to right', () => {
  it.each([
    [[], []],
    [[0], [0]],
    [[1], [0]],
    [
      [0, 1, 0],
      [0, 1, 2],
    ],
    [
      [0, 1, 2, 1, 0],
      [0, 3, 2, 1, 4],
    ],
    [
      [1, 2, 1],
      [2, 1, 0],
    ],
    [
      [1, 2, 2, 1],
      [3, 1, 2, 0],
    ],
    [
      [2, 3, 2, 1],
      [3, 0, 1, 2],
    ],
  ])('of levels %j is %j', (levels, order) => {
    expect(visualOrder(levels)).toEqual(order);
  });

  it('holds every stretch once', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(5), { maxLength: 30 }), (levels) => {
        expect(visualOrder(levels).toSorted((a, b) => a - b)).toEqual(levels.map((_, index) => index));
      }),
    );
  });
});

function parted(text: string): string {
  const places = lineBreaks?.(text) ?? [];
  return [0, ...places].map((from, index) => text.slice(from, places[index])).join('|');
}

describe('places to end a line', () => {
  it('stand between ideographs, but not before what closes or after what opens', () => {
    expect(parted('東京は雨だ。「はい」と')).toBe('東|京|は|雨|だ。|「は|い」|と');
  });

  it('part no word in Latin letters, nor a number', () => {
    expect(parted('Miraが12人と話した')).toBe('Mira|が|12|人|と|話|し|た');
  });

  it('stand between words in Thai', () => {
    expect(parted('เรือข้ามฟากออกแล้ว')).toBe('เรือ|ข้าม|ฟาก|ออก|แล้ว');
  });

  it('are left to the spaces everywhere else', () => {
    expect(parted('안녕하세요')).toBe('안녕하세요');
    expect(parted('well-known')).toBe('well-known');
  });
});
