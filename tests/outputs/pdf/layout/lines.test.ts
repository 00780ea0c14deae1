import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breakLines } from '../../../../src/outputs/pdf/layout/lines.ts';
import { cutLongWords } from '../../../../src/outputs/pdf/layout/long-words.ts';
import { placedRuns, runStyle } from '../../../../src/outputs/pdf/layout/runs.ts';
import type { LevelSpan } from '../../../../src/outputs/pdf/layout/scripts/levels.ts';
import type { BelongTogether } from '../../../../src/outputs/pdf/layout/pieces.ts';
import { createShaper } from '../../../../src/outputs/pdf/layout/shape.ts';
import { wordsOf } from '../../../../src/outputs/pdf/layout/words.ts';
import type { Run } from '../../../../src/outputs/pdf/types.ts';
import { leafId } from '../../../../src/outputs/pdf/tags/tag-node.ts';
import { chain } from './fixed-width.ts';

const span = (text: string, leaf = 0): LevelSpan => ({
  level: 0,
  text,
  emphasis: false,
  underline: false,
  raised: false,
  leaf: leafId(leaf),
});

const style = { size: 10, weight: 'regular', lineHeight: 15, before: 15, after: 15 } as const;

const never: BelongTogether = () => false;

/** The lines of a text in a room of so many characters as they are shown, with the spaces at their ends. */
const lines = (...text: Parameters<typeof runsOf>): readonly string[] =>
  runsOf(...text).map((runs) => runs.map((run) => run.text).join(''));

/** The same as it stands in the tags. */
const said = (...text: Parameters<typeof runsOf>): string =>
  runsOf(...text)
    .flatMap((runs) => runs.map((run) => run.actual ?? run.text))
    .join('');

function runsOf(
  text: string | readonly LevelSpan[],
  characters: number,
  belongTogether: BelongTogether = never,
): readonly (readonly Run[])[] {
  const shaper = createShaper(chain);
  const spans = typeof text === 'string' ? [span(text)] : text;
  const words = cutLongWords(
    wordsOf(spans, () => 'regular', { shaper, belongTogether, lineBreaks: null }),
    characters * 500,
    shaper,
  );
  const room = { left: 0, width: characters * 500, direction: 'ltr' } as const;
  return breakLines(words, characters * 500).map(
    ({ from, to }) => placedRuns(words.slice(from, to), room, runStyle(style, { emphasis: 'bold' })).runs,
  );
}

describe('lines', () => {
  it.each([0, -1, Number.NaN])('keep every character where there is no room, or nobody knows how much: %f', (room) => {
    expect(said('ab', room)).toBe('ab');
  });

  it('end between words and keep the space there', () => {
    expect(lines('aaa bbb ccc ddd', 7)).toEqual(['aaa bbb ', 'ccc ddd']);
  });

  it('are as even as they can be, without becoming more', () => {
    expect(lines('aaa bb cc ddddd', 6)).toEqual(['aaa ', 'bb cc ', 'ddddd']);
  });

  it('leave no word alone in the last one, where another can join it', () => {
    expect(lines('aaa bbb ccc', 7)).toEqual(['aaa ', 'bbb ccc']);
  });

  it('end where the author ends them, without an empty line', () => {
    expect(lines('one\n\n  two \nthree\n', 20)).toEqual(['one ', 'two ', 'three']);
  });

  it('keep an indent of no-break spaces, as code has it', () => {
    expect(lines('if tide:\n\u00A0\u00A0\u00A0 boats\u00A0 = 2', 20)).toEqual(['if tide: ', '    boats  = 2']);
  });

  it('never end at a no-break space', () => {
    expect(lines('aa 100\u00A0000 bb', 8)).toEqual(['aa ', '100 000 ', 'bb']);
  });

  it('never end at a hyphen', () => {
    expect(lines('aa large-print bb', 11)).toEqual(['aa ', 'large-print ', 'bb']);
  });

  it('may end behind a dash between words, not before it', () => {
    expect(lines('word—another', 8)).toEqual(['word—', 'another']);
  });

  it('may end at a zero-width space', () => {
    expect(lines('abcd\u200Befgh', 5)).toEqual(['abcd', 'efgh']);
  });

  it('cut a word only where it is longer than a line, and show it by a hyphen that is no text', () => {
    expect(lines('aa bbbbbbbbbbbb cc', 5)).toEqual(['aa ', 'bbbb-', 'bbbb-', 'bbbb ', 'cc']);
    expect(said('aa bbbbbbbbbbbb cc', 5)).toBe('aa bbbbbbbbbbbb cc');
  });

  it('leave no letter of a word alone, and show no hyphen where there is no room for it', () => {
    expect(lines('bbbbbbb', 7)).toEqual(['bbbbbbb']);
    expect(lines('bbbbbbb', 6)).toEqual(['bbbbb-', 'bb']);
    expect(lines('bbbbbbbbb', 6)).toEqual(['bbbbb-', 'bbbb']);
    expect(lines('bbbbbb', 5)).toEqual(['bbbb-', 'bb']);
    expect(lines('bbbbbb', 4)).toEqual(['bbb-', 'bbb']);
    expect(lines('bb', 1)).toEqual(['b', 'b']);
  });

  it('part a word behind its own hyphens, where that is enough', () => {
    expect(lines('harbour-pilot-station', 14)).toEqual(['harbour-', 'pilot-station']);
  });

  it('show no hyphen between numbers, or in an address', () => {
    for (const text of ['1234567890', 'https://aaaaaaaaaaaaaa']) {
      expect(lines(text, 5).join('')).toBe(text);
    }
  });

  it('cut an address that is longer than a line at its signs', () => {
    const cut = ['see ', 'https://ferry', '.example/times', '/summer?day=1'];
    expect(lines('see https://ferry.example/times/summer?day=1', 16)).toEqual(cut);
  });

  it('cut no letter from its marks', () => {
    expect(lines('q\u0303'.repeat(5), 5)).toEqual(['q\u0303q\u0303-', 'q\u0303q\u0303-', 'q\u0303']);
  });

  it('take one white space for many, whichever they are', () => {
    expect(lines(' a \t b\u2003\u3000c ', 20)).toEqual(['a b c']);
  });

  it('treat a word that two spans hold as one', () => {
    expect(lines([span('aa bb', 0), span('cc', 1), span(' dd', 2)], 5)).toEqual(['aa ', 'bbcc ', 'dd']);
  });

  it('are broken in linear time: a megabyte without a line end', () => {
    const text = 'some words in a row, '.repeat(50_000);
    expect(lines(text, 60).length).toBeGreaterThan(15_000);
  });

  it('are broken in linear time: a megabyte without a space', () => {
    expect(said('x'.repeat(1_000_000), 60)).toHaveLength(1_000_000);
  });

  it('hold all of the text and are never too long', () => {
    const text = fc.string({ unit: fc.constantFrom(...'ab  —-\n\u00A0'.split('')), maxLength: 200 });
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 30 }), (words, room) => {
        const broken = lines(words, room);
        const plain = words.replaceAll('\u00A0', ' ');
        expect(said(words, room).replaceAll(' ', '')).toBe(plain.replaceAll(/[ \n]/g, ''));
        for (const line of broken) expect(line.trimEnd().length).toBeLessThanOrEqual(room);
      }),
    );
  });
});
