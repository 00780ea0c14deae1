/** What is being made and must not stay behind when the program ends before it is whole. */
import { rmSync } from 'node:fs';

const unfinished = new Set<string>();

/** Takes down the path of a file or a folder that is about to be made. */
export const beginUnfinished = (path: string): void => void unfinished.add(path);

/** It has its place now, or is gone. */
export const endUnfinished = (path: string): void => void unfinished.delete(path);

/** Removes what is half-made, at once: for a program that is about to be ended. */
export function removeUnfinished(): void {
  for (const path of unfinished) rmSync(path, { recursive: true, force: true });
}
