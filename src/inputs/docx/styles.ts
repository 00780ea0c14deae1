/** What the paragraph styles of a Word document mean. Source: ECMA-376, part 1, 17.7. */
import type { XmlElement } from '../xml/tree.ts';
import { attributeOf, childOf, elementAt, elementsOf } from '../xml/tree.ts';

export type ParagraphKind =
  | { readonly type: 'paragraph' }
  | { readonly type: 'heading'; readonly level: number }
  | { readonly type: 'caption' }
  | { readonly type: 'quotation' }
  /** An entry of a table of contents. */
  | { readonly type: 'contents' };

export interface Styles {
  readonly kindOf: (paragraph: XmlElement) => ParagraphKind;
  /** The numbering that a paragraph's style brings along; null when it brings none. */
  readonly numberingOf: (paragraph: XmlElement) => XmlElement | null;
  /** The language that the document's text has unless it says otherwise. */
  readonly language: string | null;
}

/** The value of a setting's `w:val`. */
export const valueOf = (element: XmlElement | null): string | null =>
  element === null ? null : attributeOf(element, 'w:val');

export function readStyles(root: XmlElement | null): Styles {
  const styles = new Map(
    (root === null ? [] : elementsOf(root, 'style')).map((style) => [attributeOf(style, 'w:styleId') ?? '', style]),
  );
  const chain = (paragraph: XmlElement): readonly XmlElement[] => {
    const found: XmlElement[] = [];
    let id = valueOf(elementAt(paragraph, 'pPr', 'pStyle'));
    while (id !== null) {
      const style = styles.get(id);
      if (style === undefined || found.includes(style)) break;
      found.push(style);
      id = valueOf(childOf(style, 'basedOn'));
    }
    return found;
  };
  const defaults = root === null ? null : elementAt(root, 'docDefaults', 'rPrDefault', 'rPr', 'lang');
  return {
    language: valueOf(defaults),
    kindOf: (paragraph) => {
      const own = valueOf(elementAt(paragraph, 'pPr', 'pStyle'));
      const names = chain(paragraph).map((style) => valueOf(childOf(style, 'name')) ?? '');
      // A style that the document does not define has its name as its id.
      const byName = [...names, ...(own === null ? [] : [own])].map(kindByName).find((kind) => kind !== null);
      return byName ?? kindByOutline(paragraph, chain(paragraph)) ?? { type: 'paragraph' };
    },
    numberingOf: (paragraph) =>
      chain(paragraph)
        .map((style) => elementAt(style, 'pPr', 'numPr'))
        .find((numbering) => numbering !== null) ?? null,
  };
}

/** The names of built-in styles are English in the file, whatever the language of Word; ids are not. */
function kindByName(name: string): ParagraphKind | null {
  const plain = name.toLowerCase().replaceAll(/[\s_-]/g, '');
  const level = /^(?:heading|berschrift|überschrift|titre|título|titolo)([1-9])$/.exec(plain)?.[1];
  if (level !== undefined) return { type: 'heading', level: Math.min(6, Number(level) + 1) };
  if (plain === 'title') return { type: 'heading', level: 1 };
  if (plain === 'caption') return { type: 'caption' };
  if (/^(?:toc\d|tocheading|tableoffigures)$/.test(plain)) return { type: 'contents' };
  return /^(?:intense)?quote$|^blocktext$|^blockquotation$/.test(plain) ? { type: 'quotation' } : null;
}

/** An outline level of 9 is running text. */
function kindByOutline(paragraph: XmlElement, styles: readonly XmlElement[]): ParagraphKind | null {
  const levels = [paragraph, ...styles].map((element) => valueOf(elementAt(element, 'pPr', 'outlineLvl')));
  const level = Number(levels.find((found) => found !== null) ?? 9);
  return level >= 0 && level < 9 ? { type: 'heading', level: Math.min(6, level + 2) } : null;
}
