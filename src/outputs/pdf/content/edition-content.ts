/** From an edition to what is printed: the one way into this room. */
import type { Edition } from '../../../core/edition.ts';
import type { Treatments } from '../../../core/inclusion/index.ts';
import type { Pictures } from '../pictures/load.ts';
import type { PrintWords } from '../print-words.ts';
import { tag } from '../tags/tag-node.ts';
import type { DocumentInfo } from '../types.ts';
import { articleContent } from './article-content.ts';
import { turnStarts } from '../../../core/turn-starts.ts';
import type { SpeakerNames } from './context.ts';
import { countingContext } from './context.ts';
import { frontContent } from './front.ts';
import { quotationsOf } from './quotations.ts';
import { languageTag } from '../../../core/language-tag.ts';
import { distinctTitles, onOneLine, titleOf } from '../../../core/titles.ts';
import type { PrintArticle, PrintContent, PrintSection } from './types.ts';

export interface ContentSetting {
  /** The words to add, by the language of an article. */
  readonly words: (language: string) => PrintWords;
  /** Do articles follow each other on the page? */
  readonly runOn: boolean;
  /** Are links numbered, with their addresses at the end of the article? */
  readonly numberLinks: boolean;
  readonly speakers: SpeakerNames;
  readonly treatments: Treatments;
  readonly pictureOf: Pictures['pictureOf'];
}

/** The language of the whole: a BCP 47 tag, that of its first article. */
export const editionLanguage = ({ articles }: Edition): string =>
  languageTag(articles[0]?.script.language ?? null) ?? 'en';

export function editionContent(
  edition: Edition,
  { words, runOn, numberLinks, speakers, treatments, pictureOf }: ContentSetting,
): PrintContent {
  const language = editionLanguage(edition);
  const counting = countingContext();
  const names = distinctTitles(edition);
  const entries = names.map((title, index) => ({ article: articleId(index), title }));
  const front = frontContent(edition, { entries, words: words(language), language, context: counting });
  const turns = edition.articles.map((part) => (speakers === 'none' ? new Map() : turnStarts(part)));
  const parts = edition.articles.map((part, index) => {
    const own = counting.forArticle({
      notes: part.article.notes.map((note) => note.id),
      words: words(part.script.language),
      pictureOf,
      numberLinks,
      speakers,
      treatments,
      turns: turns[index] ?? new Map(),
      quotations: quotationsOf(part.script),
      language: languageTag(part.script.language) ?? language,
    });
    const name = front === null ? null : (names[index] ?? null);
    return articleContent(part, { id: articleId(index), name, language }, own);
  });
  const articles = parts.map((part) => part.print);
  return {
    info: documentInfo(edition, language),
    namesInMargin: speakers === 'margin' && turns.some(({ size }) => size > 0),
    front: front?.section ?? null,
    sections: runOn ? [{ runningHead: edition.title ?? null, articles }] : sectionsOf(edition, articles),
    tags: tag('Document', [...(front?.tags ?? []), ...parts.map((part) => part.tags)]),
  };
}

const articleId = (index: number): string => `article-${index + 1}`;

/** A document must have a page. */
const blank: PrintSection = { runningHead: null, articles: [] };

/** A section for each article. */
const sectionsOf = (edition: Edition, articles: readonly PrintArticle[]): readonly PrintSection[] =>
  articles.length === 0
    ? [blank]
    : articles.map((article, index) => {
        const part = edition.articles[index];
        return { runningHead: part === undefined ? null : titleOf(part.article), articles: [article] };
      });

/** More of them find nothing better. */
const mostKeywords = 50;

function documentInfo({ articles, title, date }: Edition, language: string): DocumentInfo {
  const titles = articles.map(({ article }) => titleOf(article) ?? article.meta.source.name);
  const standfirsts = articles.flatMap(({ article }) =>
    article.blocks.flatMap((block) => (block.type === 'paragraph' && block.role === 'standfirst' ? [block.text] : [])),
  );
  const named = articles.flatMap(({ script }) =>
    script.speakers.flatMap(({ type, name }) => (type === 'unnamed' ? [] : [onOneLine(name)])),
  );
  return {
    title: title ?? (titles.join('; ') || 'Untitled'),
    author: [...new Set(articles.flatMap(({ article }) => article.meta.byline ?? []))].join('; ') || null,
    subject: onOneLine(standfirsts.join(' ')) || null,
    keywords: [...new Set(named)].slice(0, mostKeywords),
    language,
    date: date ?? articles[0]?.article.meta.date ?? null,
  };
}
