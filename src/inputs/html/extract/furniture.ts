/** Boxes that are no part of an article by what they are and how they are called. */
import type { Box } from '../boxes.ts';
import { runsOf } from '../boxes.ts';
import type { HtmlElement } from '../tree.ts';
import { attribute, lineage } from '../tree.ts';
import type { Measures } from './measures.ts';
import { isHeadingRun, linkDensity } from './measures.ts';
import { furnitureWords, isNamedByIdOnly, promoWords, relatedWords, saysAnyOf, toolWords } from './names.ts';

export type FurnitureKind = 'boilerplate' | 'related' | 'promo';

/** Judged once for each box. */
export function furnitureKind(box: Box, measures: Measures): FurnitureKind | null {
  const known = judged.get(box);
  if (known !== undefined) return known;
  const kind = judge(box, measures);
  judged.set(box, kind);
  return kind;
}

const judged = new WeakMap<Box, FurnitureKind | null>();

function judge(box: Box, measures: Measures): FurnitureKind | null {
  const { element } = box;
  if (element.name === 'html' || element.name === 'body' || element.name === 'blockquote') return null;
  if (isFurnitureElement(box)) return 'boilerplate';
  if ((saysAnyOf(element, relatedWords) && !isOwnSection(box, measures)) || isTeaserList(box)) return 'related';
  if (saysAnyOf(element, promoWords)) return 'promo';
  if (saysAnyOf(element, furnitureWords)) return 'boilerplate';
  return saysAnyOf(element, toolWords) && isPoorInProse(box, measures) ? 'boilerplate' : null;
}

export const isFurniture = (box: Box, measures: Measures): boolean => furnitureKind(box, measures) !== null;

export const isFurnitureElement = ({ element }: Box): boolean =>
  (elements.has(element.name) && !isSource(element)) || roles.test(attribute(element, 'role') ?? '');

/** The foot of a quotation says whose words it holds. */
const isSource = (element: HtmlElement): boolean =>
  element.name === 'footer' && [...lineage(element)].some(({ name }) => name === 'blockquote');

const elements = new Set(['nav', 'aside', 'footer', 'dialog', 'menu']);
const roles = /^(?:navigation|complementary|banner|contentinfo|search|dialog|alertdialog|menu|menubar|toolbar)$/;

/** An id is made of a section's own heading as often as it says what a box is for: `related-work`, `next-steps`. */
function isOwnSection(box: Box, measures: Measures): boolean {
  const { length = 0, linked = 0, prose = 0 } = measures.get(box) ?? {};
  return isNamedByIdOnly(box.element, relatedWords) && prose > length * 0.7 && linked < length * 0.1;
}

function isPoorInProse(box: Box, measures: Measures): boolean {
  const { length = 0, prose = 0 } = measures.get(box) ?? {};
  return prose < length * 0.5;
}

/** At least three boxes alike, each a linked heading with no more than a few words: other articles. */
function isTeaserList(box: Box): boolean {
  if (box.children.length < 3) return false;
  const inner = box.children.filter((child) => child.type === 'box');
  return inner.length >= 3 && inner.filter(isTeaser).length >= Math.max(3, inner.length * 0.6);
}

function isTeaser(box: Box): boolean {
  let length = 0;
  let headed = false;
  for (const run of runsOf(box)) {
    length += run.text.length;
    if (length > longestTeaser) return false;
    if (linkDensity(run) > 0.7 && isHeadingRun(run)) headed = true;
  }
  return headed;
}

const longestTeaser = 600;
