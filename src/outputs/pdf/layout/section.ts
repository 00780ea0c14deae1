/** The vertical list of a section: its articles under each other, parted by rules. */
import type { PrintArticle, PrintSection } from '../content/types.ts';
import { blockItems } from './blocks.ts';
import type { BlockNumbers } from './blocks.ts';
import { breakCosts, rule, space } from './items.ts';
import type { Anchor, Item } from './items.ts';
import type { Column, Setting } from './setting.ts';

export function sectionItems(
  { articles }: PrintSection,
  column: Column,
  setting: Setting,
  numbers: BlockNumbers,
): readonly Item[] {
  const parts: (readonly Item[])[] = [];
  const { style } = setting;
  for (const article of articles) {
    const own = articleItems(article, blockItems(article.blocks, column, setting, numbers), setting);
    if (parts.length > 0) {
      const { lineHeight } = style;
      parts.push([space(lineHeight, breakCosts.rule), rule(column, setting), space(lineHeight, breakCosts.free)]);
    }
    parts.push(own);
  }
  return parts.flat();
}

/** Bookmark and links lead to the article's first item; an article without a word has an empty line for them. */
function articleItems({ id, bookmark }: PrintArticle, items: readonly Item[], { style }: Setting): readonly Item[] {
  const anchors: readonly Anchor[] = [
    { type: 'tag', id },
    ...(bookmark === null ? [] : [{ type: 'bookmark', ...bookmark } as const]),
  ];
  const [first] = items;
  if (first === undefined) return [{ ...emptyLine(style.lineHeight), anchors }];
  return items.with(0, { ...first, anchors: [...anchors, ...first.anchors] });
}

const emptyLine = (height: number): Item => ({
  type: 'lines',
  height,
  lines: [],
  shapes: [],
  breakBefore: breakCosts.free,
  anchors: [],
});
