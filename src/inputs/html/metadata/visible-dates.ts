/** The date where the page's body states it. */
import { datelineWords, saysAnyOf } from '../extract/names.ts';
import type { HtmlElement } from '../tree.ts';
import { attribute } from '../tree.ts';
import { dateIn } from './dates.ts';
import type { Sight } from './sight.ts';
import { isOfArticle, itemprop, longestByline, mostLooks } from './sight.ts';
import { nearness } from './zones.ts';

export interface VisibleDates {
  readonly published: string | null;
  /** What an element calls the day of a change. */
  readonly changed: string | null;
}

/** The time or date nearest to the title that is marked or called so. */
export function visibleDates(sight: Sight): VisibleDates {
  const { elements, zoneOf } = sight;
  const stated = elements.filter((element) => /^date(?:Published|Created)$/i.test(itemprop(element)));
  const times = elements.filter(({ name }) => name === 'time');
  const named = elements.filter((element) => saysAnyOf(element, datelineWords));
  const nearestFirst = (some: readonly HtmlElement[]): readonly HtmlElement[] =>
    some
      .filter((element) => isOfArticle(element, sight))
      .map((element) => ({ element, zone: zoneOf(element.start) }))
      .toSorted((a, b) => nearness(a.zone) - nearness(b.zone))
      .map(({ element }) => element)
      .slice(0, mostLooks);
  const near = nearestFirst([...stated, ...times, ...named]);
  const first = (candidates: readonly HtmlElement[]): string | null => {
    for (const element of candidates) {
      const found = dateOf(element, sight);
      if (found !== null) return found;
    }
    return null;
  };
  return {
    published: first(near.filter((element) => !isChange(element, sight.words))),
    changed: first(near.filter((element) => isChange(element, sight.words))),
  };
}

const isChange = (element: HtmlElement, words: Sight['words']): boolean =>
  /^dateModified$/i.test(itemprop(element)) ||
  /(?:modified|lastmod)/i.test(attribute(element, 'class') ?? '') ||
  changeWords.test(words(element));

const changeWords =
  /^[\s(]*(?:(?:last )?(?:updated|modified|edited)|(?:zuletzt )?(?:aktualisiert|geändert|bearbeitet)|letzte (?:änderung|aktualisierung)|update|actualizado|mis à jour|aggiornato|atualizado)(?![\p{L}])/iu;

function dateOf(element: HtmlElement, { words, dayFirst }: Sight): string | null {
  const machine = attribute(element, 'datetime') ?? attribute(element, 'content');
  const shown = words(element);
  return (
    (machine === null ? null : dateIn(machine, dayFirst)) ??
    (shown.length > longestByline && element.name !== 'time' ? null : dateIn(shown, dayFirst))
  );
}
