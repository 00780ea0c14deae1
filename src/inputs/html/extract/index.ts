/** What each run of a page is for. */
import type { BlockRole } from '../../../core/article.ts';
import type { Box, Run } from '../boxes.ts';
import { runsOf } from '../boxes.ts';
import { headOf, titleBefore } from './head.ts';
import { isProse, measuresOf } from './measures.ts';
import { regionOf } from './region.ts';
import { sameTitle } from './titles.ts';
import { rolesByWords, rolesIn } from './roles.ts';

export interface Extraction {
  /** The box of the running text. */
  readonly region: Box;
  /** Every run of the region, and what belongs to it before it, in reading order. Other runs are no part of the article. */
  readonly roles: ReadonlyMap<Run, BlockRole>;
}

/** `title` is what the page states as the article's. Null when there is no running text. */
export function extract(page: Box, title: string | null = null): Extraction | null {
  const measures = measuresOf(page);
  const region = regionOf(page, measures);
  if (region === null) return null;
  const inside = [...runsOf(region)];
  const roles = new Map(rolesIn(inside, { region, measures, title }));
  const before = runsBefore(page, inside[0]);
  const isNamed = inside.some((run) => roles.get(run) === 'title' && title !== null && sameTitle(run.text, title));
  const head = isNamed ? -1 : titleBefore(before, title, { mayBeOther: ![...roles.values()].includes('title') });
  if (head < 0) return { region, roles: new Map(withoutFurniture(roles)) };
  for (const [run, role] of roles) if (role === 'title') roles.set(run, 'subheading');
  return { region, roles: new Map([...headOf(before.slice(head), measures), ...withoutFurniture(roles)]) };
}

function runsBefore(page: Box, first: Run | undefined): readonly Run[] {
  const runs: Run[] = [];
  for (const run of runsOf(page)) {
    if (run === first) break;
    runs.push(run);
  }
  return runs;
}

/** A fragment is an article as it is: only wording tells its title, byline and leftovers. */
export function extractAll(page: Box, title: string | null): Extraction {
  const runs = [...runsOf(page)];
  const roles = new Map(rolesByWords(runs, title));
  const [first] = runs;
  if (first !== undefined && roles.get(first) === 'subheading') roles.set(first, 'title');
  return { region: page, roles };
}

/** Labels and counters are no words of the article, nor is what follows its end to lead readers on. */
function withoutFurniture(roles: ReadonlyMap<Run, BlockRole>): ReadonlyMap<Run, BlockRole> {
  const all = [...roles];
  const last = all.findLastIndex(([, role]) => !isAside(role));
  return new Map(all.filter(([run, role], at) => !isAside(role) || (at < last && !isLabel(run, role))));
}

const isAside = (role: BlockRole): boolean => role === 'related' || role === 'promo' || role === 'boilerplate';

const isLabel = (run: Run, role: BlockRole): boolean => role === 'boilerplate' && !isProse(run);
