/** One article of a structured file, taken apart: the facts about it and the pieces of its text. */
import type { ParagraphRole } from '../../core/article.ts';
import type { Diagnostic } from '../../core/diagnostic.ts';
import type { Passage } from '../passage.ts';

/** A stretch of the article that the file marks as one thing. */
export interface Piece {
  /** What the file says it is; the paragraphs of a `body` are told apart by their wording. */
  readonly role: 'title' | ParagraphRole;
  readonly as: 'html' | 'text';
  /** HTML or plain text, as it stands or made of what stands in the source. */
  readonly passage: Passage;
}

/** Facts that the file states. Each is null where it states none. */
export interface ItemFacts {
  /** Which article of the file it is; null for the only one. */
  readonly id: string | null;
  readonly title: string | null;
  /** The names of the authors, with or without “By”. */
  readonly byline: string | null;
  readonly publisher: string | null;
  /** ISO 8601. */
  readonly date: string | null;
  /** BCP 47. */
  readonly language: string | null;
}

export const noFacts: ItemFacts = {
  id: null,
  title: null,
  byline: null,
  publisher: null,
  date: null,
  language: null,
};

/** A note that stands apart from the text. In the text a link to the `noteAddress` of its id refers to it. */
export interface NotePiece {
  readonly id: string;
  readonly passage: Passage;
}

/** Where links to notes lead, in HTML that is made for reading. */
export const noteAddress = (id: string): string => `lectern-note:${id}`;

export interface Item {
  readonly facts: ItemFacts;
  /** In reading order. */
  readonly pieces: readonly Piece[];
  /** May the first paragraph be a title that nothing marks as one, as people write in word processors? */
  readonly mayGuessTitle?: true;
  /** HTML each; those that nothing refers to come last. */
  readonly notes?: readonly NotePiece[];
  readonly diagnostics: readonly Diagnostic[];
}

/** What a file of items holds. */
export interface Found {
  readonly items: readonly Item[];
  /** What holds for the file as a whole. */
  readonly diagnostics: readonly Diagnostic[];
}
