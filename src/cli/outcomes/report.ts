/** The report of a run: one line of JSON for each input. */
import { appendFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { inGroups } from '../../batch/grouped.ts';
import { fileTrouble } from '../../node/errors.ts';
import { writeWhole } from '../../node/write.ts';
import { exitCodeOf, exitCodes } from '../exit-codes.ts';
import type { Io } from '../io.ts';
import type { Outcome } from './outcome.ts';

export interface Report {
  /** Adds the record of an input that took so many milliseconds. Resolves when it is on the disk, with those that came while the disk was busy. */
  readonly add: (file: string, outcome: Outcome, milliseconds: number) => Promise<void>;
}

/** Begins a report anew; without a path nothing is written. Throws a `UserError` of kind `file` when it cannot be. */
export async function startReport(path: string | null, io: Io): Promise<Report> {
  if (path === null) return { add: async () => {} };
  const file = resolve(io.cwd, path);
  await writeWhole(file, new Uint8Array(), path);
  const append = inGroups<string>(async (lines) => {
    try {
      await appendFile(file, lines.join(''), { flush: true });
    } catch (error) {
      throw fileTrouble(`The report ${path} cannot be written`, error);
    }
  });
  return { add: (name, outcome, milliseconds) => append(`${JSON.stringify(record(name, outcome, milliseconds))}\n`) };
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
