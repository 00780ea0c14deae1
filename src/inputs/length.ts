/** How long an article may be. */
import { textBlocks } from '../core/article.ts';
import type { Article } from '../core/article.ts';

/** In UTF-16 units: more than a million words, and far more than a novel. All that is found about an article takes some eighty times its length in memory. */
export const longestArticle = 8_000_000;

/** What is wrong with an article that is too long, as the end of a sentence; null when it is not. */
export function tooLong(article: Article): string | null {
  const length = textBlocks(article).reduce((sum, { text }) => sum + text.length, 0);
  if (length <= longestArticle) return null;
  return `${millions(length)} million characters long, and an article may have ${millions(longestArticle)} million; split it into chapters`;
}

const millions = (count: number): string => (count / 1e6).toFixed(0);
