import { describe, expect, it } from 'vitest';
import { englishClasses } from '../../../src/speech/normalise/en/index.ts';
import { cardinal } from '../../../src/speech/normalise/en/numbers.ts';
import { findReadings } from '../../../src/speech/normalise/find-readings.ts';

/** Milliseconds after which a test is taken to hang: linear time needs a hundredth of it, quadratic time several times as much. */
const hanging = 60_000;

const classes = englishClasses.map((one, at) => [`${at} ${one.name}`, one] as const);

describe.each(['1', ',111', '/1', '.a', ' ', '1/', '1 ', '-1', ':1', 'A.', '$1'])(
  'a run of a million units of “%s”',
  (piece) => {
    const run = `1${piece.repeat(1_000_000 / piece.length)}`;

    it.each(classes)(
      'is read by the class %s without looking at it again and again',
      (_, one) => {
        for (const text of [run, `${run} people`]) {
          const ends = findReadings(text, [one], { dayFirst: false }).map(({ end }) => end);
          expect(ends.every((end) => end <= text.length)).toBe(true);
        }
      },
      hanging,
    );
  },
);

describe('a number that has no name', () => {
  it(
    'is said digit by digit, however long it is',
    () => {
      expect(cardinal('9'.repeat(33))).toMatch(
        /^nine hundred and ninety nine nonillion|^nine hundred ninety nine nonillion/,
      );
      expect(cardinal('1'.repeat(34))).toBe(Array.from({ length: 34 }, () => 'one').join(' '));
      expect(cardinal('1'.repeat(1_000_000))).toHaveLength(1_000_000 * 4 - 1);
    },
    hanging,
  );
});
