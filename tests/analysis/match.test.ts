import { describe, expect, it } from 'vitest';
import { matchLandmarks } from '../../src/analysis/corrections/match.ts';
import { blockId } from '../../src/core/position.ts';
import type { Range } from '../../src/core/position.ts';
import { landmarksOf } from '../../src/core/landmarks.ts';
import type { Landmark } from '../../src/core/landmarks.ts';
import { block } from '../speech/script-kit.ts';

/** Every stretch between marks of a paragraph is a quotation. */
function landmarks(...paragraphs: readonly string[]): readonly Landmark[] {
  const blocks = paragraphs.map((text, i) => Object.assign({}, block('body', text), { id: blockId(i) }));
  const ranges = paragraphs.flatMap((text, i) =>
    Array.from(text.matchAll(/[“"«][^”"»]*[”"»]/g), ({ index, 0: found }): Range => ({
      block: blockId(i),
      start: index,
      end: index + found.length,
    })),
  );
  return landmarksOf(blocks, ranges);
}

/** Where the first quotation of an article stands in another one, and so on. */
const match = (old: readonly Landmark[], now: readonly Landmark[]): readonly (number | null)[] => {
  const found = matchLandmarks(old, now, new Set(old.keys()));
  return old.map((_, i) => found.get(i) ?? null);
};

const long = '“We shall keep the ferry running all winter,” said Ann Lee.';
const yes = (name: string): string => `“Yes,” said ${name}.`;

const listed = (i: number, word: string): string =>
  `“Line ${i * 7919} of the list is ${word} to read,” said Person ${i}.`;

describe('quotations of an earlier version', () => {
  it.each<[string, readonly string[], readonly string[], readonly (number | null)[]]>([
    ['that is the same', [long, yes('Bob')], [long, yes('Bob')], [0, 1]],
    ['with a new paragraph before them', [long, yes('Bob')], ['It rained.', long, yes('Bob')], [0, 1]],
    ['with a mended typo', [long], [long.replace('winter', 'winters')], [0]],
    ['with other marks', [long, yes('Bob')], [long, yes('Bob')].map((text) => text.replaceAll(/[“”]/g, '"')), [0, 1]],
    ['with its paragraph elsewhere', [long, 'It rained.', 'It snowed.'], ['It snowed.', 'It rained.', long], [0]],
    ['with the same words of someone else before them', [long, yes('Bob')], [long, yes('Cara'), yes('Bob')], [0, 2]],
    ['with the same words of someone else behind them', [yes('Bob'), long], [yes('Bob'), yes('Cara'), long], [0, 2]],
    [
      'with many of the same words, none of them new',
      [yes('Bob'), yes('Bob'), yes('Bob')],
      [yes('Bob'), yes('Bob'), yes('Bob')],
      [0, 1, 2],
    ],
  ])('are found in one %s', (_, old, now, places) => {
    expect(match(landmarks(...old), landmarks(...now))).toEqual(places);
  });

  it.each<[string, readonly string[], readonly string[], readonly (number | null)[]]>([
    ['a short one is said by somebody else now', [yes('Bob'), long], [yes('Cara'), long], [null, 1]],
    [
      'another long one stands in its place',
      [long],
      ['“The tram is late again, as it was on Monday,” said Ann Lee.'],
      [null],
    ],
    ['it is gone', [yes('Bob'), long], [long], [null, 0]],
    ['one of two of the same words is gone', ['“Yes.”', '“Yes.”'], ['“Yes.”'], [null, null]],
    [
      'a third of the same words has come between them',
      ['“Yes.”', '“Yes.”'],
      ['“Yes.”', '“Yes.”', '“Yes.”'],
      [null, null],
    ],
  ])('are not found when %s', (_, old, now, places) => {
    expect(match(landmarks(...old), landmarks(...now))).toEqual(places);
  });

  it('are found in whatever order the rows stand', () => {
    const old = landmarks(long, yes('Bob'), yes('Bob'));
    expect(match(old.toReversed(), landmarks('It rained.', long, yes('Bob'), yes('Bob')))).toEqual([2, 1, 0]);
  });

  it('are found among ten thousand that have all changed', () => {
    const numbers = Array.from({ length: 10_000 }, (_, i) => i);
    const found = match(
      landmarks(...numbers.map((i) => listed(i, 'easy'))),
      landmarks(...numbers.map((i) => listed(i, 'easier'))),
    );
    expect(found.filter((place, i) => place !== null && place !== i)).toEqual([]);
  });
});
