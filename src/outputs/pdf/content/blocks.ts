/** From the blocks of an article to what is printed, with the tags for it. */
import { assertNever } from '../../../core/article.ts';
import type { Block, BlockQuotation, Heading, Paragraph } from '../../../core/article.ts';
import { isBlank } from '../characters.ts';
import { tag } from '../tags/tag-node.ts';
import { joined, nothing, textContent } from './block-content.ts';
import type { BlockContent, Walk } from './block-content.ts';
import type { ContentContext } from './context.ts';
import { figureContent } from './figures.ts';
import { listContent } from './lists.ts';
import { styles } from './roles.ts';
import { tableContent } from './tables.ts';
import type { Indent } from './types.ts';

export const blocksContent = (
  blocks: readonly Block[],
  indents: readonly Indent[],
  context: ContentContext,
): BlockContent => joined(blocks.map((block) => blockContent(block, indents, context)));

function blockContent(block: Block, indents: readonly Indent[], context: ContentContext): BlockContent {
  const walk: Walk = (blocks, inner) => blocksContent(blocks, inner, context);
  switch (block.type) {
    case 'heading':
      return headingContent(block, indents, context);
    case 'paragraph':
      return paragraphContent(block, indents, context);
    case 'list':
      return listContent(block, indents, context, walk);
    case 'block-quotation':
      return quotationContent(block, indents, walk);
    case 'figure':
      return figureContent(block, indents, context);
    case 'table':
      return tableContent(block, indents, context, walk);
    case 'thematic-break':
      return { print: [{ type: 'rule' }], tags: [] };
    default:
      return assertNever(block);
  }
}

function headingContent(block: Heading, indents: readonly Indent[], context: ContentContext): BlockContent {
  if (isBlank(block.text)) return nothing;
  const level = context.nextLevel(block.level);
  const title = block.text.replaceAll(/\s+/g, ' ').trim();
  const style = { type: 'heading', level: block.level } as const;
  const look = { style, indents, keepWithNext: true, bookmark: { title, level } };
  return textContent(block, `H${level}`, look, context);
}

const paragraphContent = (block: Paragraph, indents: readonly Indent[], context: ContentContext): BlockContent =>
  textContent(block, 'P', { style: styles[block.role], indents }, context);

function quotationContent(block: BlockQuotation, indents: readonly Indent[], walk: Walk): BlockContent {
  const { print, tags } = walk(block.blocks, [...indents, { type: 'quotation' }]);
  return { print, tags: tags.length === 0 ? [] : [tag('BlockQuote', tags)] };
}
