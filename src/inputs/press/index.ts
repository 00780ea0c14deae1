/** The press's own formats in XML. */
import { xmlInput } from '../item/xml-input.ts';
import type { XmlElement } from '../xml/tree.ts';
import { outermost } from '../xml/tree.ts';
import { newsMl1Items } from './newsml-1.ts';
import { newsMlG2Items } from './newsml-g2.ts';
import { nitfItem } from './nitf.ts';

export const nitf = xmlInput('nitf', (root, source) => ({
  items: [nitfItem(rootOf(root, 'nitf'), source)],
  diagnostics: [],
}));
export const newsMlG2 = xmlInput('newsml-g2', newsMlG2Items);
export const newsMl = xmlInput('newsml', newsMl1Items);

const rootOf = (root: XmlElement, name: string): XmlElement =>
  root.name === name ? root : (outermost(root, name)[0] ?? root);
