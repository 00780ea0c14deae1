/** A text node's words, found again in the source between escapes, character references and line prefixes. */
import { referenceMeaning } from '../character-references.ts';
import type { Cleaning } from '../characters.ts';
import { copyClean } from '../characters.ts';

export interface Stretch {
  /** Where the node starts and ends in the source. */
  readonly start: number;
  readonly end: number;
  /** Are backslashes and character references plain characters here, as in code? In a table’s cell code has its pipes escaped all the same. */
  readonly verbatim: boolean | 'but-pipes';
  /** How many block quotations it stands in: as many of their marks may stand at the head of a line. */
  readonly quotations: number;
}

/** Copies the words of a stretch of Markdown source: escapes and references as what they mean, line ends as spaces. */
export function copyWords(cleaning: Cleaning, stretch: Stretch): void {
  const { start, end, verbatim, quotations } = stretch;
  let from = start;
  for (const match of cleaning.source.slice(start, end).matchAll(signs(verbatim))) {
    const found = start + match.index;
    copyClean(cleaning, from, found);
    from = found + match[0].length;
    if (/[\r\n]$/.test(match[0])) from = Math.min(end, afterMarks(cleaning.source, from, quotations));
    putMeaning(cleaning, match[0], found, from);
  }
  copyClean(cleaning, from, end);
}

/** A line's end with the white space before it. */
const lineEnd = /(?<![ \t])[ \t]*(?:\r\n|\n|\r)/g;
const pipe = /\\\|/g;
/** Also a backslash before punctuation, and a character reference. */
const special =
  /(?<![ \t])[ \t]*(?:\r\n|\n|\r)|\\[!-/:-@[-`{-~]|&(?:#\d{1,7}|#[xX][\dA-Fa-f]{1,6}|[A-Za-z][A-Za-z\d]{1,31});/g;

function signs(verbatim: Stretch['verbatim']): RegExp {
  if (verbatim === 'but-pipes') return pipe;
  return verbatim ? lineEnd : special;
}

/** Where the words of a line begin, after its white space and the marks of as many block quotations as it may stand in. */
function afterMarks(source: string, start: number, quotations: number): number {
  let at = start;
  for (let marks = 0; ; at += 1) {
    const unit = source[at];
    if (unit === '>' && marks < quotations) marks += 1;
    else if (unit !== ' ' && unit !== '\t') return at;
  }
}

/** Puts what a special place means. */
function putMeaning(cleaning: Cleaning, found: string, start: number, end: number): void {
  const { passage } = cleaning;
  if (found.startsWith('\\')) {
    passage.copy(start + 1, end);
  } else if (found.startsWith('&')) {
    const meant = referenceMeaning(found.slice(1, -1));
    if (meant === null) passage.copy(start, end);
    else if (/^\s$/.test(meant)) passage.space(start, end);
    else if (!/[\p{Cc}\p{Cs}\p{Cn}\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF]/u.test(meant))
      passage.replace(meant, start, end);
  } else {
    passage.space(start, end);
  }
}
