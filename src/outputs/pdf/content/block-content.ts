/** What every kind of block is turned into, and the one kind that holds words. */
import type { Block, TextBlock } from '../../../core/article.ts';
import { isBlank } from '../characters.ts';
import { tag } from '../tags/tag-node.ts';
import type { TagLeaf, TagNode, TagType } from '../tags/tag-node.ts';
import type { ContentContext } from './context.ts';
import { languageTag } from '../../../core/language-tag.ts';
import { inlineContent } from './spans.ts';
import type { Indent, PrintBlock, PrintText, Span } from './types.ts';

/** What blocks print, and the tags that hold it, both in reading order. */
export interface BlockContent {
  readonly print: readonly PrintBlock[];
  readonly tags: readonly TagNode[];
}

/** Turns the blocks inside a block into content; handed to those kinds of block that hold others. */
export type Walk = (blocks: readonly Block[], indents: readonly Indent[]) => BlockContent;

export const nothing: BlockContent = { print: [], tags: [] };

export const joined = (parts: readonly BlockContent[]): BlockContent => ({
  print: parts.flatMap((part) => part.print),
  tags: parts.flatMap((part) => part.tags),
});

type Look = Partial<PrintText> & Pick<PrintText, 'style' | 'indents'>;

/** A text block under a tag of its own; nothing when it has no words. */
export function textContent(block: TextBlock, type: TagType, look: Look, context: ContentContext): BlockContent {
  if (isBlank(block.text)) return nothing;
  const { spans, children } = inlineContent(block, context);
  const language = languageTag(block.language);
  const attributes = language === null ? {} : { language };
  return { print: [printText(spans, look)], tags: [tag(type, children, attributes)] };
}

export const printText = (spans: readonly Span[], look: Look): PrintText => ({
  type: 'text',
  label: null,
  keepWithNext: false,
  bookmark: null,
  noteTag: null,
  ...look,
  spans,
});

/** Text that no inline mark-up touches. */
export const plainSpan = (text: string, context: Pick<ContentContext, 'nextLeaf'>): Span & TagLeaf => ({
  text,
  emphasis: false,
  underline: false,
  raised: false,
  leaf: context.nextLeaf(),
});

/** Hangs a label before the first text; where an item starts with something else, the label gets a line of its own. */
export function withLabel(print: readonly PrintBlock[], label: Span): readonly PrintBlock[] {
  const [first, ...rest] = print;
  if (first === undefined) return [];
  if (first.type === 'text' && first.label === null) return [{ ...first, label }, ...rest];
  const indents = first.type === 'rule' || first.type === 'entry' ? [] : first.indents.slice(0, -1);
  return [printText([label], { style: { type: 'body' }, indents, keepWithNext: true }), ...print];
}
