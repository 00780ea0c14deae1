/** Quotations inside a text block, brought into one nested order with its inline mark-up. */
import type { Inline } from '../../../core/article.ts';
import { byBlock } from '../../../core/groups.ts';
import { isSpeech } from '../../../core/kinds.ts';
import type { BlockId } from '../../../core/position.ts';
import type { Quotation, Script } from '../../../core/script.ts';

/** A stretch of a block's text that somebody else is quoted with, its marks included. */
export interface Quoted {
  readonly type: 'quotation';
  readonly start: number;
  readonly end: number;
}

export type Quotations = ReadonlyMap<BlockId, readonly Quoted[]>;

/**
 * What is a quotation to a reader, by block: the words of another than the author (ISO 32000-1, table 338). Neither are words with a
 * distance, titles and terms, nor what stands in no marks: a turn behind its label, a paragraph of a block quotation.
 */
export function quotationsOf({ quotations }: Pick<Script, 'quotations'>): Quotations {
  const blocks = byBlock(quotations.filter(isQuoted));
  return new Map(
    Array.from(blocks, ([id, all]) => [
      id,
      all.map(({ range: { start, end } }) => ({ type: 'quotation', start, end })),
    ]),
  );
}

const isQuoted = ({ kind, range, inner }: Quotation): boolean =>
  (isSpeech(kind) || kind === 'document') && inner.end - inner.start < range.end - range.start;

/**
 * Inlines and quotations together, in order of `start`, nested or apart, never crossing. Where they cross, mark-up that is only a look
 * is cut at the quotation's border; at the border of anything with a tag of its own, such as a link, the quotation is cut.
 */
export function withQuotations(
  inlines: readonly Inline[],
  quotations: readonly Quoted[],
): readonly (Inline | Quoted)[] {
  if (quotations.length === 0) return inlines;
  const tagged = inlines.filter((inline) => !isLook(inline));
  const quoted = nested(quotations).flatMap((quotation) => cutWhereCrossed(quotation, tagged));
  const looks = inlines.filter(isLook).flatMap((inline) => cutWhereCrossed(inline, quoted));
  return [...quoted, ...tagged, ...looks].toSorted((a, b) => a.start - b.start || b.end - a.end);
}

const isLook = ({ type }: Inline): boolean =>
  type === 'emphasis' || type === 'strong' || type === 'code' || type === 'speaker-label';

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Without those that cross an earlier one. */
function nested(quotations: readonly Quoted[]): readonly Quoted[] {
  const around: Quoted[] = [];
  return quotations
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
    .filter((quotation) => {
      while ((around.at(-1)?.end ?? Infinity) <= quotation.start) around.pop();
      if (quotation.end > (around.at(-1)?.end ?? Infinity)) return false;
      around.push(quotation);
      return true;
    });
}

const cross = (a: Stretch, b: Stretch): boolean =>
  (a.start < b.start && b.start < a.end && a.end < b.end) || (b.start < a.start && a.start < b.end && b.end < a.end);

function cutWhereCrossed<T extends Stretch>(stretch: T, others: readonly Stretch[]): readonly T[] {
  const crossing = others.filter((other) => cross(stretch, other));
  if (crossing.length === 0) return [stretch];
  const borders = crossing.map(({ start, end }) => (start > stretch.start ? start : end)).toSorted((a, b) => a - b);
  const starts = [stretch.start, ...new Set(borders)];
  return starts.map((start, index) => partOf(stretch, start, starts[index + 1] ?? stretch.end));
}

const partOf = <T extends Stretch>(stretch: T, start: number, end: number): T => ({ ...stretch, start, end });
