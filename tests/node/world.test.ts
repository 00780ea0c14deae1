import { describe, expect, it } from 'vitest';
import { nodeWorld } from '../../src/node/world.ts';

const world = nodeWorld();

describe('nodeWorld', () => {
  it('lists and reads the package’s assets', async () => {
    const names = await world.assetNames('voices');
    expect(names).toContain('espeak-ng.json');
    expect(names).toEqual([...names].toSorted());
    expect((await world.asset('voices/espeak-ng.json')).length).toBeGreaterThan(100);
  });

  it('throws for an asset that is not there, as that is a bug', async () => {
    await expect(world.asset('voices/none.json')).rejects.toThrow('ENOENT');
  });

  it.each(['Atkinson Hyperlegible Next', 'Noto Sans'])('has the font family %s in every style', async (family) => {
    for (const style of ['regular', 'bold', 'italic', 'bold-italic'] as const) {
      const font = await world.font(family, style);
      expect(Array.from(font?.subarray(0, 4) ?? [])).toEqual([0, 1, 0, 0]);
    }
  });

  it('has no font of another family', async () => {
    expect(await world.font('Comic Sans', 'regular')).toBeNull();
  });
});
