/** The lines of a paragraph into one passage. */
import type { Cleaning } from '../characters.ts';
import { copyClean, note } from '../characters.ts';
import type { KeepsHyphen } from './hyphens.ts';
import type { Line } from './lines.ts';

export function joinLines(cleaning: Cleaning, lines: readonly Line[], keepsHyphen: KeepsHyphen): void {
  lines.forEach((line, i) => {
    const next = lines[i + 1];
    const end = next === undefined ? 'paragraph' : lineEnd(cleaning.source, line, next, keepsHyphen);
    copyClean(cleaning, line.start, end === 'broken word' ? line.end - 1 : line.end);
    if (end === 'broken word') note(cleaning.tally, 'line-end-hyphen');
    if (end === 'space' && next !== undefined) cleaning.passage.space(line.end, next.start);
  });
}

type LineEnd = 'space' | 'nothing' | 'broken word' | 'paragraph';

function lineEnd(source: string, line: Line, next: Line, keepsHyphen: KeepsHyphen): LineEnd {
  const last = source[line.end - 1] ?? '';
  const before = source[line.end - 2] ?? ' ';
  if (last === '\u00AD') return 'nothing';
  if (!'-‐—'.includes(last) || !/[\p{L}\p{M}\p{N}]/u.test(before)) return 'space';
  if (last === '—') return 'nothing';
  const left =
    /[\p{L}\p{M}\p{N}-]{1,40}$/u.exec(source.slice(Math.max(line.start, line.end - 41), line.end - 1))?.[0] ?? '';
  const right = /^[\p{L}\p{M}]{1,40}/u.exec(source.slice(next.start, Math.min(next.end, next.start + 40)))?.[0] ?? '';
  return keepsHyphen(left, right) ? 'nothing' : 'broken word';
}
