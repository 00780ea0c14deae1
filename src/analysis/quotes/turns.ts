/** The turns of a transcript or an interview: what stands behind a speaker's label, in no quotation marks. */
import type { TextBlock } from '../../core/article.ts';
import { speakerLabel } from '../speaker-label.ts';
import { openingMark } from './marks.ts';
import type { BlockSpan } from './resolve.ts';
import { placeOf } from './running-text.ts';

/** The spans of a block with a label: its turn, and in it the quotations that its marks show. */
export function withTurn(block: TextBlock, quoted: readonly BlockSpan[]): readonly BlockSpan[] {
  const turn = turnOf(block);
  return turn === null ? quoted : [turn, ...quoted.filter(({ start }) => start >= turn.start)];
}

function turnOf(block: TextBlock): BlockSpan | null {
  const label = speakerLabel(block);
  if (label === null) return null;
  const words = block.text.slice(label.end);
  if (!/[\p{L}\p{N}]/u.test(words)) return null;
  const start = block.text.length - words.trimStart().length;
  const end = block.text.trimEnd().length;
  return { start, end, innerStart: start, innerEnd: end, closed: true, glyph: null };
}

/** A turn goes on over at most so many paragraphs. */
const longest = 12;

/**
 * For each block: does it go on with the turn before it? So does a paragraph without a label between two that have one, unless it
 * tells of a speaker by name, is a stage direction, or has quotation marks of its own.
 */
export function turnsGoOn(blocks: readonly TextBlock[]): readonly boolean[] {
  const labels = blocks.map((block) => speakerLabel(block));
  const names = new Set(blocks.flatMap(({ text }, i) => lastWord(text.slice(0, labels[i]?.end ?? 0))));
  const goesOn = blocks.map(() => false);
  let open: number[] | null = null;
  for (const [i, block] of blocks.entries()) {
    if (labels[i] !== null) {
      for (const inside of open ?? []) goesOn[inside] = true;
      open = [];
    } else if (placeOf(block) === 'boundary' || (open?.length ?? 0) >= longest) open = null;
    else if (placeOf(block) === 'running' && open !== null) {
      if (mayGoOn(block.text, names)) open.push(i);
      else open = null;
    }
  }
  return goesOn;
}

const lastWord = (label: string): readonly string[] =>
  wordsOf(label)
    .slice(-1)
    .filter((word) => word.length > 1);

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{M}-]+/gu) ?? [];

const mayGoOn = (text: string, names: ReadonlySet<string>): boolean =>
  !/^\s*[([*]/.test(text) && openingMark(text) === null && !wordsOf(text).some((word) => names.has(word));
