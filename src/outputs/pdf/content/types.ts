/** What is printed in which style, before anything is measured. */
import type { Direction } from '../../../core/direction.ts';
import type { LeafId, TagNode } from '../tags/tag-node.ts';
import type { Picture } from '../pictures/types.ts';
import type { DocumentInfo } from '../types.ts';

export interface PrintContent {
  readonly info: DocumentInfo;
  /** Title and contents page of an edition; null when it has none. */
  readonly front: PrintSection | null;
  readonly sections: readonly PrintSection[];
  readonly tags: TagNode;
  /** Do names stand in the margin? They need room. */
  readonly namesInMargin: boolean;
}

/** What starts on a page of its own: an article, or several that follow each other. */
export interface PrintSection {
  /** Stands on every page but the first; null prints none. */
  readonly runningHead: string | null;
  readonly articles: readonly PrintArticle[];
}

export interface PrintArticle {
  /** What entries of the contents page lead to by; unique in the document. */
  readonly id: string;
  /** Of an article that has no heading to hold it; else null. */
  readonly bookmark: Bookmarked | null;
  readonly blocks: readonly PrintBlock[];
}

/** A place that the outline names. */
export interface Bookmarked {
  readonly title: string;
  /** 1 for the outermost. */
  readonly level: number;
}

export type PrintBlock = PrintText | PrintPicture | PrintEntry | PrintRow | PrintRule;

/** A heading, a paragraph, the text of a list item, a caption. */
export interface PrintText {
  readonly type: 'text';
  readonly style: TextStyle;
  readonly spans: readonly Span[];
  /** From the outside inwards. */
  readonly indents: readonly Indent[];
  /** What hangs in the innermost indent before the first line: a bullet, a number. */
  readonly label: Span | null;
  /** Does it belong together so closely with the next block that no page break may part them? */
  readonly keepWithNext: boolean;
  readonly bookmark: Bookmarked | null;
  /** Id of the tag of the note that starts here: links lead to it. */
  readonly noteTag: string | null;
  /** Which side its lines start at, whatever its words say; left out, its words tell. */
  readonly direction?: Direction;
}

/** A picture, as wide as it is good for. */
export interface PrintPicture {
  readonly type: 'picture';
  readonly picture: Picture;
  /** null for a decoration. */
  readonly leaf: LeafId | null;
  readonly indents: readonly Indent[];
  /** Does its caption follow? */
  readonly keepWithNext: boolean;
}

/** An entry of the contents page: a title, and the number of the page where it starts. */
export interface PrintEntry {
  readonly type: 'entry';
  readonly title: Span;
  /** Holds the number, which only the layout knows. */
  readonly number: LeafId;
  /** Id of the article that it leads to. */
  readonly article: string;
  /** Number of the entry, counted from 0. */
  readonly index: number;
}

/** A row of a table: cells side by side, if the page is wide enough for them. */
export interface PrintRow {
  readonly type: 'row';
  readonly header: boolean;
  /** Number of the table, counted from 0 over the document: its rows share their columns. */
  readonly table: number;
  readonly indents: readonly Indent[];
  readonly cells: readonly PrintCell[];
}

export interface PrintCell {
  /** How many columns it spans. */
  readonly columns: number;
  readonly blocks: readonly PrintBlock[];
}

/** A line across the page, for the eye only. */
export interface PrintRule {
  readonly type: 'rule';
}

/** What a text is, for the profile to say how it looks. */
export type TextStyle =
  | { readonly type: 'heading'; readonly level: number }
  | { readonly type: 'standfirst' | 'byline' | 'body' | 'caption' | 'description' | 'header-cell' | 'listing' };

export type Indent =
  /** As wide as the longest of the labels, whichever digits it has, and a gap. */
  | { readonly type: 'label'; readonly longest: string }
  | { readonly type: 'quotation' }
  /** With a bar beside the text. */
  | { readonly type: 'bar' };

/** A stretch of text of one look and one leaf. */
export interface Span {
  readonly text: string;
  readonly emphasis: boolean;
  readonly underline: boolean;
  /** Raised above the line: the mark of a note. */
  readonly raised: boolean;
  /** null for words that are for the eye only, because the tags say the same otherwise. */
  readonly leaf: LeafId | null;
  /** Id under which links lead to this place. */
  readonly anchor?: string;
  /** What stands in the margin beside the line where it begins. */
  readonly beside?: Span;
}
