/** Formulas in a line of text: `(a+b)/c`. Source: ECMA-376, part 1, 22.1. */
import type { PassageBuilder } from '../passage.ts';
import { copyText, escapeHtml } from '../xml/to-html.ts';
import type { XmlElement } from '../xml/tree.ts';
import { allBelow, attributeOf, childOf, elementAt } from '../xml/tree.ts';

interface Target {
  readonly passage: PassageBuilder;
  readonly source: string;
}

/** What stands in a formula, in reading order, with the signs that its layout stands for. */
export function writeMath(element: XmlElement, target: Target): void {
  const put = (html: string): void => target.passage.replace(html, element.start, element.start + 1);
  const write = (name: string): void => inside(childOf(element, name), target);
  const sign = (settings: string, name: string, usual: string): void => {
    const stated = elementAt(element, settings, name);
    put(escapeHtml(stated === null ? usual : (attributeOf(stated, 'm:val') ?? '')));
  };
  switch (element.name) {
    case 't':
      return element.children.forEach((node) => node.type === 'text' && copyText(node, target.passage, target.source));
    case 'f':
      grouped(childOf(element, 'num'), target);
      put('/');
      return grouped(childOf(element, 'den'), target);
    case 'rad':
      write('deg');
      put('√');
      return grouped(childOf(element, 'e'), target);
    case 'd':
      sign('dPr', 'begChr', '(');
      inside(element, target);
      return sign('dPr', 'endChr', ')');
    case 'nary':
      sign('naryPr', 'chr', '∫');
      return inside(element, target);
    case 'sub':
    case 'sup':
      put(`<${element.name}>`);
      inside(element, target);
      return put(`</${element.name}>`);
    default:
      return inside(element, target);
  }
}

const inside = (element: XmlElement | null, target: Target): void =>
  element?.children.forEach((node) => node.type === 'element' && writeMath(node, target));

/** In brackets where it is more than one name or number. */
function grouped(element: XmlElement | null, target: Target): void {
  if (element === null) return;
  const words = allBelow(element, 't').map(({ children }) =>
    children.map((node) => (node.type === 'text' ? target.source.slice(node.start, node.end) : '')).join(''),
  );
  const isOne = /^[\p{L}\p{N}.,]*$/u.test(words.join(''));
  const put = (html: string): void => target.passage.replace(html, element.start, element.start + 1);
  if (!isOne) put('(');
  inside(element, target);
  if (!isOne) put(')');
}
