/** Checks an SSML file against the rules of SSML 1.1, those included that its XML schema cannot see, and of an engine's dialect. */
import { findDialect } from '../dialects/index.ts';
import { checkSize } from './dialect-checks.ts';
import { checkSegments } from './segments.ts';
import { checkStructure } from './structure.ts';
import type { Finding, SsmlProblem } from './types.ts';

export type { SsmlProblem } from './types.ts';

/**
 * Every problem in the order of the text; an empty list means that the document is valid. Reads no other file.
 * With the name of a dialect the document is held against what that engine takes; a `UserError` of kind `usage` for an unknown one.
 */
export function checkSsml(text: string, dialectName = 'w3c'): readonly SsmlProblem[] {
  const dialect = findDialect(dialectName);
  const source = text.startsWith('\uFEFF') ? text.slice(1) : text;
  const found =
    dialect.form === 'segments'
      ? checkSegments(source, dialect)
      : [...checkSize(source, dialect), ...checkStructure(source, dialect)];
  const findings = found.toSorted((a, b) => a.at - b.at);
  const starts = lineStarts(source);
  return findings.map((finding) => placed(finding, starts));
}

function placed({ at, rule, message, hint }: Finding, starts: readonly number[]): SsmlProblem {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: at - (starts[low] ?? 0) + 1, rule, message, hint };
}

const lineStarts = (text: string): readonly number[] => [
  0,
  ...Array.from(text.matchAll(/\r\n|\r|\n/g), (end) => end.index + end[0].length),
];
