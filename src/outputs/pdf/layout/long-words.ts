/** Words that are longer than a line. */
import { cluster } from '../characters.ts';
import { directionOfLevel } from './scripts/levels.ts';
import type { Shaper } from './shape.ts';
import { advanceOf } from './words.ts';
import type { Piece, Word } from './words.ts';

/**
 * Cuts every word that is wider than the room (in thousandths of the font size) into words that fit, with nothing between them:
 * addresses at their signs, where that is enough, anything else anywhere.
 */
export function cutLongWords(words: readonly Word[], room: number, shaper: Shaper): readonly Word[] {
  if (words.every((word) => word.advance <= room)) return words;
  return words
    .flatMap((word) => (word.advance <= room ? [word] : cutAtSigns(word, shaper)))
    .flatMap((word) => (word.advance <= room ? [word] : cut(word, room, shaper)));
}

/**
 * Before a slash, a dot or another sign of an address, behind an equals sign or an ampersand (Chicago Manual of Style, 14.18);
 * not in `://`, and not before a sign that ends the address.
 */
const atSigns = /(?<=[^/:])(?=[/.,~_?#%-][\p{L}\p{N}])|(?<=[=&])/u;

function cutAtSigns(word: Word, shaper: Shaper): readonly Word[] {
  const cuts: Word[] = [];
  let open: Piece[] = [];
  for (const piece of word.pieces) {
    const { span, weight } = piece;
    for (const [index, segment] of textOf(piece).split(atSigns).entries()) {
      if (index > 0) {
        cuts.push({ pieces: open, advance: advanceOf(open), gap: { type: 'none' } });
        open = [];
      }
      open.push({ span, weight, parts: shaper.shape(segment, weight, directionOfLevel(span.level)) });
    }
  }
  return [...cuts, { pieces: open, advance: advanceOf(open), gap: word.gap }];
}

function cut(word: Word, room: number, shaper: Shaper): readonly Word[] {
  const all = word.pieces.flatMap((whole) => characters(whole, shaper));
  const cuts: Word[] = [];
  for (let from = 0; from < all.length;) {
    const { to, pieces } = filling(all, from, room, shaper);
    cuts.push({ pieces, advance: advanceOf(pieces), gap: to < all.length ? { type: 'none' } : word.gap });
    from = to;
  }
  return cuts;
}

/** As many characters as fill a line, one at least. Together they may be narrower than one by one, where letters join, or wider by kerning. */
function filling(
  all: readonly Piece[],
  from: number,
  room: number,
  shaper: Shaper,
): { readonly to: number; readonly pieces: readonly Piece[] } {
  const upTo = (to: number): readonly Piece[] => joinedAgain(all.slice(from, to), shaper);
  const fits = (to: number): boolean => advanceOf(upTo(to)) <= room;
  const advanceAt = (index: number): number => advanceOf(all.slice(index, index + 1));
  let to = from + 1;
  for (let filled = advanceAt(from); to < all.length && filled <= room; to += 1) filled += advanceAt(to);
  while (to > from + 1 && !fits(to)) to -= 1;
  while (to < all.length && fits(to + 1)) to += 1;
  return { to, pieces: upTo(to) };
}

/** Characters of one span as one piece again: the letters of some scripts join. */
function joinedAgain(pieces: readonly Piece[], shaper: Shaper): readonly Piece[] {
  const texts: { readonly piece: Piece; text: string }[] = [];
  for (const piece of pieces) {
    const last = texts.at(-1);
    if (last?.piece.span === piece.span) last.text += textOf(piece);
    else texts.push({ piece, text: textOf(piece) });
  }
  return texts.map(({ piece: { span, weight }, text }) => ({
    span,
    weight,
    parts: shaper.shape(text, weight, directionOfLevel(span.level)),
  }));
}

const textOf = ({ parts }: Piece): string => parts.map((part) => part.actual ?? part.text).join('');

/** A piece for every character of a piece, each with its marks. */
const characters = ({ span, weight, parts }: Piece, shaper: Shaper): readonly Piece[] =>
  parts.flatMap((part) =>
    [...(part.actual ?? part.text).matchAll(cluster)].map(([character]) => ({
      span,
      weight,
      parts: shaper.shape(character, weight, directionOfLevel(span.level)),
    })),
  );
