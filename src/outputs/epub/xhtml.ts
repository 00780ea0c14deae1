/** What every page of the book has around its content. */
import { languageDirection } from '../../core/direction.ts';
import { block, element, empty, words, xmlFile } from './markup.ts';
import type { Markup } from './markup.ts';

export interface XhtmlPage {
  readonly title: string;
  /** BCP 47 tag. */
  readonly language: string;
  readonly body: readonly Markup[];
}

export const xhtml = ({ title, language, body }: XhtmlPage): string =>
  xmlFile(
    block(
      'html',
      {
        xmlns: 'http://www.w3.org/1999/xhtml',
        'xmlns:epub': 'http://www.idpf.org/2007/ops',
        ...languageAttributes(language),
        dir: languageDirection(language) === 'rtl' ? 'rtl' : null,
      },
      [
        block('head', {}, [
          element('title', {}, words(title)),
          empty('link', { rel: 'stylesheet', type: 'text/css', href: 'style.css' }),
        ]),
        block('body', {}, body),
      ],
    ),
    '<!DOCTYPE html>\n',
  );

/** The language twice: readers of XML go by one of them, readers of HTML by the other. */
export const languageAttributes = (language: string | null) =>
  language === null ? {} : { lang: language, 'xml:lang': language };
