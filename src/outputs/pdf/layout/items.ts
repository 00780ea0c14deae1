/** The vertical list: what stands under each other, before it is cut into pages. */
import type { LinePlace, Rectangle, Run } from '../types.ts';

export interface Item {
  readonly height: number;
  /** Free space is dropped at the top of a page. */
  readonly type: 'lines' | 'space';
  /** Side by side; places count from the item's top and the page's left edge. */
  readonly lines: readonly ItemLine[];
  readonly shapes: readonly Rectangle[];
  /** What it costs to start a new page right before this item. */
  readonly breakBefore: number;
  readonly anchors: readonly Anchor[];
}

export interface ItemLine {
  readonly top: number;
  readonly height: number;
  readonly baseline: number;
  readonly runs: readonly Run[];
  readonly right: number;
  readonly place: LinePlace;
}

/** A place that a bookmark or a link leads to. */
export type Anchor =
  | { readonly type: 'bookmark'; readonly title: string; readonly level: number }
  | { readonly type: 'tag'; readonly id: string };

/**
 * Costs of starting a page at a bad place. A page that stays empty by its half costs 0.25, so that
 * a short page is always preferred; only where nothing else fits is the least bad place taken.
 */
export const breakCosts = {
  free: 0,
  /** A rule parts what stands above it from what stands below. */
  rule: 0.3,
  /** Between words that announce a list, and the list. */
  announced: 1,
  /** After the first line of a paragraph, or before its last one (ACB 2025: no widows, no orphans). */
  widowOrOrphan: 1_000,
  /** Between a heading and its text, a description and its caption. */
  parted: 10_000,
} as const;

export const space = (height: number, breakBefore: number, shapes: readonly Rectangle[] = []): Item => ({
  type: 'space',
  height,
  lines: [],
  shapes,
  breakBefore,
  anchors: [],
});
