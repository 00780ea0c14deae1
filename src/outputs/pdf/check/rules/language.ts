/** Natural language: every text must say which it is in. */
import { asDict } from '../../reader/values.ts';
import { asText } from '../../reader/text.ts';
import type { Examined } from '../examined.ts';
import type { Found, Rule } from '../types.ts';
import { pageOf } from './places.ts';
import { once } from './once.ts';

const hint = 'Set Lang in the catalogue.';

/** Elements without a language of their own or from around, which have such a text. */
const withoutLanguage =
  (key: 'alternative' | 'actual' | 'expansion', what: string) =>
  (document: Examined): readonly Found[] =>
    document.language === null
      ? (document.tree?.elements ?? [])
          .filter((element) => element[key] !== null && element.language === null)
          .map((element) => ({
            page: pageOf(element),
            message: `The ${what} of a ${element.role.stated} has no language.`,
          }))
      : [];

export const languageRules: readonly Rule[] = [
  {
    id: 'text-language',
    matterhorn: '11-001',
    clause: '7.2',
    hint,
    find: ({ language, tags, pages }) => {
      if (language !== null) return [];
      return pages.flatMap(({ index, content }) => {
        const silent = content.pieces.some(({ mark, text }) => {
          if (text.trim() === '' || mark?.artifact === true) return false;
          for (let around = mark; around !== null; around = around.around) if (around.language !== null) return false;
          return !(tags.holders.get(mark?.content ?? '') ?? []).some((element) => element.language !== null);
        });
        return silent ? [{ page: index, message: 'Text has no language.' }] : [];
      });
    },
  },
  {
    id: 'alternative-language',
    matterhorn: '11-002',
    clause: '7.2',
    hint,
    find: withoutLanguage('alternative', 'description'),
  },
  {
    id: 'actual-text-language',
    matterhorn: '11-002',
    clause: '7.2',
    hint,
    find: withoutLanguage('actual', 'actual text'),
  },
  {
    id: 'expansion-language',
    matterhorn: '11-002',
    clause: '7.2',
    hint,
    find: withoutLanguage('expansion', 'expansion'),
  },
  {
    id: 'bookmark-language',
    matterhorn: '11-003',
    clause: '7.2',
    hint,
    find: ({ language, file }) =>
      once(
        language === null && asDict(file.get(asDict(file.get(file.catalogue, 'Outlines')), 'First')) !== null,
        'The bookmarks have no language.',
      ),
  },
  {
    id: 'annotation-language',
    matterhorn: '11-004',
    clause: '7.2',
    hint,
    find: ({ language, file, pages, tags }) =>
      language === null
        ? pages.flatMap(({ index, annotations }) =>
            annotations
              .filter(
                ({ dict, number }) =>
                  asText(file.get(dict, 'Contents')) !== null &&
                  (tags.objects.get(number ?? -1)?.language ?? null) === null,
              )
              .map(() => ({ page: index, message: 'The description of a link or note has no language.' })),
          )
        : [],
  },
  {
    id: 'metadata-language',
    matterhorn: '11-006',
    clause: '7.2',
    hint,
    find: ({ language, metadata }) =>
      once(language === null && metadata?.titleByDefault === true, 'The title has no language.'),
  },
  {
    id: 'language-tag',
    matterhorn: null,
    clause: '7.2',
    hint: 'Write languages as BCP 47 tags, such as en or en-GB.',
    find: ({ file, language, tree }) =>
      [language, ...(tree?.elements ?? []).map(({ dict }) => asText(file.get(dict, 'Lang')))]
        .filter((tag) => tag !== null)
        .filter((tag) => !/^[a-zA-Z]{1,8}(?:-[a-zA-Z0-9]{1,8})*$/.test(tag))
        .map((tag) => ({ page: null, message: `“${tag.slice(0, 40)}” is no language tag.` })),
  },
];
