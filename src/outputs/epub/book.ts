/** From an edition to the pages and files of a book. */
import type { Figure } from '../../core/article.ts';
import type { Diagnostic } from '../../core/diagnostic.ts';
import type { Edition } from '../../core/edition.ts';
import { distinctTitles } from '../../core/titles.ts';
import type { World } from '../../core/world.ts';
import type { OutputOptions } from '../types.ts';
import { loadPrintWords } from '../pdf/print-words.ts';
import { accessibility } from './accessibility.ts';
import { articlePage } from './article-page.ts';
import type { ArticlePage } from './article-page.ts';
import { loadEpubWords } from './epub-words.ts';
import { bookFonts } from './fonts.ts';
import { bookMetadata } from './metadata.ts';
import { navigation } from './navigation.ts';
import { overlayOf } from './overlay.ts';
import type { Package } from './package-document.ts';
import { bookPictures } from './pictures.ts';
import { readAloud, silent } from './read-aloud.ts';
import type { ReadAloud } from './read-aloud.ts';
import { removedCharacters } from './removed-characters.ts';
import { styleSheet } from './style-sheet.ts';
import type { BookPage, Overlay } from './types.ts';

export interface Book extends Package {
  readonly diagnostics: readonly Diagnostic[];
  readonly isSpoken: boolean;
  /** Lets go of the sound, when all files have been read. */
  readonly close: () => Promise<void>;
}

interface BookArticle extends ArticlePage {
  readonly title: string;
  readonly path: string;
  readonly overlay: Overlay | null;
}

export async function bookOf(edition: Edition, options: OutputOptions, world: World): Promise<Book> {
  const spoken = options.readAloud === true ? await readAloud(edition, options, world) : silent;
  try {
    return await bookWith(spoken, edition, options, world);
  } catch (error) {
    await spoken.close();
    throw error;
  }
}

async function bookWith(spoken: ReadAloud, edition: Edition, options: OutputOptions, world: World): Promise<Book> {
  const languages = ['en', ...edition.articles.map(({ script }) => script.language)];
  const wordsOf = await loadEpubWords(languages, world);
  const printWordsOf = await loadPrintWords(languages, world);
  const pictures = await bookPictures(edition, world);
  const pictured: Figure[] = [];
  const titles = distinctTitles(edition);
  const articles = edition.articles.map((part, index): BookArticle => {
    const sound = spoken.articles[index] ?? null;
    const path = `article-${index + 1}.xhtml`;
    const title = titles[index] ?? '';
    const page = articlePage(part, {
      title,
      words: wordsOf(part.script.language),
      printWords: printWordsOf(part.script.language),
      names: options.speakers === 'before' || options.speakers === 'margin',
      sentences: sound !== null,
      pictureOf: (figure) => {
        const picture = pictures.pictureOf(figure);
        if (picture !== null) pictured.push(figure);
        return picture;
      },
    });
    return { ...page, path, title, overlay: sound === null ? null : overlayOf(part.article, sound, path, index + 1) };
  });
  const language = articles[0]?.language ?? 'en';
  const isSpoken = articles.length > 0 && articles.every(({ overlay }) => overlay !== null);
  const sources = edition.articles.map(({ article }) => article);
  const metadata = bookMetadata(
    edition,
    articles.length === 0 ? [language] : articles.map((article) => article.language),
    accessibility({ pictured, articles: sources, isSpoken, words: wordsOf(language) }),
  );
  const isPage = edition.title !== undefined || articles.length === 0;
  const nav: BookPage = {
    ...page('nav', 'nav.xhtml', null),
    properties: 'nav',
    body: navigation({
      title: metadata.title,
      date: edition.date ?? null,
      pages: articles,
      isPage,
      language,
      words: wordsOf(language),
    }),
  };
  const pages = articles.map(({ path, xhtml, overlay }, index) => ({
    ...page(`article-${index + 1}`, path, overlay),
    body: xhtml,
  }));
  const fonts = await bookFonts(options.face, world);
  const sounds = articles.flatMap(({ overlay }) => overlay?.files ?? []);
  return {
    metadata,
    pages: isPage ? [nav, ...pages] : pages,
    files: [
      ...(isPage ? [] : [nav]),
      await styleSheet(fonts, world),
      ...fonts.map(({ file }) => file),
      ...pictures.files,
      ...sounds,
    ],
    diagnostics: [...pictures.diagnostics, ...removedCharacters(edition), ...spoken.diagnostics],
    isSpoken: sounds.length > 0,
    close: spoken.close,
  };
}

const page = (id: string, path: string, overlay: Overlay | null) =>
  ({ id, path, overlay, mediaType: 'application/xhtml+xml' }) as const;
