/** The rules of a large-print standard, as data. */
import type { ThemeName } from './themes.ts';

/** A rule's value and where it comes from. */
export interface Rule<T> {
  readonly value: T;
  /** The standard that says so, with its year or clause, or the reason for our own choice. */
  readonly source: string;
}

/** A file of `assets/profiles/`. */
export interface Profile {
  /** One sentence. */
  readonly description: string;
  readonly rules: ProfileRules;
}

/** All sizes in points. */
export interface ProfileRules {
  /** Font families in order of preference; a later one prints what the ones before it have no glyph for. */
  readonly faces: Rule<readonly string[]>;
  readonly page: Rule<PageName>;
  /** Free space around the text, at the default size of page. */
  readonly margins: Rule<Margins>;
  readonly bodySize: Rule<number>;
  /** Size of each level of heading, from level 1 on; deeper levels look like the last. */
  readonly headingSizes: Rule<readonly number[]>;
  /** From one baseline to the next, as a multiple of the size. */
  readonly leading: Rule<number>;
  /** Between two paragraphs, as a multiple of the distance between two baselines. */
  readonly paragraphSpace: Rule<number>;
  /** Most characters in a line, on average text; null lets the margins decide. */
  readonly lineLength: Rule<number | null>;
  readonly emphasis: Rule<'bold' | 'underline'>;
  readonly pageNumber: Rule<PageNumberRule>;
  readonly runningHead: Rule<boolean>;
  /** What leads the eye from a title on the contents page to its page number. */
  readonly contents: Rule<ContentsLeaders>;
  readonly theme: Rule<ThemeName>;
}

export type PageName = 'A3' | 'A4' | 'A5' | 'Letter';

export interface Margins {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** `dots`: a row of dots. `shading`: every other entry on a tinted ground. */
export type ContentsLeaders = 'dots' | 'shading' | 'none';

export interface PageNumberRule {
  readonly place: PageNumberPlace;
  readonly size: number;
  readonly bold: boolean;
}

/** The outer side is the right one on odd pages, the left one on even pages. */
export type PageNumberPlace = 'lower-outer' | 'lower-centre' | 'upper-right';
