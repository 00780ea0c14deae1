/** Lists and tables of contents: their parts in place. */
import type { StructureElement } from '../../reader/structure-tree.ts';
import type { Rule } from '../types.ts';
import { attributeOf } from './attributes.ts';
import { each, holdsOnly, is } from './elements.ts';
import { kidTypes } from './places.ts';

const captionNotFirst = (element: StructureElement): boolean => kidTypes(element).slice(1).includes('Caption');

export const listRules: readonly Rule[] = [
  {
    id: 'list-structure',
    matterhorn: '09-005',
    clause: '7.2',
    hint: 'A list (L) holds items (LI), an item a label (Lbl) and a body (LBody).',
    find: each(
      (element) =>
        (is(element, 'L') && (!holdsOnly(element, 'L', 'LI', 'Caption') || captionNotFirst(element))) ||
        (is(element, 'LI') && (!is(element.parent, 'L') || !holdsOnly(element, 'Lbl', 'LBody'))) ||
        (is(element, 'LBody') && !is(element.parent, 'LI')),
      ({ role }) => `A ${role.stated} stands where a list has no place for it, or holds what it cannot.`,
    ),
  },
  {
    id: 'list-numbering',
    matterhorn: null,
    clause: null,
    hint: 'Say what the labels are: Disc, Decimal … (ListNumbering).',
    find: each(
      (element, file) =>
        is(element, 'L') &&
        attributeOf(element.dict, 'List', 'ListNumbering', file) === null &&
        element.kids.some((kid) => kid.type === 'element' && kidTypes(kid.element).includes('Lbl')),
      () => 'A list with labels does not say how it is numbered.',
    ),
  },
  {
    id: 'contents-structure',
    matterhorn: '09-006',
    clause: '7.2',
    hint: 'A table of contents (TOC) holds entries (TOCI).',
    find: each(
      (element) =>
        (is(element, 'TOC') && (!holdsOnly(element, 'TOC', 'TOCI', 'Caption') || captionNotFirst(element))) ||
        (is(element, 'TOCI') && !is(element.parent, 'TOC')),
      ({ role }) => `A ${role.stated} stands where a table of contents has no place for it, or holds what it cannot.`,
    ),
  },
];
