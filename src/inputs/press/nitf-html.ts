/** What NITF's elements are in HTML. Source: IPTC NITF 3.6, element reference. */
import type { Rendering, Vocabulary } from '../xml/to-html.ts';
import { asElement, escapeHtml, skipped, through } from '../xml/to-html.ts';
import type { XmlElement, XmlNode } from '../xml/tree.ts';
import { attributeOf, elementsOf } from '../xml/tree.ts';

/** Elements that are the same thing in both, under the same name or another one. */
const names: Readonly<Record<string, string>> = {
  p: 'p',
  hl1: 'h2',
  hl2: 'h3',
  ol: 'ol',
  ul: 'ul',
  li: 'li',
  dl: 'dl',
  dt: 'dt',
  dd: 'dd',
  bq: 'blockquote',
  credit: 'p',
  pre: 'pre',
  hr: 'hr',
  br: 'br',
  em: 'em',
  sub: 'sub',
  sup: 'sup',
  table: 'table',
  caption: 'caption',
  thead: 'thead',
  tbody: 'tbody',
  tfoot: 'tfoot',
  tr: 'tr',
  note: 'div',
  block: 'div',
  fn: 'p',
  abstract: 'div',
  'media-caption': 'figcaption',
  'media-producer': 'figcaption',
  byline: 'p',
};

/** Facts for machines, and alternatives to what is written. */
const wordless: ReadonlySet<string> = new Set([
  'media-metadata',
  'media-object',
  'alt-code',
  'nitf-table-metadata',
  'nitf-col',
  'nitf-colgroup',
  'custom-table',
  'ds',
  'col',
  'colgroup',
]);

export const nitfHtml: Vocabulary = (element) => {
  const { name } = element;
  if (wordless.has(name)) return skipped;
  if (name === 'a') return asElement('a', { href: attributeOf(element, 'href') });
  if (name === 'lang')
    return asElement('span', { lang: attributeOf(element, 'iso639') ?? attributeOf(element, 'xml:lang') });
  if (name === 'td' || name === 'th') return cell(element);
  if (name === 'media') return media(element);
  if (name === 'media-reference') return { type: 'instead', html: pictureOf(element) };
  const html = names[name];
  return html === undefined ? through : asElement(html, { lang: attributeOf(element, 'xml:lang') });
};

const cell = (element: XmlElement): Rendering =>
  asElement(element.name, {
    colspan: attributeOf(element, 'colspan'),
    rowspan: attributeOf(element, 'rowspan'),
    scope: attributeOf(element, 'scope'),
  });

const pictureOf = (element: XmlElement): string =>
  `<img src="${escapeHtml(attributeOf(element, 'source') ?? '')}"${alternative(attributeOf(element, 'alternate-text'))}>`;

const alternative = (text: string | null): string => (text === null ? '' : ` alt="${escapeHtml(text)}"`);

/** A picture with its caption; of sound and film only the words about them. */
function media(element: XmlElement): Rendering {
  const words = element.children.filter(isMediaWords);
  const reference = elementsOf(element, 'media-reference')[0];
  const type = attributeOf(element, 'media-type') ?? '';
  if (reference === undefined || !/^(?:image|photo|graphic)/i.test(type))
    return words.length === 0 ? skipped : { type: 'parts', parts: words, around: 'figure' };
  return { type: 'parts', parts: [reference, ...words], around: 'figure' };
}

const isMediaWords = (node: XmlNode): boolean =>
  node.type === 'element' && /^media-(?:caption|producer)$/.test(node.name);
