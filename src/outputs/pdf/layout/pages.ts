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
  const count = items.length;
  const best = new Float64Array(count + 1).fill(Infinity);
  const start = new Uint32Array(count + 1);
  best[0] = 0;
  for (let end = 1; end <= count; end += 1) {
    if (items[end]?.type === 'space') continue;
    const page = cheapestPage(items, end, height, best);
    best[end] = page.cost + (items[end]?.breakBefore ?? 0);
    start[end] = page.from;
  }
  return backwards(items, start);
}

/** The page that ends before `end`, and what all pages up to there cost. */
function cheapestPage(
  items: readonly Item[],
  end: number,
  height: number,
  best: ArrayLike<number>,
): { readonly from: number; readonly cost: number } {
  let filled = 0;
  let found = false;
  let seenText = false;
  let cheapest = { from: 0, cost: Infinity };
  for (let from = end - 1; from >= 0; from -= 1) {
    const item = items[from];
    if (item === undefined || (item.type === 'space' && !seenText)) continue;
    seenText = true;
    filled += item.height;
    if (filled > height + tolerance && found) break;
    if (item.type === 'space') continue;
    found = true;
    const slack = end === items.length ? 0 : (1 - filled / height) ** 2;
    const cost = (best[from] ?? Infinity) + pageCost + slack;
    if (cost < cheapest.cost) cheapest = { from, cost };
  }
  return cheapest;
}

/** Sums of line heights may miss a page's height by a rounding error. */
const tolerance = 0.001;

function backwards(items: readonly Item[], start: Uint32Array): readonly PageCut[] {
  const pages: PageCut[] = [];
  let to = items.length;
  while (to > 0) {
    const from = start[to] ?? 0;
    pages.push({ from, to });
    to = from;
  }
  return pages.toReversed();
}
