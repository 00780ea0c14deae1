/** The edition to read and to hear in one book: EPUB 3.3, with media overlays where it is spoken. Start reading here. */
import type { Figure } from '../../core/article.ts';
import type { Artifact, Edition } from '../../core/edition.ts';
import { distinctTitles } from '../../core/titles.ts';
import type { World } from '../../core/world.ts';
import type { OutputFormat, OutputOptions } from '../types.ts';
import { accessibility } from './accessibility.ts';
import { articlePage } from './article-page.ts';
import { loadEpubWords } from './epub-words.ts';
import { bookFonts } from './fonts.ts';
import { bookMetadata, bookTitle } from './metadata.ts';
import { navigation } from './navigation.ts';
import { packageDocument } from './package-document.ts';
import { bookPictures } from './pictures.ts';
import { removedCharacters } from './removed-characters.ts';
import type { BookFile, BookPage } from './types.ts';
import { zipped } from './zip.ts';

const suffix = '.epub';
const mediaType = 'application/epub+zip';

export const epub: OutputFormat = {
  name: 'epub',
  holdsEditions: true,
  write: async (edition, options, world) => {
    if (options.planOnly === true) return [{ suffix, mediaType, body: new Uint8Array(), diagnostics: [] }];
    return [await book(edition, options, world)];
  },
};

async function book(edition: Edition, options: OutputOptions, world: World): Promise<Artifact> {
  const languages = edition.articles.map(({ script }) => script.language);
  const wordsOf = await loadEpubWords([...languages, 'en'], world);
  const pictures = await bookPictures(edition, world);
  const pictured: Figure[] = [];
  const titles = distinctTitles(edition);
  const articles = edition.articles.map((part, index) => {
    const page = articlePage(part, {
      title: titles[index] ?? bookTitle(edition),
      words: wordsOf(part.script.language),
      names: options.speakers === 'before' || options.speakers === 'margin',
      sentences: false,
      pictureOf: (figure) => {
        const picture = pictures.pictureOf(figure);
        if (picture !== null) pictured.push(figure);
        return picture;
      },
    });
    return { ...page, path: `article-${index + 1}.xhtml`, title: titles[index] ?? bookTitle(edition) };
  });
  const language = articles[0]?.language ?? 'en';
  const words = wordsOf(language);
  const metadata = bookMetadata(
    edition,
    articles.length === 0 ? [language] : articles.map((article) => article.language),
    accessibility({ pictured, articles: edition.articles.map(({ article }) => article), isSpoken: false, words }),
  );
  const isPage = edition.title !== undefined || articles.length === 0;
  const nav: BookPage = {
    id: 'nav',
    path: 'nav.xhtml',
    mediaType: 'application/xhtml+xml',
    properties: 'nav',
    body: navigation({ title: metadata.title, date: edition.date ?? null, pages: articles, isPage, language, words }),
    overlay: null,
  };
  const pages = articles.map(({ path, xhtml }, index): BookPage => ({
    id: `article-${index + 1}`,
    path,
    mediaType: 'application/xhtml+xml',
    body: xhtml,
    overlay: null,
  }));
  const fonts = await bookFonts(world);
  const rest: readonly BookFile[] = [await styleSheet(fonts.length > 0, world), ...fonts, ...pictures.files];
  const inOrder = isPage ? [nav, ...pages] : pages;
  const files = [...(isPage ? [] : [nav]), ...rest];
  const body = packaged(packageDocument({ metadata, pages: inOrder, files }), [...inOrder, ...files]);
  return { suffix, mediaType, body, diagnostics: [...pictures.diagnostics, ...removedCharacters(edition)] };
}

async function styleSheet(hasFonts: boolean, world: World): Promise<BookFile> {
  const parts = await Promise.all(
    (hasFonts ? ['faces', 'style'] : ['style']).map((name) => world.asset(`epub/${name}.css`)),
  );
  const body = parts.map((part) => new TextDecoder().decode(part)).join('');
  return { id: 'style', path: 'style.css', mediaType: 'text/css', body };
}

const folder = 'EPUB';

const container = `<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles>
<rootfile full-path="${folder}/package.opf" media-type="application/oebps-package+xml"/>
</rootfiles>
</container>
`;

const packaged = (opf: string, files: readonly BookFile[]): Uint8Array =>
  zipped([
    { path: 'META-INF/container.xml', mediaType: 'application/xml', body: container },
    { path: `${folder}/package.opf`, mediaType: 'application/oebps-package+xml', body: opf },
    ...files.map((file) => ({ ...file, path: `${folder}/${file.path}` })),
  ]);
