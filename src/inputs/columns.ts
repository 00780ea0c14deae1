/** White space of text that is set line by line: indents and columns stay as wide as they are. */
import type { SourceSpan } from '../core/position.ts';
import { copyClean } from './characters.ts';
import type { Cleaning } from './characters.ts';

/** Where in its line a stretch stands. */
export interface LinePlace {
  /** Does the line begin with it, or with an indent that was left out before it? */
  readonly begins: boolean;
  /** Counted from 0: tabs are as wide as it takes to the next stop. */
  readonly column: number;
}

/** Spaces that make up a column: all but a single one between two words. */
const columns = /\t[ \t]*| {2}[ \t]*/g;
/** The same, with the indent of a line. */
const indentAndColumns = /^[ \t]+|\t[ \t]*| {2}[ \t]*/g;

/** CommonMark 0.31.2, 2.2: a tab is as wide as it takes to the next column that four divide. */
const tabStop = 4;

/**
 * Copies a stretch of one line. White space is one space in an article; those before it that stand for themselves are
 * no-break spaces. A text never begins with any. `copy` takes what is between.
 */
export function copyColumns(
  cleaning: Cleaning,
  { start, end }: SourceSpan,
  { begins, column }: LinePlace = { begins: true, column: 0 },
  copy: (cleaning: Cleaning, start: number, end: number) => void = copyClean,
): void {
  const line = cleaning.source.slice(start, end);
  let at = 0;
  for (const { 0: run, index } of line.matchAll(begins ? indentAndColumns : columns)) {
    copy(cleaning, start + at, start + index);
    at = index + run.length;
    if (cleaning.passage.length() === 0) continue;
    const spaces = `${'\u00A0'.repeat(widthOf(run, column + index) - 1)} `;
    cleaning.passage.replace(spaces, start + index, start + at);
  }
  copy(cleaning, start + at, end);
}

/** Width in columns of spaces and tabs that begin at column `from`. */
export function widthOf(run: string, from: number): number {
  let column = from;
  for (const character of run) column += character === '\t' ? tabStop - (column % tabStop) : 1;
  return column - from;
}
