/** What the spoken edition knows of the words: who says them, and what is heard as one. */
import type { EditionArticle } from '../../core/edition.ts';
import { neighboursBy } from '../../core/groups.ts';
import type { BlockId, Range } from '../../core/position.ts';
import { segmentsOf } from '../../core/segment.ts';
import type { Segment } from '../../core/segment.ts';
import { capitalised, turnStarts } from '../../core/turn-starts.ts';
import type { Mark, Marks } from './stretches.ts';

export interface MarkSetting {
  /** Do names stand before what their bearers say? */
  readonly names: boolean;
  /** Is every sentence to have an id, for an overlay to name? */
  readonly sentences: boolean;
}

/** Id of the element that holds a segment's words; the number is the segment's in the article, counted from 0. */
export const sentenceId = (number: number): string => `sentence-${number + 1}`;

export function marksOf(part: EditionArticle, { names, sentences }: MarkSetting): Marks {
  const marks = new Map<BlockId, Mark[]>();
  const add = (block: BlockId, mark: Mark): void => {
    const known = marks.get(block);
    if (known === undefined) marks.set(block, [mark]);
    else known.push(mark);
  };
  const written = segmentsOf(part.speech).flatMap((segment, number) =>
    segment.range === null ? [] : [{ segment, range: segment.range, number }],
  );
  if (names) {
    for (const [block, starts] of turnStarts(part))
      for (const { at, name } of starts) add(block, { type: 'name', start: at, end: at, name });
  }
  for (const run of neighboursBy(written, ({ segment: { speaker }, range }) => `${range.block} ${speaker ?? ''}`)) {
    const speaker = nameOf(run[0].segment, part);
    const { block, start } = run[0].range;
    if (speaker !== null) add(block, { type: 'speech', start, end: endOf(run), speaker });
    if (!sentences) continue;
    for (const { range, number } of run)
      add(block, { type: 'sentence', start: range.start, end: range.end, id: sentenceId(number) });
  }
  return marks;
}

const endOf = (run: readonly { readonly range: Range }[]): number => run.at(-1)?.range.end ?? 0;

function nameOf({ speaker }: Segment, { script }: EditionArticle): string | null {
  if (speaker === null) return null;
  return capitalised(script.speakers.find(({ id }) => id === speaker)?.name ?? speaker);
}
