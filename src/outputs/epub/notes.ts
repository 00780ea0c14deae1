/** The notes behind an article, each with its mark, which leads back. */
import { textBlocks } from '../../core/article.ts';
import type { Article, Note } from '../../core/article.ts';
import { blocksMarkup } from './blocks.ts';
import type { DocumentContext } from './context.ts';
import { block, element, nothing, words } from './markup.ts';
import type { Markup } from './markup.ts';

export function notesMarkup(article: Article, context: DocumentContext): Markup {
  const marks = noteMarks(article);
  const notes = article.notes
    .map((note, index) => noteMarkup(note, marks.get(note.id) ?? String(index + 1), context))
    .filter((note) => note !== nothing);
  return notes.length === 0
    ? nothing
    : block('section', { 'epub:type': 'footnotes', 'aria-label': context.words.notes }, notes);
}

function noteMarkup(note: Note, label: string, context: DocumentContext): Markup {
  const parts = blocksMarkup(note.blocks, context);
  const id = context.noteId(note.id);
  if (parts.length === 0) return nothing;
  const reference = context.referenceTo(note.id);
  const mark =
    reference === null ? words(label) : element('a', { role: 'doc-backlink', href: `#${reference}` }, words(label));
  const attributes = { id, 'epub:type': 'footnote', role: 'doc-footnote' };
  return block('aside', attributes, [element('p', { class: 'note-label' }, mark), ...parts]);
}

/** What stands in the text where a note is first referred to, by the note's id. */
function noteMarks(article: Article): ReadonlyMap<string, string> {
  const marks = new Map<string, string>();
  for (const { inlines, text } of textBlocks(article)) {
    for (const inline of inlines) {
      if (inline.type !== 'note' || marks.has(inline.note)) continue;
      const mark = text.slice(inline.start, inline.end).trim();
      if (mark !== '') marks.set(inline.note, mark);
    }
  }
  return marks;
}
