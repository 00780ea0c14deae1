/**
 * The document as it was read. Plain data; nothing below ever changes it: findings are kept beside it as `Range`s.
 * All words of an article stand in its text blocks (headings and paragraphs), numbered in reading order.
 */
import type { BlockId, OffsetMap } from './position.ts';

export interface Article {
  readonly meta: ArticleMeta;
  /** The running text, in reading order. */
  readonly blocks: readonly Block[];
  /** Footnotes and endnotes, in the order of their first reference; their blocks are numbered after the running text. */
  readonly notes: readonly Note[];
}

/** What is known of the article as a whole. The title and the byline also stand in `blocks` when they are to be read. */
export interface ArticleMeta {
  readonly title: string | null;
  readonly byline: string | null;
  /** The paper, agency or site that published it, where the source states one. */
  readonly publisher?: string | null;
  /** ISO 8601 date, or date and time, as far as it is stated. */
  readonly date: string | null;
  /** BCP 47 tag that the source declares, else that its words speak for; null when neither tells. */
  readonly language: string | null;
  /** The source declares no language: its words told it. */
  readonly languageTold?: true;
  readonly source: ArticleSource;
}

export interface ArticleSource {
  /** What the user named: a path, `-`, or a URL. */
  readonly name: string;
  /** Which article of the source this is, when it holds several (a feed's GUID, a row's id). */
  readonly item: string | null;
  /** Name of the input format that read it. */
  readonly format: string;
}

export type Block = Heading | Paragraph | List | BlockQuotation | Figure | Table | ThematicBreak;

/** The blocks that hold words. */
export type TextBlock = Heading | Paragraph;

interface Text {
  readonly id: BlockId;
  /** The words, with every inline mark-up taken off; a line break is `\n`. Well-formed UTF-16, no control character but `\n`. */
  readonly text: string;
  /** What the mark-up said about stretches of `text`, in order of `start`; they nest or stand apart, never cross. */
  readonly inlines: readonly Inline[];
  readonly origin: OffsetMap;
  /** BCP 47 tag when the block's language differs from the article's. */
  readonly language: string | null;
}

export interface Heading extends Text {
  readonly type: 'heading';
  /** 1 for the article's title, 2 for its sections, down to 6. */
  readonly level: 1 | 2 | 3 | 4 | 5 | 6;
  readonly role: 'title' | 'subheading';
}

export interface Paragraph extends Text {
  readonly type: 'paragraph';
  readonly role: ParagraphRole;
  /** Of a standfirst that the first paragraphs say again, nearly in the same words. */
  readonly repeats?: true;
}

/** What a paragraph is for; each output decides by it what to take. */
export type ParagraphRole =
  | 'standfirst'
  | 'byline'
  | 'dateline'
  | 'body'
  | 'caption'
  | 'credit'
  | 'correction'
  | 'promo'
  | 'related'
  | 'boilerplate';

export type BlockRole = Heading['role'] | ParagraphRole;

export interface List {
  readonly type: 'list';
  /** Number of the first item of an ordered list; null for a bulleted one. */
  readonly start: number | null;
  /** Do the numbers of an ordered list go down from `start`? */
  readonly reversed?: true;
  readonly items: readonly (readonly Block[])[];
  /** Of a list of tasks: is the item at this place done? null for one that is no task; left out where none is. */
  readonly done?: readonly (boolean | null)[];
}

/** The number of the item at a place; null in a bulleted list. */
export const numberOfItem = ({ start, reversed }: List, index: number): number | null =>
  start === null ? null : reversed === true ? start - index : start + index;

export interface BlockQuotation {
  readonly type: 'block-quotation';
  readonly blocks: readonly Block[];
}

export interface Figure {
  readonly type: 'figure';
  /** Path or URL as the source gives it. */
  readonly image: string;
  /** Alternative text; '' for a decoration, null when the source gives none. */
  readonly alternative: string | null;
  readonly caption: readonly Paragraph[];
}

export interface Table {
  readonly type: 'table';
  readonly caption: readonly Paragraph[];
  readonly rows: readonly (readonly TableCell[])[];
}

export interface TableCell {
  readonly header: 'column' | 'row' | null;
  readonly columns: number;
  readonly rows: number;
  readonly blocks: readonly Block[];
}

/** A break between two parts of the text: a rule or a line of asterisks in the source. */
export interface ThematicBreak {
  readonly type: 'thematic-break';
}

export interface Note {
  /** The label in the source, unique in the article. */
  readonly id: string;
  readonly blocks: readonly Block[];
}

/** A stretch of a text block's `text` with a meaning of its own. Offsets are UTF-16 code units into `text`. */
export type Inline = { readonly start: number; readonly end: number } & InlineKind;

export type InlineKind =
  | { readonly type: 'emphasis' }
  | { readonly type: 'strong' }
  | { readonly type: 'code' }
  | { readonly type: 'link'; readonly url: string }
  | { readonly type: 'abbreviation'; readonly expansion: string }
  | { readonly type: 'foreign'; readonly language: string }
  /** The name of whoever speaks the rest of the paragraph, with its colon, as a transcript has it: `Haddad:`. */
  | { readonly type: 'speaker-label' }
  /** The mark of a note in the text, such as `1`. */
  | { readonly type: 'note'; readonly note: string };

/** Every text block of the article in reading order, notes last. Their ids are 0, 1, 2 … in this order. */
export function textBlocks(article: Article): readonly TextBlock[] {
  return [...article.blocks, ...article.notes.flatMap((note) => note.blocks)].flatMap(textBlocksOf);
}

/** Every text block inside a block, itself included, in reading order. */
export function textBlocksOf(block: Block): readonly TextBlock[] {
  switch (block.type) {
    case 'heading':
    case 'paragraph':
      return [block];
    case 'list':
      return block.items.flat().flatMap(textBlocksOf);
    case 'block-quotation':
      return block.blocks.flatMap(textBlocksOf);
    case 'figure':
      return block.caption;
    case 'table':
      return [
        ...block.caption,
        ...block.rows
          .flat()
          .flatMap((cell) => cell.blocks)
          .flatMap(textBlocksOf),
      ];
    case 'thematic-break':
      return [];
    default:
      return assertNever(block);
  }
}

/** Every figure of the article in reading order, those of notes last. */
export const figures = ({ blocks, notes }: Pick<Article, 'blocks' | 'notes'>): readonly Figure[] =>
  [...blocks, ...notes.flatMap((note) => note.blocks)].flatMap(figuresOf);

/** Every figure inside a block, itself included, in reading order. */
export function figuresOf(block: Block): readonly Figure[] {
  switch (block.type) {
    case 'figure':
      return [block];
    case 'list':
      return block.items.flat().flatMap(figuresOf);
    case 'block-quotation':
      return block.blocks.flatMap(figuresOf);
    case 'table':
      return block.rows.flat().flatMap((cell) => cell.blocks.flatMap(figuresOf));
    case 'heading':
    case 'paragraph':
    case 'thematic-break':
      return [];
    default:
      return assertNever(block);
  }
}

/** Ends an exhaustive switch: the compiler proves that it is never reached. */
export function assertNever(value: never): never {
  throw new TypeError(`Unexpected value: ${JSON.stringify(value)}`);
}
