/** The real outside: the package's own assets, the fonts that are installed with it, and the user's fonts. */
import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { deflateSync } from 'node:zlib';
import { UserError } from '../core/errors.ts';
import type { World } from '../core/world.ts';
import { systemCode } from './errors.ts';
import { pictureOpener } from './pictures.ts';
import type { PicturePlaces } from './pictures.ts';
import { readSource } from './read.ts';
import { unpacked } from './woff.ts';

/** `dist/node/` and `src/node/` lie equally deep below the package. */
const assets = new URL('../../assets/', import.meta.url);

/**
 * The world as it is on this machine, seen from a working folder. Pictures are read from where they may be; `none` shows none. Speech
 * engines take so many threads, or as many as they think best.
 */
export function nodeWorld(
  cwd: string = process.cwd(),
  pictures: PicturePlaces | 'none' = 'beside',
  threads: number | null = null,
): World {
  return {
    ...(pictures === 'none' ? {} : { picture: pictureOpener(cwd, pictures) }),
    asset: onceEach((path) => readFile(new URL(path, assets))),
    assetNames: onceEach(async (folder) => (await readdir(new URL(`${folder}/`, assets))).toSorted()),
    font: onceEach(async (file) => {
      const path = installedFile(file, cwd);
      return path === null ? null : unpacked(await readFile(path));
    }),
    deflate: (bytes) => deflateSync(bytes, smallPieces),
    fontFile: (path) => readFont(resolve(cwd, path), path),
    engine: async (name, model) => {
      const { findEngine } = await import('./engines/index.ts');
      const { voices, open } = await findEngine(name);
      const options = { model: model === null ? null : resolve(cwd, model), threads, folder: cwd };
      return { catalog: await voices(options), open: () => open(options) };
    },
    spool: async () => (await import('./spool.ts')).openSpool(),
    encoder: async (format) => (await import('./sound-encoder.ts')).findSoundEncoder(format),
  };
}

/**
 * What is installed stays as it is while a program runs, and every article asks for the same dozen files: each is found once. What could
 * not be found is looked for again.
 */
function onceEach<Value>(find: (name: string) => Promise<Value>): (name: string) => Promise<Value> {
  const known = new Map<string, Promise<Value>>();
  return (name) => {
    const before = known.get(name);
    if (before !== undefined) return before;
    const found = find(name);
    known.set(name, found);
    found.catch(() => known.delete(name));
    return found;
  };
}

/**
 * For pieces of a few kilobytes: most of what zlib does for one by default is to make room for many times as much. Level 4 leaves
 * them 2 % larger than level 6 does, in two thirds of the time.
 */
const smallPieces = { level: 4, windowBits: 13, memLevel: 6, chunkSize: 1 << 13 };

/** A font package may be installed beside Lectern or in the working folder. */
function installedFile(file: string, cwd: string): string | null {
  const paths = [dirname(fileURLToPath(import.meta.url)), cwd];
  try {
    return createRequire(import.meta.url).resolve(file, { paths });
  } catch (error) {
    const code = systemCode(error);
    if (code === 'MODULE_NOT_FOUND' || code === 'ERR_PACKAGE_PATH_NOT_EXPORTED') return null;
    throw error;
  }
}

/** A font that cannot be read is a mistake in the options. */
async function readFont(path: string, name: string): Promise<Uint8Array> {
  const bytes = await readSource(path, name).catch((error: unknown) => {
    throw error instanceof UserError ? new UserError('usage', error.message, { cause: error }) : error;
  });
  try {
    return unpacked(bytes);
  } catch (error) {
    throw new UserError('usage', `The font ${name} is damaged; give a file that is whole.`, { cause: error });
  }
}
