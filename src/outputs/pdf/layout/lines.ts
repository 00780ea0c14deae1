/** Where lines end: ragged right, no hyphens, and of all ways to break a paragraph the one with the most even lines. */
import { gapAdvance } from './words.ts';
import type { Gap, Word } from './words.ts';

/** Words `from` up to, but not including, `to`. */
export interface Line {
  readonly from: number;
  readonly to: number;
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
export function breakLines(words: readonly Word[], room: number): readonly Line[] {
  const lines: Line[] = [];
  let from = 0;
  for (let at = 0; at < words.length; at += 1) {
    const gap = words[at]?.gap.type;
    if (gap !== 'line' && gap !== 'end' && at < words.length - 1) continue;
    for (const line of breakStretch(words, { from, to: at + 1 }, room)) lines.push(line);
    from = at + 1;
  }
  return lines;
}

/** Breaks a stretch without author's line ends: the cheapest way to each word, from the cheapest ways to those before it. */
function breakStretch(words: readonly Word[], stretch: Line, room: number): readonly Line[] {
  const count = stretch.to - stretch.from;
  const best = new Float64Array(count + 1).fill(Infinity);
  const start = new Uint32Array(count + 1);
  best[0] = 0;
  for (let end = 1; end <= count; end += 1) {
    const last = end === count;
    const lineEnd = endCost(words[stretch.from + end - 1]?.gap.type);
    let width = 0;
    for (let first = end - 1; first >= 0; first -= 1) {
      const word = words[stretch.from + first];
      if (word === undefined) break;
      const alone = first === end - 1;
      width += word.advance + (alone ? 0 : gapAdvance(word.gap));
      if (width > room && !alone) break;
      const cost = (best[first] ?? Infinity) + lineCost(width / room, last, alone && count > 1) + lineEnd;
      if (cost < (best[end] ?? Infinity)) {
        best[end] = cost;
        start[end] = first;
      }
    }
  }
  return backwards(start, stretch.from);
}

const endCost = (gap: Gap['type'] | undefined): number =>
  gap === 'glue' ? costs.piece : gap === 'none' ? costs.noSpace : 0;

function lineCost(filled: number, last: boolean, alone: boolean): number {
  if (last) return costs.line + (alone ? costs.lonelyWord * (1 - filled) : 0);
  return costs.line + (1 - filled) ** 2;
}

function backwards(start: Uint32Array, offset: number): readonly Line[] {
  const lines: Line[] = [];
  let to = start.length - 1;
  while (to > 0) {
    const from = start[to] ?? 0;
    lines.push({ from: offset + from, to: offset + to });
    to = from;
  }
  return lines.toReversed();
}
