/** From one article to what is printed of it. */
import type { EditionArticle } from '../../../core/edition.ts';
import { tag } from '../tags/tag-node.ts';
import type { TagNode } from '../tags/tag-node.ts';
import { joined, nothing } from './block-content.ts';
import { blocksContent } from './blocks.ts';
import type { ContentContext } from './context.ts';
import { languageTag } from '../../../core/language-tag.ts';
import { linkNotesContent } from './link-notes.ts';
import { notesContent } from './notes.ts';
import { voicesContent } from './voices.ts';
import type { PrintArticle, PrintBlock } from './types.ts';

export interface ArticlePlace {
  readonly id: string;
  /** What the outline calls it; null leaves it to the article's headings. */
  readonly name: string | null;
  /** BCP 47 tag of the document's language. */
  readonly language: string;
}

export function articleContent(
  part: EditionArticle,
  { id, name, language: around }: ArticlePlace,
  context: ContentContext,
): { readonly print: PrintArticle; readonly tags: TagNode } {
  const { article, script } = part;
  const own = joined([blocksContent(article.blocks, [], context), notesContent(article, context)]);
  const voices = context.speakers === 'none' ? nothing : voicesContent(part, context);
  const { print, tags } = joined([own, voices, linkNotesContent(context)]);
  const language = languageTag(script.language) ?? around;
  const attributes = language === around ? {} : { language };
  return { print: { id, ...bookmarked(print, name) }, tags: tag('Art', tags, attributes) };
}

/** The heading at the article's beginning holds its bookmark, or the article itself where there is none. */
function bookmarked(blocks: readonly PrintBlock[], name: string | null): Pick<PrintArticle, 'blocks' | 'bookmark'> {
  if (name === null) return { blocks, bookmark: null };
  const [first, ...rest] = blocks;
  if (first?.type !== 'text' || first.bookmark === null) return { blocks, bookmark: { title: name, level: 1 } };
  return { blocks: [{ ...first, bookmark: { title: name, level: 1 } }, ...rest], bookmark: null };
}
