/** What an article's facts are, of all that its page says: the head first where it is sure, then what stands around the text. */
import type { BlockRole } from '../../../core/article.ts';
import type { Run } from '../boxes.ts';
import type { HtmlElement } from '../tree.ts';
import { lineage } from '../tree.ts';
import { authors } from './authors.ts';
import { localDay } from './dates.ts';
import type { Stated } from './index.ts';
import { listNames } from './names.ts';
import { signatures } from './signed.ts';
import type { Sight } from './sight.ts';
import { isInComments, isOfArticle } from './sight.ts';
import { visibleDates } from './visible-dates.ts';
import { dateAmong, firstDate, namesAmong } from './worded.ts';
import { zonesOf } from './zones.ts';

export interface Facts {
  readonly byline: string | null;
  readonly date: string | null;
}

/** `page` is every run in reading order; `roles` those of the article. */
export function settle(stated: Stated, page: readonly Run[], roles: ReadonlyMap<Run, BlockRole>): Facts {
  const sight: Sight = {
    ...stated.page,
    zoneOf: zonesOf(page, roles),
    holders: holdersOf(roles),
    dayFirst: stated.dayFirst,
  };
  const own = page.filter(({ box }) => isOfArticle(box.element, sight));
  const bylines = [...roles]
    .filter(([run, role]) => role === 'byline' && !isInComments(run.box.element, sight))
    .map(([{ text }]) => text);
  const textsOf = (role: BlockRole): readonly string[] =>
    [...roles].filter(([, is]) => is === role).map(([{ text }]) => text);
  return {
    byline: listNames(
      authors(stated, sight, {
        named: () => namesAmong(bylines, own, roles, stated.dayFirst),
        signed: () => signatures(own, roles),
        shows: (name) => page.some(({ text }) => text.toLowerCase().includes(name.toLowerCase())),
      }),
    ),
    date: dayOf(stated, sight, {
      inDatelines: () => firstDate(textsOf('dateline'), stated.dayFirst),
      near: () => dateAmong(page, roles, stated.dayFirst),
    }),
  };
}

/** What stands around the title or the text. */
function holdersOf(roles: ReadonlyMap<Run, BlockRole>): ReadonlySet<HtmlElement> {
  const runs = [...roles];
  const firstOf = (wanted: BlockRole): Iterable<HtmlElement> => {
    const run = runs.find(([, role]) => role === wanted)?.[0];
    return lineage(run?.box.element ?? null);
  };
  return new Set([...firstOf('title'), ...firstOf('body')]);
}

interface Worded {
  readonly inDatelines: () => string | null;
  readonly near: () => string | null;
}

function dayOf(stated: Stated, sight: Sight, worded: Worded): string | null {
  if (stated.date !== null && !isUniversal(stated.date)) return stated.date;
  const { published, changed } = visibleDates(sight);
  const shown = published ?? stated.addressDate;
  if (stated.date !== null) return localDay(stated.date, [published, stated.addressDate]);
  return shown ?? worded.inDatelines() ?? changed ?? worded.near() ?? stated.changed;
}

/** In UTC: in the place where it was written the day may have been another. */
const isUniversal = (date: string): boolean => /(?:Z|[+-]00:00)$/.test(date);
