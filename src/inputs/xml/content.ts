/** Text inside an element: XHTML as elements, HTML in escapes or in a CDATA section, or plain. */
import type { Passage } from '../passage.ts';
import { plainText } from './plain-text.ts';
import { htmlInside } from './to-html.ts';
import type { XmlElement } from './tree.ts';
import { elementsOf } from './tree.ts';
import { xhtml } from './xhtml.ts';

export interface Content {
  readonly as: 'html' | 'text';
  readonly passage: Passage;
}

/** XHTML as it stands; else the characters that the escapes mean, which are HTML when they look so. */
export function contentOf(element: XmlElement, source: string): Content {
  if (elementsOf(element).length > 0) return { as: 'html', passage: htmlInside(element, xhtml, source) };
  const passage = plainText(element, source);
  return { as: /<[a-z!/][^>]*>|&#?\w+;/i.test(passage.text) ? 'html' : 'text', passage };
}
