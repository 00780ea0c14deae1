/** Author and date where the page's body states them. */
import { bylineWords, captionWords, datelineWords, saysAnyOf } from '../extract/names.ts';
import type { HtmlElement } from '../tree.ts';
import { attribute, descendants, lineage } from '../tree.ts';
import { isHidden } from '../visible.ts';
import { dateIn } from './dates.ts';
import { distinct, isBylineStart, isPerson, namesIn, namesInLine } from './names.ts';
import type { Zone } from './zones.ts';
import { nearness } from './zones.ts';

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
const mostLooks = 60;

/** Longer ones say more than who has written. */
const longestByline = 160;

export interface VisibleNames {
  /** Of the author that stands between title and text, or just above. */
  readonly near: readonly string[];
  /** Of the one that stands elsewhere. */
  readonly elsewhere: readonly string[];
}

/** The names that the element nearest to the title is marked or called for; of those alike near persons before others. */
export function visibleNames(sight: Sight, isOther: (name: string) => boolean): VisibleNames {
  const seen = sight.elements
    .filter((element) => isMarked(element) || saysAnyOf(element, bylineWords) || isAuthorLink(element))
    .map((element) => ({ element, zone: sight.zoneOf(element.start) }))
    .filter(
      ({ element, zone }) => isPlaceOf(element, zone) && isOfArticle(element, sight) && !isOfPicture(element, sight),
    )
    .slice(0, mostLooks)
    .map(({ element, zone }) => ({ element, zone, names: namesOf(element, sight).filter(isOther) }))
    .filter(({ element, names, zone }) => isBelieved(names, zone, isMarked(element)));
  const bestOf = (isIn: (zone: Zone) => boolean): readonly string[] => {
    const some = seen.filter(({ zone }) => isIn(zone)).toSorted((a, b) => nearness(a.zone) - nearness(b.zone));
    const best = some.find(({ zone, names }) => zone === some[0]?.zone && names.some(isPerson)) ?? some[0];
    if (best === undefined) return [];
    const alike = some.filter(({ element, zone }) => zone === best.zone && isAlike(element, best.element));
    return distinct(alike.flatMap(({ names }) => names));
  };
  return { near: bestOf(isNear), elsewhere: bestOf((zone) => !isNear(zone)) };
}

/** Whoever has made a picture: `img-author`, or what stands in a caption. */
function isOfPicture(element: HtmlElement, { holders }: Sight): boolean {
  for (const around of lineage(element)) {
    if (holders.has(around)) return false;
    if (pictureAuthor.test(attribute(around, 'class') ?? '') || saysAnyOf(around, captionWords)) return true;
  }
  return false;
}

const pictureAuthor =
  /(?:^|[\s_-])(?:img|images?|photos?|fotos?|pictures?|pics?|bild|cutline|caption)[_-]?(?:author|autor|byline)/i;

/** Away from the title a user's name or a house counts where it is marked, and far away only a person does. */
function isBelieved(names: readonly string[], zone: Zone, marked: boolean): boolean {
  if (names.length === 0) return false;
  return names.every(isPerson) || isNear(zone) || (marked && zone !== 'far');
}

const isNear = (zone: Zone): boolean => zone === 'head' || zone === 'top' || zone === 'opening';

/** In the text links lead to persons that it speaks of, and far from it names mean others unless they are marked. */
function isPlaceOf(element: HtmlElement, zone: Zone): boolean {
  if (isMarked(element)) return true;
  return zone === 'head' || zone === 'foot' || (zone !== 'far' && saysAnyOf(element, bylineWords));
}

const isMarked = (element: HtmlElement): boolean =>
  /(?:^|\s)author(?:\s|$)/i.test(`${attribute(element, 'rel') ?? ''} ${attribute(element, 'itemprop') ?? ''}`);

/** Several authors stand beside each other, each in an element of the same kind. */
const isAlike = (a: HtmlElement, b: HtmlElement): boolean =>
  a === b || (a.name === b.name && attribute(a, 'class') === attribute(b, 'class') && isBeside(a, b));

const isBeside = (a: HtmlElement, b: HtmlElement): boolean =>
  a.parent === b.parent || (a.parent !== null && b.parent !== null && a.parent.parent === b.parent.parent);

function namesOf(element: HtmlElement, { words }: Sight): readonly string[] {
  const stated = attribute(element, 'content');
  if (stated !== null) return namesIn(stated);
  const inner = [...descendants(element)].slice(1).filter(isNamePart).slice(0, mostLooks);
  const named = distinct(inner.flatMap((part) => namesIn(attribute(part, 'content') ?? words(part))));
  if (named.length > 0) return named;
  const line = words(element);
  if (line.length > longestByline) return [];
  const names = namesInLine(line);
  if (isMarked(element) || isBylineStart(line)) return names;
  return names.filter(isAuthorLink(element) ? isPerson : beginsLikeName);
}

const isNamePart = (element: HtmlElement): boolean =>
  isMarked(element) ||
  /(?:^|\s)name(?:\s|$)/i.test(attribute(element, 'itemprop') ?? '') ||
  /(?:^|\s)(?:fn|author-?name)(?:\s|$)/i.test(attribute(element, 'class') ?? '') ||
  isAuthorLink(element);

/** A link to the page of an author. */
const isAuthorLink = (element: HtmlElement): boolean =>
  element.name === 'a' &&
  /\/(?:authors?|autor(?:en|in|es)?|auteurs?|redaktion|journalists?|reporters?|contributors?|creators?|staff|people|profil(?:es?)?|by)\/./i.test(
    attribute(element, 'href') ?? '',
  );

const beginsLikeName = (name: string): boolean => /^(?:[\p{Lu}\p{Lo}]|(?:van|von|de|del|di|da|al|der) )/u.test(name);

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

const itemprop = (element: HtmlElement): string => attribute(element, 'itemprop') ?? '';

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

const isOfReader = (element: HtmlElement): boolean =>
  /^(?:reviews?|comment)$/i.test(itemprop(element)) ||
  /\b(?:Review|Comment)$/.test(attribute(element, 'itemtype') ?? '');

const otherWords =
  /^(?:comments?|commentlist|kommentare?|respond|reply|sidebar|related|recommended|trending|mostread|popular|latest|teasers?|login|search|cookies?)$/;

/** Neither hidden nor in a comment, a review of readers, a sidebar or a list of other articles. */
export function isOfArticle(element: HtmlElement, { holders }: Pick<Sight, 'holders'>): boolean {
  for (const around of lineage(element)) {
    if (around.name === 'body' || around.name === 'html' || holders.has(around)) return true;
    if (isHidden(around) || around.name === 'nav' || saysAnyOf(around, otherWords) || isOfReader(around)) return false;
  }
  return true;
}
