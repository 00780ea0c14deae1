/** Reading what a user named: files and standard input, never more than a sane size. */
import { closeSync, constants, openSync, readSync, statSync } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { addAbortSignal } from 'node:stream';
import type { Readable } from 'node:stream';
import { setTimeout } from 'node:timers/promises';
import { UserError } from '../core/errors.ts';
import { fileTrouble, systemCode } from './errors.ts';

/** In bytes. An article of a million words stays below a tenth of it. */
const largestInput = 64 * 1024 * 1024;
/** In bytes. */
const chunkSize = 256 * 1024;

const never = new AbortController().signal;

/** The bytes of a file; `name` is what the user called it. Throws a `UserError` of kind `file` when it cannot be read or is larger than 64 MB; of a pipe, too, when `stop` is aborted. */
export async function readSource(path: string, name: string, stop: AbortSignal = never): Promise<Uint8Array> {
  await refuseHuge(path, name);
  return allBytes(readPieces(path, name, stop), name);
}

/** A device or a pipe has no size, and a file may grow: bytes are counted as they are read, too. */
async function refuseHuge(path: string, name: string): Promise<void> {
  const { size } = await stat(path).catch((error: unknown) => {
    throw fileTrouble(`${name} cannot be read`, error);
  });
  if (size > largestInput) throw tooLarge(name);
}

/**
 * The bytes of a file piece by piece. Throws a `UserError` of kind `file` when it cannot be read; a pipe is waited for no longer than until
 * `stop` is aborted.
 */
export async function* readPieces(path: string, name: string, stop: AbortSignal = never): AsyncIterable<Uint8Array> {
  try {
    const found = statSync(path);
    if (found.isFile()) yield* piecesAtOnce(path, found.size);
    else yield* found.isFIFO() ? piecesOfPipe(path, name, stop) : piecesInTime(path);
  } catch (error) {
    throw error instanceof UserError ? error : fileTrouble(`${name} cannot be read`, error);
  }
}

/** Of a file on a disk, without waiting for another thread; it may have grown since it was of this size. */
function* piecesAtOnce(path: string, size: number): Iterable<Uint8Array> {
  const file = openSync(path, 'r');
  try {
    for (;;) {
      const buffer = new Uint8Array(Math.min(chunkSize, Math.max(size + 1, 4096)));
      const length = readSync(file, buffer);
      if (length === 0) return;
      yield buffer.subarray(0, length);
    }
  } finally {
    closeSync(file);
  }
}

/**
 * Looked at again and again, as no program ends while one of Node's waiting threads stands at a pipe that nobody writes to, and none
 * survives that a thread of its own is ended which has given one to its event loop.
 */
async function* piecesOfPipe(path: string, name: string, stop: AbortSignal): AsyncIterable<Uint8Array> {
  const file = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
  let hasWriter = /^\/(?:dev|proc)\//.test(path); // What the shell gives for `<(…)` has no name, and had a writer before it was given.
  try {
    for (;;) {
      if (stop.aborted) throw new UserError('file', `Stopped before ${name} was read.`);
      const buffer = new Uint8Array(chunkSize);
      const length = lengthNow(file, buffer);
      if (length === 0 && hasWriter) return;
      hasWriter ||= length !== 0;
      if (length === null || length === 0) await setTimeout(betweenLooks);
      else yield buffer.subarray(0, length);
    }
  } finally {
    closeSync(file);
  }
}

/** In milliseconds. */
const betweenLooks = 20;

/** How many bytes are there now; null when a writer has written none yet. */
function lengthNow(file: number, buffer: Uint8Array): number | null {
  try {
    return readSync(file, buffer);
  } catch (error) {
    if (systemCode(error) === 'EAGAIN') return null;
    throw error;
  }
}

/** Of what may keep its reader waiting, such as a device. */
async function* piecesInTime(path: string): AsyncIterable<Uint8Array> {
  const file = await open(path, 'r');
  try {
    for (;;) {
      const { bytesRead, buffer } = await file.read(new Uint8Array(chunkSize), 0, chunkSize, null);
      if (bytesRead === 0) return;
      yield buffer.subarray(0, bytesRead);
    }
  } finally {
    await file.close();
  }
}

/** The bytes of a stream piece by piece, unless `stop` is aborted before its end. Throws a `UserError` of kind `file` then. */
export async function* streamPieces(stream: Readable, name: string, stop: AbortSignal): AsyncIterable<Uint8Array> {
  try {
    for await (const chunk of addAbortSignal(stop, stream))
      yield typeof chunk === 'string' ? new TextEncoder().encode(chunk) : (chunk as Uint8Array);
  } catch (error) {
    throw stop.aborted ? new UserError('file', `Stopped before ${name} was read.`) : error;
  }
}

/** All bytes of a stream, unless `stop` is aborted before its end. Throws a `UserError` of kind `file` then, and beyond 64 MB. */
export const readStream = (stream: Readable, name: string, stop: AbortSignal): Promise<Uint8Array> =>
  allBytes(streamPieces(stream, name, stop), name);

/** All bytes that come piece by piece. Throws a `UserError` of kind `file` beyond 64 MB. */
export async function allBytes(pieces: AsyncIterable<Uint8Array>, name: string): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of pieces) {
    size += part.length;
    if (size > largestInput) throw tooLarge(name);
    parts.push(part);
  }
  return Buffer.concat(parts);
}

const tooLarge = (name: string): UserError =>
  new UserError('file', `${name} is larger than 64 MB; split it into its articles first.`);
