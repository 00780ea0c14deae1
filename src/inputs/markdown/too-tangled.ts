/** Markdown that its parser would take minutes over or break down on. No one writes such by hand. */

/** UTF-16 code units of one line: the parser takes some hundred bytes of memory for each. */
const longestLine = 200_000;
/** Lines and signs of mark-up in one paragraph: the parser's time grows with their square. */
const mostLines = 1000;
const mostSigns = 3000;
const mostComments = 200;

/** Containers that one line opens (`> > - 1.`), and white space before an item: the parser's stack grows with them. */
const deepLine = /^(?:[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t]))){30}|^[ \t]{80,}(?:[-*+]|\d{1,9}[.)])[ \t]/;

export function isTooTangled(source: string): boolean {
  let lines = 0;
  let signs = 0;
  for (const line of source.split(/\r\n|\n|\r/)) {
    const blank = /^\s*$/.test(line);
    lines = blank ? 0 : lines + 1;
    signs = (blank ? 0 : signs) + (line.match(/[[\]*_`~<&!|\\]/g)?.length ?? 0);
    if (line.length > longestLine || lines > mostLines || signs > mostSigns || deepLine.test(line)) return true;
  }
  return source.split('<!--', mostComments + 2).length > mostComments + 1;
}
