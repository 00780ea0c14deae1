/** The lines of a block of text, each with its runs. */
import type { PrintText, Span } from '../content/types.ts';
import type { BlockStyle } from '../profiles/print-style.ts';
import type { Run, Weight } from '../types.ts';
import { breakLines, breakWidths } from './lines.ts';
import type { Line } from './lines.ts';
import { cutLongWords } from './long-words.ts';
import type { PlainWords } from './plain-words.ts';
import { runsOf, runStyle } from './runs.ts';
import type { Column, Setting } from './setting.ts';
import { gapAdvance, wordsOf } from './words.ts';
import type { Word } from './words.ts';

export interface TextLine {
  readonly runs: readonly Run[];
  /** Where its ink ends. */
  readonly right: number;
}

export const textLines = (block: PrintText, style: BlockStyle, column: Column, setting: Setting): readonly TextLine[] =>
  plainLines(block, style, column, setting) ?? wordLines(block, style, column, setting);

export const paragraphWords = (block: PrintText, setting: Setting): readonly Word[] =>
  wordsOf(block.spans, (span) => weightOf(span, block, setting), setting);

function weightOf(span: Span, block: PrintText, { style }: Setting): Weight {
  return span.emphasis && style.emphasis === 'bold' ? 'bold' : style.text(block.style).weight;
}

/** The long way, which every text can go. */
function wordLines(block: PrintText, style: BlockStyle, column: Column, setting: Setting): readonly TextLine[] {
  const room = roomOf(column, style);
  const words = cutLongWords(paragraphWords(block, setting), room, setting.shaper);
  const how = runStyle(style, setting.style);
  return breakLines(words, room).map(({ from, to }) => {
    const runs = runsOf(words.slice(from, to), column.left, how);
    return { runs, right: inkEnd(runs, words[to - 1], style) };
  });
}

const roomOf = ({ width }: Column, { size }: BlockStyle): number => (width * 1000) / size;

function inkEnd(runs: readonly Run[], lastWord: Word | undefined, { size }: BlockStyle): number {
  const last = runs.at(-1);
  if (last === undefined || lastWord === undefined) return 0;
  return last.x + last.width - (gapAdvance(lastWord.gap) * size) / 1000;
}

/** The short way, for plain text in one look; null where it cannot go. */
function plainLines(block: PrintText, style: BlockStyle, column: Column, setting: Setting): readonly TextLine[] | null {
  const [span] = block.spans;
  if (span === undefined || block.spans.length > 1) return null;
  const weight = weightOf(span, block, setting);
  const room = roomOf(column, style);
  const words = setting.plainWords[weight](span.text, room);
  if (words === null) return null;
  const { underlined, riseOf } = runStyle(style, setting.style);
  const look = {
    actual: null,
    font: { weight, face: 0, size: style.size },
    underline: underlined(span),
    rise: riseOf(span),
    leaf: span.leaf,
  };
  return breakWidths(words, room).map((line) => {
    const text = span.text.slice(words.starts[line.from], words.starts[line.to]);
    const width = (widthOf(line, words) * style.size) / 1000;
    const right = column.left + width - ((words.gaps[line.to - 1] ?? 0) * style.size) / 1000;
    return { runs: [{ x: column.left, width, text, ...look }], right };
  });
}

function widthOf({ from, to }: Line, { advances, gaps }: PlainWords): number {
  let sum = 0;
  for (let index = from; index < to; index += 1) {
    sum += advances[index] ?? 0;
    sum += gaps[index] ?? 0;
  }
  return sum;
}
