/** `<meta>` elements: OpenGraph, Dublin Core, and the names that newsrooms and their tools use. */
import type { HtmlElement } from '../tree.ts';
import { attribute } from '../tree.ts';
import type { Metadata } from './types.ts';

type Stated = keyof Metadata | 'changed';

const writerLabel = 'twitter:label of a writer';

/** Of one name no more are looked at. */
const mostValues = 20;

/** In order of trust; lower case. */
const names: Readonly<Record<Stated, readonly string[]>> = {
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
    writerLabel,
    'twitter:creator',
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
  changed: [
    'article:modified_time',
    'og:updated_time',
    'datemodified',
    'dateupdate',
    'last-modified',
    'dcterms.modified',
    'dc.date.modified',
    'revised',
  ],
  language: ['content-language', 'dc.language', 'dcterms.language', 'language', 'og:locale'],
};

/** By name, lower case: everything that each says. */
export type MetaTags = ReadonlyMap<string, readonly string[]>;

export function metaTags(elements: readonly HtmlElement[]): MetaTags {
  const tags = new Map<string, readonly string[]>();
  for (const element of elements) {
    const content = attribute(element, 'content')?.trim() ?? '';
    for (const label of ['property', 'name', 'itemprop', 'http-equiv']) {
      const name = attribute(element, label)?.trim().toLowerCase();
      if (name !== undefined && content !== '')
        tags.set(name, [...(tags.get(name) ?? []), content].slice(0, mostValues));
    }
  }
  const site = tags.get('twitter:site')?.[0]?.replace('@', '');
  if (site !== undefined && tags.get('twitter:creator')?.[0]?.replace('@', '') === site) tags.delete('twitter:creator');
  const writer = writerOf(tags);
  return writer === null ? tags : tags.set(writerLabel, [writer]);
}

/** The first thing that the tags state and that makes sense. */
export const statedIn = (
  tags: MetaTags,
  what: Stated,
  makesSense: (value: string) => boolean = () => true,
): string | null => allStatedIn(tags, what, makesSense)[0] ?? null;

/** What the first tag says that says something sensible: several authors have a tag each. */
export function allStatedIn(tags: MetaTags, what: Stated, makesSense: (value: string) => boolean): readonly string[] {
  const others = what === 'byline' ? [...tags.keys()].filter((name) => ownAuthor.test(name)) : [];
  for (const name of [...names[what], ...others]) {
    const values = (tags.get(name) ?? []).filter(makesSense);
    if (values.length > 0) return values;
  }
  return [];
}

/** What newsrooms' own tools call it: `mrf:authors`, `article_author_name`. */
const ownAuthor = /(?:^|[.:_-])(?:authors?|creator)(?:[.:_-]?(?:full)?_?names?)?$/;

/** `twitter:label1` says what `twitter:data1` is. */
function writerOf(tags: MetaTags): string | null {
  for (const i of ['1', '2', '3']) {
    const label = tags.get(`twitter:label${i}`)?.[0] ?? '';
    if (
      /^(?:written by|posted by|by|authors?|verfasst von|geschrieben von|autor(?:in)?|escrito por|publicado por|écrit par|auteur|scritto da|autore|geschreven door)$/i.test(
        label.trim(),
      )
    )
      return tags.get(`twitter:data${i}`)?.[0] ?? null;
  }
  return null;
}
