/** What a browser would not show. */
import { wordless } from './elements.ts';
import type { HtmlElement } from './tree.ts';
import { attribute } from './tree.ts';

/** Has the element words or pictures for a reader? */
export function isShown(element: HtmlElement): boolean {
  return !wordless.has(element.name) && !isDeleted(element) && !isHidden(element) && !isComment(element);
}

/** What Google Docs and Word put into a page for the comments in a document: their marks, and themselves behind the text. */
function isComment(element: HtmlElement): boolean {
  if (element.name === 'a') return commentAddress.test(attribute(element, 'href') ?? '');
  if (element.name === 'p') {
    const [first] = element.children;
    return first?.type === 'element' && first.name === 'a' && isComment(first);
  }
  return element.name === 'div' && /mso-element:\s*comment-list/.test(attribute(element, 'style') ?? '');
}

const commentAddress = /^#(?:cmnt(?:_ref)?|_mso(?:com|anchor)_)\d+$/;

/** `<del>` is no longer part of the text (HTML, 4.7.2); `<s>` still is. */
export const isDeleted = ({ name }: HtmlElement): boolean => name === 'del';

/** The same without asking whether it is hidden: some pages show their text only when a program has run. */
export const isAnyShown = (element: HtmlElement): boolean =>
  element.name === 'noscript' || !(wordless.has(element.name) || isDeleted(element));

/** Hidden by its own attributes: from everyone, or as a note that only screen readers get. */
export function isHidden(element: HtmlElement): boolean {
  const { attributes } = element;
  if (attributes.size === 0) return false;
  const hidden = attribute(element, 'hidden');
  if (hidden !== null && hidden !== 'until-found') return true;
  if (attribute(element, 'aria-hidden') === 'true') return true;
  const style = attribute(element, 'style');
  if (style !== null && /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style)) return true;
  const classes = attribute(element, 'class');
  return classes !== null && forScreenReadersOnly.test(classes);
}

const forScreenReadersOnly =
  /(?:^|\s)(?:sr-only|visually-?hidden|screen-reader-text|screen-reader-only|a11y-hidden|u-hidden-visually|element-invisible|offscreen)(?:\s|$)/i;
