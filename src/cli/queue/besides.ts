/** What lies beside an article and belongs to it: cast sheets that a person has corrected, and pictures. */
import { readdir } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { KeptFile } from '../../config/chunk.ts';
import { figures } from '../../core/article.ts';
import { read } from '../../index.ts';
import { picturePath } from '../../node/pictures.ts';
import { kindOf } from '../../node/list.ts';
import { readSource } from '../../node/read.ts';
import { keepContent } from '../../node/stores/index.ts';
import type { Store } from '../../node/stores/index.ts';
import { sheetEnding } from '../making/followed-sheet.ts';
import type { BuildOptions } from '../invocation.ts';
import type { Io } from '../io.ts';
import { stem } from '../making/output-names.ts';
import { readOptions } from '../parsing/read-options.ts';
import { inFolder } from './in-folder.ts';

export interface Besides {
  /** The sheets of an input and of its items. */
  readonly sheets: (path: string) => Promise<readonly KeptFile[]>;
  /** The pictures of an article, found by reading it where its bytes speak of any. */
  readonly pictures: (name: string, bytes: Uint8Array) => Promise<readonly KeptFile[]>;
  /** A file by its path from the working folder. Throws a `UserError` of kind `file`. */
  readonly file: (name: string) => Promise<KeptFile>;
  readonly bytes: (name: string) => Promise<Uint8Array>;
}

export function createBesides(store: Store, options: BuildOptions, io: Io): Besides {
  const sheetsIn = listingOnce();
  const bytesOf = (name: string): Promise<Uint8Array> => readSource(resolve(io.cwd, name), name);
  const file = async (name: string): Promise<KeptFile> => ({
    path: inFolder(io.cwd, name),
    sha256: await keepContent(store, await bytesOf(name)),
  });
  return {
    file,
    bytes: bytesOf,
    sheets: async (path) => {
      const own = stem(path);
      const names = await sheetsIn(dirname(path));
      const theirs = names.filter((name) => name === own + sheetEnding || name.startsWith(`${own}-`));
      return Promise.all(theirs.map((name) => file(join(dirname(path), name))));
    },
    pictures: async (name, bytes) => {
      if (options.pictures === 'none' || !mayShowPictures(bytes)) return [];
      const paths = new Set(await picturesOf(name, bytes, options, io));
      const found: KeptFile[] = [];
      for (const path of paths) if ((await kindOf(path, path)) === 'file') found.push(await file(path));
      return found;
    },
  };
}

/** Whoever shows a picture names a file of it; a document that packs its pictures with it needs nothing beside. */
const mayShowPictures = (bytes: Uint8Array): boolean =>
  bytes[0] !== 0x50 &&
  /\.(?:png|jpe?g)\b/i.test(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1'));

/** Paths of the pictures in the article's folder and below. What cannot be read now will be told of by the worker. */
async function picturesOf(name: string, bytes: Uint8Array, options: BuildOptions, io: Io): Promise<readonly string[]> {
  const folder = dirname(resolve(io.cwd, name));
  const paths: string[] = [];
  try {
    for await (const { article } of read({ name, bytes }, readOptions(options, io)))
      paths.push(...figures(article).flatMap(({ image }) => picturePath(image, folder) ?? []));
  } catch {
    return paths;
  }
  return paths;
}

/** Names of the cast sheets in a folder, each folder looked at once. */
function listingOnce(): (folder: string) => Promise<readonly string[]> {
  const known = new Map<string, Promise<readonly string[]>>();
  return (folder) => {
    const listed = known.get(folder) ?? sheetNames(folder);
    known.set(folder, listed);
    return listed;
  };
}

const sheetNames = async (folder: string): Promise<readonly string[]> =>
  (await readdir(folder)).filter((name) => name.endsWith(sheetEnding));
