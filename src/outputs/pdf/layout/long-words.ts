/** Words that are longer than a line. */
import { beginsWithMark, cluster } from '../characters.ts';
import { directionOfLevel } from './scripts/levels.ts';
import type { Shaper } from './shape.ts';
import { advanceOf } from './words.ts';
import type { Gap, Piece, Word } from './words.ts';

/**
 * Cuts every word that is wider than the room (in thousandths of the font size) into words that fit, with nothing between them:
 * addresses at their signs, other words behind their own hyphens. What is too wide even so is cut between any two characters, and told;
 * a hyphen shows it where letters of a script with hyphens are parted.
 */
export function cutLongWords(
  words: readonly Word[],
  room: number,
  shaper: Shaper,
  onCut: (word: string) => void = () => {},
): readonly Word[] {
  if (words.every((word) => word.advance <= room)) return words;
  return words.flatMap((word) => (word.advance <= room ? [word] : cutLongWord(word, room, shaper, onCut)));
}

function cutLongWord(word: Word, room: number, shaper: Shaper, onCut: (word: string) => void): readonly Word[] {
  for (const places of [heldSpaces, spacesInNumbers]) {
    const held = partedAt(word, places, shaper);
    if (held.length > 1) return cutLongWords(held, room, shaper, onCut);
  }
  const text = word.pieces.map(textOf).join('');
  const isAddress = address.test(text);
  const gapAfter: GapAfter = isAddress ? () => noHyphen : (piece, next) => gapInside(piece, next, shaper);
  const parts = partedAt(word, isAddress ? atSigns : atHyphens, shaper);
  if (parts.every((part) => part.advance <= room)) return parts;
  onCut(text);
  return parts.flatMap((part) => (part.advance <= room ? [part] : cut(part, room, gapAfter, shaper)));
}

/** With the hyphen that a line end shows. */
const lineAdvance = (pieces: readonly Piece[], gap: Gap): number =>
  advanceOf(pieces) + (gap.type === 'hyphen' ? gap.advance : 0);

/** No space can hold together what no line has room for; those that indent a line stay with what they indent. In a shaped word all are U+0020. */
const heldSpaces = /(?<=[^ ] +)(?=[^ ])(?<!\p{Nd} +(?=\p{Nd}))/gu;
const spacesInNumbers = /(?<=\p{Nd} +)(?=\p{Nd})/gu;

/** What nobody would take for an ordinary word: a scheme, a mail address, a domain, a path, a query. */
const address = /:\/\/|^www\.|@|[\p{L}\p{N}][._~?#%=&\\][\p{L}\p{N}]|\/.+\//u;

/**
 * Before a slash, a dot or another sign of an address, behind an equals sign or an ampersand (Chicago Manual of Style, 14.18);
 * not in `://`, and not before a sign that ends the address.
 */
const atSigns = /(?<=[^/:])(?=[/.,~_?#%-][\p{L}\p{N}])|(?<=[=&])(?!$)/gu;

/** Behind a hyphen, a dash or a slash between two parts of a word. */
const atHyphens = /(?<=[\p{L}\p{N}][-\u2010\u2013/])(?=[\p{L}\p{N}])/gu;

/** What stands behind a piece of a word, given the text of the next one. */
type GapAfter = (piece: Piece, next: string) => Gap;

const noHyphen: Gap = { type: 'none' };

/** Letters of scripts that show a parted word by a hyphen. */
const hyphenated = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]\p{M}*$/u;
const hyphenatedNext = /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]/u;

/** The hyphen stands in the font of the letters before it, and for nothing: the piece with it stands for the piece without. */
function gapInside(piece: Piece, next: string, shaper: Shaper): Gap {
  const text = textOf(piece);
  if (!hyphenated.test(text) || !hyphenatedNext.test(next)) return noHyphen;
  const parts = shaper.shape(`${text}-`, piece.weight);
  const [only] = parts;
  if (only === undefined || parts.length > 1 || only.face !== piece.parts[0]?.face) return noHyphen;
  const shown = { ...piece, parts: [{ ...only, actual: text }] };
  return { type: 'hyphen', shown, advance: advanceOf([shown]) - advanceOf([piece]) };
}

/** Places may lie where one piece ends and the next begins. */
function partedAt(word: Word, places: RegExp, shaper: Shaper): readonly Word[] {
  const texts = word.pieces.map(textOf);
  const cuts = Array.from(texts.join('').matchAll(places), ({ index }) => index);
  if (cuts.length === 0) return [word];
  const parts: Word[] = [];
  let open: Piece[] = [];
  let at = 0;
  for (const [index, { span, weight }] of word.pieces.entries()) {
    const end = at + (texts[index]?.length ?? 0);
    while (at < end) {
      if (cuts[0] === at) {
        cuts.shift();
        parts.push({ pieces: open, advance: advanceOf(open), gap: noHyphen });
        open = [];
      }
      const to = Math.min(cuts[0] ?? end, end);
      const segment = texts[index]?.slice(at - end, to === end ? undefined : to - end) ?? '';
      open.push({ span, weight, parts: shaper.shape(segment, weight, directionOfLevel(span.level)) });
      at = to;
    }
  }
  return [...parts, { pieces: open, advance: advanceOf(open), gap: word.gap }];
}

function cut(word: Word, room: number, gapAfter: GapAfter, shaper: Shaper): readonly Word[] {
  const all = word.pieces.flatMap((whole) => characters(whole, shaper));
  const cuts: Word[] = [];
  for (let from = 0; from < all.length;) {
    const upTo = (to: number): Word => {
      const pieces = joinedAgain(all.slice(from, to), shaper);
      const [last, next] = [pieces.at(-1), all[to]];
      const gap = last === undefined || next === undefined ? word.gap : gapAfter(last, textOf(next));
      return { pieces, advance: advanceOf(pieces), gap };
    };
    const to = filling(all, from, room, (end) => {
      const { pieces, gap } = upTo(end);
      return lineAdvance(pieces, gap) <= room;
    });
    const filled = upTo(to);
    const hasRoom = filled.gap.type !== 'hyphen' || lineAdvance(filled.pieces, filled.gap) <= room;
    cuts.push(hasRoom ? filled : { ...filled, gap: noHyphen });
    from = to;
  }
  return cuts;
}

/**
 * Up to where as many characters as fill a line stand, one at least. Together they may be narrower than one by one, where letters join,
 * or wider by kerning.
 */
function filling(all: readonly Piece[], from: number, room: number, fits: (to: number) => boolean): number {
  const advanceAt = (index: number): number => advanceOf(all.slice(index, index + 1));
  let to = from + 1;
  for (let filled = advanceAt(from); to < all.length && filled <= room; to += 1) filled += advanceAt(to);
  while (to > from + 1 && !fits(to)) to -= 1;
  while (to < all.length && fits(to + 1)) to += 1;
  // No letter stands alone in the last line.
  return to === all.length - 1 && to > from + 2 ? to - 1 : to;
}

/** Characters of one span as one piece again: the letters of some scripts join. */
function joinedAgain(pieces: readonly Piece[], shaper: Shaper): readonly Piece[] {
  const texts: { readonly piece: Piece; text: string }[] = [];
  for (const piece of pieces) {
    const last = texts.at(-1);
    const text = textOf(piece);
    if (last?.piece.span === piece.span && !beginsWithMark(text)) last.text += text;
    else texts.push({ piece, text });
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
