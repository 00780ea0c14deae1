/** From the blocks of an article to the vertical list. */
import { assertNever } from '../../../core/article.ts';
import type { PrintBlock, PrintRow } from '../content/types.ts';
import type { BlockStyle } from '../profiles/print-style.ts';
import { entryItems, entrySpace } from './entry.ts';
import { breakCosts, rule, space } from './items.ts';
import type { Item } from './items.ts';
import { paragraphItems } from './paragraph.ts';
import { pictureItems } from './picture.ts';
import type { Column, Setting } from './setting.ts';
import { tableItems } from './table.ts';

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
  const parts: (readonly Item[])[] = [];
  let last: { readonly after: number; readonly breakAfter: number } | null = null;
  for (const [index, block] of blocks.entries()) {
    if (isRowBelow(block, blocks[index - 1])) continue;
    const { before, after } = spaceAround(block, setting);
    const own =
      block.type === 'row'
        ? tableOf(blocks, index, column, setting, numbers)
        : itemsOf(block, column, setting, numbers);
    const [first] = own;
    if (first === undefined) continue;
    const cost = Math.max(last?.breakAfter ?? breakCosts.free, first.breakBefore);
    if (last !== null) parts.push([space(Math.max(last.after, before), cost)]);
    parts.push(cost === first.breakBefore ? own : own.with(0, { ...first, breakBefore: cost }));
    last = { after, breakAfter: costAfter(block, blocks[index - 1], blocks[index + 1]) };
  }
  return parts.flat();
}

/** Is this a further row of the table that the block before it belongs to? */
const isRowBelow = (block: PrintBlock | undefined, before: PrintBlock | undefined): boolean =>
  block?.type === 'row' && before?.type === 'row' && block.table === before.table;

function tableOf(
  blocks: readonly PrintBlock[],
  from: number,
  column: Column,
  setting: Setting,
  numbers: BlockNumbers,
): readonly Item[] {
  let to = from + 1;
  while (isRowBelow(blocks[to], blocks[to - 1])) to += 1;
  const rows = blocks.slice(from, to).filter((block) => block.type === 'row');
  return tableItems(rows, column, setting, (cell, room) => blockItems(cell, room, setting, numbers));
}

const isHeading = (block: PrintBlock | undefined): boolean => block?.type === 'text' && block.style.type === 'heading';

/** A rule between a heading without a text and what follows does not part them. */
function costAfter(block: PrintBlock, before: PrintBlock | undefined, next: PrintBlock | undefined): number {
  if (isHeading(block) && isHeading(next)) return breakCosts.amongHeadings;
  if (block.type === 'rule') return isHeading(before) ? breakCosts.parted : breakCosts.rule;
  if (block.type === 'row' || block.type === 'entry') return breakCosts.free;
  if (block.keepWithNext) return breakCosts.parted;
  if (block.type === 'picture') return breakCosts.free;
  return block.spans.at(-1)?.text.trimEnd().endsWith(':') === true ? breakCosts.announced : breakCosts.free;
}

function spaceAround(block: PrintBlock, { style }: Setting): Pick<BlockStyle, 'before' | 'after'> {
  if (block.type === 'entry') return entrySpace(style);
  return style.text(block.type === 'text' ? block.style : { type: 'body' });
}

function itemsOf(
  block: Exclude<PrintBlock, PrintRow>,
  column: Column,
  setting: Setting,
  numbers: BlockNumbers,
): readonly Item[] {
  switch (block.type) {
    case 'text':
      return paragraphItems(block, numbers.next(), column, setting);
    case 'picture':
      return pictureItems(block, column, setting);
    case 'entry':
      return entryItems(block, numbers.next(), column, setting);
    case 'rule':
      return [rule(column, setting)];
    default:
      return assertNever(block);
  }
}
