/** Folders outside the output that a program needs while it runs, and what killed programs have left of them. */
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileTrouble } from './errors.ts';
import { beginUnfinished, endUnfinished, isAbandoned, isUnfinished, programTag } from './unfinished.ts';

export interface TemporaryFolder {
  /** Absolute path. */
  readonly path: string;
  /** Takes it away with all that is in it. */
  readonly remove: () => Promise<void>;
}

/** `what` is a word of its name, `shown` what it is for people. Throws a `UserError` of kind `file` when none can be made. */
export async function makeTemporaryFolder(what: string, shown: string): Promise<TemporaryFolder> {
  await removeAbandoned();
  const path = await mkdtemp(join(tmpdir(), `lectern-${programTag}-${what}-`)).catch((error: unknown) => {
    throw fileTrouble(`${shown} cannot be made`, error);
  });
  beginUnfinished(path);
  return {
    path,
    remove: async () => {
      await rm(path, { recursive: true, force: true });
      endUnfinished(path);
    },
  };
}

async function removeAbandoned(): Promise<void> {
  const names = await readdir(tmpdir()).catch(() => []); // That none can be made is told by whoever makes one.
  for (const name of names) {
    const tag = /^lectern-([\da-f]{8}-\d{1,10})-\w+-\w+$/.exec(name)?.[1];
    const path = join(tmpdir(), name);
    // A container that begins anew gives its programs the same numbers.
    const isLeft = tag === programTag ? !isUnfinished(path) : tag !== undefined && isAbandoned(tag);
    if (isLeft) await rm(path, { recursive: true, force: true }).catch(() => {}); // Another user's.
  }
}
