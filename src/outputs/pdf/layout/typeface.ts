/** What the layout must know of fonts; whoever calls it hands them in. */
import type { Weight } from '../types.ts';
import type { Direction } from '../../../core/direction.ts';

/** One font file. */
export interface Typeface {
  readonly covers: (codePoint: number) => boolean;
  /** Width of a text on one line, in thousandths of the font size. Its letters all run one way, from left to right when no direction is given. */
  readonly advance: (text: string, direction?: Direction) => number;
  /**
   * The same for the part of a plain text from `from` up to `to`; NaN when a character in it is not plain. A plain character has a
   * glyph of its own, neither joins nor combines, and reads back as itself.
   */
  readonly plainAdvance: (text: string, from: number, to: number) => number;
  /** Do the glyphs for this text from left to right say the same text when they are read back? */
  readonly readsBack: (text: string) => boolean;
}

/** The typefaces of each weight in order of preference: a later one prints what the ones before it have no glyph for. */
export type TypefaceChain = Readonly<Record<Weight, readonly Typeface[]>>;
