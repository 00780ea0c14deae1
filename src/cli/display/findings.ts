/** What was found in an article: as plain data with its places, and in lines for people. */
import { assertNever, textBlocks } from '../../core/article.ts';
import type { Article } from '../../core/article.ts';
import type { Diagnostic, Severity } from '../../core/diagnostic.ts';
import { toSource } from '../../core/position.ts';
import { lineCounter } from './lines.ts';
import type { Io } from '../io.ts';
import type { BuildOptions } from '../invocation.ts';
import type { Style } from './terminal.ts';
import { oneLine, painter, shownPath } from './terminal.ts';

/** More findings of one kind than this are counted, not listed. */
const listed = 5;

export interface PlacedFinding extends Omit<Diagnostic, 'range'> {
  /** In the source, from 1; null for what is about all of it. */
  readonly line: number | null;
}

/** What is to be told of an article. It is put into lines by whoever tells it, as the next run may want more of them, or fewer. */
export interface FoundIn {
  /** The source, as the user called it. */
  readonly name: string;
  readonly findings: readonly PlacedFinding[];
}

/** `source` is the decoded text. */
export function placedFindings(
  found: readonly Diagnostic[],
  { article, source }: { readonly article: Article; readonly source: string },
): readonly PlacedFinding[] {
  if (found.length === 0) return [];
  const lineAt = lineOfDiagnostic(article, source);
  return found.map((diagnostic) => {
    const { code, severity, message, hint } = diagnostic;
    return { code, severity, message, hint, line: lineAt(diagnostic) };
  });
}

/** The lines about some articles, each group under the name of its source; none in a quiet run. */
export function toldLines(told: readonly FoundIn[], verbosity: BuildOptions['verbosity'], io: Io): string {
  if (verbosity === 'quiet') return '';
  return told
    .map(({ name, findings }) => {
      const lines = findingLines(findings, verbosity === 'verbose', io);
      return lines === '' ? '' : `${shownPath(name)}\n${lines}`;
    })
    .join('');
}

/** One line for each finding; many of one kind are cut short unless `all` are wanted. */
export function findingLines(found: readonly PlacedFinding[], all: boolean, io: Io): string {
  const shown = found.filter(({ severity }) => all || severity !== 'info');
  const kinds = [...new Set(shown.map(({ code }) => code))];
  const linesOfKind = (code: string): string => {
    const same = shown.filter((finding) => finding.code === code);
    const some = all ? same : same.slice(0, listed);
    const rest = same.length - some.length;
    const lines = some.map((finding) => findingLine(finding, io)).join('');
    return rest > 0 ? `${lines}  … and ${rest} more like this; --verbose lists them all\n` : lines;
  };
  return kinds.map(linesOfKind).join('');
}

function findingLine({ severity, message, hint, line }: PlacedFinding, io: Io): string {
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
