/** Text that is set line by line, as code and verse are: its lines, indents and columns are kept. */
import type { Cleaning } from '../../characters.ts';
import { copyColumns, widthOf } from '../../columns.ts';
import type { HtmlElement, HtmlNode, HtmlText } from '../tree.ts';
import { copyText } from './words.ts';

/** How far its lines were read. */
export interface SetLines {
  /** White space that all lines begin with; it is left out. */
  readonly indent: string;
  /** Where in the passage the line begins. */
  start: number;
  /** Is nothing of the line read yet? */
  begins: boolean;
}

export function isPreformatted(block: HtmlElement): boolean {
  for (let element: HtmlElement | null = block; element !== null; element = element.parent)
    if (element.name === 'pre' || element.name === 'listing') return true;
  return false;
}

export const setLines = (nodes: readonly HtmlNode[], source: string): SetLines => ({
  indent: commonIndent(
    nodes.map((node) => (node.type === 'text' ? source.slice(node.start, node.end) : '\n')).join(''),
  ),
  start: 0,
  begins: true,
});

function commonIndent(text: string): string {
  const indents = Array.from(text.matchAll(/^([ \t]*)[^\s]/gm), ([, indent = '']) => indent);
  return indents.reduce((a, b) => {
    let same = 0;
    while (same < a.length && a[same] === b[same]) same += 1;
    return a.slice(0, same);
  }, indents[0] ?? '');
}

/** Ends a line, for the units of the source from `start` to `end`; a text begins with none. */
export function breakLine({ passage }: Cleaning, start: number, end: number, lines: SetLines | null): void {
  if (passage.length() > 0) passage.replace('\n', start, end);
  if (lines !== null) Object.assign(lines, { start: passage.length(), begins: true });
}

export function copyLines(cleaning: Cleaning, { start, end }: HtmlText, lines: SetLines): void {
  let from = start;
  for (const match of cleaning.source.slice(start, end).matchAll(/[ \t]*(?:\r\n|\n|\r)/g)) {
    const found = start + match.index;
    copyStretch(cleaning, from, found, lines);
    from = found + match[0].length;
    breakLine(cleaning, found, from, lines);
  }
  copyStretch(cleaning, from, end, lines);
}

function copyStretch(cleaning: Cleaning, start: number, end: number, lines: SetLines): void {
  if (start >= end) return;
  const { source, passage } = cleaning;
  const { begins, indent } = lines;
  const isIndented = begins && source.startsWith(indent, start);
  const column = widthOf(indent, 0) + passage.length() - lines.start;
  lines.begins = false;
  copyColumns(cleaning, { start: isIndented ? start + indent.length : start, end }, { begins, column }, copyText);
}
