import { describe, expect, it } from 'vitest';
import { createShaper } from '../../../../src/outputs/pdf/layout/shape.ts';
import { chain } from './fixed-width.ts';

const shapes = (text: string) =>
  createShaper(chain)
    .shape(text, 'regular')
    .map(({ text: shown, actual, face }) => [shown, actual, face]);

describe('a word', () => {
  it('is one part where the first font has all of it', () => {
    expect(shapes('naïve')).toEqual([['naïve', null, 0]]);
  });

  it('goes to the next font as a whole when that one has all of it', () => {
    expect(shapes('preα')).toEqual([['preα', null, 1]]);
  });

  it('goes piece by piece to the fonts that have them when none has all of it', () => {
    expect(shapes('α—日')).toEqual([
      ['α', null, 1],
      ['—', null, 0],
      ['\uFFFD', '日', 1],
    ]);
  });

  it('shows the replacement character for what no font has, and keeps what it stands for', () => {
    expect(shapes('日本x')).toEqual([
      ['\uFFFD\uFFFD', '日本', 1],
      ['x', null, 0],
    ]);
  });

  it('keeps an emoji made of several in one piece', () => {
    expect(shapes('👩‍👩‍👧')).toEqual([['\uFFFD', '👩‍👩‍👧', 1]]);
  });

  it('shows a stand-in rather than another font’s hyphen', () => {
    expect(shapes('co\u2011op')).toEqual([
      ['co', null, 0],
      ['-', '\u2011', 0],
      ['op', null, 0],
    ]);
  });

  it('prints a no-break space as a plain one', () => {
    expect(shapes('100\u00A0000')).toEqual([['100 000', null, 0]]);
  });

  it('names what is missing once', () => {
    const shaper = createShaper(chain);
    for (const word of ['日', '本日', '日']) shaper.shape(word, 'regular');
    expect(shaper.missing()).toEqual(['日', '本']);
  });
});
