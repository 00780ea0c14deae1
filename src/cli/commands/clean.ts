/** `lectern clean`: takes away what builds have made, as their journal knows it, and nothing else. */
import { readdirSync, readFileSync, rmdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { openJournal } from '../../batch/journal.ts';
import { UserError } from '../../core/errors.ts';
import { digestOf } from '../../node/digest.ts';
import { kindOf } from '../../node/list.ts';
import { takeLock } from '../../node/lock.ts';
import { leftoversIn } from '../../node/unfinished.ts';
import { removeFile } from '../../node/write.ts';
import { journalFolder } from '../memory/build-memory.ts';
import type { BuiltBefore } from '../memory/build-memory.ts';
import { exitCodes } from '../exit-codes.ts';
import type { CleanOptions } from '../invocation.ts';
import type { Io } from '../io.ts';
import { shownPath } from '../display/terminal.ts';

/** Prints the path of each file that goes; what somebody has changed stays, and is told of. Gives the exit code. */
export async function clean({ out, dryRun }: CleanOptions, io: Io): Promise<number> {
  const folder = resolve(io.cwd, out);
  const home = join(folder, journalFolder);
  if ((await kindOf(home, out)) !== 'folder')
    throw new UserError('file', `${out} holds no journal of a build (runs over eight inputs or more keep one).`);
  const locks = await lockAll(home, out);
  try {
    const journals = readdirSync(home).filter((file) => /^journal(?:-\d+-of-\d+)?\.ndjson$/.test(file));
    for (const file of journals) await cleanBy(join(home, file), { folder, out, dryRun }, io);
    const rest = [...leftoversIn(folder), ...journals.map((file) => join(home, file))];
    if (!dryRun) for (const path of rest) await removeFile(path);
  } finally {
    for (const lock of locks) lock.release();
  }
  if (!dryRun) removeIfEmpty(home);
  return exitCodes.ok;
}

/** Of the run over all inputs, and of each part that has a journal. */
async function lockAll(home: string, out: string) {
  const parts = readdirSync(home).flatMap((file) => /^journal(-\d+-of-\d+)\.ndjson$/.exec(file)?.[1] ?? []);
  const locks: Awaited<ReturnType<typeof takeLock>>[] = [];
  try {
    for (const part of ['', ...parts])
      locks.push(
        await takeLock(join(home, `lock${part}`), `The folder ${out}`, { staleAfter: Infinity, giveUpAfter: 5000 }),
      );
    return locks;
  } catch (error) {
    for (const lock of locks) lock.release();
    throw error;
  }
}

async function cleanBy(
  path: string,
  { folder, out, dryRun }: { readonly folder: string; readonly out: string; readonly dryRun: boolean },
  io: Io,
): Promise<void> {
  const journal = await openJournal<BuiltBefore>(path, path);
  for (const name of journal.names()) {
    for (const { file, sha256 } of journal.last(name)?.files ?? []) {
      const at = join(folder, file);
      const state = stateOf(at, sha256);
      if (state === 'changed')
        io.stderr.write(`${shownPath(join(out, file))} was changed since it was made, and stays\n`);
      if (state !== 'as made') continue;
      if (!dryRun) await removeFile(at);
      io.stdout.write(`${shownPath(join(out, file))}\n`);
    }
  }
  await journal.close();
}

function stateOf(path: string, sha256: string): 'as made' | 'changed' | 'gone' {
  try {
    return digestOf(readFileSync(path)).sha256 === sha256 ? 'as made' : 'changed';
  } catch {
    return 'gone';
  }
}

/** Something of the user's may lie in it. */
function removeIfEmpty(folder: string): void {
  if (readdirSync(folder).length === 0) rmdirSync(folder);
}
