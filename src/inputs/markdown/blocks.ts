/** Markdown's blocks into an article's. */
import type {
  BlockContent,
  Code,
  DefinitionContent,
  Heading as MarkdownHeading,
  Html,
  Image,
  ImageReference,
  List as MarkdownList,
  Paragraph as MarkdownParagraph,
  PhrasingContent,
  RootContent,
  Table as MarkdownTable,
} from 'mdast';
import type { Block, Figure, Heading, List, ParagraphRole, Table } from '../../core/article.ts';
import type { SourceSpan } from '../../core/position.ts';
import type { BlockMaker, MarkedPassage } from '../blocks.ts';
import { copyColumns } from '../columns.ts';
import { createPassage } from '../passage.ts';
import { withLabel } from '../speaker-labels.ts';
import { copyHtmlWords } from './html-words.ts';
import type { InlineContent, Reader } from './inlines.ts';
import { spanOf } from './inlines.ts';

export interface BlockReader extends Reader {
  readonly make: BlockMaker;
  /** The inline content of a paragraph or heading; read once. */
  readonly contentOf: (node: { readonly children: readonly PhrasingContent[] }) => InlineContent;
  readonly roleOf: (node: MarkdownParagraph) => ParagraphRole;
  /** The length of a speaker's label at its beginning. */
  readonly labelOf: (node: MarkdownParagraph) => number | null;
  readonly headingOf: (node: MarkdownHeading) => Pick<Heading, 'level' | 'role'>;
  /** Told of each block of HTML that is read as plain words. */
  readonly onHtml: () => void;
}

/** The blocks that a node becomes: none for a definition, several for a paragraph with pictures in it. */
export function readBlock(node: RootContent, reader: BlockReader): readonly Block[] {
  switch (node.type) {
    case 'paragraph':
      return readParagraph(node, reader);
    case 'heading': {
      const { passage } = reader.contentOf(node);
      const { level, role } = reader.headingOf(node);
      return passage.text === '' ? [] : [reader.make.heading(passage, level, role)];
    }
    case 'blockquote':
      return [{ type: 'block-quotation', blocks: readBlocks(node.children, reader) }];
    case 'list':
      return [
        {
          type: 'list',
          start: node.ordered === true ? (node.start ?? 1) : null,
          items: node.children.map((item) => readBlocks(item.children, reader)),
          ...tasksOf(node),
        },
      ];
    case 'table':
      return [readTable(node, reader)];
    case 'thematicBreak':
      return [{ type: 'thematic-break' }];
    case 'code':
      return wordsOf(codePassage(node, reader), reader);
    case 'html':
      return readHtml(node, reader);
    default:
      return [];
  }
}

/** `[x]` and `[ ]` before the words of items. */
function tasksOf({ children }: MarkdownList): Pick<List, 'done'> {
  const done = children.map(({ checked }) => checked ?? null);
  return done.every((state) => state === null) ? {} : { done };
}

export const readBlocks = (
  nodes: readonly (BlockContent | DefinitionContent)[],
  reader: BlockReader,
): readonly Block[] => nodes.flatMap((node) => readBlock(node, reader));

function readParagraph(node: MarkdownParagraph, reader: BlockReader): readonly Block[] {
  const { passage, images } = reader.contentOf(node);
  const paragraph =
    passage.text === '' ? [] : [reader.make.paragraph(withLabel(passage, reader.labelOf(node)), reader.roleOf(node))];
  return [...paragraph, ...images.map((image) => figure(image, reader))];
}

function figure(image: Image | ImageReference, { references }: Reader): Figure {
  const url = image.type === 'image' ? image.url : (references.urlOf(image.identifier) ?? '');
  return { type: 'figure', image: url, alternative: image.alt ?? null, caption: [] };
}

function readTable(node: MarkdownTable, reader: BlockReader): Table {
  const rows = node.children.map((row, i) =>
    row.children.map((cell) => ({
      header: i === 0 ? ('column' as const) : null,
      columns: 1,
      rows: 1,
      blocks: wordsOf(reader.contentOf(cell).passage, reader),
    })),
  );
  return { type: 'table', caption: [], rows };
}

function readHtml(node: Html, reader: BlockReader): readonly Block[] {
  const { source, tally, mojibake } = reader;
  const { start, end } = spanOf(node);
  const passage = createPassage(source);
  copyHtmlWords({ source, tally, mojibake, passage }, { start, end, quotations: reader.quotationsAround(node) });
  reader.onHtml();
  return wordsOf({ ...passage.finish(), inlines: [] }, reader);
}

/** A block of code keeps its lines, their indents but that of the first one, and the columns in them. */
function codePassage(node: Code, { source, tally, mojibake }: Reader): MarkedPassage {
  const passage = createPassage(source);
  const cleaning = { source, tally, mojibake, passage };
  for (const { start, end } of codeLines(node, source)) {
    if (passage.length() > 0) passage.replace('\n', start - 1, start);
    copyColumns(cleaning, { start, end });
  }
  const finished = passage.finish();
  return { ...finished, inlines: [{ type: 'code', start: 0, end: finished.text.length }] };
}

/** Where the words of each line of code stand. The parser has taken off indents, fences and the marks of quotations. */
function codeLines(node: Code, source: string): readonly SourceSpan[] {
  const { start, end } = spanOf(node);
  const fenced = /^[`~]{3}/.test(source.slice(start, start + 3));
  const values = node.value.split(/\r\n|\n|\r/);
  let at = start;
  return source
    .slice(start, end)
    .split(/(?<=\r\n|\n|\r(?!\n))/)
    .map((line) => ({ line, at: (at += line.length) - line.length }))
    .slice(fenced ? 1 : 0, fenced ? values.length + 1 : undefined)
    .map((found, i) => wordsInLine(found, (i === 0 ? values[i]?.trim() : values[i]?.trimEnd()) ?? ''))
    .filter((span) => span.start < span.end);
}

function wordsInLine({ line, at }: { readonly line: string; readonly at: number }, value: string): SourceSpan {
  const words = line.trimEnd();
  const from = words.endsWith(value) ? words.length - value.length : (/^[ \t>]*/.exec(words)?.[0].length ?? 0);
  return { start: at + from, end: at + words.length };
}

const wordsOf = (passage: MarkedPassage, { make }: BlockReader): readonly Block[] =>
  passage.text === '' ? [] : [make.paragraph(passage, 'body')];
