/**
 * Writing files whole or not at all. All but the waiting for the disk is done at once: the system only takes note of it, and the few
 * threads that Node has for waiting are busy with the disk, so that an article would wait for the files of those before it.
 */
import { closeSync, fsync, lstatSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { chmod, mkdir, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { threadId } from 'node:worker_threads';
import { UserError } from '../core/errors.ts';
import { fileTrouble, systemCode } from './errors.ts';
import { beginUnfinished, endUnfinished, programTag } from './unfinished.ts';

export type Body = Uint8Array | AsyncIterable<Uint8Array>;

let made = 0;

export interface WriteTerms {
  /** Permissions of the file, as `stat` gives them; the usual ones when left out. */
  readonly mode?: number | undefined;
  /** Asked at the last moment: may the file still take its place? Otherwise nothing is changed. */
  readonly mayReplace?: () => boolean;
}

/**
 * Writes a file under a temporary name beside its place, forces it to the disk and renames it. `name` is the path as the user sees it.
 * Whatever goes wrong, the file is either the old one or wholly the new one. False when it was not to take its place.
 * Throws a `UserError` of kind `file`.
 */
export async function writeWhole(path: string, body: Body, name: string, terms: WriteTerms = {}): Promise<boolean> {
  const temporary = await writeBeside(path, body, name, terms.mode);
  if (terms.mayReplace?.() === false) {
    await dropBeside(temporary);
    return false;
  }
  await putInPlace(temporary, path, name);
  return true;
}

/** The first half: a whole file under a temporary name, which is given back. Throws a `UserError` of kind `file`. */
export async function writeBeside(path: string, body: Body, name: string, mode?: number): Promise<string> {
  const temporary = join(dirname(path), `.lectern-${programTag}-${threadId}-${(made += 1)}.tmp`);
  try {
    await fill(temporary, body);
    if (mode !== undefined) await chmod(temporary, mode);
    return temporary;
  } catch (error) {
    await dropBeside(temporary);
    throw systemCode(error) === null ? error : fileTrouble(`${name} cannot be written`, error);
  }
}

/** What is being forced to the disk, by the temporary name. */
const flushes = new Map<string, Promise<unknown>>();

/** Begins to force a file to the disk, so that `putInPlace` need not wait as long: whoever makes many files goes on meanwhile. */
export function beginFlush(temporary: string): void {
  if (!flushes.has(temporary))
    flushes.set(
      temporary,
      flush(temporary).catch((error: unknown) => error),
    );
}

/** What went wrong, or undefined. */
async function endFlush(temporary: string): Promise<unknown> {
  beginFlush(temporary);
  const trouble = await flushes.get(temporary);
  flushes.delete(temporary);
  return trouble;
}

async function flush(temporary: string): Promise<void> {
  if (flushing < mostFlushing) flushing += 1;
  else await new Promise<void>((resume) => waiting.push(resume));
  try {
    const file = openSync(temporary, flushFlag);
    await onDisk(file).finally(() => closeSync(file));
  } finally {
    const next = waiting.shift();
    if (next === undefined) flushing -= 1;
    else next();
  }
}

const onDisk = promisify(fsync);
let flushing = 0;
const waiting: (() => void)[] = [];
/** The disk takes several in the time of one; a source may hold more articles than a program may open files. */
const mostFlushing = 32;
/** Windows forces nothing that is only read; elsewhere a file may be read-only by now. */
const flushFlag = process.platform === 'win32' ? 'r+' : 'r';

/** The second half: on the disk, and then in its place. Throws a `UserError` of kind `file`; then the temporary file is gone. */
export async function putInPlace(temporary: string, path: string, name: string): Promise<void> {
  try {
    const trouble = await endFlush(temporary);
    if (trouble !== undefined) throw trouble;
    refuseDevice(path, name);
    renameSync(temporary, path);
    endUnfinished(temporary);
  } catch (error) {
    await dropBeside(temporary);
    throw systemCode(error) === null ? error : fileTrouble(`${name} cannot be written`, error);
  }
}

/** Whoever may write anywhere would take a device away from the whole machine, and a pipe from its reader. */
function refuseDevice(path: string, name: string): void {
  const found = lstatSync(path, { throwIfNoEntry: false });
  if (found === undefined || found.isFile() || found.isDirectory() || found.isSymbolicLink()) return;
  throw new UserError('file', `${name} cannot be written: a device or a pipe of that name is in the way.`);
}

/** Removes a temporary file that is not to take its place. */
export async function dropBeside(temporary: string): Promise<void> {
  try {
    rmSync(temporary, { force: true });
  } catch {
    // What went wrong first is what matters.
  }
  flushes.delete(temporary);
  endUnfinished(temporary);
}

async function fill(temporary: string, body: Body): Promise<void> {
  beginUnfinished(temporary);
  const file = openSync(temporary, 'wx');
  try {
    if (body instanceof Uint8Array) writeAll(file, body);
    else for await (const chunk of body) writeAll(file, chunk);
  } finally {
    closeSync(file);
  }
}

function writeAll(file: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at);
}

/** Makes a folder and those above it. `name` is the path as the user sees it. Throws a `UserError` of kind `file`. */
export async function makeFolder(path: string, name: string): Promise<void> {
  try {
    await makeWithParents(path);
  } catch (error) {
    throw fileTrouble(`The folder ${name} cannot be made`, error);
  }
}

/** Not `mkdir` with `recursive`: where a file system answers ENOENT whatever there is, as /proc does, Node 20 tries for ever. */
async function makeWithParents(path: string): Promise<void> {
  const first = await mkdir(path).catch(systemCode);
  const parent = dirname(path);
  if (first === 'ENOENT' && parent !== path) {
    await makeWithParents(parent);
    await makeOne(path);
  } else if (typeof first === 'string') await makeOne(path);
}

/** Another program may make it at the same time. */
async function makeOne(path: string): Promise<void> {
  try {
    await mkdir(path);
  } catch (error) {
    const isFolder = await stat(path).then(
      (found) => found.isDirectory(),
      () => false,
    );
    if (!isFolder) throw error;
  }
}

/** Removes a file if it is there; under a name that is too long for the system there is none. */
export async function removeFile(path: string): Promise<void> {
  try {
    rmSync(path, { force: true });
  } catch (error) {
    if (systemCode(error) !== 'ENAMETOOLONG') throw error;
  }
}
