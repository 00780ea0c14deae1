/** The words of an element as plain text, for facts about an article. */
import { decodeReferences } from '../character-references.ts';
import type { XmlElement } from './tree.ts';

/** White space of any length is one space; '' when the element holds none. */
export function wordsOf(element: XmlElement | null, source: string): string {
  if (element === null) return '';
  return wordsInside(element, source).replaceAll(/\s+/g, ' ').trim();
}

/** As `wordsOf`; null when there are none. */
export const statedWords = (element: XmlElement | null, source: string): string | null =>
  wordsOf(element, source) || null;

const wordsInside = (element: XmlElement, source: string): string =>
  element.children
    .map((node) => {
      if (node.type === 'element') return wordsInside(node, source);
      const raw = source.slice(node.start, node.end);
      return node.verbatim ? raw : decodeReferences(raw);
    })
    .join('');
