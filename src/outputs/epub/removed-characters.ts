/** Characters of an article that no XML can hold. */
import { textBlocks } from '../../core/article.ts';
import type { Diagnostic } from '../../core/diagnostic.ts';
import type { Edition } from '../../core/edition.ts';
import { countForbidden } from '../../core/xml-text.ts';

/** A range counts the blocks of one article: of several, nobody could tell which one is meant. */
export const removedCharacters = ({ articles }: Edition): readonly Diagnostic[] =>
  articles.flatMap(({ article }) =>
    textBlocks(article).flatMap(({ id, text }) => {
      const count = countForbidden(text);
      if (count === 0) return [];
      return {
        code: 'character-removed',
        severity: 'warning' as const,
        message: `${count === 1 ? 'A character' : `${count} characters`} that XML forbids ${count === 1 ? 'is' : 'are'} left out of the EPUB.`,
        hint: 'Remove control characters from the source.',
        range: articles.length === 1 ? { block: id, start: 0, end: text.length } : null,
      };
    }),
  );
