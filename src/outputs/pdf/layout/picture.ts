/** A picture as one item. */
import type { PrintPicture } from '../content/types.ts';
import { indented } from './indents.ts';
import { breakCosts } from './items.ts';
import type { Item } from './items.ts';
import type { Column, Setting } from './setting.ts';

/** Pixels in an inch of paper: fewer look coarse. */
const finest = 100;
/** Points in an inch. */
const inch = 72;
/** No picture is higher than this part of the page between the margins: its caption is to stand beside it. */
const highest = 0.65;

/** As wide as the column, but no larger than its pixels are good for, and never higher than a page has room for it and its caption. */
export function pictureItems(block: PrintPicture, column: Column, setting: Setting): readonly Item[] {
  const { left, width: room } = indented(column, block.indents, setting.direction, setting);
  const { page, margins } = setting.style;
  const { width: across, height: down } = block.picture;
  const most = highest * (page.height - margins.top - margins.bottom);
  const scale = Math.min(room / across, most / down, inch / finest);
  const [width, height] = [across * scale, down * scale];
  const { picture, leaf } = block;
  return [
    {
      type: 'lines',
      height,
      lines: [],
      shapes: [],
      pictures: [{ picture, leaf, x: left, y: 0, width, height }],
      breakBefore: breakCosts.free,
      anchors: [],
    },
  ];
}
