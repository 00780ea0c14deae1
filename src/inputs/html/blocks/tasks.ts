/** Items of a list that begin with a box to tick are tasks. */
import type { MarkedPassage } from '../../blocks.ts';
import type { Box, Run } from '../boxes.ts';
import { runsOf } from '../boxes.ts';
import type { HtmlElement } from '../tree.ts';
import { attribute, descendants, lineage } from '../tree.ts';

/** Is the task of an item done? null for an item that is no task. */
export function taskOf(item: Box, passageOf: (run: Run) => MarkedPassage): boolean | null {
  const box = firstBox(item.element);
  if (box === null) return null;
  const first = runsOf(item).next().value;
  const words = first === undefined ? undefined : passageOf(first).origin[0]?.source;
  return words !== undefined && box.start < words ? attribute(box, 'checked') !== null : null;
}

/** The item's own, neither of a list in it, nor of a form for readers to fill in. */
function firstBox(item: HtmlElement): HtmlElement | null {
  for (const element of descendants(item)) if (isBox(element)) return isTask(element, item) ? element : null;
  return null;
}

const isBox = (element: HtmlElement): boolean =>
  element.name === 'input' && attribute(element, 'type')?.trim().toLowerCase() === 'checkbox';

function isTask(box: HtmlElement, item: HtmlElement): boolean {
  const around = [...lineage(box.parent)];
  return around.find(({ name }) => name === 'li') === item && around.every(({ name }) => name !== 'form');
}
