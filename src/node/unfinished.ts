/** What is being made and must not stay behind when the program ends before it is whole. */
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { systemCode } from './errors.ts';

const unfinished = new Set<string>();

/** Takes down the path of a file or a folder that is about to be made. */
export const beginUnfinished = (path: string): void => void unfinished.add(path);

/** It has its place now, or is gone. */
export const endUnfinished = (path: string): void => void unfinished.delete(path);

/** Removes what is half-made, at once: for a program that is about to be ended. */
export function removeUnfinished(): void {
  for (const path of unfinished) rmSync(path, { recursive: true, force: true });
  for (const folder of shared)
    for (const path of temporariesIn(folder, (pid) => pid === process.pid)) rmSync(path, { force: true });
}

/** Folders that other threads of this program write to as well. */
const shared = new Set<string>();

/** Says that threads write to a folder, so that what they leave half-written goes too. */
export const shareFolder = (folder: string): void => void shared.add(folder);

/** Paths of the temporary files in a folder that a program has left which is no more (of this machine; its number may be another's now, and then they stay). */
export const leftoversIn = (folder: string): readonly string[] => temporariesIn(folder, isGone);

function temporariesIn(folder: string, isTheirs: (pid: number) => boolean): readonly string[] {
  const names = readdirSync(folder).filter((name) => {
    const pid = /^\.lectern-(\d{1,10})-(?:\d+-)?\d+\.tmp$/.exec(name)?.[1];
    return pid !== undefined && isTheirs(Number(pid));
  });
  return names.map((name) => join(folder, name));
}

function isGone(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return false;
  } catch (error) {
    return systemCode(error) === 'ESRCH';
  }
}
