/** An article's text blocks as plain records: what each is, where it stands, whether it is heard. */
import { assertNever, textBlocks, textBlocksOf } from '../core/article.ts';
import type { Article, Block } from '../core/article.ts';
import type { EditionArticle } from '../core/edition.ts';
import type { BlockId, SourceSpan } from '../core/position.ts';
import { toSource } from '../core/position.ts';

export interface BlockRecord extends SourceSpan {
  readonly role: string;
  /** Level of a heading; null for a paragraph. */
  readonly level: number | null;
  /** What it stands in, the outermost first: `list`, `block-quotation`, `table`, `figure`, `note`. */
  readonly within: readonly string[];
  readonly words: number;
  /** Does the speech take it? */
  readonly heard: boolean;
  readonly text: string;
}

/** In reading order. Offsets are UTF-16 code units into the decoded source. */
export function blockRecords({ article, speech }: EditionArticle): readonly BlockRecord[] {
  const heard = new Set(speech.turns.flatMap((turn) => turn.paragraphs.map((paragraph) => paragraph.block)));
  const containers = containersOf(article);
  return textBlocks(article).map((block) => {
    const { start, end } = toSource(block.origin, 0, block.text.length);
    return {
      start,
      end,
      role: block.role,
      level: block.type === 'heading' ? block.level : null,
      within: containers.get(block.id) ?? [],
      words: wordCount(block.text),
      heard: heard.has(block.id),
      text: block.text,
    };
  });
}

/** Stretches between white space that hold a letter or a digit. */
export const wordCount = (text: string): number =>
  text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

function containersOf(article: Article): ReadonlyMap<BlockId, readonly string[]> {
  const containers = new Map<BlockId, readonly string[]>();
  const visit = (block: Block, within: readonly string[]): void => {
    for (const { id } of textBlocksOf(block)) containers.set(id, within);
    for (const inner of innerBlocks(block)) visit(inner, [...within, block.type]);
  };
  for (const block of article.blocks) visit(block, []);
  for (const block of article.notes.flatMap((note) => note.blocks)) visit(block, ['note']);
  return containers;
}

function innerBlocks(block: Block): readonly Block[] {
  switch (block.type) {
    case 'heading':
    case 'paragraph':
    case 'thematic-break':
      return [];
    case 'list':
      return block.items.flat();
    case 'block-quotation':
      return block.blocks;
    case 'figure':
      return block.caption;
    case 'table':
      return [...block.caption, ...block.rows.flat().flatMap((cell) => cell.blocks)];
    default:
      return assertNever(block);
  }
}
