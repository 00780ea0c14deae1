/** Where an element stands, seen from the article: what a page says of it stands around its title or behind its text. */
import type { BlockRole } from '../../../core/article.ts';
import type { Run } from '../boxes.ts';

/** Nearest first: between title and text, just above the title, in the first paragraphs, at the end, in the text, anywhere else. */
const zones = ['head', 'top', 'opening', 'foot', 'text', 'far'] as const;

export type Zone = (typeof zones)[number];

export const nearness = (zone: Zone): number => zones.indexOf(zone);

/** Runs above the title, and behind the text, that may still speak of the article. */
const reach = { above: 10, into: 3, behind: 15 };

/** The zone of a place in the source. `page` is every run in reading order. */
export function zonesOf(page: readonly Run[], roles: ReadonlyMap<Run, BlockRole>): (at: number) => Zone {
  const starts = page.map(({ nodes }) => nodes[0]?.start ?? 0);
  const first = page.findIndex((run) => roles.get(run) === 'body');
  const last = page.findLastIndex((run) => roles.get(run) === 'body');
  const title = page.findIndex((run) => roles.get(run) === 'title');
  const head = title < 0 || title > first ? Math.max(0, first - reach.above) : title;
  return (at) => {
    const run = firstFrom(starts, at);
    if (run < head - reach.above) return 'far';
    if (run < head) return 'top';
    if (run <= first) return 'head';
    if (run <= first + reach.into) return 'opening';
    if (run <= last) return run > last - reach.into ? 'foot' : 'text';
    return run <= last + reach.behind ? 'foot' : 'far';
  };
}

/** Index of the first of the ascending numbers that is not below `least`. */
function firstFrom(ascending: readonly number[], least: number): number {
  let [from, to] = [0, ascending.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((ascending[middle] ?? 0) < least) from = middle + 1;
    else to = middle;
  }
  return from;
}
