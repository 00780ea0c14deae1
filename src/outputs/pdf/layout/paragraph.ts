/** A heading or paragraph as lines. */
import type { PrintText, Span } from '../content/types.ts';
import type { BlockStyle } from '../profiles/print-style.ts';
import type { Run, Weight } from '../types.ts';
import { bars, indented, labelRuns } from './indents.ts';
import { breakCosts } from './items.ts';
import type { Anchor, Item, ItemLine } from './items.ts';
import { breakLines } from './lines.ts';
import { cutLongWords } from './long-words.ts';
import { runsOf } from './runs.ts';
import type { Column, Setting } from './setting.ts';
import { gapAdvance, wordsOf } from './words.ts';
import type { Word } from './words.ts';

export function paragraphItems(block: PrintText, number: number, column: Column, setting: Setting): readonly Item[] {
  const style = setting.style.text(block.style);
  const inner = indented(column, block.indents, setting);
  const lines = textLines(block, style, inner, setting);
  const count = lines.length;
  const shapes = bars(block.indents, inner, style.lineHeight, setting);
  return lines.map((line, index) => ({
    type: 'lines',
    height: style.lineHeight,
    shapes,
    breakBefore: index === 0 ? breakCosts.free : costInside(block, index, count),
    anchors: index === 0 ? anchorsOf(block) : [],
    lines: [
      {
        ...line,
        place: {
          block: number,
          heading: block.style.type === 'heading',
          line: index,
          lines: count,
          splittable: true,
          limit: column.left + column.width,
        },
      },
    ],
  }));
}

function costInside({ style }: PrintText, line: number, lines: number): number {
  if (style.type === 'heading') return breakCosts.parted;
  return line === 1 || line === lines - 1 ? breakCosts.widowOrOrphan : breakCosts.free;
}

function textLines(
  block: PrintText,
  style: BlockStyle,
  column: Column,
  setting: Setting,
): readonly Omit<ItemLine, 'place'>[] {
  const room = (column.width * 1000) / style.size;
  const words = cutLongWords(paragraphWords(block, setting), room, setting.shaper);
  const how = { style, underlineEmphasis: setting.style.emphasis === 'underline' };
  const baseline = baselineIn(style);
  return breakLines(words, room).map(({ from, to }, index) => {
    const label = index === 0 && block.label !== null ? labelRuns(block.label, column, style, setting) : [];
    const runs = [...label, ...runsOf(words.slice(from, to), column.left, how)];
    return { top: 0, height: style.lineHeight, baseline, runs, right: inkEnd(runs, words[to - 1], style) };
  });
}

function inkEnd(runs: readonly Run[], lastWord: Word | undefined, { size }: BlockStyle): number {
  const last = runs.at(-1);
  if (last === undefined || lastWord === undefined) return 0;
  return last.x + last.width - (gapAdvance(lastWord.gap) * size) / 1000;
}

export function paragraphWords(block: PrintText, setting: Setting): readonly Word[] {
  const { style: print } = setting;
  const { weight } = print.text(block.style);
  const weightOf = (span: Span): Weight => (span.emphasis && print.emphasis === 'bold' ? 'bold' : weight);
  return wordsOf(block.spans, weightOf, setting);
}

/** The middle of the lower-case letters stands in the middle of the line. */
const baselineIn = ({ lineHeight, size }: BlockStyle): number => lineHeight / 2 + size * 0.25;

function anchorsOf({ bookmark, noteTag }: PrintText): readonly Anchor[] {
  const bookmarks: readonly Anchor[] = bookmark === null ? [] : [{ type: 'bookmark', ...bookmark }];
  return noteTag === null ? bookmarks : [...bookmarks, { type: 'tag', id: noteTag }];
}
