/** The real outside: the package's own assets and the fonts that are installed with it. */
import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { FontStyle, World } from '../core/world.ts';

/** `dist/node/` and `src/node/` lie equally deep below the package. */
const assets = new URL('../../assets/', import.meta.url);

const fonts: Readonly<Record<string, Readonly<Record<FontStyle, string>>>> = {
  'Atkinson Hyperlegible Next': {
    regular: '@expo-google-fonts/atkinson-hyperlegible-next/400Regular/AtkinsonHyperlegibleNext_400Regular.ttf',
    bold: '@expo-google-fonts/atkinson-hyperlegible-next/700Bold/AtkinsonHyperlegibleNext_700Bold.ttf',
    italic:
      '@expo-google-fonts/atkinson-hyperlegible-next/400Regular_Italic/AtkinsonHyperlegibleNext_400Regular_Italic.ttf',
    'bold-italic':
      '@expo-google-fonts/atkinson-hyperlegible-next/700Bold_Italic/AtkinsonHyperlegibleNext_700Bold_Italic.ttf',
  },
  'Noto Sans': {
    regular: '@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf',
    bold: '@expo-google-fonts/noto-sans/700Bold/NotoSans_700Bold.ttf',
    italic: '@expo-google-fonts/noto-sans/400Regular_Italic/NotoSans_400Regular_Italic.ttf',
    'bold-italic': '@expo-google-fonts/noto-sans/700Bold_Italic/NotoSans_700Bold_Italic.ttf',
  },
};

/** The world as it is on this machine. */
export function nodeWorld(): World {
  return {
    asset: (path) => readFile(new URL(path, assets)),
    assetNames: async (folder) => (await readdir(new URL(`${folder}/`, assets))).toSorted(),
    font: async (family, style) => {
      const file = fonts[family]?.[style];
      return file === undefined ? null : readFile(createRequire(import.meta.url).resolve(file));
    },
  };
}
