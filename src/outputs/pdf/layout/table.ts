/** Tables: side by side where every column is wide enough for its longest word, else one cell under the other. */
import type { PrintBlock, PrintCell, PrintRow } from '../content/types.ts';
import type { PlacedPicture, Rectangle } from '../types.ts';
import { breakCosts, space } from './items.ts';
import type { Anchor, Item, ItemLine } from './items.ts';
import type { Column, Setting } from './setting.ts';
import { indented } from './indents.ts';
import { labelledRows } from './labelled-rows.ts';
import type { Direction } from '../../../core/direction.ts';
import { directionOf, directionOfBlocks } from './scripts/set-direction.ts';
import { paragraphWords } from './text-lines.ts';
import { gapAdvance } from './words.ts';

/** Sets the blocks of a cell in a column of its own. */
export type SetBlocks = (blocks: readonly PrintBlock[], column: Column) => readonly Item[];

/** Space between two columns, and above and below the text of a row, as parts of the body size. */
const gaps = { column: 1, row: 0.4 };

/** A row higher than this part of a page is set cell by cell, so that pages can end in it. */
const highest = 0.6;

export function tableItems(
  rows: readonly PrintRow[],
  around: Column,
  setting: Setting,
  setBlocks: SetBlocks,
): readonly Item[] {
  const direction = directionOfBlocks(rows, setting);
  const column = indented(around, rows[0]?.indents ?? [], direction, setting);
  const widths = columnWidths(rows, column, setting);
  if (widths === null) return stacked(rows, column, setting, setBlocks);
  const { page, margins } = setting.style;
  const grid = { column, direction, widths, setting, setBlocks };
  const items = rows.map((row, index) =>
    gridRow(row, { ...grid, above: rows[index - 1], last: index === rows.length - 1 }),
  );
  const tooHigh = highest * (page.height - margins.top - margins.bottom);
  return items.some((item) => item.height > tooHigh) ? stacked(rows, column, setting, setBlocks) : items;
}

/** Rows with their cells under each other, each behind its header if there is one; a blank line between two rows. */
function stacked(rows: readonly PrintRow[], column: Column, { style }: Setting, setBlocks: SetBlocks): readonly Item[] {
  const lists = labelledRows(rows)?.map((blocks) => blocks.flatMap((block) => setBlocks([block], column)));
  const cells = lists ?? rows.map((row) => row.cells.flatMap((cell) => setBlocks(cell.blocks, column)));
  const parting = space(style.lineHeight, breakCosts.free);
  return cells.flatMap((items, index) =>
    index === 0 || items.length === 0 ? kept(items) : [parting].concat(kept(items)),
  );
}

/** The cells of a row stay on one page where that costs little. */
const kept = (items: readonly Item[]): readonly Item[] =>
  items.map((item, index): Item => {
    const { type, height, lines, shapes, pictures = [], anchors } = item;
    const breakBefore = Math.max(item.breakBefore, index === 0 ? breakCosts.free : breakCosts.announced);
    return { type, height, lines, shapes, pictures, anchors, breakBefore };
  });

/** Width of every column: its longest word at least, and a share of what is left; null when they do not fit. */
function columnWidths(rows: readonly PrintRow[], column: Column, setting: Setting): readonly number[] | null {
  const count = rows[0]?.cells.reduce((sum, cell) => sum + cell.columns, 0) ?? 0;
  const gap = setting.style.bodySize * gaps.column;
  const room = column.width - gap * (count - 1);
  const needs = Array.from({ length: count }, () => ({ word: 0, text: 0 }));
  for (const row of rows) {
    let at = 0;
    for (const cell of row.cells) {
      const need = needs[at];
      if (cell.columns === 1 && need !== undefined) needs[at] = wider(need, cellNeed(cell, setting));
      at += cell.columns;
    }
  }
  const least = needs.reduce((sum, need) => sum + need.word, 0);
  if (least > room) return null;
  return sharedOut(needs, room - least);
}

/** Gives every column its longest word and an equal share of what is left, those that need less first. */
function sharedOut(needs: readonly Need[], spare: number): readonly number[] {
  const widths = needs.map((need) => need.word);
  const byWish = [...needs.entries()].toSorted(([, a], [, b]) => a.text - a.word - (b.text - b.word));
  let left = spare;
  for (const [index, [column, need]] of byWish.entries()) {
    const share = Math.min(need.text - need.word, left / (byWish.length - index));
    widths[column] = need.word + share;
    left -= share;
  }
  return widths;
}

interface Need {
  /** Width of the longest word. */
  readonly word: number;
  /** Width of the longest text on one line. */
  readonly text: number;
}

const wider = (a: Need, b: Need): Need => ({ word: Math.max(a.word, b.word), text: Math.max(a.text, b.text) });

/** A cell that holds more than text wants all the room there is. */
function cellNeed(cell: PrintCell, setting: Setting): Need {
  return cell.blocks
    .map((block): Need => {
      if (block.type !== 'text' || block.indents.length > 0) return { word: Infinity, text: Infinity };
      const { size } = setting.style.text(block.style);
      const advances = paragraphWords(block, setting, directionOf(block.spans, setting)).map(
        (word) => ((word.advance + gapAdvance(word.gap)) * size) / 1000,
      );
      return {
        word: Math.max(0, ...advances.slice(0, longestMeasured)),
        text: advances.reduce((sum, width) => sum + width, 0),
      };
    })
    .reduce(wider, { word: 0, text: 0 });
}

/** A cell with more words is too high to stand in a row anyway. */
const longestMeasured = 1000;

interface Grid {
  readonly column: Column;
  /** Which way the columns follow each other. */
  readonly direction: Direction;
  readonly widths: readonly number[];
  readonly setting: Setting;
  readonly setBlocks: SetBlocks;
  readonly above: PrintRow | undefined;
  readonly last: boolean;
}

/** A row as one item, with a line below it that leads the eye; none below the last row. */
function gridRow(row: PrintRow, { column, direction, widths, setting, setBlocks, above, last }: Grid): Item {
  const { bodySize } = setting.style;
  const padding = bodySize * gaps.row;
  const lines: ItemLine[] = [];
  const anchors: Anchor[] = [];
  const pictures: PlacedPicture[] = [];
  let before = 0;
  let at = 0;
  let height = 0;
  for (const cell of row.cells) {
    const own = widths.slice(at, at + cell.columns);
    const width = own.reduce((sum, one) => sum + one, 0) + bodySize * gaps.column * (own.length - 1);
    let top = padding;
    const left = column.left + (direction === 'ltr' ? before : column.width - before - width);
    for (const item of setBlocks(cell.blocks, { left, width: width + 0.01 })) {
      for (const line of item.lines) lines.push(movedDown(line, top));
      for (const anchor of item.anchors) anchors.push(anchor);
      for (const picture of item.pictures ?? []) pictures.push({ ...picture, y: picture.y + top });
      top += item.height;
    }
    height = Math.max(height, top);
    before += width + bodySize * gaps.column;
    at += cell.columns;
  }
  height += padding;
  const thickness = bodySize / (row.header ? 9 : 24);
  const rule: Rectangle = { x: column.left, y: height - thickness, width: column.width, height: thickness };
  const breakBefore = above?.header === true ? breakCosts.parted : breakCosts.free;
  return { type: 'lines', height, lines, shapes: last ? [] : [rule], pictures, breakBefore, anchors };
}

const movedDown = (line: ItemLine, by: number): ItemLine => ({
  ...line,
  top: line.top + by,
  place: { ...line.place, splittable: false },
});
