/** The turns of a transcript or an interview: what stands behind a speaker's label, in no quotation marks. */
import type { TextBlock } from '../../core/article.ts';
import { speakerLabel } from '../speaker-label.ts';
import type { BlockSpan } from './resolve.ts';

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
