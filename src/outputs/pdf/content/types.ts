/** What is printed in which style, before anything is measured. */
import type { LeafId, TagNode } from '../tags/tag-node.ts';
import type { DocumentInfo } from '../types.ts';

export interface PrintContent {
  readonly info: DocumentInfo;
  readonly articles: readonly PrintArticle[];
  readonly tags: TagNode;
}

/** One article; it starts on a page of its own. */
export interface PrintArticle {
  /** null prints none. */
  readonly runningHead: string | null;
  readonly blocks: readonly PrintBlock[];
}

export type PrintBlock = PrintText | PrintRow | PrintRule;

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
  readonly bookmark: { readonly title: string; readonly level: number } | null;
  /** Id of the tag of the note that starts here: links lead to it. */
  readonly noteTag: string | null;
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
  | { readonly type: 'standfirst' | 'byline' | 'body' | 'caption' | 'description' | 'header-cell' };

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
  readonly leaf: LeafId;
}
