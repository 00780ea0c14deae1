/** Where pages end: of all ways to cut the vertical list into pages the cheapest one. */
import type { Item } from './items.ts';

/** The items of a page, `from` up to, but not including, `to`; the first one is no space. */
export interface PageCut {
  readonly from: number;
  readonly to: number;
}

/** Every page costs a little, so that no page is added for looks alone. */
const pageCost = 0.5;

/** Cuts items into pages of a height. An item higher than a page gets a page of its own. The time is linear in their number. */
export function cutPages(items: readonly Item[], height: number): readonly PageCut[] {
  const best = [0];
  const start = [0];
  for (let end = 1; end <= items.length; end += 1) {
    best.push(Infinity);
    start.push(0);
    const next = items[end];
    if (next?.type !== 'space') setCheapest(items, { end, breakCost: next?.breakBefore ?? 0, height }, best, start);
  }
  return backwards(items, start);
}

interface PageEnd {
  readonly end: number;
  readonly breakCost: number;
  readonly height: number;
}

/** Finds where the page before `end` had best start, and notes what all pages up to there cost. */
function setCheapest(
  items: readonly Item[],
  { end, breakCost, height }: PageEnd,
  best: number[],
  start: number[],
): void {
  let filled = 0;
  let found = false;
  let least = Infinity;
  for (let from = end - 1; from >= 0; from -= 1) {
    const item = items[from];
    if (item === undefined || (item.type === 'space' && filled === 0)) continue;
    filled += item.height;
    if (filled > height + tolerance && found) break;
    if (item.type === 'space') continue;
    found = true;
    const slack = end === items.length ? 0 : (1 - filled / height) ** 2;
    const cost = (best[from] ?? Infinity) + pageCost + slack;
    if (cost >= least) continue;
    least = cost;
    start[end] = from;
  }
  best[end] = least + breakCost;
}

/** Sums of line heights may miss a page's height by a rounding error. */
const tolerance = 0.001;

function backwards(items: readonly Item[], start: readonly number[]): readonly PageCut[] {
  const pages: PageCut[] = [];
  let to = items.length;
  while (to > 0) {
    const from = start[to] ?? 0;
    pages.push({ from, to });
    to = from;
  }
  return pages.toReversed();
}
