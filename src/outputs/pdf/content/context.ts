/** What the walk over an edition must remember. */
import type { Pictures } from '../pictures/load.ts';
import type { PrintWords } from '../print-words.ts';
import type { Heading } from '../../../core/article.ts';
import type { Treatments } from '../../../core/inclusion/index.ts';
import { leafId } from '../tags/tag-node.ts';
import type { BlockId } from '../../../core/position.ts';
import type { TurnStart } from '../../../core/turn-starts.ts';
import { linkBook, noLinks } from './link-book.ts';
import type { LinkBook } from './link-book.ts';
import type { LeafId } from '../tags/tag-node.ts';
import type { Quotations } from './quotations.ts';

type HeadingLevel = Heading['level'];

/** Where the names of speakers stand: nowhere, before their words, or in the margin beside them. */
export type SpeakerNames = 'none' | 'before' | 'margin';

export interface ContentContext {
  readonly nextLeaf: () => LeafId;
  readonly nextTable: () => number;
  /** Level of the next heading in the tags: PDF/UA lets none be skipped on the way down (ISO 14289-1, 7.4.2). */
  readonly nextLevel: (level: HeadingLevel) => HeadingLevel;
  /** Id of the tag that holds a note, by the note's own id; null when the article has no such note. */
  readonly noteTag: (note: string) => string | null;
  /** Id of the place that a note leads back to; null but for the first mark of a note. */
  readonly noteBack: (note: string) => string | null;
  readonly pictureOf: Pictures['pictureOf'];
  readonly words: PrintWords;
  readonly links: LinkBook;
  readonly speakers: SpeakerNames;
  readonly treatments: Treatments;
  /** Where speakers begin, by block. */
  readonly turns: ReadonlyMap<BlockId, readonly TurnStart[]>;
  readonly quotations: Quotations;
  /** BCP 47 tag of the article's language. */
  readonly language: string;
}

/** Numbers that go through the whole document; `forArticle` adds what one article knows. */
/** What one article knows. */
export interface ArticleKnowledge extends Pick<
  ContentContext,
  'pictureOf' | 'words' | 'language' | 'speakers' | 'treatments' | 'turns' | 'quotations'
> {
  /** Ids of its notes. */
  readonly notes: readonly string[];
  /** Are the addresses of links to be noted? */
  readonly numberLinks: boolean;
}

export function countingContext(): Pick<ContentContext, 'nextLeaf'> & {
  readonly forArticle: (knowledge: ArticleKnowledge) => ContentContext;
} {
  let leaves = 0;
  let tables = 0;
  let articles = 0;
  const nextLeaf = (): LeafId => leafId(leaves++);
  const nextTable = (): number => tables++;
  return {
    nextLeaf,
    forArticle: ({ notes, numberLinks, ...known }) => {
      const article = articles++;
      const tags = new Map(notes.map((note, index) => [note, `note-${article + 1}-${index + 1}`]));
      const met = new Set<string>();
      const noteBack = (note: string): string | null => {
        const id = tags.get(note);
        if (id === undefined || met.has(note)) return null;
        met.add(note);
        return `${id}-back`;
      };
      let last = 0;
      const nextLevel = (level: HeadingLevel): HeadingLevel => {
        const next = level > last + 1 ? ((last + 1) as HeadingLevel) : level;
        last = next;
        return next;
      };
      return {
        nextLeaf,
        nextTable,
        nextLevel,
        noteTag: (note) => tags.get(note) ?? null,
        noteBack,
        links: numberLinks ? linkBook(article + 1) : noLinks,
        ...known,
      };
    },
  };
}
