/** From the items of a page to their places on it. */
import type { Page, PlacedLine, PlacedPicture, Rectangle } from '../types.ts';
import type { Anchor, Item, ItemLine } from './items.ts';

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
    for (const line of item.lines) lines.push(placedLine(line, y));
    // Most items have nothing else, and are asked no more.
    if (item.shapes.length > 0) addShapes(shapes, item.shapes, y);
    if (item.pictures !== undefined)
      pictures.push(...item.pictures.map((picture) => ({ ...picture, y: y + picture.y })));
    if (item.anchors.length > 0) for (const anchor of item.anchors) anchors.push({ anchor, y });
    y += item.height;
  }
  return { lines, shapes, pictures, anchors };
}

const placedLine = ({ top, baseline, height, runs, right, place }: ItemLine, y: number): PlacedLine => ({
  y: y + top + baseline,
  top: y + top,
  height,
  runs,
  right,
  place,
});

function addShapes(shapes: Rectangle[], more: readonly Rectangle[], y: number): void {
  for (const shape of more) addShape(shapes, { ...shape, y: y + shape.y });
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
