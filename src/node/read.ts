/** Reading what a user named: files and standard input, never more than a sane size. */
import { open } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { addAbortSignal } from 'node:stream';
import type { Readable } from 'node:stream';
import { UserError } from '../core/errors.ts';
import { fileTrouble } from './errors.ts';

/** In bytes. An article of a million words stays below a tenth of it. */
const largestInput = 64 * 1024 * 1024;
/** In bytes. */
const chunkSize = 256 * 1024;

/** The bytes of a file; `name` is what the user called it. Throws a `UserError` of kind `file` when it cannot be read or is larger than 64 MB. */
export async function readSource(path: string, name: string): Promise<Uint8Array> {
  try {
    const file = await open(path, 'r');
    try {
      const { size } = await file.stat();
      if (size > largestInput) throw tooLarge(name);
      return await readAll(file, name);
    } finally {
      await file.close();
    }
  } catch (error) {
    throw error instanceof UserError ? error : fileTrouble(`${name} cannot be read`, error);
  }
}

/** Counts as it reads: a device or a pipe has no size, and a file may grow. */
async function readAll(file: FileHandle, name: string): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const { bytesRead, buffer } = await file.read(new Uint8Array(chunkSize), 0, chunkSize, null);
    if (bytesRead === 0) return Buffer.concat(chunks);
    size += bytesRead;
    if (size > largestInput) throw tooLarge(name);
    chunks.push(buffer.subarray(0, bytesRead));
  }
}

/** All bytes of a stream, unless `stop` is aborted before its end. Throws a `UserError` of kind `file` then, and beyond 64 MB. */
export async function readStream(stream: Readable, name: string, stop: AbortSignal): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of addAbortSignal(stop, stream)) {
      const bytes = typeof chunk === 'string' ? new TextEncoder().encode(chunk) : (chunk as Uint8Array);
      size += bytes.length;
      if (size > largestInput) throw tooLarge(name);
      chunks.push(bytes);
    }
  } catch (error) {
    throw stop.aborted ? new UserError('file', `Stopped before ${name} was read.`) : error;
  }
  return Buffer.concat(chunks);
}

const tooLarge = (name: string): UserError =>
  new UserError('file', `${name} is larger than 64 MB; split it into its articles first.`);
