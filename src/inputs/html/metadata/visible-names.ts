/** Authors where the page's body names them. */
import { captionWords, saysAnyOf } from '../extract/names.ts';
import type { HtmlElement } from '../tree.ts';
import { attribute, descendants, lineage } from '../tree.ts';
import { isAuthorLink, isCalledAuthor, isCalledUser, isMarked, isNamePart, isUserLink } from './author-marks.ts';
import { dateIn } from './dates.ts';
import { distinct, isBylineStart, isName, isPerson, namesIn, namesInLine } from './names.ts';
import type { Sight } from './sight.ts';
import { isOfArticle, longestByline, mostLooks } from './sight.ts';
import type { Zone } from './zones.ts';
import { nearness } from './zones.ts';

export interface VisibleNames {
  /** Of the author that stands between title and text, or just above. */
  readonly near: readonly string[];
  /** Of the one that stands elsewhere. */
  readonly elsewhere: readonly string[];
}

/** The names that the element nearest to the title is marked or called for; of those alike near persons before others. */
export function visibleNames(sight: Sight, isOther: (name: string) => boolean): VisibleNames {
  const seen = sight.elements
    .filter((element) => isMarked(element) || isCalledAuthor(element) || isAuthorLink(element) || isUserLink(element))
    .map((element) => ({ element, zone: sight.zoneOf(element.start) }))
    .filter(
      ({ element, zone }) => isPlaceOf(element, zone) && isOfArticle(element, sight) && !isOfPicture(element, sight),
    )
    .slice(0, mostLooks)
    .map(({ element, zone }) => ({ element, zone, names: namesOf(element, sight).filter(isOther) }))
    .filter(isBelieved);
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

interface Seen {
  readonly element: HtmlElement;
  readonly zone: Zone;
  readonly names: readonly string[];
}

/** Away from the title a user's name or a house counts where it is marked or linked, and far away only a person does. */
function isBelieved({ element, zone, names }: Seen): boolean {
  if (names.length === 0) return false;
  if (names.every(isPerson) || isNear(zone)) return true;
  return (
    zone !== 'far' && (isMarked(element) || (isCalledAuthor(element) && [...descendants(element)].some(isUserLink)))
  );
}

const isNear = (zone: Zone): boolean => zone === 'head' || zone === 'top' || zone === 'opening';

/** In the text links lead to persons that it speaks of, and far from it names mean others unless they are marked. */
function isPlaceOf(element: HtmlElement, zone: Zone): boolean {
  if (isMarked(element)) return true;
  if (isUserLink(element)) return zone === 'head' || (zone !== 'far' && isCalledAuthor(element));
  if (isCalledUser(element)) return zone === 'head' || zone === 'top';
  return zone === 'head' || zone === 'foot' || (zone !== 'far' && isCalledAuthor(element));
}

/** Several authors stand beside each other, each in an element of the same kind. */
const isAlike = (a: HtmlElement, b: HtmlElement): boolean =>
  a === b || (a.name === b.name && attribute(a, 'class') === attribute(b, 'class') && isBeside(a, b));

const isBeside = (a: HtmlElement, b: HtmlElement): boolean =>
  a.parent === b.parent || (a.parent !== null && b.parent !== null && a.parent.parent === b.parent.parent);

function namesOf(element: HtmlElement, sight: Sight): readonly string[] {
  const { words } = sight;
  const stated = attribute(element, 'content');
  if (stated !== null) return namesIn(stated);
  const inner = [...descendants(element)].slice(1).filter(isNamePart).slice(0, mostLooks);
  const named = distinct(inner.flatMap((part) => namesIn(attribute(part, 'content') ?? words(part))));
  if (named.length > 0) return named;
  const line = words(element);
  if (line.length > longestByline) return [];
  const names = namesInLine(line);
  if (isMarked(element) || isBylineStart(line)) return names;
  const isUser = isUserLink(element) ? saysWhoPosted(element, sight) : isCalledUser(element) && !line.includes(' ');
  if (isUser) return /^[\p{L}\p{N}]/u.test(line) ? [line].filter(isName) : [];
  if (isUserLink(element)) return [];
  return names.filter(isAuthorLink(element) ? isPerson : beginsLikeName);
}

/** Beside a user's name stands when, or that it is the author's. */
function saysWhoPosted(element: HtmlElement, { words, dayFirst }: Sight): boolean {
  const around = [element.parent, element.parent?.parent ?? null].flatMap((at) => (at === null ? [] : [words(at)]));
  return around.some(
    (line) => line.length <= longestByline && (isBylineStart(line) || dateIn(line, dayFirst) !== null),
  );
}

const beginsLikeName = (name: string): boolean => /^(?:[\p{Lu}\p{Lo}]|(?:van|von|de|del|di|da|al|der) )/u.test(name);

/** Among the comments WordPress marks those of the article's own author. */
export function byPostAuthor({ elements, words }: Sight): readonly string[] {
  const comment = elements.find((element) => /(?:^|\s)bypostauthor(?:\s|$)/.test(attribute(element, 'class') ?? ''));
  const name =
    comment === undefined
      ? undefined
      : [...descendants(comment)].find((element) => /(?:^|\s)fn(?:\s|$)/.test(attribute(element, 'class') ?? ''));
  return name === undefined ? [] : [words(name)].filter(isName);
}
