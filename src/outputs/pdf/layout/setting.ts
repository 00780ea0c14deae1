/** What every step of the layout needs to know. */
import type { PrintStyle } from '../profiles/print-style.ts';
import type { Weight } from '../types.ts';
import type { BelongTogether } from './pieces.ts';
import type { FindPlainWords } from './plain-words.ts';
import type { Direction } from '../../../core/direction.ts';
import type { ScriptTools } from './scripts/tools.ts';
import type { Shaper } from './shape.ts';

export interface Setting {
  readonly style: PrintStyle;
  readonly shaper: Shaper;
  readonly plainWords: Readonly<Record<Weight, FindPlainWords>>;
  readonly belongTogether: BelongTogether;
  /** Told of every word that a line is too short for, and that is cut where no rule lets it. */
  readonly onCut: (word: string) => void;
  readonly scripts: ScriptTools;
  /** Of the document: what has no letters of its own follows it. */
  readonly direction: Direction;
  /** The margin for names; null when none stand there. */
  readonly names: Column | null;
  /** Number of the page, from 1, on which an article starts; null as long as nobody knows it. */
  readonly pageOf: (article: string) => number | null;
}

/** The room that text may fill. */
export interface Column {
  readonly left: number;
  readonly width: number;
}
