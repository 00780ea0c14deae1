/** The vertical list: what stands under each other, before it is cut into pages. */
import type { Bookmarked } from '../content/types.ts';
import type { Direction } from '../../../core/direction.ts';
import type { PrintStyle } from '../profiles/print-style.ts';
import type { LinePlace, PlacedPicture, Rectangle, Run } from '../types.ts';

export interface Item {
  readonly height: number;
  /** Free space is dropped at the top of a page. */
  readonly type: 'lines' | 'space';
  /** Side by side; places count from the item's top and the page's left edge. */
  readonly lines: readonly ItemLine[];
  readonly shapes: readonly Rectangle[];
  readonly pictures?: readonly PlacedPicture[];
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
export type Anchor = ({ readonly type: 'bookmark' } & Bookmarked) | { readonly type: 'tag'; readonly id: string };

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
  /**
   * Inside a heading, with two of its lines on each side, or between two headings in a row: only where a page does not hold them together with the
   * first lines of their text.
   */
  amongHeadings: 500,
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

/** A third of the column wide, in the middle of a line's height. */
export function rule(
  { left, width }: { readonly left: number; readonly width: number },
  { style, direction }: { readonly style: Pick<PrintStyle, 'bodySize' | 'lineHeight'>; readonly direction: Direction },
): Item {
  const thickness = style.bodySize / 12;
  const y = (style.lineHeight - thickness) / 2;
  return {
    type: 'lines',
    height: style.lineHeight,
    lines: [],
    shapes: [{ x: direction === 'ltr' ? left : left + (width * 2) / 3, y, width: width / 3, height: thickness }],
    breakBefore: breakCosts.rule,
    anchors: [],
  };
}
