/** Is a passage a headline, marked up as one or not? */
import type { Passage } from '../mentions/passages.ts';

/** A headline is not longer than this, in characters. */
const longest = 160;

/**
 * A heading is one. So is a short first paragraph whose quotations have single marks where the article goes on with double ones:
 * the press saves space in a headline, and plain text has no mark-up for it.
 */
export function isHeadline(passage: Passage, passages: readonly Passage[]): boolean {
  if (passage.block.type === 'heading') return true;
  if (passage.index > 0 || passage.block.text.length > longest) return false;
  return marksOf(passage, single) && passages.slice(1).some((other) => marksOf(other, double));
}

const single = /^['‘]/u;
const double = /^["“]/u;

/** Do all outermost quotations of the passage, one at least, begin with such a mark? */
const marksOf = ({ spans, block }: Passage, marks: RegExp): boolean =>
  spans.length > 0 && spans.every(({ range }) => marks.test(block.text.slice(range.start, range.start + 1)));
