import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { OffsetMap } from '../../src/core/position.ts';
import { toSource } from '../../src/core/position.ts';
import { composed } from '../../src/inputs/nested.ts';
import { createPassage } from '../../src/inputs/passage.ts';

/** How a passage may be made of its source: stretches copied, put otherwise, or left out. */
const steps = fc.array(
  fc.record({
    kind: fc.constantFrom('copy', 'replace', 'skip'),
    length: fc.integer({ min: 1, max: 6 }),
    words: fc.constantFrom('x', 'yz', '<p>'),
  }),
  { minLength: 1, maxLength: 12 },
);

function made(
  source: string,
  how: readonly { kind: string; length: number; words: string }[],
): { text: string; origin: OffsetMap } {
  const passage = createPassage(source);
  let at = 0;
  for (const { kind, length, words } of how) {
    const end = Math.min(source.length, at + length);
    if (kind === 'copy') passage.copy(at, end);
    else if (kind === 'replace' && end > at) passage.replace(words, at, end);
    at = end;
  }
  passage.copy(at, source.length);
  return passage.finish();
}

describe('composed', () => {
  it('leads every unit to where the two ways one after the other lead', () => {
    fc.assert(
      fc.property(steps, steps, (outerSteps, innerSteps) => {
        const outer = made('abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyz', outerSteps);
        const inner = made(outer.text, innerSteps);
        const map = composed(inner.origin, outer.origin, inner.text.length);
        for (let i = 0; i < inner.text.length; i += 1) {
          const between = toSource(inner.origin, i, i + 1);
          expect(toSource(map, i, i + 1)).toEqual(toSource(outer.origin, between.start, between.end));
        }
      }),
    );
  });
});
