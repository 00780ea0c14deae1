/** The structure tree and the pages, brought together: which element holds which text. */
import type { TextPiece } from '../reader/content/types.ts';
import type { StructureElement, StructureTree } from '../reader/structure-tree.ts';
import type { ExaminedPage, Shown, TagBlock, TagPart, Tags } from './examined.ts';

export function readTags(tree: StructureTree | null, pages: readonly ExaminedPage[]): Tags {
  const holders = new Map<string, StructureElement[]>();
  const objects = new Map<number, StructureElement>();
  for (const element of tree?.elements ?? []) {
    for (const kid of element.kids) {
      if (kid.type === 'content') holders.set(kid.content, [...(holders.get(kid.content) ?? []), element]);
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

function blocksOf(tree: StructureTree | null, shown: ReadonlyMap<string, Shown>): readonly TagBlock[] {
  const blocks: { element: StructureElement; parts: TagPart[] }[] = [];
  let open: { element: StructureElement; parts: TagPart[] } | null = null;
  const walk = (element: StructureElement, block: StructureElement, replaced: boolean): void => {
    const own = inline.has(element.role.standard) ? block : element;
    const put = (part: TagPart): void => {
      if (open?.element !== own) {
        open = { element: own, parts: [] };
        blocks.push(open);
      }
      open.parts.push(part);
    };
    if (element.actual !== null && !replaced) put({ element, text: element.actual, page: null, pieces: [] });
    const silent = replaced || element.actual !== null;
    for (const kid of element.kids) {
      if (kid.type === 'element') walk(kid.element, own, silent);
      if (kid.type !== 'content') continue;
      const found = shown.get(kid.content);
      if (found === undefined) continue;
      put({ element, text: silent ? '' : textOf(found.pieces), page: found.page, pieces: found.pieces });
    }
  };
  for (const element of tree?.top ?? []) walk(element, element, false);
  return blocks;
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
