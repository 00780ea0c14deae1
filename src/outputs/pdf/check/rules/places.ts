import type { StructureElement } from '../../reader/structure-tree.ts';

/** The page on which an element starts, counted from 0; null when it holds no marked content. */
export function pageOf(element: StructureElement): number | null {
  for (const kid of element.kids) {
    if (kid.type === 'content' && kid.page !== null) return kid.page;
    const page = kid.type === 'element' ? pageOf(kid.element) : null;
    if (page !== null) return page;
  }
  return null;
}

/** The standard types of the elements directly inside. */
export const kidTypes = (element: StructureElement): readonly string[] =>
  element.kids.flatMap((kid) => (kid.type === 'element' ? [kid.element.role.standard] : []));

export const kidElements = (element: StructureElement): readonly StructureElement[] =>
  element.kids.flatMap((kid) => (kid.type === 'element' ? [kid.element] : []));
