/** What makes the room for text narrower: lists, quotations, descriptions; and what hangs in it. */
import { assertNever } from '../../../core/article.ts';
import type { Indent, Span } from '../content/types.ts';
import type { BlockStyle } from '../profiles/print-style.ts';
import type { Rectangle, Run } from '../types.ts';
import { placedRuns, runStyle } from './runs.ts';
import type { LineRoom } from './runs.ts';
import type { Direction } from '../../../core/direction.ts';
import { turned } from './scripts/set-direction.ts';
import type { Column, Setting } from './setting.ts';
import type { Shaper } from './shape.ts';
import { wordsOf } from './words.ts';
import type { Gap, Word } from './words.ts';

/** Between a label and its text, and of a quotation's indent, as parts of the body size. */
const widths = { labelGap: 0.6, quotation: 1.5, bar: 1, barWidth: 0.17 };

/** Indents leave at least so much of the room to the text, and so many body sizes: words would be cut in less. The label keeps its place. */
const leastRoom = { part: 0.55, sizes: 9 };

/** Text from right to left is indented from the right. */
export function indented(column: Column, indents: readonly Indent[], direction: Direction, setting: Setting): Column {
  const indentWidths = indents.map((indent) => indentWidth(indent, setting));
  const wanted = indentWidths.reduce((sum, width) => sum + width, 0);
  const most = Math.min(column.width * (1 - leastRoom.part), column.width - setting.style.bodySize * leastRoom.sizes);
  const indent = Math.min(wanted, Math.max(most, indentWidths.at(-1) ?? 0));
  return { left: column.left + (direction === 'ltr' ? indent : 0), width: column.width - indent };
}

function indentWidth(indent: Indent, { style, shaper }: Setting): number {
  switch (indent.type) {
    case 'label':
      return style.bodySize * (labelAdvance(indent.longest, shaper) / 1000 + widths.labelGap);
    case 'quotation':
      return style.bodySize * widths.quotation;
    case 'bar':
      return style.bodySize * widths.bar;
    default:
      return assertNever(indent);
  }
}

/** Width of the widest label that has as many digits, in thousandths of the font size: digits differ in width. */
function labelAdvance(label: string, shaper: Shaper): number {
  const labels = Array.from('0123456789', (digit) => label.replaceAll(/\d/g, digit));
  const advances = labels.map((one) => shaper.shape(one, 'regular').reduce((sum, part) => sum + part.advance, 0));
  return Math.max(...advances);
}

/** A label hangs in the indent before the text, its end at the same distance from it as every other. */
export function labelRuns(label: Span, room: LineRoom, style: BlockStyle, setting: Setting): readonly Run[] {
  const { shaper, belongTogether } = setting;
  const spans = turned([label], room.direction, setting);
  const words = wordsOf(spans, () => style.weight, { shaper, belongTogether, lineBreaks: null });
  const width = words.reduce((sum, word) => sum + word.advance, 0);
  const before = style.size * (width / 1000 + widths.labelGap);
  const part = shaper.space(style.weight, 0);
  const spaced = words.map(({ pieces, advance }): Word => {
    const span = pieces.at(-1)?.span;
    const gap: Gap = span === undefined ? { type: 'end' } : { type: 'space', span, weight: style.weight, part };
    return { pieces, advance, gap };
  });
  const right = room.left + room.width;
  const place =
    room.direction === 'ltr'
      ? { left: Math.max(room.left - before, 0), width: before }
      : { left: right, width: Math.min(before, setting.style.page.width - right) };
  const how = runStyle(style, { emphasis: 'bold' });
  return placedRuns(spaced, { ...place, direction: room.direction }, how).runs;
}

/** The bar beside a description: one stretch for each line, which meet. */
export function bars(
  indents: readonly Indent[],
  { left, width, direction }: LineRoom,
  height: number,
  { style }: Setting,
): readonly Rectangle[] {
  if (indents.at(-1)?.type !== 'bar') return [];
  const outside = style.bodySize * widths.bar;
  const x = direction === 'ltr' ? left - outside : left + width + outside - style.bodySize * widths.barWidth;
  return [{ x, y: 0, width: style.bodySize * widths.barWidth, height }];
}
