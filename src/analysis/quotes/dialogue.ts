/** Direct speech that a dash opens: the paragraph is speech, but for what stands between two further dashes. */
import type { BlockSpan } from './resolve.ts';

/**
 * The speech of a paragraph that one of these dashes opens, with the quotations inside it; null when it is no dialogue.
 * `quoted` is what the marks say, in reading order: a dash inside one of those parts nothing.
 */
export function findDialogue(
  text: string,
  quoted: readonly BlockSpan[],
  dashes: readonly string[],
): readonly BlockSpan[] | null {
  const start = text.length - text.trimStart().length;
  const dash = text.charAt(start);
  if (!dashes.includes(dash)) return null;
  const cuts = [start, ...partingDashes(text, quoted, dash).filter((cut) => cut > start), text.length];
  const speech = cuts.flatMap((cut, i) =>
    i % 2 === 0 && i + 1 < cuts.length ? [turn(text, cut, cuts[i + 1] ?? cut)] : [],
  );
  return [...speech, ...quoted].toSorted((a, b) => a.start - b.start || b.end - a.end);
}

/** Places of the dashes with white space beside them that stand outside every quotation. */
function partingDashes(text: string, quoted: readonly BlockSpan[], dash: string): readonly number[] {
  const cuts: number[] = [];
  let next = 0;
  for (let at = text.indexOf(dash); at >= 0; at = text.indexOf(dash, at + 1)) {
    while ((quoted[next]?.end ?? Infinity) <= at) next += 1;
    const isInside = (quoted[next]?.start ?? Infinity) <= at;
    if (!isInside && /\s/.test(text.charAt(at - 1) + text.charAt(at + 1))) cuts.push(at);
  }
  return cuts;
}

function turn(text: string, start: number, limit: number): BlockSpan {
  const end = text.slice(0, limit).trimEnd().length;
  return { start, end, innerStart: Math.min(start + 1, end), innerEnd: end, closed: true, glyph: text.charAt(start) };
}
