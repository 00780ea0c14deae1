/** Headings that are too long, alone or in a row, for a page with the first lines of their text, and run on over its end. */
import type { CountedLine } from './counted-line.ts';

interface OnPage extends CountedLine {
  /** Counted from 0. */
  readonly page: number;
}

/**
 * How many page ends stand among such headings as a careful typesetter would have it: between two of them, or inside one with two of its lines at
 * least on either side.
 */
export function runOnHeadings(pages: readonly (readonly CountedLine[])[]): number {
  const lines = pages.flatMap((page, index) => page.map((line): OnPage => ({ ...line, page: index })));
  const lowest = lines.reduce((most, { y }) => Math.max(most, y), -Infinity);
  return lines.filter((line, index) => {
    const next = lines[index + 1];
    if (next === undefined || next.page === line.page || !line.place.heading || !next.place.heading) return false;
    const inside = next.place.block === line.place.block;
    const two = isTogether(lines[index - 1], line) && isTogether(next, lines[index + 2]);
    return (two || !inside) && !fits(lines, index, lowest);
  }).length;
}

/** Do two lines of one block stand on one page? */
const isTogether = (a: OnPage | undefined, b: OnPage | undefined): boolean =>
  a !== undefined && a.page === b?.page && a.place.block === b.place.block;

/** Would a page hold the headings around a page end with two lines of their text? */
function fits(lines: readonly OnPage[], end: number, lowest: number): boolean {
  let from = end;
  while (lines[from - 1]?.place.heading === true) from -= 1;
  let to = end + 1;
  while (lines[to]?.place.heading === true) to += 1;
  if (lines[to + 1]?.place.block === lines[to]?.place.block) to += 1;
  const [first, next] = [lines[from], lines[end + 1]];
  // The first baseline of a page lies deeper for larger letters, by about as much as they are larger.
  const top = (next?.y ?? 0) + (first?.size ?? 0) - (next?.size ?? 0);
  return heightOf(lines.slice(from, to + 1)) <= lowest - top + tolerance;
}

/**
 * From the first baseline to the last, as if on one page. Where a page ends among them, two lines are taken to be as far from each other as others
 * of a heading are, and two blocks as far as the last heading is from its text.
 */
function heightOf(lines: readonly OnPage[]): number {
  const steps = lines.slice(1).map((line, index) => {
    const before = lines[index];
    const sameBlock = before?.place.block === line.place.block;
    return { sameBlock, height: before?.page === line.page ? line.y - before.y : null };
  });
  const known = steps.filter((step) => step.height !== null);
  const inside = known.find((step) => step.sameBlock)?.height ?? 0;
  const between = known.findLast((step) => !step.sameBlock)?.height ?? 0;
  return steps.reduce((sum, { sameBlock, height }) => sum + (height ?? (sameBlock ? inside : between)), 0);
}

/** In points: what rounding to thousandths adds up to over a page. */
const tolerance = 0.5;
