/** How a plain text marks its paragraphs. */
import { assertNever } from '../../core/article.ts';
import type { ReadOptions } from '../types.ts';
import type { Line } from './lines.ts';

export interface Shape {
  /** Are its lines broken at a fixed width, so that a paragraph runs over several? */
  readonly wrapped: boolean;
  /** The width in columns at which lines are broken, as far as it shows. */
  readonly width: number;
  /** Is every break where the next word would not have fitted? Then one that is not says something. */
  readonly greedy: boolean;
  /** Does white space in front of a line begin a paragraph? */
  readonly indented: boolean;
  /** Wrapped, with neither blank lines nor indents: where a paragraph ends is a guess. */
  readonly undecidable: boolean;
}

export function shapeOf(source: string, lines: readonly Line[], told: ReadOptions['paragraphs']): Shape {
  const found = shapeFound(source, lines);
  switch (told) {
    case 'auto':
      return found;
    case 'line':
      return { ...found, wrapped: false, undecidable: false };
    case 'blank':
      return { wrapped: true, width: 0, greedy: true, indented: false, undecidable: false };
    default:
      return assertNever(told);
  }
}

function shapeFound(source: string, lines: readonly Line[]): Shape {
  const indented = hasIndentedParagraphs(lines);
  const breaks = breaksInside(lines, indented);
  const width = commonWidth(breaks.flat());
  const forced = breaks.filter(([line, next]) => isForced(source, line, next, width)).length;
  const continuing = breaks.filter(([, next]) => goesOn(source, next)).length;
  const wrapped =
    breaks.length > 0 &&
    width <= widestWrap &&
    (continuing >= breaks.length * 0.5 ||
      (continuing >= breaks.length * 0.3 && (forced >= breaks.length * 0.7 || width <= narrowWrap)));
  const gaps = lines.filter((line) => line.gap).length;
  const greedy = forced >= breaks.length * 0.9;
  return { wrapped, width, greedy, indented, undecidable: wrapped && !indented && gaps <= 1 && lines.length >= 8 };
}

/** No one breaks lines by hand or by program at more columns than this. */
const widestWrap = 120;

/** Mail and typescript are broken here; hardly a paragraph is so narrow that it ends here of itself. */
const narrowWrap = 80;

/** Would the next line's first word have gone beyond the width? Then the break says nothing about paragraphs. */
export function isForced(source: string, line: Line, next: Line, width: number): boolean {
  return columns(line) + 1 + firstWordLength(source, next) > width || source[line.end - 1] === '-';
}

/** Does a line begin in the middle of a sentence, as far as its first letter shows? */
export const goesOn = (source: string, line: Line): boolean =>
  /^[\p{Ll}\p{Lo}]/u.test(source.slice(line.start, line.start + 2));

const columns = (line: Line): number => line.indent + line.end - line.start;

function firstWordLength(source: string, line: Line): number {
  let at = line.start;
  while (at < line.end && source[at] !== ' ' && source[at] !== '\t') at += 1;
  return at - line.start;
}

/** Some lines are indented and most are not: each indented one begins a paragraph. */
function hasIndentedParagraphs(lines: readonly Line[]): boolean {
  const indented = lines.filter((line) => line.indent >= 2).length;
  return indented >= 2 && indented <= lines.length * 0.6;
}

/** Pairs of neighbouring lines with nothing between them that marks a paragraph. */
function breaksInside(lines: readonly Line[], indented: boolean): readonly (readonly [Line, Line])[] {
  return lines.flatMap((next, i) => {
    const line = lines[i - 1];
    const apart = line === undefined || next.gap || (indented && next.indent >= 2);
    return apart ? [] : [[line, next] as const];
  });
}

/** The length that nineteen lines in twenty keep to. */
function commonWidth(lines: readonly Line[]): number {
  const lengths = lines.map(columns).toSorted((a, b) => a - b);
  return lengths[Math.ceil((lengths.length - 1) * 0.95)] ?? 0;
}
