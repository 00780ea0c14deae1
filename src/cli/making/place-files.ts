/** Staged files take their places, which no other input of the run has. */
import { join } from 'node:path';
import { putInPlace, removeFile } from '../../node/write.ts';
import type { Claims } from './claims.ts';
import type { Io } from '../io.ts';
import { shownPath } from '../display/terminal.ts';
import { dropStaged } from './write-artifacts.ts';
import type { Staged, WrittenFile } from '../made.ts';

export interface Places {
  /** Absolute path of the folder. */
  readonly folder: string;
  /** The folder as the user sees it. */
  readonly out: string;
  readonly claims: Claims;
}

/**
 * Prints the path of each file, and removes what an earlier run has left of the article and this one has no file for. `input` is the
 * source, as the user called it. Throws a `UserError` of kind `file` when a file cannot be renamed, and before anything is when another
 * input has one of the places; temporary files are gone then.
 */
export async function placeFiles(
  { files, owned, stale }: Pick<Staged, 'files' | 'owned' | 'stale'>,
  input: string,
  { folder, out, claims }: Places,
  io: Io,
): Promise<readonly WrittenFile[]> {
  try {
    claims.claim(
      owned.map((file) => ({ path: join(folder, file), shown: join(out, file) })),
      input,
    );
    for (const { temporary, file, path } of files) {
      if (temporary !== null) await putInPlace(temporary, join(folder, file), path);
      io.stdout.write(`${shownPath(path)}\n`);
    }
  } catch (error) {
    await dropStaged(files);
    throw error;
  }
  for (const file of stale) if (!claims.isTaken(join(folder, file))) await removeFile(join(folder, file));
  return files.map(({ path, bytes, sha256 }) => ({ path, bytes, sha256 }));
}
