/** From the words of a line to runs: stretches of one font and one tag. */
import type { Span } from '../content/types.ts';
import type { BlockStyle } from '../profiles/print-style.ts';
import type { Run, Weight } from '../types.ts';
import type { ShapedPart } from './shape.ts';
import type { Word } from './words.ts';

/** How far the mark of a note stands above the line, as a part of the font size. It keeps its size: small print is no large print. */
const raise = 0.25;

export interface RunStyle {
  readonly style: BlockStyle;
  readonly underlineEmphasis: boolean;
}

/** The runs of a line that starts at `x`. Spaces are part of the text, also the one that the line end stands for. */
export function runsOf(words: readonly Word[], x: number, how: RunStyle): readonly Run[] {
  const runs: Run[] = [];
  const add = (part: ShapedPart, span: Span, weight: Weight): void => {
    const last = runs.at(-1);
    const at = last === undefined ? x : last.x + last.width;
    const run = runOf(part, at, { span, weight, ...how });
    if (last !== undefined && alike(last, run)) runs[runs.length - 1] = joinRuns(last, run);
    else runs.push(run);
  };
  for (const { pieces, gap } of words) {
    for (const { span, weight, parts } of pieces) for (const part of parts) add(part, span, weight);
    if (gap.type !== 'none' && gap.type !== 'end') add(gap.part, gap.span, gap.weight);
  }
  return runs;
}

interface Painted extends RunStyle {
  readonly span: Span;
  readonly weight: Weight;
}

function runOf(part: ShapedPart, x: number, { span, weight, style, underlineEmphasis }: Painted): Run {
  return {
    x,
    width: (part.advance * style.size) / 1000,
    text: part.text,
    actual: part.actual,
    font: { weight, face: part.face, size: style.size },
    underline: span.underline || (underlineEmphasis && span.emphasis),
    rise: span.raised ? style.size * raise : 0,
    leaf: span.leaf,
  };
}

const alike = (a: Run, b: Run): boolean =>
  a.leaf === b.leaf &&
  (a.actual === null) === (b.actual === null) &&
  a.font.weight === b.font.weight &&
  a.font.face === b.font.face &&
  a.underline === b.underline &&
  a.rise === b.rise;

const joinRuns = (a: Run, b: Run): Run => ({
  ...a,
  width: a.width + b.width,
  text: a.text + b.text,
  actual: a.actual === null || b.actual === null ? null : a.actual + b.actual,
});
