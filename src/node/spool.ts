/** Bytes kept in a temporary file that no other program sees and that goes with the process. */
import { open, rm } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Spool } from '../core/synthesis.ts';
import { fileTrouble, systemCode } from './errors.ts';

let made = 0;

/** Throws a `UserError` of kind `file` when there is no room for one. */
export async function openSpool(): Promise<Spool> {
  const path = join(tmpdir(), `lectern-${process.pid}-${(made += 1)}.spool`);
  const file = await trouble(() => open(path, 'wx+', 0o600));
  // Where the system allows it the name goes at once, and the bytes with the last handle.
  const isGone = await rm(path).then(
    () => true,
    () => false,
  );
  let end = 0;
  return {
    append: (bytes) => trouble(async () => void (end += await writeAt(file, bytes, end))),
    read: (from, to) => trouble(() => readAt(file, from, to)),
    close: async () => {
      await file.close();
      if (!isGone) await rm(path, { force: true });
    },
  };
}

async function writeAt(file: FileHandle, bytes: Uint8Array, place: number): Promise<number> {
  let at = 0;
  while (at < bytes.length) at += (await file.write(bytes, at, bytes.length - at, place + at)).bytesWritten;
  return at;
}

async function readAt(file: FileHandle, from: number, to: number): Promise<Uint8Array> {
  const bytes = new Uint8Array(to - from);
  let at = 0;
  while (at < bytes.length) {
    const { bytesRead } = await file.read(bytes, at, bytes.length - at, from + at);
    if (bytesRead === 0) throw new RangeError('The spool ends before what was asked of it.');
    at += bytesRead;
  }
  return bytes;
}

async function trouble<Result>(act: () => Promise<Result>): Promise<Result> {
  try {
    return await act();
  } catch (error) {
    throw systemCode(error) === null ? error : fileTrouble('The temporary file for speech cannot be kept', error);
  }
}
