/** The words of each piece, cleaned, with their way back to the source. */
import type { MarkedPassage } from '../blocks.ts';
import type { Tally } from '../characters.ts';
import { isMojibake } from '../mojibake.ts';
import { createPassage } from '../passage.ts';
import { learnHyphens } from './hyphens.ts';
import { joinLines } from './join-lines.ts';
import type { Line } from './lines.ts';
import type { Piece } from './pieces.ts';

export type WordedPiece =
  | { readonly type: 'paragraph'; readonly words: MarkedPassage }
  | { readonly type: 'list'; readonly start: number | null; readonly items: readonly MarkedPassage[] }
  | { readonly type: 'rule' };

/** Pieces that hold nothing but invisible characters are left out. */
export function passagesOf(
  source: string,
  pieces: readonly Piece[],
  hyphenShare: number,
  tally: Tally,
): readonly WordedPiece[] {
  const keepsHyphen = learnHyphens(source, hyphenShare);
  const mojibake = isMojibake(source);
  const passage = (lines: readonly Line[]): MarkedPassage => {
    const builder = createPassage(source);
    joinLines({ source, passage: builder, tally, mojibake }, lines, keepsHyphen);
    return { ...builder.finish(), inlines: [] };
  };
  return pieces.map((piece) => worded(piece, passage)).filter(holdsWords);
}

function worded(piece: Piece, passage: (lines: readonly Line[]) => MarkedPassage): WordedPiece {
  if (piece.type === 'paragraph') return { type: 'paragraph', words: passage(piece.lines) };
  if (piece.type === 'rule') return piece;
  return { type: 'list', start: piece.start, items: piece.items.map(passage).filter(({ text }) => text !== '') };
}

function holdsWords(piece: WordedPiece): boolean {
  if (piece.type === 'paragraph') return piece.words.text !== '';
  return piece.type === 'rule' || piece.items.length > 0;
}
