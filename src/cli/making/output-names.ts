/** Which name each input's files get. */
import { basename, dirname, sep } from 'node:path';
import { inputExtensions } from '../../index.ts';
import type { Input } from '../sources/inputs.ts';

/** What each input's files are called. */
export const namesOf = (inputs: readonly Input[]): readonly string[] => outputNames(inputs.map(pathOf));

/** What an input's name for files is made of. */
function pathOf(input: Input): string {
  if (input.type === 'file') return input.path;
  if (input.type === 'web') return addressPath(input.name);
  return input.name === '-' ? 'stdin' : input.name;
}

/** Host and path of an address; what comes behind its `?` does not matter for a name. */
function addressPath(address: string): string {
  const { hostname, pathname } = URL.canParse(address) ? new URL(address) : { hostname: address, pathname: '' };
  const path = pathname.replaceAll(/[^\w.~/-]+/g, '-').replace(/\/+$/, '');
  return `${hostname.replaceAll(/[^\w.-]/g, '-')}${path}`;
}

/** What may stand behind the name of an input. */
const endings = [...inputExtensions, '.ssml'];

/**
 * A name for each path, in their order, all different whatever the case of letters. It depends on which paths there are, not on their order:
 * the file's name without ending; where two in one folder differ only in the ending, with the ending (`story-md`);
 * where folders differ, with as many of their names in front as it takes (`north-story`, `south-story`); a number for the later ones of a
 * folder whose names differ only in the case of letters.
 */
export function outputNames(paths: readonly string[]): readonly string[] {
  const stems = stemsOf(paths);
  const depths = paths.map(() => 0);
  const name = (i: number): string => nameAt(paths[i] ?? '', stems[i] ?? '', depths[i] ?? 0);
  for (let round = 0; round < deepest; round += 1) {
    const clashing = sharedByFolders(
      paths.map((_, i) => name(i)),
      paths,
    );
    if (clashing.size === 0) break;
    for (const i of clashing) depths[i] = (depths[i] ?? 0) + 1;
  }
  return numbered(
    paths,
    paths.map((_, i) => name(i)),
  );
}

/** More folders than this are not put in front of a name. */
const deepest = 32;

/** File names without ending; with it where a neighbour in the same folder has the same without. */
function stemsOf(paths: readonly string[]): readonly string[] {
  const clashing = sharing(paths.map((path) => dirname(path) + sep + stem(path)));
  return paths.map((path, i) => (clashing.has(i) ? basename(path).replaceAll('.', '-') : stem(path)));
}

/** A file's name without its ending, when that is of an article. */
export function stem(path: string): string {
  const name = basename(path);
  const ending = endings.find((candidate) => name.toLowerCase().endsWith(candidate)) ?? '';
  return name.slice(0, name.length - ending.length) || name;
}

function nameAt(path: string, stemOfPath: string, depth: number): string {
  const folders = dirname(path)
    .split(/[/\\]/)
    .filter((folder) => folder !== '' && folder !== '.');
  return [...folders.slice(Math.max(0, folders.length - depth), folders.length), stemOfPath].join('-');
}

/** A text in lower case, with hyphens for whatever a file name should not hold; at most 80 characters, and maybe none. */
export const asFileName = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .slice(0, 80)
    .replaceAll(/^-+|-+$/g, '');

/** Places whose name, in lower case, is another one's too. */
export function sharing(names: readonly string[]): ReadonlySet<number> {
  const first = new Map<string, number>();
  const shared = new Set<number>();
  names.forEach((name, i) => {
    const key = name.toLowerCase();
    const before = first.get(key);
    if (before === undefined) first.set(key, i);
    else shared.add(before).add(i);
  });
  return shared;
}

/** Places whose name is also that of a path in another folder: the names of folders tell those apart, and no others. */
function sharedByFolders(names: readonly string[], paths: readonly string[]): ReadonlySet<number> {
  const folders = new Map<string, Set<string>>();
  const folderOf = (i: number): string => dirname(paths[i] ?? '').toLowerCase();
  names.forEach((name, i) => {
    const key = name.toLowerCase();
    folders.set(key, (folders.get(key) ?? new Set()).add(folderOf(i)));
  });
  return new Set(names.flatMap((name, i) => ((folders.get(name.toLowerCase())?.size ?? 0) > 1 ? [i] : [])));
}

/** What still clashes (`a/b-c.txt` and `a-b/c.txt`) is numbered by its path. */
function numbered(paths: readonly string[], names: readonly string[]): readonly string[] {
  const clashing = sharing(names);
  if (clashing.size === 0) return names;
  const taken = new Set(names.filter((_, i) => !clashing.has(i)).map((name) => name.toLowerCase()));
  const result = [...names];
  for (const i of [...clashing].toSorted((a, b) => ((paths[a] ?? '') < (paths[b] ?? '') ? -1 : 1))) {
    let candidate = names[i] ?? '';
    for (let count = 2; taken.has(candidate.toLowerCase()); count += 1) candidate = `${names[i] ?? ''}-${count}`;
    taken.add(candidate.toLowerCase());
    result[i] = candidate;
  }
  return result;
}
