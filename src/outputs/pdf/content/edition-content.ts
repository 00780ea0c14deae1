/** From an edition to what is printed: the one way into this room. */
import { textBlocks } from '../../../core/article.ts';
import type { Article, Note } from '../../../core/article.ts';
import type { Edition, EditionArticle } from '../../../core/edition.ts';
import { isBlank } from '../characters.ts';
import { tag } from '../tags/tag-node.ts';
import type { TagNode } from '../tags/tag-node.ts';
import type { DocumentInfo } from '../types.ts';
import { joined, nothing, plainSpan, withLabel } from './block-content.ts';
import type { BlockContent } from './block-content.ts';
import { blocksContent } from './blocks.ts';
import { countingContext } from './context.ts';
import type { ContentContext } from './context.ts';
import { languageTag } from './language-tag.ts';
import type { PrintArticle, PrintContent } from './types.ts';

export function editionContent(edition: Edition): PrintContent {
  const info = documentInfo(edition);
  const counting = countingContext();
  const parts = edition.articles.map((part) => {
    const context = counting.forArticle(part.article.notes.map((note) => note.id));
    return articleContent(part, info, context);
  });
  return {
    info,
    articles: parts.length === 0 ? [blank] : parts.map((part) => part.print),
    tags: tag(
      'Document',
      parts.map((part) => part.tags),
    ),
  };
}

/** A document must have a page. */
const blank: PrintArticle = { runningHead: null, blocks: [] };

function documentInfo({ articles }: Edition): DocumentInfo {
  const first = articles[0];
  const titles = articles.map(({ article }) => titleOf(article) ?? article.meta.source.name);
  return {
    title: titles.join('; ') || 'Untitled',
    author: [...new Set(articles.flatMap(({ article }) => article.meta.byline ?? []))].join('; ') || null,
    language: languageTag(first?.script.language ?? null) ?? 'en',
    date: first?.article.meta.date ?? null,
  };
}

/** The title as declared, else as it stands over the text; on one line. */
function titleOf(article: Article): string | null {
  const declared = article.meta.title ?? article.blocks.find((block) => block.type === 'heading')?.text;
  return declared?.replaceAll(/\s+/g, ' ').trim() || null;
}

function articleContent(
  { article, script }: EditionArticle,
  info: DocumentInfo,
  context: ContentContext,
): { readonly print: PrintArticle; readonly tags: TagNode } {
  const body = blocksContent(article.blocks, [], context);
  const notes = notesContent(article, context);
  const language = languageTag(script.language) ?? info.language;
  const attributes = language === info.language ? {} : { language };
  return {
    print: { runningHead: titleOf(article), blocks: [...body.print, ...notes.print] },
    tags: tag('Art', [...body.tags, ...notes.tags], attributes),
  };
}

/** The notes, after a rule, each with its mark as label. */
function notesContent(article: Article, context: ContentContext): BlockContent {
  const marks = noteMarks(article);
  const labels = article.notes.map((note) => marks.get(note.id) ?? note.id);
  const longest = labels.reduce((a, b) => (b.length > a.length ? b : a), '');
  const notes = joined(
    article.notes.map((note, index) => noteContent(note, { label: labels[index] ?? note.id, longest }, context)),
  );
  return notes.print.length === 0 ? nothing : { print: [{ type: 'rule' }, ...notes.print], tags: notes.tags };
}

function noteContent(
  note: Note,
  { label, longest }: { readonly label: string; readonly longest: string },
  context: ContentContext,
): BlockContent {
  const span = plainSpan(label, context);
  const body = blocksContent(note.blocks, [{ type: 'label', longest }], context);
  const id = context.noteTag(note.id);
  if (body.tags.length === 0 || id === null) return nothing;
  const [first, ...rest] = withLabel(body.print, span);
  const print = first?.type === 'text' ? [{ ...first, noteTag: id }, ...rest] : body.print;
  return { print, tags: [tag('Note', [tag('Lbl', [{ leaf: span.leaf }]), ...body.tags], { id })] };
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
