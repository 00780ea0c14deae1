/** A Markdown tree into an article: title, byline, roles, blocks, notes. */
import type { Heading as MarkdownHeading, Nodes, Paragraph as MarkdownParagraph, Root, RootContent } from 'mdast';
import type { Article, ArticleSource, Block, ParagraphRole } from '../../core/article.ts';
import { createBlockMaker } from '../blocks.ts';
import { bylineNames, isoDate, paragraphRoles } from '../roles/classify.ts';
import type { BlockReader } from './blocks.ts';
import { readBlock, readBlocks } from './blocks.ts';
import type { FrontMatter, Stated } from './front-matter.ts';
import { isFrontMatter } from './front-matter.ts';
import { headingLevels } from '../heading-levels.ts';
import type { InlineContent, Reader } from './inlines.ts';
import { readInlines } from './inlines.ts';
import { speakerLabels } from '../speaker-labels.ts';
import { plainWords, sameWords } from '../same-words.ts';
import { statedPassage } from './stated-passage.ts';

export interface MarkdownArticle {
  readonly article: Article;
  /** How many blocks of HTML were read as plain words. */
  readonly htmlBlocks: number;
}

export function articleOf(root: Root, stated: FrontMatter, reader: Reader, source: ArticleSource): MarkdownArticle {
  const contentOf = remembering(reader);
  const content = root.children.filter((node) => !isFrontMatter(node) && node.type !== 'definition');
  const title = titleHeading(content, stated, contentOf);
  const roles = rolesOf(content, title, contentOf);
  const labels = labelsOf(roles, contentOf);
  const levels = headingLevels(headingsIn(root), title);
  const byline = [...roles].find(([, role]) => role === 'byline')?.[0] ?? null;
  let htmlBlocks = 0;
  const make = createBlockMaker();
  const blockReader: BlockReader = {
    ...reader,
    make,
    contentOf,
    roleOf: (node) => roles.get(node) ?? 'body',
    labelOf: (node) => labels.get(node) ?? null,
    headingOf: (node) => levels.get(node) ?? { level: 2, role: 'subheading' },
    onHtml: () => {
      htmlBlocks += 1;
    },
  };

  const blocks: Block[] = [];
  if (title !== null) blocks.push(...readBlock(title, blockReader));
  else if (stated.title !== null) blocks.push(make.heading(statedPassage(stated.title, reader), 1, 'title'));
  const standfirst = unsaid(stated.standfirst, content, contentOf);
  if (standfirst !== null) blocks.push(make.paragraph(statedPassage(standfirst, reader), 'standfirst'));
  if (stated.byline !== null && byline === null)
    blocks.push(make.paragraph(statedPassage(stated.byline, reader), 'byline'));
  for (const node of content) if (node !== title) blocks.push(...readBlock(node, blockReader));
  const notes = reader.references.notes.map(({ id, children }) => ({
    id,
    blocks: readBlocks(children, blockReader),
  }));

  const meta = {
    title: stated.title?.value ?? (title === null ? null : withoutNoteMarks(contentOf(title))),
    byline: stated.byline?.value ?? (byline === null ? null : bylineNames(contentOf(byline).passage.text)),
    ...(stated.publisher === null ? {} : { publisher: stated.publisher }),
    date: stated.date ?? dateIn(roles, contentOf),
    language: stated.language,
    source,
  };
  return { article: { meta, blocks, notes }, htmlBlocks };
}

type ContentOf = BlockReader['contentOf'];

/** Reads the inline content of a node once, however often it is asked for. */
function remembering(reader: Reader): ContentOf {
  const known = new Map<object, InlineContent>();
  return (node) => {
    const content = known.get(node) ?? readInlines(node.children, reader);
    known.set(node, content);
    return content;
  };
}

/** The heading of level 1 that opens the text, unless the front matter names another title. */
function titleHeading(
  content: readonly RootContent[],
  { title }: FrontMatter,
  contentOf: ContentOf,
): MarkdownHeading | null {
  const first = content.find((node) => node.type !== 'html');
  if (
    first?.type !== 'heading' ||
    (first.depth > 1 && content.some((node) => node.type === 'heading' && node.depth === 1))
  )
    return null;
  return title === null || sameWords(contentOf(first).passage.text, title.value) ? first : null;
}

/** What the front matter says, unless a paragraph begins with the same words: nothing is said twice. */
function unsaid(stated: Stated | null, content: readonly RootContent[], contentOf: ContentOf): Stated | null {
  const words = plainWords(stated?.value ?? '');
  const isSaid = content.some(
    (node) => node.type === 'paragraph' && plainWords(contentOf(node).passage.text).startsWith(words),
  );
  return isSaid ? null : stated;
}

/** A title as it is named elsewhere, where no note stands below. */
function withoutNoteMarks({ passage: { text, inlines } }: InlineContent): string {
  const marks = inlines.filter(({ type }) => type === 'note');
  const starts = [0, ...marks.map(({ end }) => end)];
  return starts
    .map((start, index) => text.slice(start, marks[index]?.start))
    .join('')
    .trim();
}

/** The roles of the paragraphs that stand outside lists and quotations. */
function rolesOf(
  content: readonly RootContent[],
  title: MarkdownHeading | null,
  contentOf: ContentOf,
): ReadonlyMap<MarkdownParagraph, ParagraphRole> {
  const pieces = content.filter((node) => node !== title && node.type !== 'html' && node.type !== 'footnoteDefinition');
  const roles = paragraphRoles(pieces.map((node) => (node.type === 'paragraph' ? contentOf(node).passage.text : '')));
  return new Map(pieces.flatMap((node, i) => (node.type === 'paragraph' ? [[node, roles[i] ?? 'body'] as const] : [])));
}

/** The lengths of speakers' labels, as transcripts have them. */
function labelsOf(
  roles: ReadonlyMap<MarkdownParagraph, ParagraphRole>,
  contentOf: ContentOf,
): ReadonlyMap<MarkdownParagraph, number | null> {
  const body = [...roles].filter(([, role]) => role === 'body').map(([node]) => node);
  const labels = speakerLabels(body.map((node) => contentOf(node).passage.text));
  return new Map(body.map((node, i) => [node, labels[i] ?? null]));
}

function dateIn(roles: ReadonlyMap<MarkdownParagraph, ParagraphRole>, contentOf: ContentOf): string | null {
  const dateline = [...roles].find(([, role]) => role === 'dateline')?.[0];
  return dateline === undefined ? null : isoDate(contentOf(dateline).passage.text);
}

function headingsIn(root: Root): readonly MarkdownHeading[] {
  const found: MarkdownHeading[] = [];
  const waiting: Nodes[] = [root];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node.type === 'heading') found.push(node);
    else if ('children' in node) for (const child of node.children.toReversed()) waiting.push(child);
  }
  return found;
}
