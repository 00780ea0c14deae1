/** Plain text: paragraphs by line, by blank line, by indent, or broken at a fixed width. */
import { encodingDiagnostics, repairDiagnostics } from '../findings.ts';
import type { Tally } from '../characters.ts';
import { roleOf } from '../roles/classify.ts';
import type { DecodedSource, TextInput, Reading, ReadOptions } from '../types.ts';
import { articleOf } from './article.ts';
import type { Line } from './lines.ts';
import { linesOf } from './lines.ts';
import { paragraphsOf } from './paragraphs.ts';
import { passagesOf } from './passages.ts';
import { isRule, piecesOf } from './pieces.ts';
import { shapeOf } from './shape.ts';

export const text: TextInput = {
  name: 'text',
  takes: 'text',
  async *read(source, options) {
    yield readText(source, options);
  },
};

export function readText(source: DecodedSource, { paragraphs }: ReadOptions): Reading {
  const tally: Tally = new Map();
  const lines = linesOf(source.text);
  const shape = shapeOf(source.text, lines, paragraphs);
  const groups = paragraphsOf(source.text, lines, shape, standingAlone(source.text, lines));
  const pieces = passagesOf(source.text, piecesOf(source.text, groups), hyphenShare(source.text, lines), tally);
  const article = articleOf(pieces, { name: source.name, item: null, format: 'text' });
  const undecidable = shape.undecidable ? [undecidableParagraphs] : [];
  return {
    article,
    source,
    diagnostics: [...encodingDiagnostics(source), ...repairDiagnostics(tally), ...undecidable],
  };
}

/** Lines that are a paragraph whatever follows: an ornament, and a date or a byline among the first lines. */
function standingAlone(source: string, lines: readonly Line[]): (line: Line) => boolean {
  const head = new Set(lines.slice(0, 5));
  return (line) => {
    if (isRule(source, line)) return true;
    if (!head.has(line) || line.end - line.start > 120) return false;
    return roleOf(source.slice(line.start, line.end), { head: true, tail: false }) !== 'body';
  };
}

function hyphenShare(source: string, lines: readonly Line[]): number {
  return lines.filter((line) => source[line.end - 1] === '-').length / Math.max(1, lines.length);
}

const undecidableParagraphs = {
  code: 'input-paragraphs-undecidable',
  severity: 'warning',
  message: 'The lines are broken at a fixed width, and neither blank lines nor indents show where a paragraph ends.',
  hint: 'Put a blank line between the paragraphs of the source, or say with --paragraphs how they are marked.',
  range: null,
} as const;
