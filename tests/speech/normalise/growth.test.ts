import { describe, expect, it } from 'vitest';
import { englishClasses } from '../../../src/speech/normalise/en/index.ts';
import { cardinal } from '../../../src/speech/normalise/en/numbers.ts';
import { findReadings } from '../../../src/speech/normalise/find-readings.ts';

const classes = englishClasses.map((one, at) => [`${at} ${one.name}`, one] as const);

describe.each(['1', ',111', '/1', '.a', ' ', '1/', '1 ', '-1', ':1', 'A.', '$1'])(
  'a run of 200,000 units of “%s”',
  (piece) => {
    const run = `1${piece.repeat(200_000 / piece.length)}`;

    it.each(classes)('is read by the class %s without looking at it again and again', (_, one) => {
      const started = performance.now();
      for (const text of [run, `${run} people`]) findReadings(text, [one], { dayFirst: false });
      expect(performance.now() - started).toBeLessThan(2000);
    });
  },
);

describe('a number that has no name', () => {
  it('is said digit by digit, however long it is', () => {
    expect(cardinal('9'.repeat(33))).toMatch(
      /^nine hundred and ninety nine nonillion|^nine hundred ninety nine nonillion/,
    );
    expect(cardinal('1'.repeat(34))).toBe(Array.from({ length: 34 }, () => 'one').join(' '));
    const started = performance.now();
    expect(cardinal('1'.repeat(500_000))).toHaveLength(500_000 * 4 - 1);
    expect(performance.now() - started).toBeLessThan(2000);
  });
});
