/** What a folder holds. */
import { statSync } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { UserError } from '../core/errors.ts';
import { fileTrouble, systemCode } from './errors.ts';

export type PathKind = 'file' | 'folder' | 'missing';

/**
 * What stands at a path; links are followed. `name` is the path as the user sees it. Throws a `UserError` when the system does not say.
 * Asked without waiting for another thread: every article asks several times, and the answer takes microseconds.
 */
export async function kindOf(path: string, name: string): Promise<PathKind> {
  try {
    const found = statSync(path, { throwIfNoEntry: false });
    if (found === undefined) return 'missing';
    return found.isDirectory() ? 'folder' : 'file';
  } catch (error) {
    if (systemCode(error) === 'ENAMETOOLONG') return 'missing'; // No file can have such a name.
    throw fileTrouble(`${name} cannot be read`, error);
  }
}

/** Are two paths the same file, by whatever links and names? A missing one is not. */
export async function isSameFile(one: string, other: string): Promise<boolean> {
  const [a, b] = await Promise.all([one, other].map((path) => stat(path).catch(() => null)));
  return a != null && b != null && a.dev === b.dev && a.ino === b.ino;
}

/** What was found below a folder. */
export interface FoundFiles {
  /** Paths, sorted. */
  readonly files: readonly string[];
  /** Paths of the folders that cannot be looked into. */
  readonly closed: readonly string[];
}

/**
 * The files in a folder and its folders. Hidden entries and `node_modules` are passed over, and what is no file: a pipe without a writer
 * would keep its reader waiting for ever. Links to folders are not followed, so that there is no
 * circle. `name` is the folder's path as the user sees it. Throws a `UserError` of kind `file` when the folder itself cannot be looked into.
 */
export async function filesIn(folder: string, name: string): Promise<FoundFiles> {
  const found: string[] = [];
  const closed: string[] = [];
  const waiting = [folder];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const entries = next === folder ? await entriesOf(next, name) : await entriesOf(next, next).catch(asNone);
    if (entries === null) closed.push(next);
    for (const entry of entries ?? []) {
      const path = join(next, entry.name);
      if (!isShown(entry.name)) continue;
      if (entry.isDirectory()) waiting.push(path);
      else if (entry.isFile() || (entry.isSymbolicLink() && mayBeFile(path))) found.push(path);
    }
  }
  return { files: found.toSorted(byPath), closed: closed.toSorted(byPath) };
}

const byPath = (a: string, b: string): number => (a < b ? -1 : 1);

/** A link that leads nowhere is told of when it is read. */
function mayBeFile(link: string): boolean {
  try {
    return statSync(link, { throwIfNoEntry: false })?.isFile() !== false;
  } catch {
    return true;
  }
}

function asNone(error: unknown): null {
  if (error instanceof UserError) return null;
  throw error;
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

/** What stands in a folder. `name` is its path as the user sees it. Throws a `UserError` of kind `file`. */
export async function entriesOf(folder: string, name: string) {
  try {
    return await readdir(folder, { withFileTypes: true });
  } catch (error) {
    throw fileTrouble(`The folder ${name} cannot be read`, error);
  }
}
