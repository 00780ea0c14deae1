/**
 * The short way for a paragraph of plain text in one look, which most paragraphs are: its words are known by their places and widths
 * alone. It gives the same lines as the long way through `Word`s, for a third of the time.
 */
import type { Weight } from '../types.ts';
import type { WordWidths } from './lines.ts';
import { neverTogether } from './pieces.ts';
import type { BelongTogether } from './pieces.ts';
import type { Typeface, TypefaceChain } from './typeface.ts';
import type { Gap } from './words.ts';

export interface PlainWords extends WordWidths {
  /** Where each word starts in the text. */
  readonly starts: readonly number[];
  /** Width of a word up to an offset into the text, with the kerning between the two parts. */
  readonly advanceUpTo: (word: number, to: number) => number;
}

/**
 * The words of a text; null when it is not plain, has a word that is wider than the room or a place to break that is no space.
 * What it gives is good until it is asked again.
 */
export type FindPlainWords = (text: string, room: number) => PlainWords | null;

export const plainWordsBy = (
  chain: TypefaceChain,
  belongTogether: BelongTogether,
): Readonly<Record<Weight, FindPlainWords>> => ({
  regular: finder(chain.regular[0], belongTogether),
  bold: finder(chain.bold[0], belongTogether),
});

function finder(face: Typeface | undefined, belongTogether: BelongTogether): FindPlainWords {
  if (face === undefined) return () => null;
  const space = face.advance(' ');
  const starts: number[] = [];
  const advances: number[] = [];
  const gaps: number[] = [];
  const ends: Gap['type'][] = [];
  return (text, room) => {
    if (text.includes('—')) return null;
    let count = 0;
    for (let from = 0; from <= text.length; count += 1) {
      const next = text.indexOf(' ', from);
      const to = next < 0 ? text.length : next;
      const advance = to === from ? Number.NaN : face.plainAdvance(text, from, to);
      if (!(advance <= room)) return null;
      starts[count] = from;
      advances[count] = advance;
      gaps[count] = space;
      ends[count] = 'space';
      from = to + 1;
    }
    starts[count] = text.length + 1;
    gaps[count - 1] = 0;
    ends[count - 1] = 'end';
    glue(text, { count, starts, ends }, belongTogether);
    const advanceUpTo = (word: number, to: number): number => {
      const end = (starts[word + 1] ?? 0) - 1;
      return (advances[word] ?? 0) - (to < end ? face.plainAdvance(text, to, end) : 0);
    };
    return { count, starts, advances, gaps, ends, advanceUpTo };
  };
}

interface Glueable {
  readonly count: number;
  readonly starts: readonly number[];
  readonly ends: Gap['type'][];
}

function glue(text: string, { count, starts, ends }: Glueable, belongTogether: BelongTogether): void {
  for (let index = count - 2; index >= 0; index -= 1) {
    const from = starts[index] ?? 0;
    const next = starts[index + 1] ?? 0;
    if (neverTogether(text.charCodeAt(from), text.charCodeAt(next - 2), text.charCodeAt(next))) continue;
    const after = text.slice(next, (starts[index + 2] ?? 0) - 1);
    if (belongTogether(text.slice(from, next - 1), after)) ends[index] = 'glue';
  }
}
