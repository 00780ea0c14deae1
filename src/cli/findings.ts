/** What was found in an article, in lines for people. */
import { assertNever, textBlocks } from '../core/article.ts';
import type { Article } from '../core/article.ts';
import type { Diagnostic, Severity } from '../core/diagnostic.ts';
import { toSource } from '../core/position.ts';
import { lineCounter } from './lines.ts';
import type { Io } from './io.ts';
import type { Style } from './terminal.ts';
import { oneLine, painter } from './terminal.ts';

/** More findings of one kind than this are counted, not listed. */
const listed = 5;

/** One line for each finding; many of one kind are cut short unless `all` are wanted. `source` is the decoded text. */
export function findingLines(
  found: readonly Diagnostic[],
  about: { readonly article: Article; readonly source: string },
  all: boolean,
  io: Io,
): string {
  const shown = found.filter(({ severity }) => all || severity !== 'info');
  const kinds = [...new Set(shown.map(({ code }) => code))];
  const lineAt = lineOfDiagnostic(about.article, about.source);
  const linesOfKind = (code: string): string => {
    const same = shown.filter((diagnostic) => diagnostic.code === code);
    const some = all ? same : same.slice(0, listed);
    const rest = same.length - some.length;
    const lines = some.map((diagnostic) => findingLine(diagnostic, lineAt(diagnostic), io)).join('');
    return rest > 0 ? `${lines}  … and ${rest} more like this; --verbose lists them all\n` : lines;
  };
  return kinds.map(linesOfKind).join('');
}

function findingLine({ severity, message, hint }: Diagnostic, line: number | null, io: Io): string {
  const paint = painter(io.stderr, io.env);
  const place = line === null ? '' : `line ${line}: `;
  const advice = hint === null ? '' : paint('dim', ` ${oneLine(hint)}`);
  return `  ${paint(styleOf(severity), `${severity}:`)} ${place}${oneLine(message)}${advice}\n`;
}

function styleOf(severity: Severity): Style {
  switch (severity) {
    case 'info':
      return 'dim';
    case 'warning':
      return 'yellow';
    case 'error':
      return 'red';
    default:
      return assertNever(severity);
  }
}

function lineOfDiagnostic(article: Article, source: string): (diagnostic: Diagnostic) => number | null {
  const blocks = textBlocks(article);
  const lineOf = lineCounter(source);
  return ({ range }) => {
    const block = range === null ? undefined : blocks[range.block];
    return range === null || block === undefined ? null : lineOf(toSource(block.origin, range.start, range.end).start);
  };
}
