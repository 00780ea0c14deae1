/** Notes: each with an id of its own, which references find. */
import { asBytes } from '../../reader/values.ts';
import type { Examined } from '../examined.ts';
import type { Found, Rule } from '../types.ts';
import { each, is, isBlank } from './elements.ts';
import { pageOf } from './places.ts';

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

export const noteRules: readonly Rule[] = [
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
