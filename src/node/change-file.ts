/** Changing a file that several programs change at the same time. */
import { realpath, stat } from 'node:fs/promises';
import { systemCode } from './errors.ts';
import { takeLock } from './lock.ts';
import type { LockPatience } from './lock.ts';
import { kindOf } from './list.ts';
import { readSource } from './read.ts';
import { writeWhole } from './write.ts';

/** What becomes of a file, and what else came of it. */
export interface FileChange<Result> {
  readonly bytes: Uint8Array;
  readonly result: Result;
}

/**
 * Reads a file, changes it and writes it whole, while nobody else does; `before` is null when there is none. Bytes that stay the same are not written.
 * `act` is called again in the rare case that others have taken the lock away meanwhile. Links are followed, and permissions stay.
 * Throws a `UserError` of kind `file`.
 */
export async function changeFile<Result>(
  named: string,
  name: string,
  act: (before: Uint8Array | null) => FileChange<Result> | Promise<FileChange<Result>>,
  patience?: LockPatience,
): Promise<Result> {
  const path = await realpath(named).catch(() => named);
  for (;;) {
    const lock = await takeLock(`${path}.lock`, name, patience);
    try {
      const before = await readIfThere(path, name);
      const { bytes, result } = await act(before);
      if (before !== null && Buffer.compare(before, bytes) === 0) return result;
      if (await writeWhole(path, bytes, name, { mode: await modeOf(path), mayReplace: lock.isHeld })) return result;
    } finally {
      lock.release();
    }
  }
}

/** The bytes of a file, null when there is none. Throws a `UserError` of kind `file`. */
export async function readIfThere(path: string, name: string): Promise<Uint8Array | null> {
  return (await kindOf(path, name)) === 'missing' ? null : readSource(path, name);
}

/** Permissions of a file, undefined when there is none. */
const modeOf = (path: string): Promise<number | undefined> =>
  stat(path).then(
    ({ mode }) => mode & 0o777,
    (error: unknown) => {
      if (systemCode(error) === 'ENOENT') return undefined;
      throw error;
    },
  );
