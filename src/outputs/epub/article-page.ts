/** An article as a page of the book. */
import { languageDirection } from '../../core/direction.ts';
import type { EditionArticle } from '../../core/edition.ts';
import { languageTag } from '../../core/language-tag.ts';
import { blocksMarkup } from './blocks.ts';
import { documentContext } from './context.ts';
import type { ContentsEntry } from './context.ts';
import type { PrintWords } from '../pdf/print-words.ts';
import type { EpubWords } from './epub-words.ts';
import { marksOf } from './marks.ts';
import type { MarkSetting } from './marks.ts';
import { block, element, nothing, words } from './markup.ts';
import { notesMarkup } from './notes.ts';
import type { BookPictures } from './pictures.ts';
import { noStructures, structuresOf } from './structures.ts';
import { voicesMarkup } from './voices.ts';
import { xhtml } from './xhtml.ts';

export interface PageSetting extends MarkSetting {
  /** What the book calls the article. */
  readonly title: string;
  readonly words: EpubWords;
  readonly printWords: PrintWords;
  readonly pictureOf: BookPictures['pictureOf'];
}

export interface ArticlePage {
  readonly xhtml: string;
  /** BCP 47 tag. */
  readonly language: string;
  /** In reading order; the article's own title is the first one where it stands over the text. */
  readonly headings: readonly ContentsEntry[];
}

export function articlePage(part: EditionArticle, setting: PageSetting): ArticlePage {
  const { article, script } = part;
  const language = languageTag(script.language) ?? 'en';
  const context = documentContext({
    notes: article.notes,
    language,
    direction: languageDirection(language),
    marks: marksOf(part, setting),
    structures: setting.sentences ? structuresOf(article) : noStructures,
    pictureOf: setting.pictureOf,
    words: setting.words,
    printWords: setting.printWords,
  });
  const blocks = blocksMarkup(article.blocks, context);
  const content = [...blocks, notesMarkup(article, context), setting.names ? voicesMarkup(part, context) : nothing];
  const hasWords = content.some((markup) => markup !== '');
  const first = context.headings[0]?.id ?? null;
  const body = block('article', { 'aria-labelledby': first, 'aria-label': first === null ? setting.title : null }, [
    ...(hasWords ? content : [element('p', {}, words(setting.title))]),
  ]);
  return { xhtml: xhtml({ title: setting.title, language, body: [body] }), language, headings: context.headings };
}
