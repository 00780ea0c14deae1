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
  const heights = new Float64Array(count);
  const spaces = new Uint8Array(count);
  for (const [index, { height: own, type }] of items.entries()) {
    heights[index] = own;
    spaces[index] = type === 'space' ? 1 : 0;
  }
  const best = new Float64Array(count + 1).fill(Infinity, 1);
  const start = new Int32Array(count + 1);
  for (let end = 1; end <= count; end += 1) {
    if (spaces[end] === 1) continue;
    const breakCost = items[end]?.breakBefore ?? 0;
    setCheapest({ heights, spaces, height, last: end === count }, end, { best, start });
    best[end] = (best[end] ?? Infinity) + breakCost;
  }
  return backwards(items, start);
}

/** The items in plain numbers: they are asked once for every page that they could stand on. */
interface PageItems {
  readonly heights: Float64Array;
  /** 1 for a space. */
  readonly spaces: Uint8Array;
  /** Of a page. */
  readonly height: number;
  /** Is the page the last one, which may be as empty as it is? */
  readonly last: boolean;
}

/** By the number of items: what the cheapest pages of so many cost, and where the last of them starts. */
interface Cheapest {
  readonly best: Float64Array;
  readonly start: Int32Array;
}

/** Finds where the page before `end` had best start, and notes what all pages up to there cost. */
function setCheapest({ heights, spaces, height, last }: PageItems, end: number, { best, start }: Cheapest): void {
  let filled = 0;
  let found = false;
  let least = Infinity;
  for (let from = end - 1; from >= 0; from -= 1) {
    const isSpace = spaces[from] === 1;
    if (isSpace && filled === 0) continue;
    filled += heights[from] ?? 0;
    if (filled > height + tolerance && found) break;
    if (isSpace) continue;
    found = true;
    const empty = last ? 0 : 1 - filled / height;
    const cost = (best[from] ?? Infinity) + pageCost + empty * empty;
    if (cost >= least) continue;
    least = cost;
    start[end] = from;
  }
  best[end] = least;
}

/** Sums of line heights may miss a page's height by a rounding error. */
const tolerance = 0.001;

function backwards(items: readonly Item[], start: Int32Array): readonly PageCut[] {
  const pages: PageCut[] = [];
  let to = items.length;
  while (to > 0) {
    const from = start[to] ?? 0;
    pages.push({ from, to });
    to = from;
  }
  return pages.toReversed();
}
