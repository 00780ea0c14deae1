import { describe, expect, it } from 'vitest';
import { collectGarbage } from '../../src/node/tidy.ts';

/** What has outlived two collections of the young is old. */
async function anOldObject(): Promise<WeakRef<object>> {
  let object: object | null = { name: 'Mara' };
  const seen = new WeakRef(object);
  for (const type of ['minor', 'minor'] as const) {
    await aTurn();
    collectGarbage(type);
  }
  expect(seen.deref()).toBe(object);
  object = null;
  await aTurn(); // A weak reference holds what it refers to until the turn that asked for it is over.
  return seen;
}

const aTurn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe('a collection', () => {
  it('of all memory takes what has long been there', async () => {
    const seen = await anOldObject();
    collectGarbage('major');
    expect(seen.deref()).toBeUndefined();
  });

  it('of the young leaves what is old', async () => {
    const seen = await anOldObject();
    collectGarbage('minor');
    expect(seen.deref()).toBeDefined();
  });
});
