/** Content and tags: whatever the pages show is either in the tags, once, or artifact. */
import type { Rule } from '../types.ts';
import { wrongParents } from './parents.ts';
import { pageOf } from './places.ts';

const retag = 'Export the file anew, or repair its tags.';

export const contentRules: readonly Rule[] = [
  {
    id: 'artifact-in-tagged',
    matterhorn: '01-003',
    clause: '7.1',
    hint: 'Close the tagged content before the artifact.',
    find: ({ pages }) =>
      pages.flatMap(({ index, content }) =>
        content.marks
          .filter(({ tag, around }) => tag === 'Artifact' && around?.content != null)
          .map(() => ({ page: index, message: 'An artifact stands inside tagged content.' })),
      ),
  },
  {
    id: 'tagged-in-artifact',
    matterhorn: '01-004',
    clause: '7.1',
    hint: 'Close the artifact before the tagged content.',
    find: ({ pages }) =>
      pages.flatMap(({ index, content }) =>
        content.marks
          .filter(({ own, around }) => own && around?.artifact === true)
          .map(() => ({ page: index, message: 'Tagged content stands inside an artifact.' })),
      ),
  },
  {
    id: 'unmarked-content',
    matterhorn: '01-005',
    clause: '7.1',
    hint: 'Tag it, or mark it as artifact.',
    find: ({ pages }) =>
      pages.flatMap(({ index, content }) =>
        [...new Set(content.unmarked)].map((paint) => ({
          page: index,
          message: `There is ${kinds[paint]} that is neither tagged nor artifact.`,
        })),
      ),
  },
  {
    id: 'lost-content',
    matterhorn: '01-005',
    clause: '7.1',
    hint: retag,
    find: ({ tags }) =>
      [...tags.shown]
        .filter(([content]) => !tags.holders.has(content))
        .map(([, { page, pieces }]) => ({
          page,
          message: `No tag holds the text “${excerpt(pieces)}”: a screen reader passes over it.`,
        })),
  },
  {
    id: 'doubled-content',
    matterhorn: null,
    clause: null,
    hint: retag,
    find: ({ tags }) =>
      [...tags.holders]
        .filter(([, holders]) => holders.length > 1)
        .map(([content]) => {
          const shown = tags.shown.get(content);
          return {
            page: shown?.page ?? null,
            message: `Two tags hold the text “${excerpt(shown?.pieces ?? [])}”: a screen reader reads it twice.`,
          };
        }),
  },
  {
    id: 'missing-content',
    matterhorn: null,
    clause: null,
    hint: retag,
    find: ({ tags }) =>
      [...tags.holders]
        .filter(([content]) => !tags.shown.has(content))
        .map(([content, [holder]]) => ({
          page: holder === undefined ? null : pageOf(holder),
          message: `A ${holder?.role.stated ?? 'tag'} names marked content that is on no page (${content.split(':')[1]}).`,
        })),
  },
  {
    id: 'parent-tree',
    matterhorn: null,
    clause: null,
    hint: retag,
    find: wrongParents,
  },
  {
    id: 'parent',
    matterhorn: null,
    clause: '7.1',
    hint: retag,
    find: ({ tree, file }) =>
      (tree?.elements ?? [])
        .filter(({ dict }) => file.get(dict, 'P') === null)
        .map((element) => ({
          page: pageOf(element),
          message: `A ${element.role.stated} does not say what it stands in (P).`,
        })),
  },
  {
    id: 'structure-loop',
    matterhorn: null,
    clause: null,
    hint: retag,
    find: ({ tree }) =>
      (tree?.loops ?? 0) > 0
        ? [{ page: null, message: 'The structure tree goes round in circles, or deeper than readers follow.' }]
        : [],
  },
  {
    id: 'unreadable',
    matterhorn: null,
    clause: null,
    hint: 'Export the file anew.',
    find: ({ pages }) =>
      pages
        .filter(({ content }) => content.unreadable.length > 0)
        .map(({ index }) => ({ page: index, message: 'The content of the page cannot be unpacked.' })),
  },
];

const kinds = { text: 'text', drawing: 'a drawing', picture: 'a picture' } as const;

/** The first words of a text. */
function excerpt(pieces: readonly { readonly text: string }[]): string {
  const text = pieces
    .map((piece) => piece.text)
    .join('')
    .trim();
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
