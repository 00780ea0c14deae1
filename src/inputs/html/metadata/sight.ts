/** What the body of a page is looked through with, and which parts of it speak of the article. */
import { saysAnyOf } from '../extract/names.ts';
import type { HtmlElement } from '../tree.ts';
import { attribute, lineage } from '../tree.ts';
import { isHidden } from '../visible.ts';
import type { Zone } from './zones.ts';

export interface Sight {
  readonly elements: readonly HtmlElement[];
  readonly words: (element: HtmlElement) => string;
  readonly zoneOf: (at: number) => Zone;
  /** The elements around the article: whatever their names say, the article is in them. */
  readonly holders: ReadonlySet<HtmlElement>;
  /** Does `3/4` mean the third day of April? null when the page's language leaves it open. */
  readonly dayFirst: boolean | null;
}

/** Only so many candidates are looked at. */
export const mostLooks = 60;

/** Longer ones say more than who has written. */
export const longestByline = 160;

/** What microdata call an element. */
export const itemprop = (element: HtmlElement): string => attribute(element, 'itemprop') ?? '';

/** Neither hidden nor in a comment, a review of readers, a sidebar or a list of other articles. */
export function isOfArticle(element: HtmlElement, { holders }: Pick<Sight, 'holders'>): boolean {
  for (const around of lineage(element)) {
    if (around.name === 'body' || around.name === 'html' || holders.has(around)) return true;
    if (isHidden(around) || around.name === 'nav' || saysAnyOf(around, otherWords) || isOfReaders(around)) return false;
  }
  return true;
}

const otherWords = /^(?:sidebar|related|recommended|trending|mostread|popular|latest|teasers?|login|search|cookies?)$/;

/** Is it what readers have said of the article? */
export function isInComments(element: HtmlElement, { holders }: Pick<Sight, 'holders'>): boolean {
  for (const around of lineage(element)) {
    if (holders.has(around)) return false;
    if (isOfReaders(around)) return true;
  }
  return false;
}

const isOfReaders = (element: HtmlElement): boolean =>
  saysAnyOf(element, readersWords) ||
  /^(?:reviews?|comment)$/i.test(itemprop(element)) ||
  /\b(?:Review|Comment)$/.test(attribute(element, 'itemtype') ?? '');

const readersWords = /^(?:comments?|commentlist|kommentare?|respond|reply)$/;
