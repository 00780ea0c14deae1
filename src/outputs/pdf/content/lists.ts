/** Lists: labels are real text before their items, in tags of their own. */
import type { Block, List } from '../../../core/article.ts';
import { tag } from '../tags/tag-node.ts';
import { joined, nothing, plainSpan, withLabel } from './block-content.ts';
import type { BlockContent, Walk } from './block-content.ts';
import type { ContentContext } from './context.ts';
import type { Indent } from './types.ts';

export const bullet = '•';

export function listContent(list: List, indents: readonly Indent[], context: ContentContext, walk: Walk): BlockContent {
  const labels = list.items.map((_, index) => (list.start === null ? bullet : `${list.start + index}.`));
  const longest = labels.reduce((a, b) => (b.length > a.length ? b : a), '');
  const inner: readonly Indent[] = [...indents, { type: 'label', longest }];
  const items = joined(list.items.map((item, index) => labelled(item, labels[index] ?? '', inner, context, walk)));
  if (items.tags.length === 0) return items;
  return { print: items.print, tags: [tag('L', items.tags, { numbering: list.start === null ? 'Disc' : 'Decimal' })] };
}

function labelled(
  blocks: readonly Block[],
  label: string,
  indents: readonly Indent[],
  context: ContentContext,
  walk: Walk,
): BlockContent {
  const span = plainSpan(label, context);
  const body = walk(blocks, indents);
  if (body.tags.length === 0) return nothing;
  const item = tag('LI', [tag('Lbl', [{ leaf: span.leaf }]), tag('LBody', body.tags)]);
  return { print: withLabel(body.print, span), tags: [item] };
}
