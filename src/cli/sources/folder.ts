/** The articles of a folder: which of its files are taken, and in what order. */
import { dirname, extname, resolve } from 'node:path';
import { UserError } from '../../core/errors.ts';
import { headLength, holdsArticles, isDoubtful } from '../../index.ts';
import { filesIn } from '../../node/list.ts';
import { readPieces, readSource } from '../../node/read.ts';

export interface FolderFiles {
  /** Paths, sorted; a file that a manifest of the folder names is read in the manifest's order, and not again. */
  readonly taken: readonly string[];
  /** Paths of the others. */
  readonly left: readonly string[];
  /** Paths of the folders in it that cannot be looked into. */
  readonly closed: readonly string[];
}

/** `name` is the folder's path as the user sees it, `endings` are those of the files that are wanted. */
export async function folderFiles(folder: string, name: string, endings: readonly string[]): Promise<FolderFiles> {
  const { files: all, closed } = await filesIn(folder, name);
  const taken: string[] = [];
  const named = new Set<string>();
  for (const path of all) {
    if (!(await isWanted(path, endings))) continue;
    taken.push(path);
    if (isDoubtful(path)) for (const file of await namedBy(path)) named.add(file);
  }
  const chosen = taken.filter((path) => !named.has(path));
  const known = new Set(taken);
  return { taken: chosen, left: all.filter((path) => !known.has(path) && !named.has(path)), closed };
}

/** Does a file's name, and where many things have such names its beginning, speak for what is wanted? */
export async function isWanted(path: string, endings: readonly string[]): Promise<boolean> {
  if (!endings.some((ending) => path.toLowerCase().endsWith(ending))) return false;
  return !isDoubtful(path) || holdsArticles(await headOf(path));
}

/** `Left 3 files that are no articles in the folder news: 2 .png, 1 .json`; null when there are none. */
export function leftFiles(folder: string, left: readonly string[]): string | null {
  if (left.length === 0) return null;
  const counts = new Map<string, number>();
  for (const path of left) {
    const ending = extname(path).toLowerCase() || 'without ending';
    counts.set(ending, (counts.get(ending) ?? 0) + 1);
  }
  const kinds = [...counts].toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  const shown = kinds.slice(0, mostKinds).map(([ending, count]) => `${count} ${ending}`);
  const more = kinds.length > mostKinds ? ' …' : '';
  const files = left.length === 1 ? 'a file that is no article' : `${left.length} files that are no articles`;
  return `Left ${files} in the folder ${folder}: ${shown.join(', ')}${more}`;
}

const mostKinds = 5;

async function headOf(path: string): Promise<Uint8Array> {
  try {
    for await (const piece of readPieces(path, path)) return piece.subarray(0, headLength);
  } catch (error) {
    if (!(error instanceof UserError)) throw error; // Told of when it is named.
  }
  return new Uint8Array();
}

/** Paths of the files that the rows of a manifest name; none when it is another kind of file, or too large to be looked through. */
async function namedBy(manifest: string): Promise<readonly string[]> {
  try {
    const text = new TextDecoder().decode(await readSource(manifest, manifest));
    return text
      .split('\n')
      .flatMap((line) => pathIn(line) ?? [])
      .map((path) => resolve(dirname(manifest), path));
  } catch (error) {
    if (error instanceof UserError) return [];
    throw error;
  }
}

function pathIn(line: string): string | null {
  if (!/"path"\s*:/.test(line)) return null;
  try {
    const row = JSON.parse(line) as { readonly path?: unknown };
    return typeof row.path === 'string' ? row.path : null;
  } catch {
    return null; // Told of when the row is read.
  }
}
