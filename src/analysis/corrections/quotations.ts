/** Which quotation of the article each correction means. */
import type { TextBlock } from '../../core/article.ts';
import { landmarksOf } from '../../core/landmarks.ts';
import type { Wishes } from '../../core/wishes.ts';
import type { QuotedSpan } from '../quotes/types.ts';
import { matchLandmarks } from './match.ts';

/** For each wish the quotation; null when it is not found, or not surely. No two wishes of one sheet get the same. */
export function findQuotations(
  { quotations, landmarks = [] }: Wishes,
  { quotes, blocks }: { readonly quotes: readonly QuotedSpan[]; readonly blocks: readonly TextBlock[] },
): readonly (QuotedSpan | null)[] {
  if (quotations.length === 0) return [];
  const now = landmarksOf(
    blocks,
    quotes.map(({ range }) => range),
  );
  const byText = new Map(now.map(({ text, occurrence }, i) => [`${occurrence} ${text}`, i]));
  const wanted = new Set(quotations.flatMap(({ landmark }) => landmark ?? []));
  const found = matchLandmarks(landmarks, now, wanted);
  return quotations.map(({ text, occurrence, landmark }) => {
    const at = landmark === undefined ? byText.get(`${occurrence} ${text}`) : found.get(landmark);
    return at === undefined ? null : (quotes[at] ?? null);
  });
}
