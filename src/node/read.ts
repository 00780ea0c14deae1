/** Reading what a user named: files and standard input, never more than a sane size. */
import { open } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { UserError } from '../core/errors.ts';
import { fileTrouble } from './errors.ts';

/** In bytes. An article of a million words stays below a tenth of it. */
const largestInput = 64 * 1024 * 1024;

/** The bytes of a file; `name` is what the user called it. Throws a `UserError` of kind `file` when it cannot be read or is larger than 64 MB. */
export async function readSource(path: string, name: string): Promise<Uint8Array> {
  try {
    const file = await open(path, 'r');
    try {
      const { size } = await file.stat();
      if (size > largestInput) throw tooLarge(name);
      return await file.readFile();
    } finally {
      await file.close();
    }
  } catch (error) {
    throw error instanceof UserError ? error : fileTrouble(`${name} cannot be read`, error);
  }
}

/** All bytes of a stream. Throws a `UserError` of kind `file` beyond 64 MB. */
export async function readStream(stream: Readable, name: string): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    const bytes = typeof chunk === 'string' ? new TextEncoder().encode(chunk) : (chunk as Uint8Array);
    size += bytes.length;
    if (size > largestInput) throw tooLarge(name);
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}

const tooLarge = (name: string): UserError =>
  new UserError('file', `${name} is larger than 64 MB; split it into its articles first.`);
