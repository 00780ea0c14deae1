/** The lines of a block of text, each with its runs. */
import type { PrintText, Span } from '../content/types.ts';
import type { BlockStyle } from '../profiles/print-style.ts';
import type { Run, Weight } from '../types.ts';
import { breakLines, breakWidths } from './lines.ts';
import type { Line } from './lines.ts';
import { cutLongWords } from './long-words.ts';
import type { PlainWords } from './plain-words.ts';
import { taggedStretches } from './tagged-stretches.ts';
import type { TaggedStretch } from './tagged-stretches.ts';
import { placedRuns, runStyle } from './runs.ts';
import type { LineRoom, PlacedRuns } from './runs.ts';
import type { Direction } from '../../../core/direction.ts';
import { turned } from './scripts/set-direction.ts';
import type { Setting } from './setting.ts';
import { wordsOf } from './words.ts';
import type { Word } from './words.ts';

export const textLines = (
  block: PrintText,
  style: BlockStyle,
  room: LineRoom,
  setting: Setting,
): readonly PlacedRuns[] => plainLines(block, style, room, setting) ?? wordLines(block, style, room, setting);

export function paragraphWords(block: PrintText, setting: Setting, direction: Direction): readonly Word[] {
  const { shaper, belongTogether, scripts } = setting;
  const spans = turned(block.spans, direction, setting);
  const words = { shaper, belongTogether, lineBreaks: scripts.lineBreaks };
  return wordsOf(spans, (span) => weightOf(span, block, setting), words);
}

function weightOf(span: Span, block: PrintText, { style }: Setting): Weight {
  return span.emphasis && style.emphasis === 'bold' ? 'bold' : style.text(block.style).weight;
}

/** The long way, which every text can go. */
function wordLines(block: PrintText, style: BlockStyle, room: LineRoom, setting: Setting): readonly PlacedRuns[] {
  const width = widthIn(room, style);
  const words = cutLongWords(paragraphWords(block, setting, room.direction), width, setting.shaper, setting.onCut);
  const how = runStyle(style, setting.style);
  return breakLines(words, width).map(({ from, to }) => placedRuns(words.slice(from, to), room, how));
}

/** In thousandths of the font size. */
const widthIn = ({ width }: LineRoom, { size }: BlockStyle): number => (width * 1000) / size;

/** The short way, for plain text in one look, whatever tags it has; null where it cannot go. */
function plainLines(
  block: PrintText,
  style: BlockStyle,
  room: LineRoom,
  setting: Setting,
): readonly PlacedRuns[] | null {
  const { spans } = block;
  const [first] = spans;
  if (first === undefined || room.direction === 'rtl' || !spans.every((span) => looksLike(span, first))) return null;
  const weight = weightOf(first, block, setting);
  const available = widthIn(room, style);
  const text = spans.length === 1 ? first.text : spans.map((span) => span.text).join('');
  const words = setting.plainWords[weight](text, available);
  if (words === null) return null;
  const { underlined, riseOf } = runStyle(style, setting.style);
  const look: Look = {
    rightToLeft: false,
    actual: null,
    font: { weight, face: 0, size: style.size },
    underline: underlined(first),
    rise: riseOf(first),
  };
  const parted = spans.length === 1 ? null : taggedStretches(spans, words);
  return breakWidths(words, available).map((line) => {
    const advance = widthOf(line, words);
    const width = (advance * style.size) / 1000;
    const right = room.left + width - ((words.gaps[line.to - 1] ?? 0) * style.size) / 1000;
    if (parted !== null) return { runs: partedRuns(look, parted(line, advance), text, room.left), right };
    const shown = text.slice(words.starts[line.from], words.starts[line.to]);
    return { runs: [runOf(look, { x: room.left, width, text: shown, leaf: first.leaf })], right };
  });
}

type Stretch = Pick<Run, 'x' | 'width' | 'text' | 'leaf'>;
type Look = Omit<Run, keyof Stretch>;

/** Key by key: there is one for every line, and objects put together from parts are slow to make. */
const runOf = ({ rightToLeft, actual, font, underline, rise }: Look, { x, width, text, leaf }: Stretch): Run => ({
  x,
  width,
  text,
  rightToLeft,
  actual,
  font,
  underline,
  rise,
  leaf,
});

/** One run for each tag of a line. */
function partedRuns(look: Look, stretches: readonly TaggedStretch[], text: string, left: number): readonly Run[] {
  let x = left;
  return stretches.map(({ from, to, advance, leaf }) => {
    const width = (advance * look.font.size) / 1000;
    const run = runOf(look, { x, width, text: text.slice(from, to), leaf });
    x += width;
    return run;
  });
}

const looksLike = (a: Span, b: Span): boolean =>
  a.emphasis === b.emphasis && a.underline === b.underline && a.raised === b.raised;

function widthOf({ from, to }: Line, { advances, gaps }: PlainWords): number {
  let sum = 0;
  for (let index = from; index < to; index += 1) {
    sum += advances[index] ?? 0;
    sum += gaps[index] ?? 0;
  }
  return sum;
}
