import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Paths of the built files with this ending, sorted. */
export const builtFiles = (folder: string, ending: string): readonly string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .toSorted()
    .map((name) => join(folder, name));
