/** Structure types: roles, headings, lists, contents, notes, figures. */
import type { PdfFile } from '../../reader/file.ts';
import type { StructureElement } from '../../reader/structure-tree.ts';
import { asBytes } from '../../reader/values.ts';
import type { Examined } from '../examined.ts';
import type { Found, Rule } from '../types.ts';
import { attributeOf } from './attributes.ts';
import { kidTypes, pageOf } from './places.ts';

/** A finding for each element that a test is true of. */
const each =
  (wrong: (element: StructureElement, file: PdfFile) => boolean, message: (element: StructureElement) => string) =>
  ({ tree, file }: Examined): readonly Found[] =>
    (tree?.elements ?? [])
      .filter((element) => wrong(element, file))
      .map((element) => ({ page: pageOf(element), message: message(element) }));

const is = (element: StructureElement | null, ...types: readonly string[]): boolean =>
  element !== null && types.includes(element.role.standard);

const holdsOnly = (element: StructureElement, ...types: readonly string[]): boolean =>
  kidTypes(element).every((type) => types.includes(type));

const isBlank = (text: string | null): boolean => text === null || text === '';

const roleRules: readonly Rule[] = [
  {
    id: 'role-unknown',
    matterhorn: '02-001',
    clause: '7.1',
    hint: 'Map it to a standard type in the role map.',
    find: each(
      ({ role }) => role.standard === '' && role.trouble === null,
      ({ role }) => `${role.stated || 'A tag without type'} is no standard structure type, and is mapped to none.`,
    ),
  },
  {
    id: 'role-circular',
    matterhorn: '02-003',
    clause: '7.1',
    hint: 'Map it to a standard type in the role map.',
    find: each(
      ({ role }) => role.trouble === 'circular',
      ({ role }) => `The role map leads from ${role.stated} back to itself.`,
    ),
  },
  {
    id: 'role-remapped',
    matterhorn: '02-004',
    clause: '7.1',
    hint: 'Take standard types out of the role map.',
    find: each(
      ({ role }) => role.trouble === 'remapped',
      ({ role }) => `The role map gives ${role.stated}, a standard type, another meaning.`,
    ),
  },
];

const figureRules: readonly Rule[] = [
  {
    id: 'figure-alternative',
    matterhorn: '13-004',
    clause: '7.3',
    hint: 'Describe it (Alt).',
    find: each(
      (element) => is(element, 'Figure') && isBlank(element.alternative) && element.actual === null,
      () => 'A figure has no description.',
    ),
  },
  {
    id: 'formula-alternative',
    matterhorn: '17-002',
    clause: '7.7',
    hint: 'Describe it (Alt).',
    find: each(
      (element) => is(element, 'Formula') && isBlank(element.alternative) && element.actual === null,
      () => 'A formula has no description.',
    ),
  },
];

const levelOf = (element: StructureElement): number => Number(/^H([1-6])$/.exec(element.role.standard)?.[1] ?? 0);

/** Headings whose level is more than one below the heading before. */
function* skips({ tree }: Examined): Iterable<Found> {
  let before = 0;
  for (const element of tree?.elements ?? []) {
    const level = levelOf(element);
    if (level === 0) continue;
    if (before > 0 && level > before + 1)
      yield { page: pageOf(element), message: `H${level} follows H${before}: a level is left out.` };
    before = level;
  }
}

const headingRules: readonly Rule[] = [
  {
    id: 'first-heading',
    matterhorn: '14-002',
    clause: '7.4.2',
    hint: 'Start with H1.',
    find: ({ tree }) => {
      const first = tree?.elements.find((element) => levelOf(element) > 0);
      return first === undefined || levelOf(first) === 1
        ? []
        : [{ page: pageOf(first), message: `The first heading is ${first.role.standard}, not H1.` }];
    },
  },
  { id: 'heading-skipped', matterhorn: '14-003', clause: '7.4.2', hint: 'Number headings without gaps.', find: skips },
  {
    id: 'one-h',
    matterhorn: '14-006',
    clause: '7.4.4',
    hint: 'Part them into sections, or number the headings.',
    find: each(
      (element) => kidTypes(element).filter((type) => type === 'H').length > 1,
      ({ role }) => `A ${role.stated} holds more than one H.`,
    ),
  },
  {
    id: 'h-and-hn',
    matterhorn: '14-007',
    clause: '7.4.4',
    hint: 'Take H1 to H6 only.',
    find: ({ tree }) => {
      const elements = tree?.elements ?? [];
      const plain = elements.find((element) => is(element, 'H'));
      return plain !== undefined && elements.some((element) => levelOf(element) > 0)
        ? [{ page: pageOf(plain), message: 'The document has both H and numbered headings.' }]
        : [];
    },
  },
];

const captionNotFirst = (element: StructureElement): boolean => kidTypes(element).slice(1).includes('Caption');

const listRules: readonly Rule[] = [
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

/** Notes that share their id with another. */
function* sameIds({ tree, file }: Examined): Iterable<Found> {
  const seen = new Set<string>();
  for (const element of tree?.elements ?? []) {
    const id = asBytes(file.get(element.dict, 'ID'));
    if (!is(element, 'Note') || isBlank(id) || id === null) continue;
    if (seen.has(id)) yield { page: pageOf(element), message: `Two notes have the id ${id.slice(0, 40)}.` };
    seen.add(id);
  }
}

const noteRules: readonly Rule[] = [
  {
    id: 'note-id',
    matterhorn: '19-003',
    clause: '7.9',
    hint: 'Give each Note an ID.',
    find: each(
      (element, file) => is(element, 'Note') && isBlank(asBytes(file.get(element.dict, 'ID'))),
      () => 'A note has no id.',
    ),
  },
  {
    id: 'note-id-unique',
    matterhorn: '19-004',
    clause: '7.9',
    hint: 'Give each Note an ID of its own.',
    find: sameIds,
  },
];

export const structureRules: readonly Rule[] = [
  ...roleRules,
  ...figureRules,
  ...headingRules,
  ...listRules,
  ...noteRules,
];
