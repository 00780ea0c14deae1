/** Structure types, and what files map their own ones to; what stands for pictures and formulas. */
import type { Rule } from '../types.ts';
import { each, is, isBlank } from './elements.ts';

export const roleRules: readonly Rule[] = [
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

export const figureRules: readonly Rule[] = [
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
