/** Is a file what an earlier run has seen? By its times where they are the same, by its content where they are not. */
import { readFileSync } from 'node:fs';
import { digestOf } from '../../node/digest.ts';
import { markOf } from '../../node/file-mark.ts';

/** A file as it was. */
export interface KnownFile {
  /** null where nothing could be read. */
  readonly sha256: string | null;
  /** `markOf` the file; null or left out when its content alone tells. */
  readonly mark?: string | null | undefined;
}

export interface Look {
  /** A file is looked at once, however often it is asked for. */
  readonly isSame: (path: string, known: KnownFile) => boolean;
  /** The mark of a file, as it was when it was looked at. */
  readonly markAt: (path: string) => string | null;
}

/** A look at the files of one input. `isThorough` trusts no times. */
export function createLook(isThorough: boolean): Look {
  const marks = new Map<string, string | null>();
  const digests = new Map<string, string | null>();
  const isAsMarked = new Set<string>();
  const markAt = (path: string): string | null => remembered(marks, path, markOf);
  return {
    markAt,
    isSame: (path, { sha256, mark = null }) => {
      const now = markAt(path);
      if (now === null && sha256 === null) return digestAt(path) === null;
      if (isAsMarked.has(`${sha256} ${path}`) || (!isThorough && mark !== null && mark === now)) {
        isAsMarked.add(`${sha256} ${path}`);
        return true;
      }
      return remembered(digests, path, digestAt) === sha256;
    },
  };
}

function remembered<Value>(known: Map<string, Value>, path: string, find: (path: string) => Value): Value {
  const before = known.get(path);
  if (before !== undefined) return before;
  const found = find(path);
  known.set(path, found);
  return found;
}

/** null where nothing can be read. */
export function digestAt(path: string): string | null {
  try {
    return digestOf(readFileSync(path)).sha256;
  } catch {
    return null;
  }
}
