/** What the elements of a line say of the words in them. */
import type { InlineKind } from '../../../core/article.ts';
import { isLanguageTag } from '../../../core/language-tag.ts';
import type { HtmlElement } from '../tree.ts';
import { attribute } from '../tree.ts';

/** Inline marks of one element, outermost first; none for an element that says nothing. */
export function marksOf(element: HtmlElement, language: string | null): readonly InlineKind[] {
  const kind = kindOf(element);
  const tag = languageOf(element);
  const foreign: readonly InlineKind[] =
    tag === null || sameLanguage(tag, language) ? [] : [{ type: 'foreign', language: tag }];
  return kind === null ? foreign : [...foreign, kind];
}

function kindOf(element: HtmlElement): InlineKind | null {
  switch (element.name) {
    case 'em':
    case 'i':
    case 'cite':
    case 'dfn':
    case 'var':
      return { type: 'emphasis' };
    case 'strong':
    case 'b':
      return { type: 'strong' };
    case 'code':
    case 'kbd':
    case 'samp':
    case 'tt':
      return { type: 'code' };
    case 'a': {
      const url = attribute(element, 'href')?.trim() ?? '';
      return url === '' || /^(?:#|javascript:|data:)/i.test(url) ? null : { type: 'link', url };
    }
    case 'abbr':
    case 'acronym': {
      const expansion = attribute(element, 'title')?.replaceAll(/\s+/g, ' ').trim() ?? '';
      return expansion === '' ? null : { type: 'abbreviation', expansion };
    }
    default:
      return null;
  }
}

/** BCP 47 tag that an element states; null when it states none. */
export function languageOf(element: HtmlElement): string | null {
  const tag = (attribute(element, 'lang') ?? attribute(element, 'xml:lang'))?.trim().replaceAll('_', '-') ?? '';
  return isLanguageTag(tag) && /^[A-Za-z]{2,3}(?:-|$)/.test(tag) ? tag : null;
}

/** Do two tags name the same language, whatever the region? */
export const sameLanguage = (a: string, b: string | null): boolean =>
  b !== null && a.toLowerCase().split('-')[0] === b.toLowerCase().split('-')[0];
