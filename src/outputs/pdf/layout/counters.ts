/** How well a document is laid out, counted from its pages alone. */
import type { PageDoc, PlacedLine } from '../types.ts';
import type { BelongTogether } from './pieces.ts';

/** What a careful typesetter would not let pass: all but `lonelyWords` can be 0, and that can be low. */
export interface LayoutCounts {
  /** First lines of a paragraph left alone at the foot of a page. */
  readonly orphans: number;
  /** Last lines of a paragraph left alone at the head of a page. */
  readonly widows: number;
  /** Headings at the foot of a page, whole or in part, with what follows on the next. */
  readonly strandedHeadings: number;
  /** Line ends inside a single piece of information. */
  readonly splitPieces: number;
  /** Lines that run over the edge of their column. */
  readonly overWideLines: number;
  /** Paragraphs that end in a line of one word. */
  readonly lonelyWords: number;
}

export function countLayout({ pages }: PageDoc, belongTogether: BelongTogether): LayoutCounts {
  const lines = pages.flatMap((page) => page.lines);
  const pageEnds = pages.flatMap((page, index) => pairOf(page.lines.at(-1), pages[index + 1]?.lines[0]));
  const lineEnds = lines.flatMap((line, index) => pairOf(line, lines[index + 1]));
  const inside = pageEnds.filter(isInsideBlock);
  return {
    orphans: inside.filter(({ before }) => before.place.line === 0).length,
    widows: inside.filter(({ after }) => after.place.line === after.place.lines - 1).length,
    strandedHeadings: pageEnds.filter(({ before }) => before.place.heading).length,
    splitPieces: lineEnds.filter((pair) => isInsideBlock(pair) && splitsPiece(pair, belongTogether)).length,
    overWideLines: lines.filter((line) => line.right > line.place.limit + tolerance).length,
    lonelyWords: lines.filter(isLonely).length,
  };
}

interface Neighbours {
  readonly before: PlacedLine;
  readonly after: PlacedLine;
}

const pairOf = (before: PlacedLine | undefined, after: PlacedLine | undefined): readonly Neighbours[] =>
  before === undefined || after === undefined ? [] : [{ before, after }];

const isInsideBlock = ({ before, after }: Neighbours): boolean => before.place.block === after.place.block;

/** A word that is cut because it is longer than a line is no piece of information that was split. */
function splitsPiece({ before, after }: Neighbours, belongTogether: BelongTogether): boolean {
  const text = textOf(before);
  if (!text.endsWith(' ')) return false;
  return belongTogether(text.trimEnd().split(' ').at(-1) ?? '', textOf(after).split(' ')[0] ?? '');
}

const textOf = (line: PlacedLine): string => line.runs.map((run) => run.actual ?? run.text).join('');

/** Sums of widths may miss by a rounding error. */
const tolerance = 0.01;

const isLonely = (line: PlacedLine): boolean =>
  line.place.lines > 1 && line.place.line === line.place.lines - 1 && !textOf(line).trim().includes(' ');
