/** A worker's own folder, where the files of a chunk are laid out as they lay where it was enqueued. */
import { readdir, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, posix } from 'node:path';
import type { Chunk, ChunkItem, KeptFile } from '../../config/chunk.ts';
import { contentOf } from '../../node/stores/index.ts';
import type { Store } from '../../node/stores/index.ts';
import { fileTrouble } from '../../node/errors.ts';
import { makeTemporaryFolder } from '../../node/temporary-folder.ts';
import { makeFolder } from '../../node/write.ts';
import { sheetEnding } from '../making/followed-sheet.ts';

export interface Scratch {
  /** The working folder of the build. */
  readonly folder: string;
  /** Absolute path of the folder where a chunk's threads keep what was spoken, for other formats of it. */
  readonly spoken: string;
  /** Lays out what the items of a chunk share. */
  readonly layOut: (chunk: Chunk, store: Store) => Promise<void>;
  /** Writes a file, by its path in the working folder. */
  readonly write: (path: string, bytes: Uint8Array) => Promise<void>;
  /** Absolute path of an item's source, which lies there now. */
  readonly source: (item: ChunkItem, chunk: Chunk, store: Store) => Promise<string>;
  /** Takes everything away that a chunk has left. */
  readonly clear: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Pieces of one input have one name, so that each gets a folder of its own. */
const pieces = '.lectern-pieces';

export async function openScratch(): Promise<Scratch> {
  const { path: folder, remove } = await makeTemporaryFolder('worker', 'The temporary folder of the worker');
  const spoken = join(folder, '.lectern-spoken');
  const write = async (path: string, bytes: Uint8Array): Promise<void> => {
    const place = join(folder, path);
    await makeFolder(dirname(place), path);
    await trouble(path, () => writeFile(place, bytes));
  };
  const layOutAll = async (files: readonly KeptFile[], store: Store): Promise<void> => {
    for (const { path, sha256 } of files) await write(path, await contentOf(store, sha256));
  };
  return {
    folder,
    spoken,
    write,
    layOut: async ({ settings, beside }, store) => {
      await makeFolder(spoken, 'The folder for speech');
      await layOutAll([...settings, ...beside], store);
    },
    source: async (item, chunk, store) => {
      const bytes = await contentOf(store, item.source);
      const name = posix.normalize(item.name);
      if (!item.piece) {
        await write(name, bytes);
        return join(folder, name);
      }
      const home = posix.join(pieces, `${item.linesBefore}-${item.source.slice(0, 16)}`);
      const sheets = chunk.beside.filter(({ path }) => path.endsWith(sheetEnding) && dirname(path) === dirname(name));
      for (const { path, sha256 } of sheets) await write(join(home, basename(path)), await contentOf(store, sha256));
      const lines = Buffer.alloc(item.linesBefore, 0x0a);
      await write(join(home, basename(name)), Buffer.concat([lines, bytes]));
      return join(folder, home, basename(name));
    },
    clear: async () => {
      for (const name of await readdir(folder)) await rm(join(folder, name), { recursive: true, force: true });
    },
    close: remove,
  };
}

async function trouble(path: string, act: () => Promise<void>): Promise<void> {
  try {
    await act();
  } catch (error) {
    throw fileTrouble(`${path} cannot be laid out in the temporary folder`, error);
  }
}
