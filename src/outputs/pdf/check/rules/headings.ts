/** Headings: numbered from H1 without gaps. */
import type { StructureElement } from '../../reader/structure-tree.ts';
import type { Examined } from '../examined.ts';
import type { Found, Rule } from '../types.ts';
import { each, is } from './elements.ts';
import { kidTypes, pageOf } from './places.ts';

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

export const headingRules: readonly Rule[] = [
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
