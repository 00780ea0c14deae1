/** Words that a page shows apart though nothing stands between their elements in its source. */
import { decodeReferences } from '../character-references.ts';
import type { HtmlElement, HtmlText } from './tree.ts';
import { attribute } from './tree.ts';

/**
 * Do two texts, one right behind the other, stand in elements beside each other that style sheets set apart: a headline and the line
 * above it, two links of a list? Only what no word can be is taken for a border: `You` and `Tube` are one word, and so is `W` with `ir`.
 */
export function isBorder(left: HtmlText, right: HtmlText, source: string): boolean {
  const before = decodeReferences(source.slice(left.start, left.end));
  const behind = decodeReferences(source.slice(right.start, right.end));
  if (!/[\p{Ll}\d.!?:;,”“»")]$/u.test(before) || !/^[\p{Lu}\d„“"«]/u.test(behind)) return false;
  const [one, other] = siblingsAround(left, right);
  if (one === null || other === null) return false;
  if (isLinkElsewhere(one, other)) return /[\p{Ll}\d]$/u.test(before) && /^\p{Lu}/u.test(behind);
  return isStyled(one) && isStyled(other) && before.trim().length > 2 && /\s/.test(`${before.trim()}|${behind.trim()}`);
}

/** The two elements below their common one that hold a text each; null for a text that stands in the common one itself. */
function siblingsAround(left: HtmlText, right: HtmlText): readonly [HtmlElement | null, HtmlElement | null] {
  const above = new Map<HtmlElement, HtmlElement | null>();
  let below: HtmlElement | null = null;
  for (let at: HtmlElement | null = left.parent; at !== null; at = at.parent) {
    above.set(at, below);
    below = at;
  }
  below = null;
  for (let at: HtmlElement | null = right.parent; at !== null; at = at.parent) {
    const found = above.get(at);
    if (found !== undefined) return [found, below];
    below = at;
  }
  return [null, null];
}

/** A word is not half a link and half another. */
const isLinkElsewhere = (one: HtmlElement, other: HtmlElement): boolean =>
  one.name === 'a' && other.name === 'a' && attribute(one, 'href') !== attribute(other, 'href');

/** Plain mark-up such as `<b>` changes the look of letters, not their place. */
const isStyled = (element: HtmlElement): boolean =>
  element.name.includes('-') ||
  element.name === 'time' ||
  ((element.name === 'span' || element.name === 'a') && attribute(element, 'class') !== null);

/** Does its own style make a block of an element of the line? */
export const isStyledBlock = (element: HtmlElement): boolean =>
  /(?:^|;)\s*display\s*:\s*(?:block|flex|grid|table|list-item)\s*(?:;|$|!)/i.test(attribute(element, 'style') ?? '');
