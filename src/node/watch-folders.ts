/**
 * Being told when something in folders changes. Node's own watcher, a folder at a time: recursive watching misses what is made in new
 * folders on Linux with Node 20, and chokidar keeps a watcher for every file, of which a system has some thousand.
 */
import { statSync, watch } from 'node:fs';
import type { FSWatcher } from 'node:fs';
import { join } from 'node:path';
import { UserError } from '../core/errors.ts';
import { systemCode } from './errors.ts';

export interface FolderWatch {
  /** From now on these folders, absolute paths, and no others; what is not there is passed over. Throws a `UserError` of kind `file`. */
  readonly follow: (folders: Iterable<string>) => void;
  readonly close: () => void;
}

/** `tell` gets the path of what was changed, made or removed; more often than once, and also for what is as it was. */
export function watchFolders(tell: (path: string) => void): FolderWatch {
  const watchers = new Map<string, { readonly watcher: FSWatcher; readonly id: string }>();
  const drop = (folder: string): void => {
    watchers.get(folder)?.watcher.close();
    watchers.delete(folder);
  };
  const begin = (folder: string, id: string): void => {
    const watcher = started(folder, (name) => tell(name === null ? folder : join(folder, name)));
    if (watcher === null) return;
    watcher.on('error', () => {
      drop(folder); // It is gone, which the folder above tells as well.
      tell(folder);
    });
    watchers.set(folder, { watcher, id });
  };
  return {
    follow: (folders) => {
      const wanted = new Set(folders);
      for (const folder of watchers.keys()) if (!wanted.has(folder)) drop(folder);
      for (const folder of wanted) {
        const id = identity(folder);
        const before = watchers.get(folder);
        if (before?.id === id) continue;
        drop(folder);
        if (id !== null) begin(folder, id);
      }
    },
    close: () => {
      for (const folder of watchers.keys()) drop(folder);
    },
  };
}

function started(folder: string, tell: (name: string | null) => void): FSWatcher | null {
  try {
    return watch(folder, (_, name) => tell(name));
  } catch (error) {
    const code = systemCode(error);
    if (code === 'ENOENT') return null;
    if (code === 'ENOSPC' || code === 'EMFILE')
      throw new UserError(
        'file',
        'The system lets no more folders be watched; name fewer, or raise its limit (on Linux fs.inotify.max_user_watches).',
        { cause: error },
      );
    throw error;
  }
}

/** The same path may be another folder than a while ago. */
function identity(folder: string): string | null {
  const found = statSync(folder, { bigint: true, throwIfNoEntry: false });
  return found?.isDirectory() === true ? `${found.dev}.${found.ino}` : null;
}
