/** The blocks of a piece. Their numbers count from 0 and their origins point into the piece. */
import type { Block, Note, Paragraph } from '../../core/article.ts';
import { textBlocksOf } from '../../core/article.ts';
import type { Diagnostic } from '../../core/diagnostic.ts';
import { createBlockMaker } from '../blocks.ts';
import type { Tally } from '../characters.ts';
import { copyClean } from '../characters.ts';
import { readFragment } from '../html/fragment.ts';
import { isMojibake } from '../mojibake.ts';
import { createPassage } from '../passage.ts';
import { readText } from '../text/index.ts';
import type { ReadOptions } from '../types.ts';
import type { Piece } from './types.ts';

export interface PieceBlocks {
  readonly blocks: readonly Block[];
  readonly notes: readonly Note[];
  readonly diagnostics: readonly Diagnostic[];
}

/** What every piece of an item is read with. */
export interface PieceContext {
  /** Repairs of characters are counted here. */
  readonly tally: Tally;
  /** BCP 47 tag of the item; null when none is stated. */
  readonly language: string | null;
  readonly options: ReadOptions;
}

export function blocksOf(piece: Piece, context: PieceContext): PieceBlocks {
  const { tally, language, options } = context;
  const { text } = piece.passage;
  if (piece.role !== 'body') return { blocks: statedBlocks(piece, context), notes: [], diagnostics: [] };
  if (piece.as === 'html') return { ...readFragment(text, { name: 'The text', tally, language }), diagnostics: [] };
  const { article, diagnostics } = readText({ name: '', text, encoding: 'utf-8' }, options);
  return { blocks: article.blocks, notes: article.notes, diagnostics };
}

/** What the file says is a title, a byline or the like: every paragraph of it is one. */
function statedBlocks(piece: Piece, { tally, language }: PieceContext): readonly Block[] {
  const found =
    piece.as === 'html'
      ? readFragment(piece.passage.text, { name: 'The text', tally, language }).blocks
      : oneParagraph(piece, tally);
  if (piece.role === 'title') return titleBlocks(found);
  const { role } = piece;
  const change = (paragraph: Paragraph): Paragraph =>
    paragraph.role === 'credit' ? paragraph : { ...paragraph, role };
  return found.flatMap((block): readonly Block[] => {
    if (block.type === 'paragraph') return [change(block)];
    if (block.type === 'heading') return [asParagraph(block, role)];
    return [block];
  });
}

/** The first words are the title, whatever follows comes below it. */
const titleBlocks = (found: readonly Block[]): readonly Block[] =>
  found.flatMap(textBlocksOf).map((block, i) => {
    const { id, text, inlines, origin, language } = block;
    return i === 0
      ? { type: 'heading', id, text, inlines, origin, language, level: 1, role: 'title' }
      : asParagraph(block, 'standfirst');
  });

const asParagraph = (
  block: Pick<Paragraph, 'id' | 'text' | 'inlines' | 'origin' | 'language'>,
  role: Paragraph['role'],
): Paragraph => {
  const { id, text, inlines, origin, language } = block;
  return { type: 'paragraph', id, text, inlines, origin, language, role };
};

function oneParagraph({ passage: { text } }: Piece, tally: Tally): readonly Block[] {
  const passage = createPassage(text);
  copyClean({ source: text, passage, tally, mojibake: isMojibake(text) }, 0, text.length);
  const words = passage.finish();
  return words.text === '' ? [] : [createBlockMaker().paragraph({ ...words, inlines: [] }, 'body')];
}
