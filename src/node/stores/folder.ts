/** A folder that several machines share. */
import { randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { readFile, realpath, stat } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { UserError } from '../../core/errors.ts';
import { fileTrouble, systemCode } from '../errors.ts';
import { entriesOf } from '../list.ts';
import { beginUnfinished, endUnfinished } from '../unfinished.ts';
import { makeFolder, putInPlace, removeFile, writeBeside } from '../write.ts';
import type { Store, StoredObject, StoreKind } from './types.ts';

export const folder: StoreKind = { scheme: 'file', example: 'file:///mnt/shared', open: openFolder };

/** Files are written here first, in a folder of each program's own: numbers of processes are the same on several machines. */
const workshop = '.lectern';
/** In milliseconds; what a program has left behind for so long is taken away. */
const abandonedAfter = 24 * 3600 * 1000;

async function openFolder(address: URL): Promise<Store> {
  const root = rootOf(address);
  await makeFolder(root, root);
  const home = await realpath(root);
  const shop = join(home, workshop, randomUUID());
  removeAbandoned(join(home, workshop));
  return {
    get: async (key) => {
      try {
        return await readFile(await placeOf(home, key));
      } catch (error) {
        if (isMissing(error)) return null;
        throw trouble(key, 'read', error);
      }
    },
    put: async (key, bytes) => {
      const place = await placeOf(home, key);
      await makeFolder(dirname(place), dirname(place));
      beginUnfinished(shop);
      mkdirSync(shop, { recursive: true });
      await putInPlace(await writeBeside(join(shop, 'object'), bytes, key), place, key);
    },
    exists: async (key) => {
      try {
        return (await stat(await placeOf(home, key))).isFile();
      } catch (error) {
        if (isMissing(error)) return false;
        throw trouble(key, 'read', error);
      }
    },
    list: (prefix) => objectsIn(home, prefix),
    remove: async (key) => {
      try {
        await removeFile(await placeOf(home, key));
      } catch (error) {
        if (!isMissing(error)) throw trouble(key, 'removed', error);
      }
    },
    close: async () => {
      rmSync(shop, { recursive: true, force: true });
      endUnfinished(shop);
    },
  };
}

function rootOf(address: URL): string {
  try {
    return fileURLToPath(address);
  } catch (error) {
    throw new UserError('usage', `${address.href} is no folder of this machine; write file:///mnt/shared.`, {
      cause: error,
    });
  }
}

/** Where an object lies. Throws a `UserError` of kind `file` when a link leads out of the store on the way. */
async function placeOf(home: string, key: string): Promise<string> {
  const path = join(home, key);
  const real = await nearestReal(path);
  if (real !== home && !real.startsWith(home.endsWith(sep) ? home : home + sep))
    throw new UserError('file', `${key} leads out of the store by a link.`);
  return path;
}

/** What a path leads to once links are followed, or else what the nearest folder above it does. */
async function nearestReal(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch (error) {
    if (!isMissing(error)) throw error;
    return nearestReal(dirname(path));
  }
}

/** Folder by folder, whose names are compared with their `/`, so that all comes in the order of keys. */
async function* objectsIn(home: string, prefix: string, at = ''): AsyncIterable<StoredObject> {
  const entries = at === '' || (await isThere(join(home, at))) ? await entriesOf(join(home, at), join(home, at)) : [];
  const named = entries
    .filter(({ name }) => !(at === '' && name === workshop))
    .map((entry) => ({ entry, key: at + entry.name + (entry.isDirectory() ? '/' : '') }))
    .filter(({ key }) => key.startsWith(prefix) || prefix.startsWith(key));
  for (const { entry, key } of named.toSorted((a, b) => (a.key < b.key ? -1 : 1))) {
    if (entry.isDirectory()) yield* objectsIn(home, prefix, key);
    else if (entry.isFile() && key.startsWith(prefix)) {
      const found = await stat(join(home, key)).catch(() => null); // Removed meanwhile.
      if (found !== null) yield { key, bytes: found.size };
    }
  }
}

const isThere = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );

/** What programs have left that were killed. */
function removeAbandoned(shops: string): void {
  try {
    for (const name of readdirSync(shops)) {
      const shop = join(shops, name);
      if (Date.now() - statSync(shop).mtimeMs > abandonedAfter) rmSync(shop, { recursive: true, force: true });
    }
  } catch (error) {
    if (systemCode(error) === null) throw error; // Another program is at it, or there is none.
  }
}

const isMissing = (error: unknown): boolean => ['ENOENT', 'ENOTDIR'].includes(systemCode(error) ?? '');

function trouble(key: string, what: string, error: unknown): UserError {
  if (error instanceof UserError) throw error;
  return fileTrouble(`${key} in the store cannot be ${what}`, error);
}
