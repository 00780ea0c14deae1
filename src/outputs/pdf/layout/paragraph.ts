/** A heading or paragraph as lines. */
import type { Run } from '../types.ts';
import type { PrintText, Span } from '../content/types.ts';
import type { BlockStyle } from '../profiles/print-style.ts';
import { namesBeside } from './beside.ts';
import { bars, indented, labelRuns } from './indents.ts';
import { breakCosts } from './items.ts';
import type { Anchor, Item } from './items.ts';
import type { PlacedRuns } from './runs.ts';
import { directionOf } from './scripts/set-direction.ts';
import type { Column, Setting } from './setting.ts';
import { textLines } from './text-lines.ts';

export function paragraphItems(block: PrintText, number: number, column: Column, setting: Setting): readonly Item[] {
  const style = setting.style.text(block.style);
  const direction = block.direction ?? directionOf(block.spans, setting);
  const inner = { ...indented(column, block.indents, direction, setting), direction };
  const lines = textLines(block, style, inner, setting);
  const label = block.label === null ? [] : labelRuns(block.label, inner, style, setting);
  const baseline = baselineIn(style);
  const anchors = anchorsIn(block.spans);
  const names = namesBeside(block, lines, setting);
  const all = names.length > lines.length ? [...lines, ...names.slice(lines.length).map(() => beyond)] : lines;
  const shapes = bars(block.indents, inner, style.lineHeight, setting);
  return all.map(({ runs, right }, index) => ({
    type: 'lines',
    height: style.lineHeight,
    shapes,
    breakBefore: index === 0 ? breakCosts.free : costInside(block, index, lines.length),
    anchors: index === 0 ? [...anchorsOf(block), ...anchors(runs)] : anchors(runs),
    lines: [
      {
        top: 0,
        height: style.lineHeight,
        baseline,
        runs: withRuns(names[index] ?? none, withRuns(index === 0 ? label : none, runs)),
        right,
        place: {
          block: number,
          heading: block.style.type === 'heading',
          line: index,
          lines: lines.length,
          splittable: true,
          limit: column.left + column.width,
        },
      },
    ],
  }));
}

/** A line behind those of the block that has only a name in the margin. */
const beyond: PlacedRuns = { runs: [], right: 0 };

const withRuns = (before: readonly Run[], runs: readonly Run[]): readonly Run[] =>
  before.length === 0 ? runs : [...before, ...runs];

/** Of a page that starts with a line; those from `lines` on have only the end of a name. */
function costInside({ style }: PrintText, line: number, lines: number): number {
  if (line >= lines) return breakCosts.parted;
  const leavesOne = line === 1 || line === lines - 1;
  if (style.type === 'heading') return leavesOne ? breakCosts.parted : breakCosts.amongHeadings;
  return leavesOne ? breakCosts.widowOrOrphan : breakCosts.free;
}

/** The middle of the lower-case letters stands in the middle of the line. */
const baselineIn = ({ lineHeight, size }: BlockStyle): number => lineHeight / 2 + size * 0.25;

const none: readonly never[] = [];

/** Finds the places inside a text that links lead to, each where it begins; nearly all texts have none. */
function anchorsIn(spans: readonly Span[]): (runs: readonly Run[]) => readonly Anchor[] {
  if (spans.every(({ anchor }) => anchor === undefined)) return () => none;
  const wanted = new Map(spans.flatMap(({ leaf, anchor }) => (anchor === undefined ? [] : [[leaf, anchor] as const])));
  return (runs) =>
    runs.flatMap(({ leaf }) => {
      const id = wanted.get(leaf);
      wanted.delete(leaf);
      return id === undefined ? [] : [{ type: 'tag', id } as const];
    });
}

function anchorsOf({ bookmark, noteTag }: PrintText): readonly Anchor[] {
  const bookmarks: readonly Anchor[] = bookmark === null ? [] : [{ type: 'bookmark', ...bookmark }];
  return noteTag === null ? bookmarks : [...bookmarks, { type: 'tag', id: noteTag }];
}
