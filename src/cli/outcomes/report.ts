/** The report of a run: one line of JSON for each input. */
import { closeSync, constants, openSync, statSync } from 'node:fs';
import { appendFile, open } from 'node:fs/promises';
import { resolve } from 'node:path';
import { inGroups } from '../../batch/grouped.ts';
import { UserError } from '../../core/errors.ts';
import { fileTrouble } from '../../node/errors.ts';
import { writeWhole } from '../../node/write.ts';
import { exitCodeOf, exitCodes } from '../exit-codes.ts';
import type { Io } from '../io.ts';
import type { Outcome } from './outcome.ts';

export interface Report {
  /** Adds the record of an input that took so many milliseconds. Resolves when it is on the disk, with those that came while the disk was busy. */
  readonly add: (file: string, outcome: Outcome, milliseconds: number) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Begins a report anew; without a path nothing is written. Throws a `UserError` of kind `file` when it cannot be. */
export async function startReport(path: string | null, io: Io): Promise<Report> {
  if (path === null) return { add: async () => {}, close: async () => {} };
  const file = resolve(io.cwd, path);
  const place = await trouble(path, () => placeAt(file, path));
  const append = inGroups<string>((lines) => trouble(path, () => place.write(lines.join(''))));
  return {
    add: (name, outcome, milliseconds) => append(`${JSON.stringify(record(name, outcome, milliseconds))}\n`),
    close: place.close,
  };
}

interface Place {
  readonly write: (text: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** A device or a pipe goes on from where it is; a file is begun anew. */
async function placeAt(file: string, shown: string): Promise<Place> {
  if (!isDevice(file)) {
    await writeWhole(file, new Uint8Array(), shown);
    return { write: (text) => appendFile(file, text, { flush: true }), close: async () => {} };
  }
  const first = openSync(file, constants.O_WRONLY | constants.O_APPEND | constants.O_NONBLOCK); // Told, and not waited for: a pipe without a reader.
  const handle = await open(file, 'a').finally(() => closeSync(first));
  return { write: (text) => handle.writeFile(text), close: () => handle.close() };
}

function isDevice(file: string): boolean {
  if (file.startsWith('/dev/')) return true;
  try {
    const found = statSync(file, { throwIfNoEntry: false });
    return found !== undefined && !found.isFile() && !found.isDirectory();
  } catch {
    return false; // Told of when it is written.
  }
}

async function trouble<Result>(shown: string, act: () => Promise<Result>): Promise<Result> {
  try {
    return await act();
  } catch (error) {
    throw error instanceof UserError ? error : fileTrouble(`The report ${shown} cannot be written`, error);
  }
}

/** What is said of an input that took so many milliseconds. */
export function record(file: string, outcome: Outcome, milliseconds: number) {
  const common = { file, status: outcome.type, ms: Math.round(milliseconds) };
  if (outcome.type === 'failed') {
    return { ...common, code: exitCodeOf(outcome.error.kind), message: outcome.error.message };
  }
  const { source, articles, unchanged } = outcome;
  return { ...common, code: exitCodes.ok, unchanged, source, articles };
}
