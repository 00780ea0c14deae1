/** Signs in front of a line that make it an item of a list. */
import type { Line } from './lines.ts';

export interface Marker {
  /** The sign of a bulleted item; what follows the number of a numbered one. */
  readonly sign: string;
  /** Number of the item; null for a bulleted one. */
  readonly number: number | null;
  /** Where the item's words start in the source. */
  readonly wordsStart: number;
}

/** `- `, `* `, `• `, `1. `, `1) `. A longer dash is none: it opens direct speech. */
export function markerOf(source: string, line: Line): Marker | null {
  const match = /^(?:([-*•‣◦▪])|(\d{1,3})([.)]))[ \t]+(?=\S)/.exec(
    source.slice(line.start, Math.min(line.end, line.start + 24)),
  );
  if (match === null) return null;
  const [whole, bullet, digits, after] = match;
  return {
    sign: bullet ?? after ?? '',
    number: digits === undefined ? null : Number(digits),
    wordsStart: line.start + whole.length,
  };
}

/** Does `next` go on with a list after `marker`: the same sign, and the number that follows? */
export const continuesList = (marker: Marker, next: Marker): boolean =>
  marker.sign === next.sign && (marker.number === null ? next.number === null : next.number === marker.number + 1);
