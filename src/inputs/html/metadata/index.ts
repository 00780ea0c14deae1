/** What a page states of its article, from the surest place to the least sure. */
import { isLanguageTag } from '../../../core/language-tag.ts';
import { decodeReferences } from '../../character-references.ts';
import { bylineNames } from '../../roles/classify.ts';
import type { HtmlElement } from '../tree.ts';
import { attribute, descendants } from '../tree.ts';
import { dateIn } from './dates.ts';
import { readJsonLd } from './json-ld.ts';
import { metaTags, statedIn } from './meta-tags.ts';
import { isPersonName, tidyNames } from './names.ts';
import { withoutSite } from './titles.ts';
import type { Metadata } from './types.ts';
import { visibleByline, visibleDate } from './visible.ts';

export function readMetadata(root: HtmlElement, source: string): Metadata {
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
  const title = statedIn(tags, 'title') ?? linked.title ?? titleElement(elements, words);
  return {
    title: title === null ? null : withoutSite(plain(title), publisher, headings(elements, words)),
    byline: bylineOf(linked.byline, tags) ?? visibleByline(elements, words),
    publisher: publisher === null ? null : plain(publisher),
    date: (linked.date === null ? null : dateIn(linked.date)) ?? tagDate(tags) ?? visibleDate(elements, words),
    language: languageOf(root, elements, tags, linked.language),
  };
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

const headings = (elements: readonly HtmlElement[], words: (element: HtmlElement) => string): readonly string[] =>
  elements
    .filter(({ name }) => name === 'h1' || name === 'h2')
    .slice(0, 20)
    .map(words);

function bylineOf(linked: string | null, tags: ReadonlyMap<string, string>): string | null {
  const stated = [linked, statedIn(tags, 'byline', isPersonName)];
  const found = stated.find((names) => names !== null && isPersonName(names)) ?? null;
  return found === null ? null : tidyNames(bylineNames(plain(found)));
}

function tagDate(tags: ReadonlyMap<string, string>): string | null {
  const stated = statedIn(tags, 'date', (value) => dateIn(value) !== null);
  return stated === null ? null : dateIn(stated);
}

/** The element around most of the page speaks first. */
function languageOf(
  root: HtmlElement,
  elements: readonly HtmlElement[],
  tags: ReadonlyMap<string, string>,
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
