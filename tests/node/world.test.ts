import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { nodeWorld } from '../../src/node/world.ts';
import type { FontTable } from '../../src/outputs/pdf/fonts/types.ts';
import { root } from '../architecture/source-files.ts';

const world = nodeWorld();

/** The fonts that come with Lectern; the others a user installs. */
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Record<string, Record<string, string>>;
const installed = { ...manifest['dependencies'], ...manifest['optionalDependencies'] };
const table = JSON.parse(readFileSync(join(root, 'assets', 'fonts', 'fonts.json'), 'utf8')) as FontTable;
const fonts = table.fonts.filter((font) => font.package in installed);

describe('nodeWorld', () => {
  it('lists and reads the package’s assets', async () => {
    const names = await world.assetNames('voices');
    expect(names).toContain('espeak-ng.json');
    expect(names).toEqual([...names].toSorted());
    expect((await world.asset('voices/espeak-ng.json')).length).toBeGreaterThan(100);
  });

  it('deflates what zlib inflates, the same to the same', () => {
    const bytes = new TextEncoder().encode('Twelve boats lie in the harbour. '.repeat(1000));
    const deflated = world.deflate?.(bytes) ?? new Uint8Array();
    expect(deflated.length).toBeLessThan(bytes.length / 20);
    expect(new Uint8Array(inflateSync(deflated))).toEqual(bytes);
    expect(world.deflate?.(bytes)).toEqual(deflated);
  });

  it('reads what is installed once, however often it is asked for', async () => {
    const file = `${fonts[0]?.package ?? ''}/${fonts[0]?.regular ?? ''}`;
    expect(await world.asset('voices/espeak-ng.json')).toBe(await world.asset('voices/espeak-ng.json'));
    expect(await world.font(file)).toBe(await world.font(file));
  });

  it('throws for an asset that is not there, as that is a bug', async () => {
    await expect(world.asset('voices/none.json')).rejects.toThrow('ENOENT');
  });

  it.each(fonts.map((font) => [font.family, font] as const))(
    'finds the files of the font %s',
    async (_family, font) => {
      const signatures = [];
      for (const file of [font.regular, font.bold]) {
        const bytes = await world.font(`${font.package}/${file}`);
        signatures.push(String.fromCharCode(...(bytes?.subarray(0, 4) ?? [])));
      }
      for (const signature of signatures) expect(['\u0000\u0001\u0000\u0000', 'OTTO']).toContain(signature);
    },
  );

  it('has no font of a package that is not installed', async () => {
    expect(await world.font('@example/no-such-font/Regular.ttf')).toBeNull();
    expect(await world.font('@expo-google-fonts/noto-sans/None.ttf')).toBeNull();
  });

  it('finds a font package in the working folder', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'lectern-world-'));
    mkdirSync(join(folder, 'node_modules', 'a-font'), { recursive: true });
    writeFileSync(join(folder, 'node_modules', 'a-font', 'Regular.ttf'), 'x');
    expect((await nodeWorld(folder).font('a-font/Regular.ttf'))?.length).toBe(1);
  });

  it('says which font file of the user’s cannot be read', async () => {
    await expect(world.fontFile('none/Here.ttf')).rejects.toMatchObject({
      kind: 'usage',
      message: 'none/Here.ttf cannot be read: there is no such file or folder.',
    });
  });
});
