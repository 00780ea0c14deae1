/** Lists: labels are real text before their items, in tags of their own. */
import type { Block, List } from '../../../core/article.ts';
import { numberOfItem } from '../../../core/article.ts';
import type { TagAttributes } from '../tags/tag-node.ts';
import { tag } from '../tags/tag-node.ts';
import { joined, nothing, plainSpan, withLabel } from './block-content.ts';
import type { BlockContent, Walk } from './block-content.ts';
import type { ContentContext } from './context.ts';
import type { Indent } from './types.ts';

export const bullet = '•';

export function listContent(list: List, indents: readonly Indent[], context: ContentContext, walk: Walk): BlockContent {
  const labels = list.items.map((_, index) => labelOf(list, index, context));
  const longest = labels.reduce((a, { text }) => (text.length > a.length ? text : a), '');
  const inner: readonly Indent[] = [...indents, { type: 'label', longest }];
  const items = joined(
    list.items.map((item, index) =>
      labelled(item, labels[index] ?? { text: '', attributes: {} }, inner, context, walk),
    ),
  );
  if (items.tags.length === 0) return items;
  return { print: items.print, tags: [tag('L', items.tags, { numbering: list.start === null ? 'Disc' : 'Decimal' })] };
}

interface Label {
  readonly text: string;
  readonly attributes: TagAttributes;
}

/** A task has a box in the place of its bullet, drawn with brackets, because few fonts have one; what it means stands in its tag. */
function labelOf(list: List, index: number, { words, language }: ContentContext): Label {
  const place = numberOfItem(list, index);
  const number = place === null ? null : `${place}.`;
  const isDone = list.done?.[index] ?? null;
  if (isDone === null) return { text: number ?? bullet, attributes: {} };
  const [box, meaning] = isDone ? ['[x]', words.done] : ['[\u00A0]', words.open];
  const actual = number === null ? meaning : `${number} ${meaning}`;
  const own = language.startsWith(words.language) ? {} : { language: words.language };
  return { text: number === null ? box : `${number}\u00A0${box}`, attributes: { actual, ...own } };
}

function labelled(
  blocks: readonly Block[],
  label: Label,
  indents: readonly Indent[],
  context: ContentContext,
  walk: Walk,
): BlockContent {
  const span = plainSpan(label.text, context);
  const body = walk(blocks, indents);
  if (body.tags.length === 0) return nothing;
  const item = tag('LI', [tag('Lbl', [{ leaf: span.leaf }], label.attributes), tag('LBody', body.tags)]);
  return { print: withLabel(body.print, span), tags: [item] };
}
