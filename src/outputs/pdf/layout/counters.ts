/** How well a document is laid out, counted from its pages alone. */
import type { PageDoc, Run } from '../types.ts';
import type { CountedLine } from './counted-line.ts';
import type { BelongTogether } from './pieces.ts';
import { runOnHeadings } from './run-on-headings.ts';

/** What a careful typesetter would not let pass: all but `lonelyWords` can be 0, and that can be low. */
export interface LayoutCounts {
  /** First lines of a paragraph left alone at the foot of a page. */
  readonly orphans: number;
  /** Last lines of a paragraph left alone at the head of a page. */
  readonly widows: number;
  /** Headings at the foot of a page, whole or in part, with what follows on the next; none that no page could hold with its text. */
  readonly strandedHeadings: number;
  /** Line ends inside a single piece of information. */
  readonly splitPieces: number;
  /** Lines that run over the edge of their column. */
  readonly overWideLines: number;
  /** Paragraphs that end in a line of one word. */
  readonly lonelyWords: number;
}

export const countLayout = ({ pages }: PageDoc, belongTogether: BelongTogether): LayoutCounts =>
  countLines(
    pages.map((page) =>
      page.lines
        .filter(({ place }) => place.line < place.lines)
        .map(({ runs, right, y, place }) => ({ text: textOf(runs), right, y, size: sizeOf(runs), place })),
    ),
    belongTogether,
  );

/** Counts over the lines of each page, in reading order. */
export function countLines(pages: readonly (readonly CountedLine[])[], belongTogether: BelongTogether): LayoutCounts {
  const lines = pages.flat();
  const pageEnds = pages.flatMap((page, index) => pairOf(page.at(-1), pages[index + 1]?.[0]));
  const lineEnds = lines.flatMap((line, index) => pairOf(line, lines[index + 1]));
  const inside = pageEnds.filter(isInsideBlock);
  return {
    orphans: inside.filter(({ before }) => before.place.line === 0).length,
    widows: inside.filter(({ after }) => after.place.line === after.place.lines - 1).length,
    strandedHeadings: pageEnds.filter(({ before }) => before.place.heading).length - runOnHeadings(pages),
    splitPieces: lineEnds.filter((pair) => isInsideBlock(pair) && splitsPiece(pair, belongTogether)).length,
    overWideLines: lines.filter((line) => line.right > line.place.limit + tolerance).length,
    lonelyWords: lines.filter(isLonely).length,
  };
}

interface Neighbours {
  readonly before: CountedLine;
  readonly after: CountedLine;
}

const pairOf = (before: CountedLine | undefined, after: CountedLine | undefined): readonly Neighbours[] =>
  before === undefined || after === undefined ? [] : [{ before, after }];

const isInsideBlock = ({ before, after }: Neighbours): boolean => before.place.block === after.place.block;

/** A word that is cut because it is longer than a line is no piece of information that was split. */
function splitsPiece({ before, after }: Neighbours, belongTogether: BelongTogether): boolean {
  if (!before.text.endsWith(' ')) return false;
  return belongTogether(before.text.trimEnd().split(' ').at(-1) ?? '', after.text.split(' ')[0] ?? '');
}

const sizeOf = (runs: readonly Run[]): number => runs.reduce((most, { font }) => Math.max(most, font.size), 0);

/** A name in the margin is no part of the line. */
const textOf = (runs: readonly Run[]): string =>
  runs.map((run) => (run.beside === true ? '' : (run.actual ?? run.text))).join('');

/** Sums of widths may miss by a rounding error. */
const tolerance = 0.01;

const isLonely = ({ place, text }: CountedLine): boolean =>
  place.lines > 1 && place.line === place.lines - 1 && !text.trim().includes(' ');
