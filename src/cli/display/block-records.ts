/** An article's blocks as plain records: what each is, where it stands, and which outputs take it. */
import { assertNever } from '../../core/article.ts';
import type { Article, Block, Figure, TextBlock } from '../../core/article.ts';
import { kindOf, mediums } from '../../core/inclusion/index.ts';
import type { BlockKind, Inclusion, Medium, Treatment } from '../../core/inclusion/index.ts';
import { toSource } from '../../core/position.ts';
import { onOneLine } from '../../core/titles.ts';

export interface BlockRecord {
  /** UTF-16 code units into the decoded source; null for a figure, whose description stands in no text block. */
  readonly start: number | null;
  readonly end: number | null;
  readonly role: BlockKind;
  /** Level of a heading; null for anything else. */
  readonly level: number | null;
  /** What it stands in, the outermost first: `list`, `block-quotation`, `table`, `figure`, `note`. */
  readonly within: readonly string[];
  readonly words: number;
  /** What each output does with it. */
  readonly taken: Readonly<Record<Medium, Treatment>>;
  /** Does the speech take it? */
  readonly heard: boolean;
  /** The words; of a figure its description. */
  readonly text: string;
}

/** In reading order; figures with a description among the text blocks. */
export function blockRecords({ blocks, notes }: Article, inclusion: Inclusion): readonly BlockRecord[] {
  const records: BlockRecord[] = [];
  const visit = (block: Block, around: readonly Around[]): void => {
    const kind = kindOf(block);
    if (block.type === 'heading' || block.type === 'paragraph') records.push(ofText(block, around, inclusion));
    if (block.type === 'figure' && onOneLine(block.alternative ?? '') !== '')
      records.push(ofFigure(block, around, inclusion));
    const inner = kind === null ? around : [...around, { name: block.type, kind }];
    for (const child of innerBlocks(block)) visit(child, inner);
  };
  for (const block of blocks) visit(block, []);
  for (const block of notes.flatMap((note) => note.blocks)) visit(block, [{ name: 'note', kind: 'note' }]);
  return records;
}

/** Stretches between white space that hold a letter or a digit. */
export const wordCount = (text: string): number =>
  text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

/** A block that another one stands in. */
interface Around {
  readonly name: string;
  readonly kind: BlockKind;
}

const ofText = (block: TextBlock, around: readonly Around[], inclusion: Inclusion): BlockRecord => ({
  ...toSource(block.origin, 0, block.text.length),
  level: block.type === 'heading' ? block.level : null,
  ...place(kindOf(block) ?? block.role, around, inclusion),
  words: wordCount(block.text),
  text: block.text,
});

const ofFigure = ({ alternative }: Figure, around: readonly Around[], inclusion: Inclusion): BlockRecord => ({
  start: null,
  end: null,
  level: null,
  ...place('figure', around, inclusion),
  words: wordCount(alternative ?? ''),
  text: onOneLine(alternative ?? ''),
});

function place(
  role: BlockKind,
  around: readonly Around[],
  inclusion: Inclusion,
): Pick<BlockRecord, 'role' | 'within' | 'taken' | 'heard'> {
  const treatment = (medium: Medium): Treatment =>
    around.some(({ kind }) => inclusion[medium][kind] === 'skip') ? 'skip' : inclusion[medium][role];
  const taken = Object.fromEntries(mediums.map((medium) => [medium, treatment(medium)])) as Record<Medium, Treatment>;
  return { role, within: around.map(({ name }) => name), taken, heard: taken.speech !== 'skip' };
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
