/** How a PDF is laid out, measured on its pages. */
import type { CountedLine } from '../../layout/counted-line.ts';
import { countLines } from '../../layout/counters.ts';
import type { LayoutCounts } from '../../layout/counters.ts';
import type { BelongTogether } from '../../layout/pieces.ts';
import type { PdfPage } from '../../reader/pages.ts';
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
  const all = linesOf(document.tags);
  const lines = all.filter(({ beside }) => !beside);
  const body = bodyLines(lines);
  const full = body.lines
    .filter((line, index) => body.lines[index + 1]?.block === line.block)
    .map(({ text }) => Array.from(text.trim().replaceAll(/\p{Mn}/gu, '')).length);
  return {
    pages: document.pages.length,
    words: document.tags.blocks.reduce((sum, { parts }) => sum + wordsIn(parts.map(({ text }) => text).join('')), 0),
    bodySize: body.size,
    leading: body.size === null ? null : leadingOf(body.lines, body.size),
    charactersPerLine:
      full.length === 0 ? null : rounded(full.reduce((sum, count) => sum + count, 0) / full.length, 10),
    longestLine: full.length === 0 ? null : full.reduce((a, b) => Math.max(a, b)),
    ...countLines(countable(lines, document, startOf(all, document)), belongTogether),
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

/** Lines by their pages, each with the far edge of the column: as far from the page's as the text starts from the near one. */
function countable(
  lines: readonly TextLine[],
  { pages }: Examined,
  margin: number,
): readonly (readonly CountedLine[])[] {
  const total = new Map<number, number>();
  for (const { block } of lines) total.set(block, (total.get(block) ?? 0) + 1);
  const placed = pages.map((): CountedLine[] => []);
  const reaches = lines.map((line) => reachOf(line, pages[line.page]?.box));
  let number = 0;
  for (const [index, { block, page, text, type, y, size }] of lines.entries()) {
    number = lines[index - 1]?.block === block ? number + 1 : 0;
    const { end = 0, width = 0 } = reaches[index] ?? {};
    const place = { block, heading: /^H[1-6]?$/.test(type), line: number, lines: total.get(block) ?? 1 };
    placed[page]?.push({ text, right: end, y: -y, size, place: { ...place, limit: width - margin + tolerance } });
  }
  return placed;
}

/** How far from the edge of the page the first ink stands, names in the margin among it. */
const startOf = (lines: readonly TextLine[], { pages }: Examined): number =>
  lines.reduce((least, line) => Math.min(least, reachOf(line, pages[line.page]?.box).start), Infinity);

interface Reach {
  /** From the edge of the page at which the line's script begins. */
  readonly start: number;
  readonly end: number;
  /** Of the page. */
  readonly width: number;
}

function reachOf({ left, right, text }: TextLine, box: PdfPage['box'] = emptyBox): Reach {
  const width = box.right - box.left;
  return rightToLeft.test(text)
    ? { start: box.right - right, end: box.right - left, width }
    : { start: left - box.left, end: right - box.left, width };
}

const emptyBox: PdfPage['box'] = { left: 0, bottom: 0, right: 0, top: 0 };

/** A first letter of a script that is written from right to left. */
const rightToLeft = /^[^\p{L}]*[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
