import { textBlocks } from '../../core/article.ts';
import type { Article } from '../../core/article.ts';
import type { BlockId, Range } from '../../core/position.ts';

/** Gives the words at a range. */
export type TextReader = (range: Range) => string;

export function textReader(article: Article): TextReader {
  const texts = new Map<BlockId, string>(textBlocks(article).map(({ id, text }) => [id, text]));
  return ({ block, start, end }) => texts.get(block)?.slice(start, end) ?? '';
}
