/** `<meta>` elements: OpenGraph, Dublin Core, and the names that newsrooms and their tools use. */
import type { HtmlElement } from '../tree.ts';
import { attribute } from '../tree.ts';
import type { Metadata } from './types.ts';

/** In order of trust; lower case. */
const names: Readonly<Record<keyof Metadata, readonly string[]>> = {
  title: [
    'og:title',
    'twitter:title',
    'headline',
    'dc.title',
    'dcterms.title',
    'citation_title',
    'sailthru.title',
    'parsely-title',
    'title',
  ],
  byline: [
    'author',
    'byl',
    'dc.creator',
    'dcterms.creator',
    'citation_author',
    'parsely-author',
    'sailthru.author',
    'article:author',
    'article:author_name',
    'authors',
    'cxenseparse:author',
    'twitter:data1',
  ],
  publisher: [
    'og:site_name',
    'application-name',
    'dc.publisher',
    'dcterms.publisher',
    'citation_publisher',
    'publisher',
  ],
  date: [
    'article:published_time',
    'article:published',
    'og:published_time',
    'datepublished',
    'date.published',
    'publish-date',
    'publication_date',
    'publish_date',
    'pubdate',
    'parsely-pub-date',
    'sailthru.date',
    'dc.date.issued',
    'dcterms.issued',
    'dcterms.created',
    'dc.date.created',
    'dcterms.date',
    'dc.date',
    'citation_publication_date',
    'cxenseparse:recs:publishtime',
    'article.published',
    'created',
    'date',
  ],
  language: ['content-language', 'dc.language', 'dcterms.language', 'language', 'og:locale'],
};

/** By name, lower case: what each says first. */
export function metaTags(elements: readonly HtmlElement[]): ReadonlyMap<string, string> {
  const tags = new Map<string, string>();
  for (const element of elements) {
    const content = attribute(element, 'content')?.trim() ?? '';
    for (const label of ['property', 'name', 'itemprop', 'http-equiv']) {
      const name = attribute(element, label)?.trim().toLowerCase();
      if (name !== undefined && content !== '' && !tags.has(name)) tags.set(name, content);
    }
  }
  return tags;
}

/** The first thing that the tags state and that makes sense. */
export const statedIn = (
  tags: ReadonlyMap<string, string>,
  what: keyof Metadata,
  makesSense: (value: string) => boolean = () => true,
): string | null => {
  for (const name of names[what]) {
    const value = tags.get(name);
    if (value !== undefined && makesSense(value)) return value;
  }
  return null;
};
