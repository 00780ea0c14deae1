/** What a page states of its article, from the surest place to the least sure. */
import { isLanguageTag } from '../../../core/language-tag.ts';
import { decodeReferences } from '../../character-references.ts';
import type { HtmlElement } from '../tree.ts';
import { attribute, descendants } from '../tree.ts';
import { dateIn } from './dates.ts';
import { readJsonLd } from './json-ld.ts';
import { scriptedNames } from './scripted.ts';
import type { MetaTags } from './meta-tags.ts';
import { allStatedIn, metaTags, statedIn } from './meta-tags.ts';
import { distinct, isPerson, isSamePerson, namesIn } from './names.ts';
import { withoutSite } from './titles.ts';
import type { Metadata } from './types.ts';

/** What the head of a page says, and what its body is looked through with. */
export interface Stated extends Pick<Metadata, 'title' | 'publisher' | 'date' | 'language'> {
  /** Every title that the page states, the surest first. */
  readonly titles: readonly string[];
  readonly names: readonly string[];
  /** Whom the data that scripts hand on call the author. */
  readonly scripted: () => readonly string[];
  /** The first and the last part of the page's title, where it has several: one of them may be the site. */
  readonly siteTitle: readonly string[];
  /** When the page was changed last; ISO 8601. */
  readonly changed: string | null;
  /** The day in the page's own address; ISO 8601. */
  readonly addressDate: string | null;
  readonly dayFirst: boolean | null;
  readonly page: { readonly elements: readonly HtmlElement[]; readonly words: (element: HtmlElement) => string };
}

export function readMetadata(root: HtmlElement, source: string): Stated {
  const elements = [...descendants(root)];
  const named = (name: string): readonly HtmlElement[] => elements.filter((element) => element.name === name);
  const words = (element: HtmlElement): string => wordsOf(element, source);
  const tags = metaTags(named('meta'));
  const linked = readJsonLd(
    named('script')
      .filter((script) => /ld\+json/i.test(attribute(script, 'type') ?? ''))
      .map((script) => rawOf(script, source)),
  );
  const publisher = linked.publisher ?? statedIn(tags, 'publisher');
  const heads = headings(elements, words);
  const titles = [statedIn(tags, 'title'), linked.title, titleElement(elements, words), ...(tags.get('title') ?? [])]
    .flatMap((title) => title ?? [])
    .map((title) => withoutSite(plain(title), publisher, heads));
  const language = languageOf(root, elements, tags, linked.language);
  const dayFirst = isDayFirst(language);
  const date = (value: string | null): string | null => (value === null ? null : dateIn(value, dayFirst));
  const dateTag = (what: 'date' | 'changed'): string | null =>
    date(statedIn(tags, what, (value) => dateIn(value, dayFirst) !== null));
  return {
    title: titles[0] ?? null,
    titles,
    names: namesStated(linked.names, tags),
    scripted: () => scriptedNames(named('script').map((script) => rawOf(script, source))),
    siteTitle: titleEnds(titleElement(elements, words) ?? ''),
    publisher: publisher === null ? null : plain(publisher),
    date: date(linked.date) ?? dateTag('date'),
    changed: date(linked.changed) ?? dateTag('changed'),
    addressDate: addressDate(named('link'), tags),
    language,
    dayFirst,
    page: { elements, words },
  };
}

/** Months come first in the United States only; English of no country leaves it open. */
function isDayFirst(language: string | null): boolean | null {
  if (language === null || /^en$/i.test(language)) return null;
  return !/^en-US$/i.test(language);
}

/** `/2026/03/04/` in the address that the page gives as its own. */
function addressDate(links: readonly HtmlElement[], tags: MetaTags): string | null {
  const canonical = links.find((link) => attribute(link, 'rel')?.toLowerCase() === 'canonical');
  const addresses = [canonical === undefined ? null : attribute(canonical, 'href'), tags.get('og:url')?.[0] ?? null];
  const found = addresses
    .map((address) => /\/((?:19|20)\d\d)\/(\d\d?)\/(\d\d?)(?:\/|$)/.exec(address ?? ''))
    .find((match) => match !== null);
  return found === undefined || found === null ? null : dateIn(`${found[1]}/${found[2]}/${found[3]}`);
}

const plain = (text: string): string => decodeReferences(text).replaceAll(/\s+/g, ' ').trim();

/** The words of an element, of those inside as well. */
function wordsOf(element: HtmlElement, source: string): string {
  const words = element.children
    .map((child) =>
      child.type === 'text' ? decodeReferences(source.slice(child.start, child.end)) : wordsOf(child, source),
    )
    .join(' ');
  return words.replaceAll(/\s+/g, ' ').trim();
}

const rawOf = ({ children }: HtmlElement, source: string): string =>
  children.map((child) => (child.type === 'text' ? source.slice(child.start, child.end) : '')).join('');

function titleElement(elements: readonly HtmlElement[], words: (element: HtmlElement) => string): string | null {
  const title = elements.find((element) => element.name === 'title' && element.parent?.name !== 'svg');
  return title === undefined ? null : words(title) || null;
}

function titleEnds(title: string): readonly string[] {
  const parts = title.split(/\s+[|–—·•»:-]\s+|\s*[|»]\s*/).filter((part) => part !== '');
  return parts.length < 2 ? [] : [parts[0] ?? '', parts.at(-1) ?? ''];
}

const headings = (elements: readonly HtmlElement[], words: (element: HtmlElement) => string): readonly string[] =>
  elements
    .filter((element) => element.name === 'h1' || element.name === 'h2' || isEntryTitle(element))
    .slice(0, 100)
    .map(words);

/** Blogger and older themes set the title as a heading of the third level. */
const isEntryTitle = (element: HtmlElement): boolean =>
  /^h[3-6]$/.test(element.name) && /(?:^|\s)(?:entry|article)-title(?:\s|$)/i.test(attribute(element, 'class') ?? '');

const isAmong = (name: string, names: readonly string[]): boolean => names.some((other) => isSamePerson(name, other));

/** Names from the first place where they name somebody, JSON-LD before the tags; from the other where that has the same and more persons. */
function namesStated(linked: readonly string[], tags: MetaTags): readonly string[] {
  const tagged = allStatedIn(tags, 'byline', (value) => namesIn(plain(value)).length > 0);
  const all = [linked, tagged].map((values) => distinct(values.flatMap((value) => namesIn(plain(value)))));
  const first = all.find((names) => names.some(isPerson)) ?? all.find((names) => names.length > 0) ?? [];
  const fuller = all.find((names) => names.length > first.length && first.every((name) => isAmong(name, names)));
  return fuller?.every(isPerson) === true ? fuller : first;
}

/** The element around most of the page speaks first. */
function languageOf(
  root: HtmlElement,
  elements: readonly HtmlElement[],
  tags: MetaTags,
  linked: string | null,
): string | null {
  const html = root.children.find((child) => child.type === 'element' && child.name === 'html');
  const body = elements.find(({ name }) => name === 'body');
  const stated = [
    ...[html, body].flatMap((element) =>
      element?.type === 'element' ? [attribute(element, 'lang'), attribute(element, 'xml:lang')] : [],
    ),
    linked,
    statedIn(tags, 'language'),
  ];
  const tag = stated
    .map((value) => value?.split(',')[0]?.trim().replaceAll('_', '-') ?? '')
    .find((value) => /^[A-Za-z]{2,3}(?:-|$)/.test(value) && isLanguageTag(value));
  return tag ?? null;
}
