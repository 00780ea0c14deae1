import type { StructureElement } from '../../reader/structure-tree.ts';
import { asArray, asReference } from '../../reader/values.ts';
import type { Examined } from '../examined.ts';
import type { Found } from '../types.ts';

/** From a place on the page, the parent tree leads to the element that holds it (ISO 32000-1, 14.7.4.4). */
export function* wrongParents({ tree, tags, pages, file }: Examined): Iterable<Found> {
  if (tree === null) return;
  for (const [content, holders] of tags.holders) {
    const [owner = '', number = ''] = content.split(':');
    const entry = asArray(file.resolve(tree.parents.get(Number(owner))))?.[Number(number)];
    if (!leadsTo(entry, holders)) {
      yield {
        page: tags.shown.get(content)?.page ?? null,
        message: `The parent tree does not lead from the text to its ${holders[0]?.role.stated ?? 'tag'}.`,
      };
    }
  }
  for (const { index, annotations } of pages) {
    for (const { number, dict } of annotations) {
      const holder = tags.objects.get(number ?? -1);
      const key = file.get(dict, 'StructParent');
      if (holder === undefined || (typeof key === 'number' && leadsTo(tree.parents.get(key), [holder]))) continue;
      yield { page: index, message: `The parent tree does not lead from an annotation to its ${holder.role.stated}.` };
    }
  }
}

const leadsTo = (entry: Parameters<typeof asReference>[0], holders: readonly StructureElement[]): boolean => {
  const number = asReference(entry);
  return number !== null && holders.some((holder) => holder.number === number);
};
