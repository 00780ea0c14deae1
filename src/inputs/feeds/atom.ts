/** Atom. Source: RFC 4287. */
import { dateOf } from '../item/dates.ts';
import type { Found, Item } from '../item/types.ts';
import type { XmlElement } from '../xml/tree.ts';
import { attributeOf, childOf, elementsOf, languageOf } from '../xml/tree.ts';
import { statedWords } from '../xml/words.ts';
import { feedItem } from './feed-item.ts';

/** Every entry of a feed, or the one that a file consists of. */
export function atomItems(root: XmlElement, source: string): Found {
  const entries = root.name === 'entry' ? [root] : elementsOf(root, 'entry');
  return { items: entries.map((entry) => itemOf(entry, root, source)), diagnostics: [] };
}

function itemOf(entry: XmlElement, feed: XmlElement, source: string): Item {
  const stated = (element: XmlElement | null): string | null => statedWords(element, source);
  const by = elementsOf(entry, 'author').length > 0 ? entry : feed;
  const publisher = childOf(entry, 'source') ?? (feed === entry ? null : feed);
  const content = childOf(entry, 'content');
  const isHere = content !== null && attributeOf(content, 'src') === null && isWords(content);
  const text = isHere ? content : childOf(entry, 'summary');
  return feedItem(
    {
      id: stated(childOf(entry, 'id')),
      title: childOf(entry, 'title'),
      byline: authors(by, source).join(', ') || null,
      author: childOf(by, 'author'),
      publisher: publisher === null ? null : stated(childOf(publisher, 'title')),
      date: dateOf(stated(childOf(entry, 'published', 'issued')) ?? stated(childOf(entry, 'updated', 'modified'))),
      language: languageOf(content ?? entry),
      content: isHere ? content : null,
      summary: childOf(entry, 'summary'),
      as: text === null || isHtml(text) ? 'html' : 'text',
    },
    source,
  );
}

const authors = (element: XmlElement, source: string): readonly string[] =>
  elementsOf(element, 'author').flatMap((author) => statedWords(childOf(author, 'name'), source) ?? []);

/** Other media types hold pictures and sound as base64. */
const isWords = (content: XmlElement): boolean =>
  /^(?:text|html|xhtml|text\/.*|.*[+/]xml)$/.test(attributeOf(content, 'type') ?? 'text');

const isHtml = (text: XmlElement): boolean => /html|xml/.test(attributeOf(text, 'type') ?? 'text');
