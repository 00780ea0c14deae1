import { array, assert, constantFrom, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { itemSuffixes } from '../../../src/cli/sources/item-suffixes.ts';
import { pieceNames } from '../../../src/cli/queue/piece-names.ts';
import { createNameClaims, sharedNames } from '../../../src/cli/queue/shared-names.ts';

const ids = array(constantFrom('a', 'A', 'a-2', 'a-2-2', 'a 2', 'b', '2', 'b-3', '-'), { maxLength: 12 });

describe('the items of one input', () => {
  it('get names that are all different, whatever they are called', () => {
    assert(
      property(ids, (items) => {
        const names = items.map(itemSuffixes()).map((name) => name.toLowerCase());
        expect(new Set(names).size).toBe(items.length);
      }),
    );
  });

  it('get the same names when only those are made together that depend on each other', () => {
    assert(
      property(array(ids, { maxLength: 6 }), (pieces) => {
        const { suffixes, groups } = pieceNames(pieces);
        expect(suffixes).toEqual(pieces.flat().map(itemSuffixes()));
        const owners = pieces.flatMap((items, place) => items.map(() => groups[place]));
        for (const group of new Set(groups)) {
          const items = pieces.flat().filter((_, i) => owners[i] === group);
          expect(items.map(itemSuffixes())).toEqual(suffixes.filter((_, i) => owners[i] === group));
        }
      }),
    );
  });

  it('stay apart where their names have nothing to do with each other', () => {
    expect(new Set(pieceNames([['story-1'], ['story-2'], ['story'], ['other']]).groups).size).toBe(4);
    expect(new Set(pieceNames([['a'], ['b', 'c'], ['a'], ['d', 'a-2']]).groups).size).toBe(2);
  });
});

describe('names of two inputs', () => {
  it('may be shared where one goes on like the other up to a hyphen', () => {
    expect([...sharedNames(['Day', 'day-two', 'days-off', 'night', 'other-day'])].toSorted()).toEqual([
      'Day',
      'day-two',
    ]);
  });

  it('are taken by the first, all of them or none', () => {
    const claim = createNameClaims();
    claim(['day-a', 'day-b'], 'day.ndjson');
    expect(() => claim(['x', 'DAY-b'], 'DAY-b.txt')).toThrow(
      'DAY-b.txt was not enqueued: its DAY-b would take the place of that of day.ndjson. Rename one',
    );
    expect(() => claim(['x'], 'x.txt')).not.toThrow();
  });
});
