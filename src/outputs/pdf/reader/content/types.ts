/** What a page shows, as the operators of its content stream say it. */
import type { Rgb } from '../../contrast.ts';
import type { PdfFont } from '../font.ts';

export interface PageContent {
  readonly pieces: TextPiece[];
  /** Marked content in the order in which it is opened. */
  readonly marks: Mark[];
  /** Whatever is painted outside of artifact and tagged content. */
  readonly unmarked: Paint[];
  /** Streams of content, fonts or forms that could not be read. */
  readonly unreadable: string[];
}

export type Paint = 'text' | 'drawing' | 'picture';

/** Glyphs that one operator shows, parted where it leaves a gap as wide as a space. Measures in points, y growing upwards. */
export interface TextPiece {
  /** As the font reads it; U+FFFD for what it does not say. */
  readonly text: string;
  readonly x: number;
  readonly right: number;
  /** Of the baseline. */
  readonly y: number;
  /** On the page, after all scaling. */
  readonly size: number;
  readonly font: PdfFont;
  /** null for a pattern; invisible text has none either. */
  readonly colour: Rgb | null;
  /** What lies behind it; null where a picture may. */
  readonly background: Rgb | null;
  /** The innermost mark that it stands in. */
  readonly mark: Mark | null;
}

export interface Mark {
  readonly tag: string;
  /** The marked content that the structure tree knows it by, `12:3`: key in the parent tree and number; of the mark around it when it has none. */
  readonly content: string | null;
  /** Does the number stand in this very mark? */
  readonly own: boolean;
  readonly artifact: boolean;
  readonly language: string | null;
  /** What stands for the text in it; null when the text stands for itself. */
  readonly actual: string | null;
  readonly around: Mark | null;
}
