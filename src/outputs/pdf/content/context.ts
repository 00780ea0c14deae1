/** What the walk over an edition must remember. */
import type { Heading } from '../../../core/article.ts';
import { leafId } from '../tags/tag-node.ts';
import type { LeafId } from '../tags/tag-node.ts';

type HeadingLevel = Heading['level'];

export interface ContentContext {
  readonly nextLeaf: () => LeafId;
  readonly nextTable: () => number;
  /** Level of the next heading in the tags: PDF/UA lets none be skipped on the way down (ISO 14289-1, 7.4.2). */
  readonly nextLevel: (level: HeadingLevel) => HeadingLevel;
  /** Id of the tag that holds a note, by the note's own id; null when the article has no such note. */
  readonly noteTag: (note: string) => string | null;
}

/** Numbers that go through the whole document; `forArticle` adds what one article knows. */
export function countingContext(): { readonly forArticle: (notes: readonly string[]) => ContentContext } {
  let leaves = 0;
  let tables = 0;
  let articles = 0;
  const nextLeaf = (): LeafId => leafId(leaves++);
  const nextTable = (): number => tables++;
  return {
    forArticle: (notes) => {
      const article = articles++;
      const tags = new Map(notes.map((note, index) => [note, `note-${article + 1}-${index + 1}`]));
      let last = 0;
      const nextLevel = (level: HeadingLevel): HeadingLevel => {
        const next = level > last + 1 ? ((last + 1) as HeadingLevel) : level;
        last = next;
        return next;
      };
      return { nextLeaf, nextTable, nextLevel, noteTag: (note) => tags.get(note) ?? null };
    },
  };
}
