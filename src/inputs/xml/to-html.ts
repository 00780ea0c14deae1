/** What an XML vocabulary says, as HTML whose every word knows where it stands in the source. */
import { assertNever } from '../../core/article.ts';
import type { Passage, PassageBuilder } from '../passage.ts';
import { createPassage } from '../passage.ts';
import type { XmlElement, XmlNode, XmlText } from './tree.ts';

/** What becomes of an element of a vocabulary. */
export type Rendering =
  /** Its words only. */
  | { readonly type: 'through' }
  /** Nothing of it. */
  | { readonly type: 'skip' }
  /** An HTML element around its words. */
  | { readonly type: 'element'; readonly name: string; readonly attributes?: Readonly<Record<string, string | null>> }
  /** HTML in its place, which has no words of the source. */
  | { readonly type: 'instead'; readonly html: string }
  /** Other elements, in this order, in its place. */
  | { readonly type: 'parts'; readonly parts: readonly XmlNode[]; readonly around: string | null };

export type Vocabulary = (element: XmlElement) => Rendering;

export const through: Rendering = { type: 'through' };
export const skipped: Rendering = { type: 'skip' };
export const asElement = (name: string, attributes: Readonly<Record<string, string | null>> = {}): Rendering => ({
  type: 'element',
  name,
  attributes,
});

/** The inside of an element. */
export const htmlInside = (element: XmlElement, vocabulary: Vocabulary, source: string): Passage =>
  htmlOf(element.children, vocabulary, source);

/** Nodes in a row. */
export function htmlOf(nodes: readonly XmlNode[], vocabulary: Vocabulary, source: string): Passage {
  const passage = createPassage(source);
  const write = (node: XmlNode): void => {
    if (node.type === 'text') copyText(node, passage, source);
    else writeElement(node, vocabulary(node), passage, write);
  };
  nodes.forEach(write);
  return passage.finish();
}

function writeElement(
  element: XmlElement,
  rendering: Rendering,
  passage: PassageBuilder,
  write: (node: XmlNode) => void,
): void {
  const { start, children } = element;
  const mark = (html: string): void => passage.replace(html, start, start + 1);
  switch (rendering.type) {
    case 'skip':
      return;
    case 'through':
      return children.forEach(write);
    case 'instead':
      return mark(rendering.html);
    case 'parts':
      if (rendering.around !== null) mark(`<${rendering.around}>`);
      rendering.parts.forEach(write);
      if (rendering.around !== null) mark(`</${rendering.around}>`);
      return;
    case 'element':
      mark(`<${rendering.name}${attributesOf(rendering.attributes ?? {})}>`);
      children.forEach(write);
      if (!empty.has(rendering.name)) mark(`</${rendering.name}>`);
      return;
    default:
      return assertNever(rendering);
  }
}

const empty: ReadonlySet<string> = new Set(['br', 'hr', 'img', 'col', 'wbr']);

const attributesOf = (attributes: Readonly<Record<string, string | null>>): string =>
  Object.entries(attributes)
    .map(([name, value]) => (value === null ? '' : ` ${name}="${escapeHtml(value)}"`))
    .join('');

export const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** References stay as they are written: HTML knows them all. In a CDATA section nothing is a reference or a tag. */
export function copyText({ start, end, verbatim }: XmlText, passage: PassageBuilder, source: string): void {
  let from = start;
  const special = verbatim ? /[&<>]/g : /[<>]/g;
  for (const match of source.slice(start, end).matchAll(special)) {
    const at = start + match.index;
    passage.copy(from, at);
    passage.replace(escapeHtml(match[0]), at, at + 1);
    from = at + 1;
  }
  passage.copy(from, end);
}
