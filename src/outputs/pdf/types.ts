/**
 * A document to print, as plain data: what stands where on which page, and the tree of tags that a screen reader follows.
 * All measures are points (1/72 inch) from the page's upper left corner, y growing downwards.
 */
import type { Picture } from './pictures/types.ts';
import type { LeafId, TagNode } from './tags/tag-node.ts';

export interface PageDoc {
  readonly info: DocumentInfo;
  readonly size: PageSize;
  /** Which way its pages follow each other. */
  readonly direction: 'ltr' | 'rtl';
  readonly theme: Theme;
  readonly pages: readonly Page[];
  readonly tags: TagNode;
  readonly bookmarks: readonly Bookmark[];
  /** Places that links inside the document lead to. */
  readonly destinations: readonly Destination[];
}

/** What the document says about itself. */
export interface DocumentInfo {
  readonly title: string;
  readonly author: string | null;
  /** What it is about, in a sentence or two: the standfirst; null when there is none. */
  readonly subject: string | null;
  /** Who speaks in it; none when nobody does. */
  readonly keywords: readonly string[];
  /** BCP 47 tag. */
  readonly language: string;
  /** ISO 8601 calendar date of the article; null when it states none. */
  readonly date: string | null;
}

export interface PageSize {
  readonly width: number;
  readonly height: number;
}

/** Colours as `#rrggbb`. */
export interface Theme {
  readonly text: string;
  /** null leaves the paper as it is. */
  readonly background: string | null;
}

export interface Page {
  /** In reading order. */
  readonly lines: readonly PlacedLine[];
  /** Running head and page number: printed, but no part of the text. */
  readonly furniture: readonly Furniture[];
  readonly pictures: readonly PlacedPicture[];
  /** Bars and rules: printed, but no part of the text. */
  readonly shapes: readonly Rectangle[];
}

export interface Furniture {
  readonly type: 'running-head' | 'page-number';
  readonly line: PlacedLine;
}

export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Is it a ground for text in a tint of the text's colour, and not in the colour itself? */
  readonly tinted?: true;
}

export interface PlacedPicture extends Rectangle {
  readonly picture: Picture;
  /** null for a decoration. */
  readonly leaf: LeafId | null;
}

export interface PlacedLine {
  /** Of the baseline. */
  readonly y: number;
  /** Distance from this line's top to the next one's, at its top in `top`. */
  readonly top: number;
  readonly height: number;
  /** In reading order; together with the spaces at their ends they hold the whole text, line ends included. */
  readonly runs: readonly Run[];
  /** Where its ink ends; a space at the end takes no room. */
  readonly right: number;
  /** The paragraph or heading that the line belongs to. */
  readonly place: LinePlace;
}

/** Where a line stands in its block: enough to count widows, orphans and stranded headings. */
export interface LinePlace {
  /** Number of the printed block, counted from 0 over the document. */
  readonly block: number;
  readonly heading: boolean;
  /** Number of the line in its block, counted from 0. */
  readonly line: number;
  /** How many lines the block has. */
  readonly lines: number;
  /** Can the block be split between any two of its lines? */
  readonly splittable: boolean;
  /** Right edge of the room that the line may fill. */
  readonly limit: number;
}

/** A stretch of text in one font and of one tag. */
export interface Run {
  readonly x: number;
  /** With the spaces at its end. */
  readonly width: number;
  /** What the glyphs show, spaces included, in reading order. */
  readonly text: string;
  /** Do the glyphs stand from right to left? */
  readonly rightToLeft: boolean;
  /** What stands in the article where the glyphs cannot say it; null when they do. */
  readonly actual: string | null;
  readonly font: Font;
  readonly underline: boolean;
  /** How far the run stands above the baseline. */
  readonly rise: number;
  /** null for furniture, and for words that are for the eye only. */
  readonly leaf: LeafId | null;
  /** Does it stand in the margin, beside the line? */
  readonly beside?: true;
}

export interface Font {
  readonly weight: Weight;
  /** Number in the chain of typefaces, 0 for the first choice. */
  readonly face: number;
  /** In points. */
  readonly size: number;
}

export type Weight = 'regular' | 'bold';

/** An entry of the outline that a reader sees beside the pages. */
export interface Bookmark {
  readonly title: string;
  /** 1 for the outermost. */
  readonly level: number;
  /** Number of the page, counted from 0. */
  readonly page: number;
  /** Top of the place on that page. */
  readonly y: number;
}

/** Where the tag of this id starts. */
export interface Destination {
  readonly id: string;
  /** Number of the page, counted from 0. */
  readonly page: number;
  readonly y: number;
}
