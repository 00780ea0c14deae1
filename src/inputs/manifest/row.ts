/** A row of a manifest: the facts about one article, and where its text is. */
import { isLanguageTag } from '../../core/language-tag.ts';
import { dateOf } from '../item/dates.ts';
import type { ItemFacts } from '../item/types.ts';
import type { JsonNode } from '../json/parse.ts';
import { rowMembers } from './row-members.ts';
import { elementsOf, memberOf, namesIn, plainValue, stated } from '../json/parse.ts';

export interface Row {
  readonly facts: ItemFacts;
  readonly html: JsonNode | null;
  readonly text: JsonNode | null;
  readonly path: string | null;
  /** What is left, and the language: options of the row's own, for whoever builds the article. */
  readonly rest: Readonly<Record<string, unknown>>;
}

/** What a row says; what is wrong with it, as the end of a sentence, when it cannot be used. */
export function readRow(node: JsonNode): Row | { readonly trouble: string } {
  if (node.type !== 'object') return { trouble: 'it is no object with members such as title and text' };
  const one = (...names: readonly string[]): string | null => stated(memberOf(node, ...names));
  const language = one('lang', 'language');
  if (language !== null && !isLanguageTag(language))
    return { trouble: `its lang “${language}” is no language tag such as en-GB` };
  const contents = ['text', 'html', 'path'].filter((name) => memberOf(node, name) !== null);
  if (contents.length !== 1) {
    return {
      trouble:
        contents.length === 0
          ? 'it has no text, html or path'
          : `it has ${contents.join(' and ')}; one of them is enough`,
    };
  }
  const names = elementsOf(memberOf(node, 'authors', 'author', 'byline')).flatMap((name) => stated(name) ?? []);
  return {
    facts: {
      id: one('id'),
      title: one('title', 'headline'),
      byline: one('byline', 'author', 'authors') ?? (names.join(', ') || null),
      publisher: one('publisher', 'source'),
      date: dateOf(one('date')),
      language,
    },
    html: memberOf(node, 'html'),
    text: memberOf(node, 'text'),
    path: one('path'),
    rest: {
      ...(language === null ? {} : { lang: language }),
      ...Object.fromEntries(
        namesIn(node).flatMap((name) => {
          const value = rowMembers.includes(name) ? null : memberOf(node, name);
          return value === null ? [] : [[name, plainValue(value)]];
        }),
      ),
    },
  };
}
