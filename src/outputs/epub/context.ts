/** What the walk over an article must know and remember. */
import { textBlocksOf } from '../../core/article.ts';
import type { Block, Figure, Heading, Note } from '../../core/article.ts';
import type { Direction } from '../../core/direction.ts';
import type { PrintWords } from '../pdf/print-words.ts';
import type { EpubWords } from './epub-words.ts';
import type { Markup } from './markup.ts';
import type { BookPicture } from './pictures.ts';
import type { Marks } from './stretches.ts';
import { noteElement } from './structures.ts';
import type { Structures } from './structures.ts';

/** Turns the blocks inside a block into elements; handed to those kinds of block that hold others. */
export type Walk = (blocks: readonly Block[]) => readonly Markup[];

type HeadingLevel = Heading['level'];

/** A heading as the table of contents names it. */
export interface ContentsEntry {
  readonly id: string;
  readonly title: string;
  readonly level: HeadingLevel;
}

/** What is known of an article before its walk. */
export interface ArticleKnowledge {
  /** In order. */
  readonly notes: readonly Note[];
  /** BCP 47 tag of the article. */
  readonly language: string;
  /** The direction that the article's language runs in. */
  readonly direction: Direction;
  readonly marks: Marks;
  /** Ids for what an overlay groups. */
  readonly structures: Structures;
  readonly pictureOf: (figure: Figure) => BookPicture | null;
  readonly words: EpubWords;
  /** Those that the print edition adds too. */
  readonly printWords: PrintWords;
}

export interface DocumentContext extends Omit<ArticleKnowledge, 'notes'> {
  /** Notes a heading and gives its id, and its level: none is skipped on the way down (WCAG technique H42). */
  readonly heading: (title: string, level: HeadingLevel) => ContentsEntry;
  /** Of all headings so far. */
  readonly headings: readonly ContentsEntry[];
  /** Id of a note's element; null when the article has no such note, or one without words. */
  readonly noteId: (note: string) => string | null;
  /** Id for the first reference to a note, to which the note leads back; null for all others. */
  readonly firstReference: (note: string) => string | null;
  /** Id of the first reference, if there was one. */
  readonly referenceTo: (note: string) => string | null;
}

export function documentContext({ notes, ...known }: ArticleKnowledge): DocumentContext {
  const headings: ContentsEntry[] = [];
  const ids = new Map(notes.flatMap((note, index) => (hasWords(note) ? [[note.id, noteElement(index)] as const] : [])));
  const referred = new Set<string>();
  const referenceId = (note: string): string | null => {
    const id = ids.get(note);
    return id === undefined ? null : `${id}-reference`;
  };
  return {
    ...known,
    headings,
    heading: (title, level) => {
      const last = headings.at(-1)?.level ?? 0;
      const entry = {
        id: `heading-${headings.length + 1}`,
        title,
        level: level > last + 1 ? ((last + 1) as HeadingLevel) : level,
      };
      headings.push(entry);
      return entry;
    },
    noteId: (note) => ids.get(note) ?? null,
    firstReference: (note) => {
      if (referred.has(note)) return null;
      referred.add(note);
      return referenceId(note);
    },
    referenceTo: (note) => (referred.has(note) ? referenceId(note) : null),
  };
}

/** A note that says nothing is not led to. */
const hasWords = ({ blocks }: Note): boolean => blocks.flatMap(textBlocksOf).some(({ text }) => text.trim() !== '');
