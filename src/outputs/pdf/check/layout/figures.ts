/** How a PDF is laid out, measured on its pages. */
import { countLines } from '../../layout/counters.ts';
import type { CountedLine, LayoutCounts } from '../../layout/counters.ts';
import type { BelongTogether } from '../../layout/pieces.ts';
import type { Examined } from '../examined.ts';
import { linesOf } from './lines.ts';
import type { TextLine } from './lines.ts';

export interface LayoutFigures extends LayoutCounts {
  readonly pages: number;
  /** In the tags. */
  readonly words: number;
  /** Size in points that most of the text in paragraphs has; null without text. */
  readonly bodySize: number | null;
  /** From baseline to baseline, as a multiple of the body size; null when no paragraph of that size has two lines. */
  readonly leading: number | null;
  /** Characters of a full line of body text, spaces included: the mean, and the most. */
  readonly charactersPerLine: number | null;
  readonly longestLine: number | null;
}

export function layoutFigures(document: Examined, belongTogether: BelongTogether): LayoutFigures {
  const lines = linesOf(document.tags);
  const body = bodyLines(lines);
  const full = body.lines
    .filter((line, index) => body.lines[index + 1]?.block === line.block)
    .map(({ text }) => Array.from(text.trim()).length);
  return {
    pages: document.pages.length,
    words: document.tags.blocks.reduce((sum, { parts }) => sum + wordsIn(parts.map(({ text }) => text).join('')), 0),
    bodySize: body.size,
    leading: body.size === null ? null : leadingOf(body.lines, body.size),
    charactersPerLine:
      full.length === 0 ? null : rounded(full.reduce((sum, count) => sum + count, 0) / full.length, 10),
    longestLine: full.length === 0 ? null : full.reduce((a, b) => Math.max(a, b)),
    ...countLines(countable(lines, document), belongTogether),
  };
}

const wordsIn = (text: string): number => text.match(/\S+/g)?.length ?? 0;

const rounded = (value: number, parts: number): number => Math.round(value * parts) / parts;

/** The value that most of a weight has; null for none. */
function commonest(values: Iterable<readonly [value: number, weight: number]>): number | null {
  const weights = new Map<number, number>();
  for (const [value, weight] of values) weights.set(value, (weights.get(value) ?? 0) + weight);
  return (
    [...weights].reduce<readonly [number, number] | null>((a, b) => (a === null || b[1] > a[1] ? b : a), null)?.[0] ??
    null
  );
}

function bodyLines(lines: readonly TextLine[]): { readonly size: number | null; readonly lines: readonly TextLine[] } {
  const paragraphs = lines.filter(({ type }) => type === 'P');
  const size = commonest(paragraphs.map((line) => [rounded(line.size, 100), line.text.length]));
  return { size, lines: paragraphs.filter((line) => rounded(line.size, 100) === size) };
}

function leadingOf(lines: readonly TextLine[], size: number): number | null {
  const distances = lines.flatMap((line, index): readonly (readonly [number, number])[] => {
    const next = lines[index + 1];
    return next === undefined || next.block !== line.block || next.page !== line.page
      ? []
      : [[rounded((line.y - next.y) / size, 100), 1]];
  });
  return commonest(distances);
}

/** In points: what rounding to thousandths adds up to over a line. */
const tolerance = 0.5;

/** Lines by their pages, each with the right edge of the column: as far from the page's as the text starts from its left. */
function countable(lines: readonly TextLine[], { pages }: Examined): readonly (readonly CountedLine[])[] {
  const total = new Map<number, number>();
  for (const { block } of lines) total.set(block, (total.get(block) ?? 0) + 1);
  const placed = pages.map((): CountedLine[] => []);
  const margin = lines.reduce(
    (least, line) => Math.min(least, line.left - (pages[line.page]?.box.left ?? 0)),
    Infinity,
  );
  let number = 0;
  for (const [index, line] of lines.entries()) {
    number = lines[index - 1]?.block === line.block ? number + 1 : 0;
    const limit = (pages[line.page]?.box.right ?? Infinity) - margin + tolerance;
    placed[line.page]?.push({
      text: line.text,
      right: line.right,
      place: {
        block: line.block,
        heading: /^H[1-6]?$/.test(line.type),
        line: number,
        lines: total.get(line.block) ?? 1,
        limit,
      },
    });
  }
  return placed;
}
