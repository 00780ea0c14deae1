/** The structure tree and the pages, brought together: which element holds which text. */
import type { TextPiece } from '../reader/content/types.ts';
import type { StructureElement, StructureTree } from '../reader/structure-tree.ts';
import type { ExaminedPage, Shown, TagBlock, TagPart, Tags } from './examined.ts';

export function readTags(tree: StructureTree | null, pages: readonly ExaminedPage[]): Tags {
  const holders = new Map<string, StructureElement[]>();
  const objects = new Map<number, StructureElement>();
  const hold = (content: string, element: StructureElement): void => {
    const others = holders.get(content);
    if (others === undefined) holders.set(content, [element]);
    else others.push(element);
  };
  for (const element of tree?.elements ?? []) {
    for (const kid of element.kids) {
      if (kid.type === 'content') hold(kid.content, element);
      if (kid.type === 'object' && kid.object !== null) objects.set(kid.object, element);
    }
  }
  const shown = shownIn(pages);
  return { holders, objects, shown, blocks: blocksOf(tree, shown) };
}

function shownIn(pages: readonly ExaminedPage[]): ReadonlyMap<string, Shown> {
  const shown = new Map<string, { readonly page: number; readonly pieces: TextPiece[] }>();
  for (const { index, content } of pages) {
    for (const mark of content.marks) {
      if (mark.own && mark.content !== null && !shown.has(mark.content)) {
        shown.set(mark.content, { page: index, pieces: [] });
      }
    }
    for (const piece of content.pieces) {
      if (piece.mark?.content != null) shown.get(piece.mark.content)?.pieces.push(piece);
    }
  }
  return shown;
}

/** Types that stand in a line of text (ISO 32000-1, 14.8.4.4); all others start anew. */
const inline: ReadonlySet<string> = new Set(
  'Span Quote Reference BibEntry Code Link Annot Ruby RB RT RP Warichu WT WP'.split(' '),
);

/** A label of these stands for itself (ISO 32000-1, 14.8.4.3.3). */
const labelled: ReadonlySet<string> = new Set(['LI', 'Note', 'TOCI', 'BibEntry']);

/** In a paragraph or a heading a label is part of a line, as the name of whoever speaks or the number of a link. */
const isInline = ({ role, parent }: StructureElement): boolean =>
  inline.has(role.standard) || (role.standard === 'Lbl' && parent !== null && !labelled.has(parent.role.standard));

function blocksOf(tree: StructureTree | null, shown: ReadonlyMap<string, Shown>): readonly TagBlock[] {
  const blocks: { element: StructureElement; parts: TagPart[] }[] = [];
  let open: { element: StructureElement; parts: TagPart[] } | null = null;
  const put = (own: StructureElement, part: TagPart): void => {
    if (open?.element !== own) {
      open = { element: own, parts: [] };
      blocks.push(open);
    }
    open.parts.push(part);
  };
  /** `stand` is what stands for all text inside; the first of it says it, the rest is silent. */
  const walk = (element: StructureElement, block: StructureElement, stand: Stand | null): void => {
    const own = isInline(element) ? block : element;
    const inside = stand ?? (element.actual === null ? null : { text: element.actual, said: false });
    for (const kid of element.kids) {
      if (kid.type === 'element') walk(kid.element, own, inside);
      if (kid.type !== 'content') continue;
      const found = shown.get(kid.content);
      if (found === undefined) continue;
      put(own, { element, text: saying(inside) ?? textOf(found.pieces), page: found.page, pieces: found.pieces });
    }
    if (inside !== stand && inside?.said === false) put(own, { element, text: inside.text, page: null, pieces: [] });
  };
  for (const element of tree?.top ?? []) walk(element, element, null);
  return blocks;
}

/** A text that stands for what is inside an element. */
interface Stand {
  readonly text: string;
  said: boolean;
}

/** What stands for it, the first time; nothing after that; null when it stands for itself. */
function saying(stand: Stand | null): string | null {
  if (stand === null) return null;
  const text = stand.said ? '' : stand.text;
  stand.said = true;
  return text;
}

/** Marks that say what they stand for say it once. */
function textOf(pieces: readonly TextPiece[]): string {
  let text = '';
  const said = new Set<unknown>();
  for (const { text: read, mark } of pieces) {
    if (mark === null || mark.actual === null) text += read;
    else if (!said.has(mark)) {
      said.add(mark);
      text += mark.actual;
    }
  }
  return text;
}
