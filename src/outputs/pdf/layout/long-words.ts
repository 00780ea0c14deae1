/** Words that are longer than a line. */
import { cluster } from '../characters.ts';
import type { Shaper } from './shape.ts';
import { advanceOf } from './words.ts';
import type { Piece, Word } from './words.ts';

/** Cuts every word that is wider than the room (in thousandths of the font size) into words that fit, with nothing between them. */
export function cutLongWords(words: readonly Word[], room: number, shaper: Shaper): readonly Word[] {
  if (words.every((word) => word.advance <= room)) return words;
  return words.flatMap((word) => (word.advance <= room ? [word] : cut(word, room, shaper)));
}

function cut(word: Word, room: number, shaper: Shaper): readonly Word[] {
  const cuts: Word[] = [];
  let line: Piece[] = [];
  let filled = 0;
  for (const piece of word.pieces.flatMap((whole) => characters(whole, shaper))) {
    const advance = advanceOf([piece]);
    if (filled + advance > room && line.length > 0) {
      cuts.push({ pieces: line, advance: filled, gap: { type: 'none' } });
      line = [];
      filled = 0;
    }
    line.push(piece);
    filled += advance;
  }
  return [...cuts, { pieces: line, advance: filled, gap: word.gap }];
}

/** A piece for every character of a piece, each with its marks. */
const characters = ({ span, weight, parts }: Piece, shaper: Shaper): readonly Piece[] =>
  parts.flatMap((part) =>
    [...(part.actual ?? part.text).matchAll(cluster)].map(([character]) => ({
      span,
      weight,
      parts: shaper.shape(character, weight),
    })),
  );
