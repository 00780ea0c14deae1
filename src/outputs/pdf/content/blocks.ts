/** From the blocks of an article to what is printed, with the tags for it. */
import { assertNever, textBlocksOf } from '../../../core/article.ts';
import type { Block, BlockQuotation, Heading, Paragraph } from '../../../core/article.ts';
import { isBlank } from '../characters.ts';
import { tag } from '../tags/tag-node.ts';
import { joined, nothing, textContent } from './block-content.ts';
import type { BlockContent, Walk } from './block-content.ts';
import type { ContentContext } from './context.ts';
import { figureContent } from './figures.ts';
import { listContent } from './lists.ts';
import { styleOf } from './roles.ts';
import { tableContent } from './tables.ts';
import type { Indent, PrintBlock } from './types.ts';

export const blocksContent = (
  blocks: readonly Block[],
  indents: readonly Indent[],
  context: ContentContext,
): BlockContent =>
  joined(
    blocks.map((block, index) => {
      const content = blockContent(block, indents, context);
      return block.type === 'figure' && isCaption(blocks[index + 1])
        ? { ...content, print: kept(content.print) }
        : content;
    }),
  );

/** Many sources have the caption or the credit of a picture as a paragraph below it. */
const isCaption = (block: Block | undefined): boolean =>
  block?.type === 'paragraph' && (block.role === 'caption' || block.role === 'credit');

const kept = (print: readonly PrintBlock[]): readonly PrintBlock[] =>
  print.map((block, index) => {
    const isLast = index === print.length - 1;
    return isLast && 'keepWithNext' in block ? { ...block, keepWithNext: true } : block;
  });

/** Tags around a block; readers give up on trees that are much deeper (pdf.js at 40). What lies below is set as plain paragraphs. */
const deepest = 30;

/** A list puts three tags around its items' blocks: L, LI and LBody. */
const depthOf = (indents: readonly Indent[]): number =>
  indents.reduce((sum, indent) => sum + (indent.type === 'label' ? 3 : 1), 0);

function blockContent(block: Block, indents: readonly Indent[], context: ContentContext): BlockContent {
  if (depthOf(indents) > deepest) return flatContent(block, indents, context);
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

const flatContent = (block: Block, indents: readonly Indent[], context: ContentContext): BlockContent =>
  joined(textBlocksOf(block).map((text) => textContent(text, 'P', { style: { type: 'body' }, indents }, context)));

function headingContent(block: Heading, indents: readonly Indent[], context: ContentContext): BlockContent {
  if (isBlank(block.text)) return nothing;
  const level = context.nextLevel(block.level);
  const title = block.text.replaceAll(/\s+/g, ' ').trim();
  const style = { type: 'heading', level: block.level } as const;
  const look = { style, indents, keepWithNext: true, bookmark: { title, level } };
  return textContent(block, `H${level}`, look, context);
}

const paragraphContent = (block: Paragraph, indents: readonly Indent[], context: ContentContext): BlockContent =>
  textContent(block, 'P', { style: styleOf(block.role, context.treatments), indents }, context);

function quotationContent(block: BlockQuotation, indents: readonly Indent[], walk: Walk): BlockContent {
  const { print, tags } = walk(block.blocks, [...indents, { type: 'quotation' }]);
  return { print, tags: tags.length === 0 ? [] : [tag('BlockQuote', tags)] };
}
