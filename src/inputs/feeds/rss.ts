/** RSS 2.0 and 1.0. Source: RSS 2.0 specification (RSS Advisory Board), with the modules content and dc. */
import { isLanguageTag } from '../../core/language-tag.ts';
import { dateOf } from '../item/dates.ts';
import type { Found, Item } from '../item/types.ts';
import type { XmlElement } from '../xml/tree.ts';
import { childOf, elementsOf, languageOf, outermost } from '../xml/tree.ts';
import { statedWords } from '../xml/words.ts';
import { feedItem } from './feed-item.ts';

/** Every item; in RSS 1.0 they stand beside the channel. */
export function rssItems(root: XmlElement, source: string): Found {
  const channel = childOf(root, 'channel') ?? root;
  return { items: outermost(root, 'item').map((item) => itemOf(item, channel, source)), diagnostics: [] };
}

function itemOf(item: XmlElement, channel: XmlElement, source: string): Item {
  const stated = (element: XmlElement | undefined): string | null => statedWords(element ?? null, source);
  const language = stated(inModule(item, 'dc', 'language')) ?? languageOf(item) ?? stated(plain(channel, 'language'));
  const author = inModule(item, 'dc', 'creator') ?? plain(item, 'author');
  const summary = plain(item, 'description') ?? inModule(item, 'itunes', 'summary');
  return feedItem(
    {
      id: stated(plain(item, 'guid')) ?? stated(plain(item, 'link')),
      title: plain(item, 'title') ?? inModule(item, 'dc', 'title') ?? null,
      byline: authorOf(stated(author)),
      author: author ?? null,
      publisher: stated(plain(channel, 'title')),
      date: dateOf(stated(plain(item, 'pubDate')) ?? stated(inModule(item, 'dc', 'date'))),
      language: language !== null && isLanguageTag(language) ? language : null,
      content: inModule(item, 'content', 'encoded') ?? null,
      summary: summary ?? null,
      as: 'html',
    },
    source,
  );
}

/** An element of RSS itself, and not of a module such as media or itunes. */
const plain = (element: XmlElement, name: string): XmlElement | undefined =>
  elementsOf(element, name).find(({ namespace }) => namespace === '' || /rss|rdf|netscape/i.test(namespace));

/** Namespaces of modules by their usual prefix. */
const modules: Readonly<Record<string, RegExp>> = {
  content: /purl\.org\/rss\/1\.0\/modules\/content/,
  dc: /purl\.org\/(?:dc\/|rss\/1\.0\/modules\/dc)/,
  itunes: /itunes\.com/,
};

const inModule = (element: XmlElement, module: string, name: string): XmlElement | undefined =>
  elementsOf(element, name).find(({ namespace }) => modules[module]?.test(namespace));

/** In RSS an author is an address with the name in brackets: `desk@example.org (Mira Okoye)`. */
const authorOf = (stated: string | null): string | null =>
  stated === null ? null : (/^\S+@\S+\s+\((.+)\)$/.exec(stated)?.[1] ?? (/^\S+@\S+$/.test(stated) ? null : stated));
