/** The tree of tags: the structure of the text as a screen reader follows it (ISO 32000-1, 14.7 and 14.8). */

/** Number of a leaf, counted from 0 in reading order over the document. Runs on the pages name the leaf that they fill. */
export type LeafId = number & { readonly __brand: 'LeafId' };

export interface TagNode {
  readonly type: TagType;
  readonly children: readonly (TagNode | TagLeaf)[];
  readonly attributes: TagAttributes;
}

/** A place for text. */
export interface TagLeaf {
  readonly leaf: LeafId;
}

/** Standard structure types of PDF 1.7 that Lectern uses. */
export type TagType =
  | 'Document'
  | 'Art'
  | 'Sect'
  | 'TOC'
  | 'TOCI'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'H4'
  | 'H5'
  | 'H6'
  | 'P'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'BlockQuote'
  | 'Quote'
  | 'Figure'
  | 'Caption'
  | 'Table'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'Note'
  | 'Reference'
  | 'Link'
  | 'Span';

export interface TagAttributes {
  /** BCP 47 tag, when it differs from what stands around. */
  readonly language?: string;
  /** Text in place of something that is no text. */
  readonly alternative?: string;
  /** Text that its signs stand for. */
  readonly actual?: string;
  /** What an abbreviation stands for. */
  readonly expansion?: string;
  readonly numbering?: 'Disc' | 'Decimal';
  readonly scope?: 'Column' | 'Row';
  readonly columns?: number;
  readonly rows?: number;
  /** Unique in the document; a `Note` must have one (ISO 14289-1, 7.9). */
  readonly id?: string;
  readonly link?: LinkTarget;
}

export type LinkTarget =
  | { readonly type: 'url'; readonly url: string; readonly contents: string }
  /** A place in this document, by the id of its tag. */
  | { readonly type: 'tag'; readonly id: string; readonly contents: string };

export const leafId = (n: number): LeafId => n as LeafId;

export const isLeaf = (child: TagNode | TagLeaf): child is TagLeaf => 'leaf' in child;

/** Of most tags, so that they can be told at once. */
export const noAttributes: TagAttributes = {};

export const tag = (
  type: TagType,
  children: readonly (TagNode | TagLeaf)[],
  attributes: TagAttributes = noAttributes,
): TagNode => ({ type, children, attributes });
