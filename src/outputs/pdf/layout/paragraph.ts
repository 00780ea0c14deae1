/** A heading or paragraph as lines. */
import type { PrintText } from '../content/types.ts';
import type { BlockStyle } from '../profiles/print-style.ts';
import { bars, indented, labelRuns } from './indents.ts';
import { breakCosts } from './items.ts';
import type { Anchor, Item } from './items.ts';
import { directionOf } from './scripts/set-direction.ts';
import type { Column, Setting } from './setting.ts';
import { textLines } from './text-lines.ts';

export function paragraphItems(block: PrintText, number: number, column: Column, setting: Setting): readonly Item[] {
  const style = setting.style.text(block.style);
  const direction = directionOf(block.spans, setting);
  const inner = { ...indented(column, block.indents, direction, setting), direction };
  const lines = textLines(block, style, inner, setting);
  const label = block.label === null ? [] : labelRuns(block.label, inner, style, setting);
  const baseline = baselineIn(style);
  const count = lines.length;
  const shapes = bars(block.indents, inner, style.lineHeight, setting);
  return lines.map(({ runs, right }, index) => ({
    type: 'lines',
    height: style.lineHeight,
    shapes,
    breakBefore: index === 0 ? breakCosts.free : costInside(block, index, count),
    anchors: index === 0 ? anchorsOf(block) : [],
    lines: [
      {
        top: 0,
        height: style.lineHeight,
        baseline,
        runs: index === 0 && label.length > 0 ? [...label, ...runs] : runs,
        right,
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

/** The middle of the lower-case letters stands in the middle of the line. */
const baselineIn = ({ lineHeight, size }: BlockStyle): number => lineHeight / 2 + size * 0.25;

function anchorsOf({ bookmark, noteTag }: PrintText): readonly Anchor[] {
  const bookmarks: readonly Anchor[] = bookmark === null ? [] : [{ type: 'bookmark', ...bookmark }];
  return noteTag === null ? bookmarks : [...bookmarks, { type: 'tag', id: noteTag }];
}
