/** A PDF as the rules look at it. */
import type { PageContent, TextPiece } from '../reader/content/types.ts';
import type { PdfFile } from '../reader/file.ts';
import type { PdfFont } from '../reader/font.ts';
import type { Metadata } from '../reader/metadata.ts';
import type { PdfPage } from '../reader/pages.ts';
import type { StructureElement, StructureTree } from '../reader/structure-tree.ts';
import type { PdfDict } from '../reader/values.ts';

export interface Examined {
  readonly file: PdfFile;
  /** What the catalogue says; null when it says nothing. */
  readonly language: string | null;
  readonly metadata: Metadata | null;
  readonly pages: readonly ExaminedPage[];
  readonly fonts: readonly PdfFont[];
  readonly tree: StructureTree | null;
  readonly tags: Tags;
}

export interface ExaminedPage extends PdfPage {
  readonly content: PageContent;
  readonly annotations: readonly Annotation[];
}

export interface Annotation {
  readonly number: number | null;
  readonly dict: PdfDict;
}

/** The structure tree and the pages, brought together. */
export interface Tags {
  /** Who holds a stretch of marked content, an entry for each time. */
  readonly holders: ReadonlyMap<string, readonly StructureElement[]>;
  /** Who holds an annotation or a picture, by the number of its object. */
  readonly objects: ReadonlyMap<number, StructureElement>;
  /** What the pages show in each stretch of marked content, in the order of painting. */
  readonly shown: ReadonlyMap<string, Shown>;
  /** In the order of the tree: the elements that are a block by themselves, with the text inside them. */
  readonly blocks: readonly TagBlock[];
}

export interface Shown {
  readonly page: number;
  readonly pieces: readonly TextPiece[];
}

/** A paragraph, heading, cell, label …: text that is read in one go. */
export interface TagBlock {
  readonly element: StructureElement;
  readonly parts: readonly TagPart[];
}

/** A stretch of text in a block. */
export interface TagPart {
  /** The innermost element that holds it. */
  readonly element: StructureElement;
  /** What a screen reader is given. */
  readonly text: string;
  readonly page: number | null;
  readonly pieces: readonly TextPiece[];
}
