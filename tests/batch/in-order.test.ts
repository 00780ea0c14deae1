import { setTimeout as sleep } from 'node:timers/promises';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inOrder } from '../../src/batch/in-order.ts';

const never = new AbortController().signal;

async function collect<Result>(results: AsyncIterable<Result>): Promise<readonly Result[]> {
  const found: Result[] = [];
  for await (const result of results) found.push(result);
  return found;
}

async function failsSecond(place: number): Promise<number> {
  await sleep(place === 1 ? 10 : 0);
  if (place === 1) throw new Error('the second');
  return place;
}

describe('work side by side', () => {
  it('gives its results in order, with no more at once and no further ahead than is allowed, whatever takes how long', async () => {
    const plan = fc.record({
      delays: fc.array(fc.integer({ min: 0, max: 3 }), { maxLength: 20 }),
      atOnce: fc.integer({ min: 1, max: 5 }),
      ahead: fc.integer({ min: 0, max: 6 }),
    });
    await fc.assert(
      fc.asyncProperty(plan, async ({ delays, atOnce, ahead }) => {
        const seen = { running: 0, most: 0, furthest: 0, taken: 0 };
        const work = async (place: number): Promise<number> => {
          seen.running += 1;
          seen.most = Math.max(seen.most, seen.running);
          seen.furthest = Math.max(seen.furthest, place - seen.taken);
          await sleep(delays[place]);
          seen.running -= 1;
          return place;
        };
        for await (const place of inOrder(delays.length, work, { atOnce, ahead, stop: never })) {
          expect(place).toBe(seen.taken);
          seen.taken += 1;
        }
        expect(seen.taken).toBe(delays.length);
        expect(seen.most).toBeLessThanOrEqual(atOnce);
        expect(seen.furthest).toBeLessThanOrEqual(ahead + 1);
      }),
      { numRuns: 60 },
    );
  });

  it('begins nothing after it was stopped, and finishes what is in hand', async () => {
    const stop = new AbortController();
    const begun: number[] = [];
    const work = async (place: number): Promise<number> => {
      begun.push(place);
      if (place === 2) stop.abort();
      await sleep(5);
      return place;
    };
    expect(await collect(inOrder(9, work, { atOnce: 2, ahead: 9, stop: stop.signal }))).toEqual(begun);
    expect(begun.length).toBeLessThan(9);
  });

  it('throws an error where its result would have come, and hands over what nobody will take', async () => {
    const left: number[] = [];
    const discard = async (place: number): Promise<void> => void left.push(place);
    await expect(collect(inOrder(4, failsSecond, { atOnce: 4, ahead: 9, stop: never }, discard))).rejects.toThrow(
      'the second',
    );
    expect(left).toEqual([2, 3]);
  });
});
