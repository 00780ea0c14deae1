/** From the items of a page to their places on it. */
import type { Page, PlacedLine, PlacedPicture, Rectangle } from '../types.ts';
import type { Anchor, Item } from './items.ts';

export interface PlacedItems {
  readonly lines: Page['lines'];
  readonly shapes: Page['shapes'];
  readonly pictures: Page['pictures'];
  readonly anchors: readonly { readonly anchor: Anchor; readonly y: number }[];
}

export function placeItems(items: readonly Item[], top: number): PlacedItems {
  const lines: PlacedLine[] = [];
  const shapes: Rectangle[] = [];
  const pictures: PlacedPicture[] = [];
  const anchors: { readonly anchor: Anchor; readonly y: number }[] = [];
  let y = top;
  for (const item of items) {
    for (const line of item.lines) {
      const { baseline, height, runs, right, place } = line;
      lines.push({ y: y + line.top + baseline, top: y + line.top, height, runs, right, place });
    }
    for (const shape of item.shapes) addShape(shapes, { ...shape, y: y + shape.y });
    for (const picture of item.pictures ?? []) pictures.push({ ...picture, y: y + picture.y });
    for (const anchor of item.anchors) anchors.push({ anchor, y });
    y += item.height;
  }
  return { lines, shapes, pictures, anchors };
}

/** Shapes that meet become one, so that no seam shows. */
function addShape(shapes: Rectangle[], shape: Rectangle): void {
  const last = shapes.at(-1);
  const meets =
    last?.x === shape.x &&
    last.tinted === shape.tinted &&
    last.width === shape.width &&
    Math.abs(last.y + last.height - shape.y) < 0.01;
  if (meets) shapes[shapes.length - 1] = { ...last, height: last.height + shape.height };
  else shapes.push(shape);
}
