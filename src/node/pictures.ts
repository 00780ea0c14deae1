/** Pictures of articles on this machine's disk; nothing is fetched from a network. */
import { realpath, stat } from 'node:fs/promises';
import { dirname, isAbsolute, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { PictureFile, World } from '../core/world.ts';
import { UserError } from '../core/errors.ts';
import { systemCode } from './errors.ts';
import { readSource } from './read.ts';

/** Which files may be read: those in the article's folder and in folders below it, or any. */
export type PicturePlaces = 'beside' | 'anywhere';

/** Opens pictures by what an article calls them. Links out of the article's folder are followed only where any file may be read. */
export function pictureOpener(cwd: string, places: PicturePlaces): NonNullable<World['picture']> {
  return async (image, source) => {
    const folder = dirname(resolve(cwd, source.name === '-' ? 'stdin' : source.name));
    const path = pathOf(image, folder);
    if (path.type === 'refused') return path;
    return openIn(folder, path.path, places);
  };
}

/** Path of the file that an article in a folder shows, if it lies in the folder or below; null for anything else. */
export function picturePath(image: string, folder: string): string | null {
  const path = pathOf(image, folder);
  return path.type === 'path' && isInside(folder, path.path) ? path.path : null;
}

const refused = (reason: string): PictureFile & { readonly type: 'refused' } => ({ type: 'refused', reason });

type Path = { readonly type: 'path'; readonly path: string } | (PictureFile & { readonly type: 'refused' });

function pathOf(image: string, folder: string): Path {
  if (image.trim() === '' || image.includes('\0')) return refused('names no file');
  if (/^(?:https?:)?\/\//i.test(image)) return refused('is on a network, and nothing is fetched');
  if (/^data:/i.test(image)) return refused('is written into the article itself; save it as a file');
  if (/^file:\/\//i.test(image)) return fileUrl(image);
  if (/^[a-z][a-z\d+.-]+:/i.test(image)) return refused('is no file on this machine');
  return { type: 'path', path: resolve(folder, decoded(image)) };
}

function fileUrl(url: string): Path {
  try {
    return { type: 'path', path: fileURLToPath(url) };
  } catch {
    return refused('is no file on this machine');
  }
}

/** Names stand in articles as in web addresses: without query, and with `%20` for a space. */
function decoded(image: string): string {
  const name = image.replace(/[?#].*$/s, '');
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

async function openIn(folder: string, path: string, places: PicturePlaces): Promise<PictureFile> {
  if (places === 'beside' && !isInside(folder, path)) return outside;
  try {
    const [home, real] = await Promise.all([realpath(folder), realpath(path)]);
    if (places === 'beside' && !isInside(home, real)) return outside;
    if (!(await stat(real)).isFile()) return refused('is no file');
    return { type: 'bytes', bytes: await readSource(real, path) };
  } catch (error) {
    if (error instanceof UserError) return refused('cannot be read, or is larger than 64 MB');
    if (['ENOENT', 'ENOTDIR'].includes(systemCode(error) ?? '')) return refused('is not there');
    return refused('cannot be read');
  }
}

const outside = refused('lies outside the article’s folder; --pictures anywhere allows that');

function isInside(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
