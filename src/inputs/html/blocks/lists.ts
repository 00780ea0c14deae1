/** Items into lists. */
import type { Block, List } from '../../../core/article.ts';

/** An item that was read. */
export interface Item {
  readonly blocks: readonly Block[];
  readonly done: boolean | null;
  /** Its number, where the source says one. */
  readonly value: number | null;
}

/** Items in a row whose numbers follow each other, up or down, make one list. */
export function numberedLists(items: readonly Item[], start: number, step: 1 | -1 = 1): readonly List[] {
  const lists: { readonly start: number; readonly items: Item[] }[] = [];
  for (const item of items) {
    const last = lists.at(-1);
    const next = last === undefined ? start : last.start + step * last.items.length;
    if (last !== undefined && (item.value ?? next) === next) last.items.push(item);
    else lists.push({ start: item.value ?? next, items: [item] });
  }
  return lists.map((list) => listOf(list.items, list.start, step));
}

export function listOf(items: readonly Item[], start: number | null, step: 1 | -1 = 1): List {
  const tasks = items.some(({ done }) => done !== null) ? { done: items.map(({ done }) => done) } : {};
  const reversed = step === -1 ? { reversed: true as const } : {};
  return { type: 'list', start, ...reversed, items: items.map(({ blocks }) => blocks), ...tasks };
}

export function integer(written: string | null): number | null {
  const value = Number.parseInt(written ?? '', 10);
  return Number.isSafeInteger(value) ? value : null;
}
