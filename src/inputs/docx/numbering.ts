/** Which paragraphs of a Word document are items of lists. Source: ECMA-376, part 1, 17.9. */
import type { XmlElement } from '../xml/tree.ts';
import { attributeOf, childOf, elementAt, elementsOf } from '../xml/tree.ts';
import type { Styles } from './styles.ts';
import { valueOf } from './styles.ts';

export interface ListPlace {
  /** Which list of the document. */
  readonly list: string;
  /** 0 for the outermost. */
  readonly level: number;
  readonly ordered: boolean;
  /** Number of the list's first item. */
  readonly start: number;
}

export type ListPlaces = (paragraph: XmlElement) => ListPlace | null;

export function readNumbering(root: XmlElement | null, styles: Styles): ListPlaces {
  const byId = (name: string, attribute: string): ReadonlyMap<string, XmlElement> =>
    new Map(
      (root === null ? [] : elementsOf(root, name)).map((element) => [attributeOf(element, attribute) ?? '', element]),
    );
  const lists = byId('num', 'w:numId');
  const patterns = byId('abstractNum', 'w:abstractNumId');
  return (paragraph) => {
    const own = elementAt(paragraph, 'pPr', 'numPr');
    const inherited = styles.numberingOf(paragraph);
    const list =
      valueOf(own === null ? null : childOf(own, 'numId')) ??
      valueOf(inherited === null ? null : childOf(inherited, 'numId'));
    // A list of the number 0 takes a paragraph out of its style's list.
    if (list === null || list === '0') return null;
    const level = Number(valueOf(own === null ? null : childOf(own, 'ilvl')) ?? 0) || 0;
    const found = lists.get(list);
    const pattern = found === undefined ? undefined : patterns.get(valueOf(childOf(found, 'abstractNumId')) ?? '');
    const definition =
      pattern === undefined
        ? undefined
        : elementsOf(pattern, 'lvl').find((entry) => Number(attributeOf(entry, 'w:ilvl')) === level);
    const format = definition === undefined ? 'bullet' : (valueOf(childOf(definition, 'numFmt')) ?? 'decimal');
    const start = definition === undefined ? 1 : Number(valueOf(childOf(definition, 'start')) ?? 1);
    return { list, level: Math.min(8, level), ordered: format !== 'bullet' && format !== 'none', start };
  };
}
