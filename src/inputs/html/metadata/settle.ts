/** What an article's facts are, of all that its page says: the head first where it is sure, then what stands around the text. */
import type { BlockRole } from '../../../core/article.ts';
import type { Run } from '../boxes.ts';
import type { HtmlElement } from '../tree.ts';
import { lineage } from '../tree.ts';
import { localDay } from './dates.ts';
import type { Stated } from './index.ts';
import { isHouse, isPerson, listNames } from './names.ts';
import type { Sight } from './visible.ts';
import { isOfArticle, visibleDates, visibleNames } from './visible.ts';
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
  const textsOf = (role: BlockRole): readonly string[] =>
    [...roles].filter(([, is]) => is === role).map(([{ text }]) => text);
  return {
    byline: listNames(authors(stated, sight, () => namesAmong(textsOf('byline'), own, roles, stated.dayFirst))),
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

/** A person wherever the page names one; else what it names there: a house, a user's name, the publisher at last. */
function authors(stated: Stated, sight: Sight, worded: () => readonly string[]): readonly string[] {
  const isOther = (name: string): boolean => !isSameName(name, stated.publisher);
  const isSure = (name: string): boolean => isPerson(name) && isOther(name);
  if (stated.names.some(isSure)) return stated.names.filter(isOther);
  const visible = visibleNames(sight, isOther);
  if (visible.near.some(isSure)) return visible.near;
  if (visible.near.some(isHouse) && visible.elsewhere.some(isSure)) return visible.elsewhere;
  const said = visible.near.length > 0 ? [] : worded().filter(isOther);
  const known = [visible.near, said, visible.elsewhere, housesOf(stated, isOther)];
  return known.find((names) => names.length > 0) ?? visibleNames(sight, () => true).near;
}

/** Houses that the head names; of `The Courier, Port Ansel` where that is the publisher the rest is its address. */
function housesOf({ names }: Stated, isOther: (name: string) => boolean): readonly string[] {
  const own = names.filter((name) => !isOther(name));
  return own.length > 0 ? own : names;
}

/** `Ansel Courier` where the publisher is `AnselCourier.example`. */
function isSameName(name: string, other: string | null): boolean {
  const [one, two] = [lettersOf(name), lettersOf(other ?? '')];
  return two !== '' && (one === two || (one.length > 5 && two.startsWith(one)));
}

const lettersOf = (text: string): string => text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');

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
