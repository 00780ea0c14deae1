/** What runs have done, as a file that only grows: one line of JSON for each piece of work, on the disk before the next begins. */
import { open } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { fileTrouble } from '../node/errors.ts';
import { readIfThere } from '../node/change-file.ts';
import { writeWhole } from '../node/write.ts';

/** A line: the name of the work stands first, and by it the last line about it is found. */
export interface Entry {
  readonly name: string;
}

export interface Journal<Line extends Entry> {
  /** The last line about a piece of work; undefined when there is none. */
  readonly last: (name: string) => Line | undefined;
  readonly names: () => readonly string[];
  /** Resolves when the line is on the disk. Throws a `UserError` of kind `file`. */
  readonly add: (line: Line) => Promise<void>;
  readonly close: () => Promise<void>;
}

/**
 * Opens the journal at a path, or begins it. A last line that a crash has cut short counts for nothing. Where most lines are outdated the
 * file is written anew first. `shown` is the path as the user sees it. Throws a `UserError` of kind `file`.
 */
export async function openJournal<Line extends Entry>(path: string, shown: string): Promise<Journal<Line>> {
  const text = new TextDecoder().decode((await readIfThere(path, shown)) ?? new Uint8Array());
  const all = text.split('\n').slice(0, -1);
  const lines = new Map(all.flatMap((line) => namedLine(line)));
  const isCut = !text.endsWith('\n') && text !== '';
  if (isCut || all.length > 2 * lines.size + 100)
    await writeWhole(path, new TextEncoder().encode(joined([...lines.values()])), shown);
  const file = await trouble(shown, () => open(path, 'a'));
  return {
    last: (name) => parsed(lines.get(name) ?? '') as Line | undefined,
    names: () => [...lines.keys()],
    add: async (line) => {
      const { name, ...rest } = line;
      const words = JSON.stringify({ name, ...rest });
      await trouble(shown, () => append(file, `${words}\n`));
      lines.set(name, words);
    },
    close: () => file.close(),
  };
}

async function append(file: FileHandle, words: string): Promise<void> {
  await file.writeFile(words);
  await file.datasync();
}

const joined = (lines: readonly string[]): string => lines.map((line) => `${line}\n`).join('');

/** Found without reading the rest of the line. */
function namedLine(line: string): readonly (readonly [name: string, line: string])[] {
  const name = /^\{"name":("(?:[^"\\]|\\.)*")/.exec(line)?.[1];
  return name === undefined || !line.endsWith('}') ? [] : [[JSON.parse(name) as string, line]];
}

/** A line that somebody has spoilt counts for nothing. */
function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

async function trouble<Result>(shown: string, act: () => Promise<Result>): Promise<Result> {
  try {
    return await act();
  } catch (error) {
    throw fileTrouble(`The journal ${shown} cannot be written`, error);
  }
}
