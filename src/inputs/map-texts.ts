/** A block with every paragraph and heading in it changed. */
import type { Block, Paragraph, TableCell, TextBlock } from '../core/article.ts';
import { assertNever } from '../core/article.ts';

type Change = <Text extends TextBlock>(text: Text) => Text;

export function mapTexts(block: Block, change: Change): Block {
  const all = (blocks: readonly Block[]): readonly Block[] => blocks.map((inner) => mapTexts(inner, change));
  const caption = (paragraphs: readonly Paragraph[]): readonly Paragraph[] => paragraphs.map(change);
  switch (block.type) {
    case 'heading':
    case 'paragraph':
      return change(block);
    case 'list':
      return { ...block, items: block.items.map(all) };
    case 'block-quotation':
      return { ...block, blocks: all(block.blocks) };
    case 'figure':
      return { ...block, caption: caption(block.caption) };
    case 'table': {
      const cell = (one: TableCell): TableCell => ({ ...one, blocks: all(one.blocks) });
      return { ...block, caption: caption(block.caption), rows: block.rows.map((row) => row.map(cell)) };
    }
    case 'thematic-break':
      return block;
    default:
      return assertNever(block);
  }
}
