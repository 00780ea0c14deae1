/** Words that a page keeps to show that they were taken back: `<del>`. */
import { note } from '../characters.ts';
import type { Cleaning } from '../characters.ts';
import { joinedText } from './boxes.ts';
import { isDeleted, isShown } from './visible.ts';
import type { HtmlElement, HtmlText } from './tree.ts';

/** Counts the words inside some elements below `root` that are left out because they are marked as deleted. */
export function noteDeleted(
  root: HtmlElement,
  within: ReadonlySet<HtmlElement>,
  { source, tally }: Pick<Cleaning, 'source' | 'tally'>,
): void {
  let words = 0;
  const visit = (element: HtmlElement, isInside: boolean): void => {
    for (const child of element.children) {
      if (child.type === 'text') continue;
      if (!isDeleted(child)) visit(child, isShown(child) && (isInside || within.has(child)));
      else if (isInside) words += joinedText(textsIn(child), source).text.match(/\S+/g)?.length ?? 0;
    }
  };
  visit(root, within.has(root));
  if (words > 0) note(tally, 'deleted-words', words);
}

const textsIn = ({ children }: HtmlElement): readonly HtmlText[] =>
  children.flatMap((child) => (child.type === 'text' ? [child] : isShown(child) ? textsIn(child) : []));
