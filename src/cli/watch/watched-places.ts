/** Where to look for changes that a build depends on. */
import { dirname, join, relative, resolve, sep } from 'node:path';
import { isPattern } from '../../node/glob.ts';
import { foldersIn, kindOf } from '../../node/list.ts';
import type { BuildOptions } from '../invocation.ts';
import { sheetEnding } from '../making/followed-sheet.ts';

export interface WatchedPlaces {
  /** Absolute paths. */
  readonly folders: readonly string[];
  /** May a build depend on what is at this path? */
  readonly counts: (path: string) => boolean;
}

/** `names` are the inputs as the user called them, `settings` is the path of the settings file. */
export async function watchedPlaces(
  options: BuildOptions,
  names: readonly string[],
  settings: string,
  cwd: string,
): Promise<WatchedPlaces> {
  const at = (name: string): string => resolve(cwd, name);
  const out = at(options.out);
  const ours = new Set([options.report].flatMap((name) => (name === null ? [] : [at(name)])));
  const sources = new Set<string>();
  for (const name of names) for (const folder of await foldersOf(name, cwd)) sources.add(folder);
  const isOurs = (folder: string): boolean => isWithin(folder, out) && folder !== out;
  const folders = [...sources].filter((folder) => !isOurs(folder));
  const named = [...options.lexicons, options.voices, ...(options.face ?? '').split(',')].filter(isPath);
  const files = [settings, ...named, ...[options.registry, options.filesFrom].filter((name) => name !== null)];
  const sheets = options.cast === null ? [] : await foldersOf(options.cast, cwd);
  return {
    folders: [...folders, ...files.map((name) => dirname(at(name))), ...sheets, out],
    counts: (path) => {
      if (ours.has(path) || path.split(sep).at(-1)?.startsWith('.') === true) return false;
      if (!isWithin(path, out) || folders.includes(dirname(path))) return true;
      return path.endsWith(sheetEnding);
    },
  };
}

/** Could it be a file, and not a name of something that Lectern brings along? */
const isPath = (name: string): boolean => /[/\\.]/.test(name);

const isWithin = (path: string, folder: string): boolean =>
  path === folder || (!relative(folder, path).startsWith('..') && !/^(?:[a-z]:|\/)/i.test(relative(folder, path)));

/** A folder with those in it, the folder of a file, or where a pattern begins. */
async function foldersOf(name: string, cwd: string): Promise<readonly string[]> {
  const path = resolve(cwd, name);
  const kind = await kindOf(path, name).catch(() => 'missing');
  if (kind === 'folder') return foldersIn(path);
  if (kind === 'file' || !isPattern(name)) return [dirname(path)];
  const fixed = name.split(/[/\\]/).slice(0, -1);
  const end = fixed.findIndex(isPattern);
  const start = end < 0 ? fixed : fixed.slice(0, end);
  return foldersIn(resolve(cwd, join(...(start.length === 0 ? ['.'] : start), name.startsWith('/') ? sep : '')));
}
