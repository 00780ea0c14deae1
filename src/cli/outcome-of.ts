/** What becomes of an input that was made: its files take their places. */
import { UserError } from '../core/errors.ts';
import type { BuiltArticle } from './build-setting.ts';
import type { Io } from './io.ts';
import type { Made } from './make-input.ts';
import { failureOf } from './make-input.ts';
import type { Places } from './place-files.ts';
import { placeFiles } from './place-files.ts';
import type { Outcome } from './summary.ts';
import { dropStaged } from './write-artifacts.ts';

/** Prints what was found, and the path of each file. */
export async function outcomeOf(made: Made, input: string, places: Places, io: Io): Promise<Outcome> {
  if (made.told !== '') io.stderr.write(made.told);
  if (made.type === 'failed') return { type: 'failed', error: made.error };
  const articles: BuiltArticle[] = [];
  try {
    for (const { built, staged } of made.articles) {
      await placeFiles(staged, input, places, io);
      articles.push(built);
    }
    return { type: 'built', source: made.source, articles };
  } catch (error) {
    for (const { staged } of made.articles.slice(articles.length)) await dropStaged(staged.files);
    if (!(error instanceof UserError)) throw error;
    return { type: 'failed', error: failureOf(error, input) };
  }
}

/** Removes the files of an input that is not to have any. */
export async function dropMade(made: Made): Promise<void> {
  if (made.type === 'made') for (const { staged } of made.articles) await dropStaged(staged.files);
}
