/** Who has written an article, of all whom its page names. */
import type { Stated } from './index.ts';
import { isHouse, isPerson, isSamePerson } from './names.ts';
import type { Signatures } from './signed.ts';
import type { Sight } from './sight.ts';
import { byPostAuthor, visibleNames } from './visible-names.ts';

/** What the words of the page say. */
export interface Lines {
  /** Whom lines around the text name. */
  readonly named: () => readonly string[];
  /** Who has signed it. */
  readonly signed: () => Signatures;
  /** Does the name stand anywhere in it? */
  readonly shows: (name: string) => boolean;
}

/** A person wherever the page names one; else what it names there: a house, a user's name, the publisher at last. */
export function authors(stated: Stated, sight: Sight, { named, signed, shows }: Lines): readonly string[] {
  const isOther = (name: string): boolean => !isSameName(name, stated.publisher);
  const isSure = (name: string): boolean => isPerson(name) && isOther(name);
  const visible = visibleNames(sight, isOther);
  const head = stated.names.filter(isOther);
  if (head.some(isSure) && !isOfSite(head, stated)) return isBelied(head, visible.near, shows) ? visible.near : head;
  if (visible.near.some(isSure)) return visible.near;
  const said = named().filter(isOther);
  if (visible.near.some(isHouse)) {
    const person = [visible.elsewhere, said].find((names) => names.some(isSure));
    if (person !== undefined) return person;
  }
  const { agency, person } = signed();
  const known = [
    visible.near,
    said,
    visible.elsewhere,
    agency,
    stated.scripted().filter(isOther),
    byPostAuthor(sight),
    head.length > 0 ? [] : person.filter(isOther),
    housesOf(stated, isOther),
  ];
  return known.find((names) => names.length > 0) ?? visibleNames(sight, () => true).near;
}

/** The byline that readers see names the same and more, or other persons than a head whose names the page nowhere shows. */
function isBelied(head: readonly string[], shown: readonly string[], shows: Lines['shows']): boolean {
  if (!shown.some(isPerson)) return false;
  const known = head.filter((name) => shown.some((other) => isSamePerson(name, other)));
  const more =
    shown.length > head.length &&
    shown.every((name, i) => isPerson(name) && shown.findIndex((other) => isSamePerson(name, other)) === i);
  return known.length > 0 ? known.length === head.length && more : !head.some(shows);
}

/** A site that fills in its own name for its author has it in its page's title as well. */
const isOfSite = ([name, ...others]: readonly string[], { siteTitle }: Stated): boolean =>
  name !== undefined && others.length === 0 && siteTitle.some((part) => lettersOf(part).startsWith(lettersOf(name)));

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
