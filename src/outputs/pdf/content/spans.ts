/** The inline mark-up of a text block: what it looks like, and which tags it needs. */
import type { Inline, TextBlock } from '../../../core/article.ts';
import { assertNever } from '../../../core/article.ts';
import { tag } from '../tags/tag-node.ts';
import type { LinkTarget, TagLeaf, TagNode } from '../tags/tag-node.ts';
import type { ContentContext } from './context.ts';
import { languageTag } from './language-tag.ts';
import type { Span } from './types.ts';

/** The text of a block as spans, and the tags and leaves that hold them, in the same order. */
export interface InlineContent {
  readonly spans: readonly Span[];
  readonly children: readonly (TagNode | TagLeaf)[];
}

interface Look {
  readonly emphasis: boolean;
  readonly underline: boolean;
  readonly raised: boolean;
}

const plain: Look = { emphasis: false, underline: false, raised: false };

export function inlineContent(block: TextBlock, context: ContentContext): InlineContent {
  const spans: Span[] = [];
  const walk = (inlines: readonly Inline[], from: number, to: number, look: Look): (TagNode | TagLeaf)[] => {
    const children: (TagNode | TagLeaf)[] = [];
    const print = (start: number, end: number): void => {
      if (end <= start) return;
      const leaf = context.nextLeaf();
      spans.push({ text: block.text.slice(start, end), leaf, ...look });
      children.push({ leaf });
    };
    let at = from;
    let next = 0;
    while (next < inlines.length) {
      const inline = inlines[next];
      if (inline === undefined) break;
      const inner = countInside(inlines, next);
      print(at, inline.start);
      const inside = walk(inlines.slice(next + 1, next + 1 + inner), inline.start, inline.end, lookOf(inline, look));
      for (const child of tagged(inline, inside, block, context)) children.push(child);
      at = Math.max(at, inline.end);
      next += 1 + inner;
    }
    print(at, to);
    return children;
  };
  return { children: walk(block.inlines, 0, block.text.length, plain), spans };
}

/** How many of the inlines after this one stand inside it? */
function countInside(inlines: readonly Inline[], at: number): number {
  const end = inlines[at]?.end ?? 0;
  let next = at + 1;
  while ((inlines[next]?.start ?? Infinity) < end) next += 1;
  return next - at - 1;
}

function lookOf(inline: Inline, look: Look): Look {
  switch (inline.type) {
    case 'emphasis':
    case 'strong':
    case 'speaker-label':
      return { ...look, emphasis: true };
    case 'link':
      return { ...look, underline: true };
    case 'note':
      return { ...look, raised: true };
    case 'code':
    case 'abbreviation':
    case 'foreign':
      return look;
    default:
      return assertNever(inline);
  }
}

function tagged(
  inline: Inline,
  inside: readonly (TagNode | TagLeaf)[],
  block: TextBlock,
  context: ContentContext,
): readonly (TagNode | TagLeaf)[] {
  if (inside.length === 0) return [];
  switch (inline.type) {
    case 'emphasis':
    case 'strong':
    case 'code':
    case 'speaker-label':
      return inside;
    case 'abbreviation':
      return [tag('Span', inside, { expansion: inline.expansion })];
    case 'foreign': {
      const language = languageTag(inline.language);
      return language === null ? inside : [tag('Span', inside, { language })];
    }
    case 'link':
      return linkable.test(inline.url) ? [linkTag(inside, inline, block, { type: 'url', url: inline.url })] : inside;
    case 'note': {
      const id = context.noteTag(inline.note);
      return id === null ? inside : [tag('Reference', [linkTag(inside, inline, block, { type: 'tag', id })])];
    }
    default:
      return assertNever(inline);
  }
}

/** What a reader may safely follow from paper's successor; anything else is printed, but leads nowhere. */
const linkable = /^(?:https?:\/\/|mailto:|tel:)/i;

type Target = { readonly type: 'url'; readonly url: string } | { readonly type: 'tag'; readonly id: string };

const linkTag = (
  inside: readonly (TagNode | TagLeaf)[],
  { start, end }: Inline,
  block: TextBlock,
  target: Target,
): TagNode => {
  const link: LinkTarget = { ...target, contents: block.text.slice(start, end) };
  return tag('Link', inside, { link });
};
