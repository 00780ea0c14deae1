/** A source's lines that hold something. */

export interface Line {
  /** Where its words start in the source, after indentation and the marks of a quoted e-mail. */
  readonly start: number;
  /** Where its words end in the source, before white space at the end. */
  readonly end: number;
  /** Columns of white space in front. */
  readonly indent: number;
  /** Is there an empty line before it? */
  readonly gap: boolean;
}

/** Lines that are not blank, in order. Any of the line ends of Unix, Windows, old Macs and Unicode counts. */
export function linesOf(source: string): readonly Line[] {
  const spans = [...lineSpans(source)];
  const quoted = isQuotedMail(source, spans);
  const lines: Line[] = [];
  let gap = false;
  for (const [from, to] of spans) {
    const line = lineAt(source, quoted ? afterQuoteMarks(source, from, to) : from, to, gap);
    if (line !== null) lines.push(line);
    gap = line === null;
  }
  return lines;
}

type Span = readonly [start: number, end: number];

function* lineSpans(source: string): Generator<Span> {
  let start = 0;
  for (const match of source.matchAll(/\r\n|[\n\v\f\r\u0085\u2028\u2029]/g)) {
    yield [start, match.index];
    start = match.index + match[0].length;
  }
  yield [start, source.length];
}

/** Is nearly every line marked with `>`, as an e-mail program marks a message that it quotes? */
function isQuotedMail(source: string, spans: readonly Span[]): boolean {
  const written = spans.filter(([start, end]) => start < end);
  const marked = written.filter(([start]) => source[start] === '>');
  return marked.length >= 2 && marked.length >= written.length * 0.9;
}

function afterQuoteMarks(source: string, from: number, to: number): number {
  let at = from;
  while (at < to && source[at] === '>') at += source[at + 1] === ' ' && source[at + 2] === '>' ? 2 : 1;
  return source[at] === ' ' ? Math.min(at + 1, to) : at;
}

function lineAt(source: string, from: number, to: number, gap: boolean): Line | null {
  let start = from;
  let indent = 0;
  while (start < to && isBlank(source[start])) {
    indent += source[start] === '\t' ? 8 : 1;
    start += 1;
  }
  let end = to;
  while (end > start && isBlank(source[end - 1])) end -= 1;
  return start === end ? null : { start, end, indent, gap };
}

const isBlank = (character: string | undefined): boolean =>
  character !== undefined && /[\s\u200B\uFEFF\0]/.test(character);
