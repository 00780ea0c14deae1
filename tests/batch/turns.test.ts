import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createTurns, turnsIn } from '../../src/batch/turns.ts';

describe('turns', () => {
  it('come in order, whoever is through first', () => {
    const order = fc.integer({ min: 1, max: 30 }).chain((count) => {
      const places = Array.from({ length: count }, (_, i) => i);
      return fc.shuffledSubarray(places, { minLength: count, maxLength: count });
    });
    fc.assert(
      fc.property(order, (places) => {
        const turns = createTurns(places.length);
        const elsewhere = turnsIn(turns.memory);
        const through = new Set<number>();
        for (const place of places) {
          elsewhere.release(place);
          elsewhere.release(place);
          through.add(place);
          for (const other of places) {
            const before = places.filter((earlier) => earlier < other);
            expect(turns.isHere(other)).toBe(before.every((earlier) => through.has(earlier)));
          }
        }
      }),
    );
  });
});
