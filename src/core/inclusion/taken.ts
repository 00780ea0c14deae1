/** What an output holds of an article, and what it leaves out. */
import { assertNever, figuresOf, textBlocksOf } from '../article.ts';
import type { Article, Block, Figure, List, Note, Table, TextBlock } from '../article.ts';
import type { BlockKind, Treatments } from './kinds.ts';

/** Blocks of one kind that an output leaves out. */
export interface Omission {
  readonly kind: BlockKind;
  /** How many blocks of the kind, those inside others that are left out not counted. */
  readonly count: number;
  /** All text blocks in them, in reading order; none in a figure without caption. */
  readonly blocks: readonly TextBlock[];
  /** All figures in them. */
  readonly figures: readonly Figure[];
}

export interface Taken {
  /** The blocks keep their ids, so that ranges into the article still hold. */
  readonly article: Article;
  /** By kind, in the order in which the kinds are met. */
  readonly omissions: readonly Omission[];
}

/** The same article where nothing is left out. */
export function takenOf(article: Article, treatments: Treatments): Taken {
  const found = new Map<BlockKind, OmissionInWork>();
  const leaveOut: LeaveOut = (kind, blocks) => {
    const same = found.get(kind) ?? { kind, count: 0, blocks: [], figures: [] };
    same.count += 1;
    for (const block of blocks.flatMap(textBlocksOf)) same.blocks.push(block);
    for (const figure of blocks.flatMap(figuresOf)) same.figures.push(figure);
    found.set(kind, same);
  };
  const keep = keeper(treatments, leaveOut);
  const blocks = keep(article.blocks);
  const notes = article.notes.flatMap((note) => keptNote(note, treatments, { keep, leaveOut }));
  if (found.size === 0) return { article, omissions: [] };
  return { article: { ...article, blocks, notes }, omissions: [...found.values()] };
}

interface OmissionInWork extends Omission {
  count: number;
  readonly blocks: TextBlock[];
  readonly figures: Figure[];
}

type LeaveOut = (kind: BlockKind, blocks: readonly Block[]) => void;
type Keep = <Kept extends Block>(blocks: readonly Kept[]) => readonly Kept[];

/** Of each block what is left of it; a block of which nothing is left goes with what it held. */
function keeper(treatments: Treatments, leaveOut: LeaveOut): Keep {
  const keep: Keep = (blocks) => blocks.flatMap((block) => kept(block));
  const kept = <Kept extends Block>(block: Kept): readonly Kept[] => {
    const kind = kindOf(block);
    if (kind !== null && treatments[kind] === 'skip') {
      leaveOut(kind, [block]);
      return [];
    }
    const rest = within(block, keep) as Kept;
    const isEmptied = textBlocksOf(rest).length === 0 && textBlocksOf(block).length > 0;
    return isEmptied && figuresOf(rest).length === 0 ? [] : [rest];
  };
  return keep;
}

/** Items and cells stay where they are, so that numbers and columns are still right. */
function within(block: Block, keep: Keep): Block {
  switch (block.type) {
    case 'heading':
    case 'paragraph':
    case 'thematic-break':
      return block;
    case 'list':
      return { ...block, items: block.items.map(keep) } satisfies List;
    case 'block-quotation':
      return { ...block, blocks: keep(block.blocks) };
    case 'figure':
      return { ...block, caption: keep(block.caption) } satisfies Figure;
    case 'table':
      return {
        ...block,
        caption: keep(block.caption),
        rows: block.rows.map((row) => row.map((cell) => ({ ...cell, blocks: keep(cell.blocks) }))),
      } satisfies Table;
    default:
      return assertNever(block);
  }
}

function keptNote(
  note: Note,
  treatments: Treatments,
  { keep, leaveOut }: { readonly keep: Keep; readonly leaveOut: LeaveOut },
): readonly Note[] {
  if (treatments.note === 'skip') {
    leaveOut('note', note.blocks);
    return [];
  }
  return [{ ...note, blocks: keep(note.blocks) }];
}

/** null for what holds no words and is in no table. */
export function kindOf(block: Block): BlockKind | null {
  switch (block.type) {
    case 'heading':
      return block.role;
    case 'paragraph':
      return block.repeats === true ? 'repeated-standfirst' : block.role;
    case 'list':
    case 'figure':
    case 'table':
      return block.type;
    case 'block-quotation':
      return 'quotation';
    case 'thematic-break':
      return null;
    default:
      return assertNever(block);
  }
}
