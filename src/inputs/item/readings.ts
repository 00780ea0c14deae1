/** The articles of a file of items, one after the other; a bad one does not stop the rest. */
import { textBlocks } from '../../core/article.ts';
import { UserError } from '../../core/errors.ts';
import type { Reading } from '../types.ts';
import type { Attempt } from './attempts.ts';
import { tellingFailures } from './attempts.ts';
import { itemFailed } from './diagnostics.ts';
import type { ItemContext } from './reading.ts';
import { readingOf } from './reading.ts';
import type { Found, Item } from './types.ts';

/**
 * What holds for the file as a whole is told with the first article.
 * Throws a `UserError` of kind `file` when no item can be read.
 */
export const readings = ({ items, diagnostics }: Found, context: ItemContext): AsyncIterable<Reading> =>
  tellingFailures(attempts({ items, diagnostics }, context), context.source.name);

function* attempts({ items, diagnostics }: Found, context: ItemContext): Generator<Attempt> {
  yield* diagnostics.map((failed) => ({ failed }));
  for (const [i, item] of withIds(items).entries()) yield tryReading(item, i, context);
}

function tryReading(item: Item, index: number, context: ItemContext): Attempt {
  const what = `Item ${index + 1}${item.facts.title === null ? '' : ` (“${item.facts.title}”)`}`;
  try {
    if (item.pieces.every(({ role }) => role !== 'body')) return { failed: itemFailed(what, 'it has no text.') };
    const reading = readingOf(item, context);
    const hasWords = textBlocks(reading.article).some(({ text }) => /[\p{L}\p{N}]/u.test(text));
    return hasWords ? reading : { failed: itemFailed(what, 'it holds no words.') };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { failed: itemFailed(what, error.message) };
  }
}

/** Every item of several has an id of its own, for files are called by it. */
function withIds(items: readonly Item[]): readonly Item[] {
  if (items.length === 1) return items;
  const times = new Map<string, number>();
  return items.map((item, i) => {
    const stated = item.facts.id ?? String(i + 1);
    const time = (times.get(stated) ?? 0) + 1;
    times.set(stated, time);
    return { ...item, facts: { ...item.facts, id: time === 1 ? stated : `${stated}#${time}` } };
  });
}
