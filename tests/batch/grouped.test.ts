import { setImmediate } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { inGroups } from '../../src/batch/grouped.ts';

describe('work in groups', () => {
  it('takes what came while a group was on its way together, in its order', async () => {
    const groups: (readonly number[])[] = [];
    const add = inGroups<number>(async (group) => {
      groups.push(group);
      await setImmediate();
    });
    const first = add(1);
    await Promise.resolve();
    await Promise.resolve();
    await Promise.all([first, add(2), add(3), add(4)]);
    await add(5);
    expect(groups).toEqual([[1], [2, 3, 4], [5]]);
  });

  it('begins a group only when the one before is done', async () => {
    let running = 0;
    let most = 0;
    const add = inGroups<number>(async () => {
      running += 1;
      most = Math.max(most, running);
      await setImmediate();
      running -= 1;
    });
    const all: Promise<void>[] = [];
    for (let i = 0; i < 20; i += 1) {
      all.push(add(i));
      if (i % 3 === 0) await setImmediate();
    }
    await Promise.all(all);
    expect(most).toBe(1);
  });

  it('lets all of a group know when it went wrong, and goes on with the next', async () => {
    let isBroken = true;
    const add = inGroups<string>(async () => {
      await setImmediate();
      if (isBroken) throw new Error('the disk is full');
    });
    const results = await Promise.allSettled([add('a'), add('b')]);
    expect(results.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    isBroken = false;
    await expect(add('c')).resolves.toBeUndefined();
  });
});
