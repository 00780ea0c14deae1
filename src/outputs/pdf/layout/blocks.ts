/** From the blocks of an article to the vertical list. */
import { assertNever } from '../../../core/article.ts';
import type { PrintBlock, PrintRow } from '../content/types.ts';
import type { BlockStyle } from '../profiles/print-style.ts';
import { breakCosts, space } from './items.ts';
import type { Item } from './items.ts';
import { paragraphItems } from './paragraph.ts';
import type { Column, Setting } from './paragraph.ts';

export interface BlockNumbers {
  /** Number of the next printed text, counted from 0 over the document. */
  readonly next: () => number;
}

export function blockItems(
  blocks: readonly PrintBlock[],
  column: Column,
  setting: Setting,
  numbers: BlockNumbers,
): readonly Item[] {
  const items: Item[] = [];
  let last: { readonly after: number; readonly breakAfter: number } | null = null;
  for (const block of blocks) {
    const { before, after } = spaceAround(block, setting);
    const own = itemsOf(block, column, setting, numbers);
    if (own.length === 0) continue;
    const cost = Math.max(last?.breakAfter ?? 0, own[0]?.breakBefore ?? 0);
    if (last !== null) items.push(space(Math.max(last.after, before), cost));
    const [first, ...rest] = own;
    if (first !== undefined) items.push({ ...first, breakBefore: cost }, ...rest);
    last = { after, breakAfter: costAfter(block) };
  }
  return items;
}

function costAfter(block: PrintBlock): number {
  if (block.type === 'rule') return breakCosts.rule;
  return block.type === 'text' && block.keepWithNext ? breakCosts.parted : breakCosts.free;
}

function spaceAround(block: PrintBlock, { style }: Setting): Pick<BlockStyle, 'before' | 'after'> {
  return style.text(block.type === 'text' ? block.style : { type: 'body' });
}

function itemsOf(block: PrintBlock, column: Column, setting: Setting, numbers: BlockNumbers): readonly Item[] {
  switch (block.type) {
    case 'text':
      return paragraphItems(block, numbers.next(), column, setting);
    case 'row':
      return rowItems(block, column, setting, numbers);
    case 'rule':
      return [ruleItem(column, setting)];
    default:
      return assertNever(block);
  }
}

/** The cells of a row under each other. */
const rowItems = (row: PrintRow, column: Column, setting: Setting, numbers: BlockNumbers): readonly Item[] =>
  row.cells.flatMap((cell) => cell.blocks).flatMap((block) => itemsOf(block, column, setting, numbers));

/** A third of the column wide, in the middle of a line's height. */
function ruleItem(column: Column, { style }: Setting): Item {
  const thickness = style.bodySize / 12;
  const y = (style.lineHeight - thickness) / 2;
  const shape = { x: column.left, y, width: column.width / 3, height: thickness };
  return {
    type: 'lines',
    height: style.lineHeight,
    lines: [],
    shapes: [shape],
    breakBefore: breakCosts.rule,
    anchors: [],
  };
}
