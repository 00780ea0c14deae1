/** What a folder holds. */
import { statSync } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileTrouble } from './errors.ts';

export type PathKind = 'file' | 'folder' | 'missing';

/**
 * What stands at a path; links are followed. Throws a `UserError` when the system does not say. Asked without waiting for another thread:
 * every article asks several times, and the answer takes microseconds.
 */
export async function kindOf(path: string): Promise<PathKind> {
  try {
    const found = statSync(path, { throwIfNoEntry: false });
    if (found === undefined) return 'missing';
    return found.isDirectory() ? 'folder' : 'file';
  } catch (error) {
    throw fileTrouble(`${path} cannot be read`, error);
  }
}

/** Are two paths the same file, by whatever links and names? A missing one is not. */
export async function isSameFile(one: string, other: string): Promise<boolean> {
  const [a, b] = await Promise.all([one, other].map((path) => stat(path).catch(() => null)));
  return a != null && b != null && a.dev === b.dev && a.ino === b.ino;
}

/**
 * Paths of the files in a folder and its folders, sorted by path.
 * Hidden entries and `node_modules` are passed over; links to folders are not followed, so that there is no circle.
 */
export async function filesIn(folder: string): Promise<readonly string[]> {
  const found: string[] = [];
  const waiting = [folder];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    for (const entry of await entriesOf(next)) {
      const path = join(next, entry.name);
      if (!isShown(entry.name)) continue;
      if (entry.isDirectory()) waiting.push(path);
      else if (!entry.isSymbolicLink() || (await kindOf(path)) !== 'folder') found.push(path);
    }
  }
  return found.toSorted((a, b) => (a < b ? -1 : 1));
}

/** A folder and those below it, but for the ones that `filesIn` passes over; none where there is none. */
export async function foldersIn(folder: string): Promise<readonly string[]> {
  const found: string[] = [];
  const waiting = [folder];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const entries = await readdir(next, { withFileTypes: true }).catch(() => null);
    if (entries === null) continue;
    found.push(next);
    for (const entry of entries) if (entry.isDirectory() && isShown(entry.name)) waiting.push(join(next, entry.name));
  }
  return found;
}

const isShown = (name: string): boolean => !name.startsWith('.') && name !== 'node_modules';

/** What stands in a folder. Throws a `UserError` of kind `file`. */
export async function entriesOf(folder: string) {
  try {
    return await readdir(folder, { withFileTypes: true });
  } catch (error) {
    throw fileTrouble(`The folder ${folder} cannot be read`, error);
  }
}
