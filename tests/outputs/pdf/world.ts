/** A `World` for the tests: the package's own assets, and the fonts among its dependencies. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FontStyle, World } from '../../../src/core/world.ts';
import { root } from '../../architecture/source-files.ts';

const fonts = join(root, 'node_modules', '@expo-google-fonts');

const files: Readonly<Record<string, Partial<Record<FontStyle, string>>>> = {
  'Atkinson Hyperlegible Next': {
    regular: 'atkinson-hyperlegible-next/400Regular/AtkinsonHyperlegibleNext_400Regular.ttf',
    bold: 'atkinson-hyperlegible-next/700Bold/AtkinsonHyperlegibleNext_700Bold.ttf',
  },
  'Noto Sans': {
    regular: 'noto-sans/400Regular/NotoSans_400Regular.ttf',
    bold: 'noto-sans/700Bold/NotoSans_700Bold.ttf',
  },
};

export const world: World = {
  asset: (path) => Promise.resolve(readFileSync(join(root, 'assets', path))),
  assetNames: (folder) => Promise.resolve(readdirSync(join(root, 'assets', folder)).toSorted()),
  font: (family, style) => {
    const file = files[family]?.[style];
    return Promise.resolve(file === undefined ? null : readFileSync(join(fonts, file)));
  },
};

/** The same world without a font family. */
export const without = (family: string): World => ({
  ...world,
  font: (name, style) => (name === family ? Promise.resolve(null) : world.font(name, style)),
});
