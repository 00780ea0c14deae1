/** Items that are read one after the other, of which some may fail. */
import type { Diagnostic } from '../../core/diagnostic.ts';
import { UserError } from '../../core/errors.ts';
import { tooLong } from '../length.ts';
import type { Reading } from '../types.ts';
import { itemFailed } from './diagnostics.ts';

export type Attempt = Reading | { readonly failed: Diagnostic };

/** More failures than this before one article are counted only. */
const mostTold = 50;

/**
 * What is wrong with an item that was left out is told with the next article, else with the last.
 * Throws a `UserError` of kind `file` when no item could be read.
 */
export async function* tellingFailures(
  attempts: AsyncIterable<Attempt> | Iterable<Attempt>,
  name: string,
): AsyncIterable<Reading> {
  let waiting: Diagnostic[] = [];
  let untold = 0;
  let held: Reading | null = null;
  const told = (): readonly Diagnostic[] => {
    const all = untold === 0 ? waiting : [...waiting, moreFailed(untold)];
    waiting = [];
    untold = 0;
    return all;
  };
  for await (const found of attempts) {
    const attempt = 'failed' in found ? found : shortEnough(found);
    if ('failed' in attempt) {
      if (waiting.length < mostTold) waiting.push(attempt.failed);
      else untold += 1;
      continue;
    }
    if (held !== null) yield held;
    held = { ...attempt, diagnostics: [...told(), ...attempt.diagnostics] };
  }
  if (held === null) throw nothingRead(name, waiting, untold);
  yield { ...held, diagnostics: [...held.diagnostics, ...told()] };
}

function shortEnough(reading: Reading): Attempt {
  const long = tooLong(reading.article);
  if (long === null) return reading;
  const { item } = reading.article.meta.source;
  return { failed: itemFailed(item === null ? 'An item' : `Item “${item}”`, `it is ${long}.`) };
}

const moreFailed = (count: number): Diagnostic => ({
  code: 'input-item-failed',
  severity: 'error',
  message: `${count} more items could not be read and were left out.`,
  hint: 'Correct them in the source; the other items were read.',
  range: null,
});

function nothingRead(name: string, failed: readonly Diagnostic[], untold: number): UserError {
  const [first] = failed;
  if (first === undefined)
    return new UserError('file', `${name} holds no article with text; name the file that holds the text itself.`);
  const others = failed.length + untold - 1;
  return new UserError(
    'file',
    `${name} holds no article that can be read${others > 0 ? ` (of ${others + 1} items)` : ''}. ${first.message}`,
  );
}
