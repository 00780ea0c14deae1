/** By what a quotation is known in an article that may change: its text, its place, and the words around it. */
import type { TextBlock } from './article.ts';
import type { Range } from './position.ts';

export interface Landmark {
  /** With its quotation marks. */
  readonly text: string;
  /** Which of the quotations with this very text, counted from 0. */
  readonly occurrence: number;
  /** Where it stood: the text block, counted from 0, and UTF-16 offsets into its text; null when that is not known. */
  readonly place: { readonly block: number; readonly start: number; readonly end: number } | null;
  /** The last words before it, across paragraphs. */
  readonly before: string;
  /** The first words behind it, across paragraphs. */
  readonly after: string;
  /** A correction of an earlier build that has fitted nothing since: its place tells nothing of its neighbours. */
  readonly loose?: boolean;
}

/** In UTF-16 units: a name and a verb on each side. */
const contextLength = 40;

/** The landmarks of ranges in reading order; the ids of `blocks` are their indexes. */
export function landmarksOf(blocks: readonly TextBlock[], ranges: readonly Range[]): readonly Landmark[] {
  const seen = new Map<string, number>();
  return ranges.map(({ block, start, end }) => {
    const whole = blocks[block]?.text ?? '';
    const text = whole.slice(start, end);
    const occurrence = seen.get(text) ?? 0;
    seen.set(text, occurrence + 1);
    const before = `${blocks[block - 1]?.text.slice(-contextLength) ?? ''}\n${whole.slice(Math.max(0, start - contextLength), start)}`;
    const after = `${whole.slice(end, end + contextLength)}\n${blocks[block + 1]?.text.slice(0, contextLength) ?? ''}`;
    return {
      text,
      occurrence,
      place: { block, start, end },
      before: before
        .slice(-contextLength)
        .replace(/^[\uDC00-\uDFFF]/, '')
        .trimStart(),
      after: after
        .slice(0, contextLength)
        .replace(/[\uD800-\uDBFF]$/, '')
        .trimEnd(),
    };
  });
}
