/** From the words of a line to runs: stretches of one font and one tag. */
import type { Span } from '../content/types.ts';
import type { BlockStyle, PrintStyle } from '../profiles/print-style.ts';
import type { Run, Weight } from '../types.ts';
import type { ShapedPart } from './shape.ts';
import type { Word } from './words.ts';

/** How far the mark of a note stands above the line, as a part of the font size. It keeps its size: small print is no large print. */
const raise = 0.25;

export interface RunStyle {
  readonly style: BlockStyle;
  readonly underlined: (span: Span) => boolean;
  /** How far the text of a span stands above the line. */
  readonly riseOf: (span: Span) => number;
}

export const runStyle = (style: BlockStyle, { emphasis }: Pick<PrintStyle, 'emphasis'>): RunStyle => ({
  style,
  underlined: (span) => span.underline || (emphasis === 'underline' && span.emphasis),
  riseOf: (span) => (span.raised ? style.size * raise : 0),
});

/** The runs of a line that starts at `x`. Spaces are part of the text, also the one that the line end stands for. */
export function runsOf(words: readonly Word[], x: number, how: RunStyle): readonly Run[] {
  const stretches: Stretch[] = [];
  for (const { pieces, gap } of words) {
    for (const { span, weight, parts } of pieces) for (const part of parts) add(stretches, part, span, weight);
    if (gap.type !== 'none' && gap.type !== 'end') add(stretches, gap.part, gap.span, gap.weight);
  }
  let at = x;
  return stretches.map((stretch) => {
    const run = runOf(stretch, at, how);
    at += run.width;
    return run;
  });
}

/** Text of one look that grows word by word: a line has many words and few runs. */
interface Stretch {
  readonly span: Span;
  readonly weight: Weight;
  readonly face: number;
  readonly texts: string[];
  /** null when they are the text. */
  readonly actual: string[] | null;
  /** In thousandths of the font size. */
  advance: number;
}

function add(stretches: Stretch[], { text, actual, face, advance }: ShapedPart, span: Span, weight: Weight): void {
  const last = stretches.at(-1);
  const goesOn =
    last?.span === span && last.face === face && last.weight === weight && (last.actual === null) === (actual === null);
  if (!goesOn) {
    stretches.push({ span, weight, face, texts: [text], actual: actual === null ? null : [actual], advance });
    return;
  }
  last.texts.push(text);
  last.advance += advance;
  if (actual !== null) last.actual?.push(actual);
}

function runOf(
  { span, weight, face, texts, actual, advance }: Stretch,
  x: number,
  { style, underlined, riseOf }: RunStyle,
): Run {
  return {
    x,
    width: (advance * style.size) / 1000,
    text: texts.join(''),
    actual: actual?.join('') ?? null,
    font: { weight, face, size: style.size },
    underline: underlined(span),
    rise: riseOf(span),
    leaf: span.leaf,
  };
}
