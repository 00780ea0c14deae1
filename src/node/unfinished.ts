/** What is being made and must not stay behind when the program ends before it is whole. */
import { readdirSync, rmSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { digestOf } from './digest.ts';
import { systemCode } from './errors.ts';

const unfinished = new Set<string>();

/** Eight hexadecimal digits for this machine: several may write to one folder, and know nothing of each other's programs. */
const machine = digestOf(new TextEncoder().encode(hostname())).sha256.slice(0, 8);

/** In the name of whatever is temporary: whose it is. */
export const programTag = `${machine}-${process.pid}`;

/** Takes down the path of a file or a folder that is about to be made. */
export const beginUnfinished = (path: string): void => void unfinished.add(path);

/** It has its place now, or is gone. */
export const endUnfinished = (path: string): void => void unfinished.delete(path);

export const isUnfinished = (path: string): boolean => unfinished.has(path);

/** Removes what is half-made, at once: for a program that is about to be ended. */
export function removeUnfinished(): void {
  for (const path of unfinished) rmSync(path, { recursive: true, force: true });
  for (const folder of shared)
    for (const path of temporariesIn(folder, (tag) => tag === programTag)) rmSync(path, { force: true });
}

/** Folders that other threads of this program write to as well. */
const shared = new Set<string>();

/** Says that threads write to a folder, so that what they leave half-written goes too. */
export const shareFolder = (folder: string): void => void shared.add(folder);

/** Paths of the temporary files in a folder that a program has left which is no more (of this machine; its number may be another's now, and then they stay). */
export const leftoversIn = (folder: string): readonly string[] => temporariesIn(folder, isAbandoned);

/** Is what has this tag of a program of this machine that is no more? */
export function isAbandoned(tag: string): boolean {
  const [theirs, pid] = tag.split('-');
  return theirs === machine && isGone(Number(pid));
}

function temporariesIn(folder: string, isTheirs: (tag: string) => boolean): readonly string[] {
  return readdirSync(folder).flatMap((name) => {
    const tag = /^\.lectern-([\da-f]{8}-\d{1,10})-\d+-\d+\.tmp$/.exec(name)?.[1];
    return tag !== undefined && isTheirs(tag) ? [join(folder, name)] : [];
  });
}

function isGone(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return false;
  } catch (error) {
    return systemCode(error) === 'ESRCH';
  }
}
