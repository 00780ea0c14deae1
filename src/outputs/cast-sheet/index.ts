/** The cast sheet as a file, one for each article of the edition. */
import type { EditionArticle } from '../../core/edition.ts';
import type { OutputFormat } from '../types.ts';
import { castSheetOf } from './sheet.ts';

export const castSheet: OutputFormat = {
  name: 'cast',
  holdsEditions: false,
  write: ({ articles }) =>
    Promise.resolve(
      articles.map((article, at) => ({
        suffix: articles.length === 1 ? '.cast.json' : `.${at + 1}.cast.json`,
        mediaType: 'application/json',
        body: sheetFile(article),
        diagnostics: [],
      })),
    ),
};

const sheetFile = (article: EditionArticle): Uint8Array =>
  new TextEncoder().encode(`${JSON.stringify(castSheetOf(article), null, 2)}\n`);
