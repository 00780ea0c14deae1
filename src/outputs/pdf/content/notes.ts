/** The notes at the end of an article, after a rule, each with its mark as label. */
import { textBlocks } from '../../../core/article.ts';
import type { Article, Note } from '../../../core/article.ts';
import { isBlank } from '../characters.ts';
import { tag } from '../tags/tag-node.ts';
import { joined, nothing, plainSpan, withLabel } from './block-content.ts';
import type { BlockContent } from './block-content.ts';
import { blocksContent } from './blocks.ts';
import type { ContentContext } from './context.ts';

export function notesContent(article: Article, context: ContentContext): BlockContent {
  const marks = noteMarks(article);
  const labels = article.notes.map((note) => marks.get(note.id) ?? note.id);
  const longest = labels.reduce((a, b) => (b.length > a.length ? b : a), '');
  const notes = joined(
    article.notes.map((note, index) =>
      noteContent(note, { label: labels[index] ?? note.id, longest, isReferred: marks.has(note.id) }, context),
    ),
  );
  return notes.print.length === 0 ? nothing : { print: [{ type: 'rule' }, ...notes.print], tags: notes.tags };
}

interface NoteLabel {
  readonly label: string;
  readonly longest: string;
  /** Is there a mark in the text to lead back to? */
  readonly isReferred: boolean;
}

function noteContent(note: Note, { label, longest, isReferred }: NoteLabel, context: ContentContext): BlockContent {
  const span = plainSpan(label, context);
  const body = blocksContent(note.blocks, [{ type: 'label', longest }], context);
  const id = context.noteTag(note.id);
  if (body.tags.length === 0 || id === null) return nothing;
  const [first, ...rest] = withLabel(body.print, span);
  const print = first?.type === 'text' ? [{ ...first, noteTag: id }, ...rest] : body.print;
  const link = { type: 'tag', id: `${id}-back`, contents: label } as const;
  const back = isReferred ? tag('Link', [{ leaf: span.leaf }], { link }) : { leaf: span.leaf };
  return { print, tags: [tag('Note', [tag('Lbl', [back]), ...body.tags], { id })] };
}

/** What stands in the text where a note is first referred to, by the note's id. */
function noteMarks(article: Article): ReadonlyMap<string, string> {
  const marks = new Map<string, string>();
  for (const block of textBlocks(article)) {
    for (const inline of block.inlines) {
      if (inline.type !== 'note' || marks.has(inline.note)) continue;
      const mark = block.text.slice(inline.start, inline.end).trim();
      if (!isBlank(mark)) marks.set(inline.note, mark);
    }
  }
  return marks;
}
