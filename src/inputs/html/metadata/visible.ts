/** Author and date where only the page's words state them. */
import { bylineNames } from '../../roles/classify.ts';
import { bylineWords, datelineWords, saysAnyOf } from '../extract/names.ts';
import type { HtmlElement } from '../tree.ts';
import { attribute, lineage } from '../tree.ts';
import { isHidden } from '../visible.ts';
import { dateIn } from './dates.ts';
import { isPersonName, tidyNames } from './names.ts';

type Words = (element: HtmlElement) => string;

/** Only so many candidates are looked at. */
const mostLooks = 12;

/** The first element that is marked or named as the author's. */
export function visibleByline(elements: readonly HtmlElement[], words: Words): string | null {
  const marked = elements.filter((element) =>
    /(?:^|\s)author(?:\s|$)/i.test(`${attribute(element, 'rel') ?? ''} ${attribute(element, 'itemprop') ?? ''}`),
  );
  const named = elements.filter((element) => saysAnyOf(element, bylineWords));
  for (const element of [...marked, ...named].filter(isOfArticle).slice(0, mostLooks)) {
    const name = nameIn(words(element));
    if (name !== null) return name;
  }
  return null;
}

/** The names in a byline, without what stands around them; null when they do not read like names. */
export function nameIn(byline: string): string | null {
  const text = bylineNames(byline)
    .replace(lead, '')
    .replace(/\s*(?:[|•·–—]|\bon\b|\bam\b|\ble\b|\bin\b|,? \d).*$/iu, '')
    .replace(/[\s,:;]+$/, '');
  const isName = text.length >= 3 && text.length <= 80 && text.split(' ').length <= 8 && !/[?!:*()]/.test(text);
  return isName && isPersonName(text) && /^(?:[\p{Lu}\p{Lo}]|(?:van|von|de|del|di|da|al) )/u.test(text)
    ? tidyNames(text)
    : null;
}

const lead =
  /^(?:(?:posted|written|published|geschrieben|verfasst|veröffentlicht|publicado|publié|scritto|text|words|story|foto)\s)?(?:by|von|par|por|di|door|av|af|autor(?:in)?|author|auteur|texte?)\s*[:|]?\s+/iu;

/** The first time or date that is marked or named as such. */
export function visibleDate(elements: readonly HtmlElement[], words: Words): string | null {
  const stated = elements.filter((element) =>
    /^(?:datePublished|dateCreated)$/i.test(attribute(element, 'itemprop') ?? ''),
  );
  const times = elements.filter(({ name }) => name === 'time').filter(isOfArticle);
  const named = elements.filter((element) => saysAnyOf(element, datelineWords)).filter(isOfArticle);
  for (const element of [...stated, ...times.slice(0, mostLooks), ...named.slice(0, mostLooks)]) {
    const machine = attribute(element, 'datetime') ?? attribute(element, 'content');
    const found = (machine === null ? null : dateIn(machine)) ?? dateIn(words(element).slice(0, 200));
    if (found !== null) return found;
  }
  return null;
}

const otherWords =
  /^(?:comments?|commentlist|kommentare?|respond|reply|sidebar|related|recommended|trending|mostread|popular|latest|teasers?|login|search|cookies?)$/;

/** Neither hidden nor in a comment, a sidebar or a list of other articles. */
function isOfArticle(element: HtmlElement): boolean {
  for (const around of lineage(element)) {
    if (around.name === 'body' || around.name === 'html') return true;
    if (isHidden(around) || around.name === 'nav' || saysAnyOf(around, otherWords)) return false;
  }
  return true;
}
