/** From the words of a line to runs: stretches of one font and one tag. */
import { beginsWithMark } from '../characters.ts';
import type { Span } from '../content/types.ts';
import type { BlockStyle, PrintStyle } from '../profiles/print-style.ts';
import type { Run, Weight } from '../types.ts';
import type { Direction } from '../../../core/direction.ts';
import type { LevelSpan } from './scripts/levels.ts';
import { visualOrder } from './scripts/visual-order.ts';
import type { Column } from './setting.ts';
import type { ShapedPart } from './shape.ts';
import { gapAdvance } from './words.ts';
import type { Word } from './words.ts';

/** How far the mark of a note stands above the line, as a part of the font size. It keeps its size: small print is no large print. */
const raise = 0.25;

export interface RunStyle {
  readonly style: Pick<BlockStyle, 'size'>;
  readonly underlined: (span: Span) => boolean;
  /** How far the text of a span stands above the line. */
  readonly riseOf: (span: Span) => number;
}

export const runStyle = (style: Pick<BlockStyle, 'size'>, { emphasis }: Pick<PrintStyle, 'emphasis'>): RunStyle => ({
  style,
  underlined: (span) => span.underline || (emphasis === 'underline' && span.emphasis),
  riseOf: (span) => (span.raised ? style.size * raise : 0),
});

/** Where the runs of a line go. */
export interface LineRoom extends Column {
  /** Of the paragraph: its lines start at the left, or at the right. */
  readonly direction: Direction;
}

export interface PlacedRuns {
  /** In reading order. */
  readonly runs: readonly Run[];
  /** Where the ink ends; a space at the line end takes no room. */
  readonly right: number;
}

/** The runs of a line. Spaces are part of the text, also the one that the line end stands for. */
export function placedRuns(words: readonly Word[], room: LineRoom, how: RunStyle): PlacedRuns {
  const stretches = stretchesOf(words, room.direction);
  const { size } = how.style;
  const width = (stretches.reduce((sum, stretch) => sum + stretch.advance, 0) * size) / 1000;
  const last = words.at(-1);
  const space = last === undefined ? 0 : (gapAdvance(last.gap) * size) / 1000;
  const left = room.direction === 'ltr' ? room.left : Math.max(room.left, room.left + room.width - width + space);
  const places = placesOf(stretches, room.direction === 'ltr' ? left : left - space, size);
  const runs = stretches.map((stretch, index) => runOf(stretch, places[index] ?? 0, how));
  return { runs, right: left + width - space };
}

/** Where each stretch starts. */
function placesOf(stretches: readonly Stretch[], left: number, size: number): readonly number[] {
  const places: number[] = [];
  let at = left;
  for (const index of visualOrder(stretches.map(({ level }) => level))) {
    places[index] = at;
    at += ((stretches[index]?.advance ?? 0) * size) / 1000;
  }
  return places;
}

/** In reading order. The space at the line end stands at the paragraph's own level (UAX #9, rule L1). */
function stretchesOf(words: readonly Word[], direction: Direction): readonly Stretch[] {
  const stretches: Stretch[] = [];
  const base = direction === 'ltr' ? 0 : 1;
  for (const [index, { pieces, gap }] of words.entries()) {
    const isLast = index === words.length - 1;
    const shown = isLast && gap.type === 'hyphen' ? [...pieces.slice(0, -1), gap.shown] : pieces;
    for (const { span, weight, parts } of shown)
      for (const part of parts) add(stretches, part, span, weight, span.level);
    if (!('part' in gap)) continue;
    add(stretches, gap.part, gap.span, gap.weight, isLast ? base : gap.span.level);
  }
  return stretches;
}

/** Text of one look that grows word by word: a line has many words and few runs. */
interface Stretch {
  readonly span: LevelSpan;
  readonly weight: Weight;
  /** Embedding level: even from left to right, odd from right to left. */
  readonly level: number;
  readonly face: number;
  readonly texts: string[];
  /** null when they are the text. */
  readonly actual: string[] | null;
  /** In thousandths of the font size. */
  advance: number;
}

function add(
  stretches: Stretch[],
  { text, actual, face, advance }: ShapedPart,
  span: LevelSpan,
  weight: Weight,
  level: number,
): void {
  const last = stretches.at(-1);
  const goesOn =
    last?.span === span &&
    last.face === face &&
    last.weight === weight &&
    last.level === level &&
    (last.actual === null) === (actual === null) &&
    !beginsWithMark(text);
  if (!goesOn) {
    stretches.push({ span, weight, level, face, texts: [text], actual: actual === null ? null : [actual], advance });
    return;
  }
  last.texts.push(text);
  last.advance += advance;
  if (actual !== null) last.actual?.push(actual);
}

function runOf(
  { span, weight, level, face, texts, actual, advance }: Stretch,
  x: number,
  { style, underlined, riseOf }: RunStyle,
): Run {
  return {
    x,
    width: (advance * style.size) / 1000,
    text: texts.join(''),
    rightToLeft: level % 2 === 1,
    actual: actual?.join('') ?? null,
    font: { weight, face, size: style.size },
    underline: underlined(span),
    rise: riseOf(span),
    leaf: span.leaf,
  };
}
