/** Where lines end: ragged right, no hyphens, and of all ways to break a paragraph the one with the most even lines. */
import { gapAdvance } from './words.ts';
import type { Gap, Word } from './words.ts';

/** Words `from` up to, but not including, `to`. */
export interface Line {
  readonly from: number;
  readonly to: number;
}

/** What breaking must know of the words of a paragraph, as plain numbers. */
export interface WordWidths {
  readonly count: number;
  /** In thousandths of the font size, as is the room. */
  readonly advances: readonly number[];
  /** Width of the gap behind each word, where the line goes on. */
  readonly gaps: readonly number[];
  /** What stands behind each word. */
  readonly ends: readonly Gap['type'][];
  /** Room for the hyphen of a line that ends inside a word. */
  readonly hyphen?: number;
}

/** Costs are compared with that of a line whose room is half empty: 0.25. */
const costs = {
  /** Every line costs a little, so that evenness does not make a paragraph longer. */
  line: 0.5,
  /** A last line of one word. */
  lonelyWord: 0.6,
  /** A line that ends where no space is: behind a dash, or inside a word that is longer than a line. */
  noSpace: 0.05,
  /** A line that ends inside a piece of information: only where a line holds nothing else. */
  piece: 100,
};

/**
 * The lines of a paragraph for a room in thousandths of the font size; every word must fit the room.
 * The time is linear in the number of words.
 */
export const breakLines = (words: readonly Word[], room: number): readonly Line[] =>
  breakWidths(
    {
      count: words.length,
      advances: words.map((word) => word.advance),
      gaps: words.map((word) => gapAdvance(word.gap)),
      ends: words.map((word) => word.gap.type),
      hyphen: words.reduce((most, { gap }) => (gap.type === 'hyphen' ? Math.max(most, gap.advance) : most), 0),
    },
    room,
  );

/** The same for words of which only the widths are known. */
export function breakWidths(words: WordWidths, room: number): readonly Line[] {
  const lines: Line[] = [];
  let from = 0;
  for (let at = 0; at < words.count; at += 1) {
    const gap = words.ends[at];
    if (gap !== 'line' && gap !== 'end' && at < words.count - 1) continue;
    for (const line of breakStretch(words, { from, to: at + 1 }, room)) lines.push(line);
    from = at + 1;
  }
  return lines;
}

/** Breaks a stretch without author's line ends: the cheapest way to each word, from the cheapest ways to those before it. */
function breakStretch(
  { advances, gaps, ends, hyphen = 0 }: WordWidths,
  { from, to }: Line,
  room: number,
): readonly Line[] {
  const best = [0];
  const start = [0];
  const count = to - from;
  for (let end = 1; end <= count; end += 1) {
    const last = end === count;
    const lineEnd = endCost(ends[from + end - 1]);
    const most = ends[from + end - 1] === 'hyphen' ? room - hyphen : room;
    let width = 0;
    let least = Infinity;
    let cheapest = 0;
    for (let first = end - 1; first >= 0; first -= 1) {
      const alone = first === end - 1;
      width += (advances[from + first] ?? 0) + (alone ? 0 : (gaps[from + first] ?? 0));
      if (width > most && !alone) break;
      const cost = (best[first] ?? Infinity) + lineCost(width / room, last, alone && count > 1) + lineEnd;
      if (cost < least) {
        least = cost;
        cheapest = first;
      }
    }
    best.push(least);
    start.push(cheapest);
  }
  return backwards(start, from);
}

const endCost = (gap: Gap['type'] | undefined): number =>
  gap === 'glue' ? costs.piece : gap === 'none' || gap === 'hyphen' ? costs.noSpace : 0;

function lineCost(filled: number, last: boolean, alone: boolean): number {
  if (last) return costs.line + (alone ? costs.lonelyWord * (1 - filled) : 0);
  return costs.line + (1 - filled) ** 2;
}

function backwards(start: readonly number[], offset: number): readonly Line[] {
  const lines: Line[] = [];
  let to = start.length - 1;
  while (to > 0) {
    const from = start[to] ?? 0;
    lines.push({ from: offset + from, to: offset + to });
    to = from;
  }
  return lines.toReversed();
}
