import { describe, expect, it } from 'vitest';
import { checkReadings, readingExtent } from '../../src/cli/parsing/speech-words.ts';

describe('the list of readings', () => {
  it.each([
    ['', { base: 'needed', without: [], with: [], sayAs: [] }],
    ['everything, -money', { base: 'everything', without: ['money'], with: [], sayAs: [] }],
    ['none,+date,acronym=words', { base: 'none', without: [], with: ['date', 'acronym'], sayAs: [] }],
    ['date=say-as,acronym=say-as', { base: 'needed', without: [], with: [], sayAs: ['date', 'acronym'] }],
  ])('%j is taken apart', (list, extent) => {
    expect(readingExtent(list)).toEqual(extent);
  });

  it('that means nothing is refused with what there is', () => {
    expect(() => readingExtent('date=loud')).toThrow(
      '--readings takes needed, everything or none, and classes with + or - before or =words or =say-as behind them, not “date=loud”.',
    );
  });

  it.each(['+speed', '-speed', 'speed=words', 'speed=say-as'])(
    'that names a class that there is not is refused: %s',
    async (list) => {
      await expect(checkReadings(readingExtent(list))).rejects.toThrow(
        '--readings knows no class “speed”; the classes are acronym,',
      );
    },
  );
});
