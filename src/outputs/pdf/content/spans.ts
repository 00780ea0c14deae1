/** The inline mark-up of a text block: what it looks like, and which tags it needs. */
import { isLinkable } from '../../../core/linkable.ts';
import type { Inline, TextBlock } from '../../../core/article.ts';
import { assertNever } from '../../../core/article.ts';
import { tag } from '../tags/tag-node.ts';
import type { LinkTarget, TagLeaf, TagNode } from '../tags/tag-node.ts';
import type { ContentContext } from './context.ts';
import { languageTag } from '../../../core/language-tag.ts';
import { linkMark } from './link-book.ts';
import { withQuotations } from './quotations.ts';
import type { Quoted } from './quotations.ts';
import type { Span } from './types.ts';

/** The text of a block as spans, and the tags and leaves that hold them, in the same order. */
export interface InlineContent {
  readonly spans: readonly Span[];
  readonly children: readonly (TagNode | TagLeaf)[];
}

/** What stands around a stretch of text: mark-up, or the marks of a quotation. */
type Marked = Inline | Quoted;

interface Look {
  readonly emphasis: boolean;
  readonly underline: boolean;
  readonly raised: boolean;
}

const plain: Look = { emphasis: false, underline: false, raised: false };

export function inlineContent(block: TextBlock, context: ContentContext): InlineContent {
  const spans: Span[] = [];
  const turns = context.turns.get(block.id) ?? [];
  let named = 0;
  let beside: Span | null = null;
  const walk = (inlines: readonly Marked[], from: number, to: number, look: Look): (TagNode | TagLeaf)[] => {
    const children: (TagNode | TagLeaf)[] = [];
    const stretch = (start: number, end: number): void => {
      if (end <= start) return;
      const leaf = context.nextLeaf();
      const text = block.text.slice(start, end);
      spans.push(beside === null ? { text, leaf, ...look } : { text, leaf, ...look, beside });
      beside = null;
      children.push({ leaf });
    };
    const nameTurns = (upTo: number): void => {
      for (let turn = turns[named]; turn !== undefined && turn.at <= upTo; turn = turns[named]) {
        named += 1;
        const name = nameSpan(turn.name, context);
        children.push(tag('Lbl', [{ leaf: name.leaf }]));
        if (context.speakers === 'margin') beside = name;
        else spans.push(name);
      }
    };
    const print = (start: number, end: number): void => {
      let begun = start;
      for (let turn = turns[named]; turn !== undefined && turn.at < end; turn = turns[named]) {
        stretch(begun, turn.at);
        begun = Math.max(begun, turn.at);
        nameTurns(turn.at);
      }
      stretch(begun, end);
    };
    let at = from;
    let next = 0;
    while (next < inlines.length) {
      const inline = inlines[next];
      if (inline === undefined) break;
      const inner = countInside(inlines, next);
      print(at, inline.start);
      nameTurns(inline.start);
      const first = spans.length;
      const inside = walk(inlines.slice(next + 1, next + 1 + inner), inline.start, inline.end, lookOf(inline, look));
      for (const child of tagged(inline, inside, block, context)) children.push(child);
      const mark = inside.length === 0 ? null : markOf(inline, block, look, context);
      if (mark !== null) {
        anchorAt(spans, first, mark.anchor);
        if (mark.span !== null) spans.push(mark.span);
        for (const child of mark.children) children.push(child);
      }
      at = Math.max(at, inline.end);
      next += 1 + inner;
    }
    print(at, to);
    return children;
  };
  const inlines = withQuotations(block.inlines, context.quotations.get(block.id) ?? []);
  return { children: walk(inlines, 0, block.text.length, plain), spans };
}

/** How many of the inlines after this one stand inside it? */
function countInside(inlines: readonly Marked[], at: number): number {
  const end = inlines[at]?.end ?? 0;
  let next = at + 1;
  while ((inlines[next]?.start ?? Infinity) < end) next += 1;
  return next - at - 1;
}

function lookOf(inline: Marked, look: Look): Look {
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
    case 'quotation':
      return look;
    default:
      return assertNever(inline);
  }
}

function tagged(
  inline: Marked,
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
    case 'quotation':
      return [tag('Quote', inside)];
    case 'abbreviation':
      return [tag('Span', inside, { expansion: inline.expansion })];
    case 'foreign': {
      const language = languageTag(inline.language);
      return language === null ? inside : [tag('Span', inside, { language })];
    }
    case 'link':
      return isLinkable(inline.url) ? [linkTag(inside, inline, block, { type: 'url', url: inline.url })] : inside;
    case 'note': {
      const id = context.noteTag(inline.note);
      return id === null ? inside : [tag('Reference', [linkTag(inside, inline, block, { type: 'tag', id })])];
    }
    default:
      return assertNever(inline);
  }
}

/** A name before what its bearer says, never alone at the end of a line; in the margin it needs no colon. */
function nameSpan(name: string, { speakers, nextLeaf }: ContentContext): Span & TagLeaf {
  const text = speakers === 'margin' ? name : `${name}:\u00A0`;
  return { text, emphasis: true, underline: false, raised: false, leaf: nextLeaf() };
}

/** What is added behind an inline. */
interface Mark {
  readonly span: Span | null;
  readonly children: readonly TagNode[];
  /** Id under which the inline itself is led back to. */
  readonly anchor: string | null;
}

function markOf(inline: Marked, block: TextBlock, look: Look, context: ContentContext): Mark | null {
  if (inline.type === 'note') return { span: null, children: [], anchor: context.noteBack(inline.note) };
  if (inline.type !== 'link' || !isLinkable(inline.url)) return null;
  const noted = context.links.note(inline.url, block.text.slice(inline.start, inline.end));
  if (noted === null) return null;
  const { link, isFirst } = noted;
  const leaf = context.nextLeaf();
  const number = tag('Link', [{ leaf }], { link: { type: 'tag', id: link.id, contents: link.url } });
  return {
    span: { ...look, text: `\u00A0${linkMark(link.number)}`, leaf },
    children: [tag('Reference', [tag('Lbl', [number])])],
    anchor: isFirst ? link.backId : null,
  };
}

function anchorAt(spans: Span[], at: number, anchor: string | null): void {
  const span = spans[at];
  if (span !== undefined && anchor !== null) spans[at] = { ...span, anchor };
}

type Target = { readonly type: 'url'; readonly url: string } | { readonly type: 'tag'; readonly id: string };

const linkTag = (
  inside: readonly (TagNode | TagLeaf)[],
  { start, end }: Pick<Inline, 'start' | 'end'>,
  block: TextBlock,
  target: Target,
): TagNode => {
  const link: LinkTarget = { ...target, contents: block.text.slice(start, end) };
  return tag('Link', inside, { link });
};
