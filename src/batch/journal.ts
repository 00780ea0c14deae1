/** What runs have done, as a file that only grows: one line of JSON for each piece of work. */
import { readSync } from 'node:fs';
import { open } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { fileTrouble } from '../node/errors.ts';
import { writeWhole } from '../node/write.ts';
import { inGroups } from './grouped.ts';

/** A line: the name of the work stands first, and by it the last line about it is found. */
export interface Entry {
  readonly name: string;
}

export interface Journal<Line extends Entry> {
  /** The last line about a piece of work; undefined when there is none. */
  readonly last: (name: string) => Line | undefined;
  readonly names: () => readonly string[];
  /** Resolves when the line is on the disk, with others that were added while the disk was busy. Throws a `UserError` of kind `file`. */
  readonly add: (line: Line) => Promise<void>;
  /** For a line that may be lost: it is written when the journal is closed. */
  readonly addLate: (line: Line) => void;
  /** Throws a `UserError` of kind `file` when what came late cannot be written. */
  readonly close: () => Promise<void>;
}

/** Where a line stands in the file, in bytes, without what ends it. */
interface Place {
  readonly at: number;
  readonly length: number;
}

/**
 * Opens the journal at a path, or begins it; only where each line stands is kept in memory. A last line that a crash has cut short counts
 * for nothing. Where most lines are outdated the file is written anew first. `shown` is the path as the user sees it. Throws a `UserError`
 * of kind `file`.
 */
export async function openJournal<Line extends Entry>(path: string, shown: string): Promise<Journal<Line>> {
  const file = await trouble(shown, () => open(path, 'a+'));
  const found = await trouble(shown, () => placesIn(file));
  if (found.isCut || found.count > 2 * found.places.size + 100) {
    await writeWhole(path, linesAt(file, found.places.values()), shown);
    await file.close();
    return openJournal(path, shown);
  }
  return journalIn<Line>(file, found, shown);
}

function journalIn<Line extends Entry>(file: FileHandle, { places, size }: Found, shown: string): Journal<Line> {
  let end = size;
  let isSound = true;
  const late: string[] = [];
  const append = inGroups<string>(async (group) => {
    const head = Buffer.from(isSound ? '' : '\n');
    const lines = group.map((words) => Buffer.from(`${words}\n`));
    if (!isSound) end = (await file.stat()).size;
    isSound = false; // Until all of it is written.
    await file.writeFile(Buffer.concat([head, ...lines]));
    await file.datasync();
    isSound = true;
    end += head.length;
    for (const line of lines) {
      const name = nameIn(line);
      if (name !== null) places.set(name, { at: end, length: line.length - 1 });
      end += line.length;
    }
  });
  return {
    last: (name) => {
      const place = places.get(name);
      return place === undefined ? undefined : (parsed(lineAt(file, place)) as Line | undefined);
    },
    names: () => [...places.keys()],
    add: (line) => trouble(shown, () => append(wordsOf(line))),
    addLate: (line) => void late.push(wordsOf(line)),
    close: async () => {
      try {
        if (late.length > 0) await trouble(shown, () => file.writeFile(`${isSound ? '' : '\n'}${late.join('\n')}\n`));
      } finally {
        await file.close();
      }
    },
  };
}

const wordsOf = ({ name, ...rest }: Entry): string => JSON.stringify({ name, ...rest });

interface Found {
  /** Of the last line of each name. */
  readonly places: Map<string, Place>;
  /** Of all lines. */
  readonly count: number;
  /** In bytes. */
  readonly size: number;
  /** Does the file end within a line? */
  readonly isCut: boolean;
}

async function placesIn(file: FileHandle): Promise<Found> {
  const places = new Map<string, Place>();
  let [rest, at, count] = [Buffer.alloc(0), 0, 0];
  for (;;) {
    const { bytesRead, buffer } = await file.read(Buffer.allocUnsafe(chunkSize), 0, chunkSize, at + rest.length);
    if (bytesRead === 0) return { places, count, size: at + rest.length, isCut: rest.length > 0 };
    const bytes =
      rest.length === 0 ? buffer.subarray(0, bytesRead) : Buffer.concat([rest, buffer.subarray(0, bytesRead)]);
    let start = 0;
    for (let end = bytes.indexOf(newline); end >= 0; end = bytes.indexOf(newline, start)) {
      const name = nameIn(bytes.subarray(start, end));
      if (name !== null) places.set(name, { at: at + start, length: end - start });
      count += 1;
      start = end + 1;
    }
    at += start;
    rest = bytes.subarray(start);
  }
}

/** In bytes; a line is some thousand. */
const chunkSize = 1024 * 1024;
const newline = 0x0a;

/** Found without reading the rest of the line, which no file's name is as long as. */
function nameIn(line: Buffer): string | null {
  const name = /^\{"name":("(?:[^"\\]|\\.)*")/.exec(line.toString('utf8', 0, 4096))?.[1];
  return name === undefined ? null : (JSON.parse(name) as string);
}

function lineAt({ fd }: FileHandle, { at, length }: Place): string {
  const bytes = Buffer.allocUnsafe(length);
  return bytes.toString('utf8', 0, readSync(fd, bytes, 0, length, at));
}

async function* linesAt(file: FileHandle, places: Iterable<Place>): AsyncGenerator<Uint8Array> {
  for (const place of places) yield Buffer.from(`${lineAt(file, place)}\n`);
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
