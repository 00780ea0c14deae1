/** What becomes of an input that was made: its files take their places. */
import { join } from 'node:path';
import { UserError } from '../../core/errors.ts';
import { beginFlush } from '../../node/write.ts';
import type { BuiltBefore } from '../memory/build-memory.ts';
import { toldLines } from '../display/findings.ts';
import type { BuildOptions } from '../invocation.ts';
import type { Io } from '../io.ts';
import { failureOf } from '../making/make-input.ts';

import type { Places } from '../making/place-files.ts';
import { placeFiles } from '../making/place-files.ts';
import type { Outcome } from './outcome.ts';
import { shownPath } from '../display/terminal.ts';
import { dropStaged } from '../making/write-artifacts.ts';
import type { BuiltArticle, Made } from '../made.ts';

/** Where the files go, and how much is to be told of them. */
export interface Desk extends Places, Pick<BuildOptions, 'verbosity'> {}

/** Prints what was found, and the path of each file. */
export async function outcomeOf(made: Made, input: string, places: Desk, io: Io): Promise<Outcome> {
  tell(made, places, io);
  if (made.type === 'failed') return { type: 'failed', error: made.error };
  const articles: BuiltArticle[] = [];
  try {
    for (const { built, staged } of made.articles) {
      await placeFiles(staged, input, places, io);
      articles.push(built);
    }
    return { type: 'built', source: made.source, articles, unchanged: false };
  } catch (error) {
    for (const { staged } of made.articles.slice(articles.length)) await dropStaged(staged.files);
    if (!(error instanceof UserError)) throw error;
    return { type: 'failed', error: failureOf(error, input) };
  }
}

/** What became of an input that need not be built: it is told of as if it had been. */
export function outcomeBefore(before: BuiltBefore, input: string, places: Desk, io: Io): Outcome {
  const { owned, articles, source } = before;
  const { folder, out, claims } = places;
  try {
    claims.claim(
      owned.map((file) => ({ path: join(folder, file), shown: join(out, file) })),
      input,
    );
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { type: 'failed', error: failureOf(error, input) };
  }
  tell(before, places, io);
  for (const { path } of articles.flatMap(({ files }) => files)) io.stdout.write(`${shownPath(path)}\n`);
  return { type: 'built', source, articles, unchanged: true };
}

function tell({ told }: Pick<Made, 'told'>, { verbosity }: Desk, io: Io): void {
  const lines = toldLines(told, verbosity, io);
  if (lines !== '') io.stderr.write(lines);
}

/** Begins to force the files of an input to the disk, while others are made and those before it take their places. */
export function beginFlushing(made: Made): void {
  if (made.type === 'failed') return;
  for (const { temporary } of made.articles.flatMap(({ staged }) => staged.files))
    if (temporary !== null) beginFlush(temporary);
}

/** Removes the files of an input that is not to have any. */
export async function dropMade(made: Made | { readonly type: 'recalled' }): Promise<void> {
  if (made.type === 'made') for (const { staged } of made.articles) await dropStaged(staged.files);
}
