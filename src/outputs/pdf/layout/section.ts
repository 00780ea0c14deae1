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
  const items: Item[] = [];
  const { style } = setting;
  for (const article of articles) {
    const own = articleItems(article, blockItems(article.blocks, column, setting, numbers), setting);
    if (items.length > 0) {
      items.push(space(style.lineHeight, breakCosts.rule), rule(column, setting));
      items.push(space(style.lineHeight, breakCosts.free));
    }
    for (const item of own) items.push(item);
  }
  return items;
}

/** Bookmark and links lead to the article's first item; an article without a word has an empty line for them. */
function articleItems({ id, bookmark }: PrintArticle, items: readonly Item[], { style }: Setting): readonly Item[] {
  const anchors: readonly Anchor[] = [
    { type: 'tag', id },
    ...(bookmark === null ? [] : [{ type: 'bookmark', ...bookmark } as const]),
  ];
  const [first = emptyLine(style.lineHeight), ...rest] = items;
  return [{ ...first, anchors: [...anchors, ...first.anchors] }, ...rest];
}

const emptyLine = (height: number): Item => ({
  type: 'lines',
  height,
  lines: [],
  shapes: [],
  breakBefore: breakCosts.free,
  anchors: [],
});
