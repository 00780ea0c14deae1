/** From spans of text to words: what no line end may part. */
import type { Weight } from '../types.ts';
import { measuredParts, printable, separators, untidy } from '../characters.ts';
import type { BelongTogether } from './pieces.ts';
import { directionOfLevel } from './scripts/levels.ts';
import type { LevelSpan } from './scripts/levels.ts';
import type { LineBreaks } from './scripts/line-breaks.ts';
import type { ShapedPart, Shaper } from './shape.ts';

export interface Word {
  readonly pieces: readonly Piece[];
  /** In thousandths of the font size, without the gap. */
  readonly advance: number;
  readonly gap: Gap;
}

/** A part of a word that one span holds. */
export interface Piece {
  readonly span: LevelSpan;
  readonly weight: Weight;
  readonly parts: readonly ShapedPart[];
}

/**
 * What follows a word. `space`: a space, or a line end in its place. `glue`: a space that a line should not end at. `line`: a line end that the author wants.
 * `none`: the line may end here, but nothing is printed. `hyphen`: the same inside a word; a line end shows a hyphen. `end`: the text is over.
 */
export type Gap = SpaceGap | HyphenGap | { readonly type: 'none' } | { readonly type: 'end' };

export interface HyphenGap {
  readonly type: 'hyphen';
  /** The last piece before it with a hyphen, which stands for the piece without. */
  readonly shown: Piece;
  /** What the hyphen adds to the line, in thousandths of the font size. */
  readonly advance: number;
}

export interface SpaceGap {
  readonly type: 'space' | 'glue' | 'line';
  readonly span: LevelSpan;
  readonly weight: Weight;
  readonly part: ShapedPart;
}

/** A dash between two words: a line may end behind it, not before it. */
const afterDash = /(?<=[^\s—]—)(?=[\p{L}\p{N}])/u;

export interface WordSetting {
  readonly shaper: Shaper;
  readonly belongTogether: BelongTogether;
  /** null for a document in which only spaces part words. */
  readonly lineBreaks: LineBreaks | null;
}

export function wordsOf(
  spans: readonly LevelSpan[],
  weightOf: (span: LevelSpan) => Weight,
  { shaper, belongTogether, lineBreaks }: WordSetting,
): readonly Word[] {
  const words: Word[] = [];
  let pieces: Piece[] = [];
  const close = (gap: Gap): void => {
    if (pieces.length > 0) words.push({ pieces, advance: advanceOf(pieces), gap });
    else widenLastGap(words, gap);
    pieces = [];
  };
  for (const span of spans) {
    const weight = weightOf(span);
    const direction = directionOfLevel(span.level);
    const set = (text: string): void => {
      const piece: Piece = { span, weight, parts: shaper.shape(text, weight, direction) };
      const before = pieces.pop();
      if (before !== undefined) pieces.push(kernedTo(piece, before, shaper));
      pieces.push(piece);
    };
    const push = (text: string): void => {
      if (text !== '') for (const part of measuredParts(text)) set(part);
    };
    const add = (text: string): void => {
      if (text.length <= longest && !text.includes('—') && lineBreaks === null) {
        push(text);
        return;
      }
      for (const [index, part] of unbroken(text, lineBreaks).entries()) {
        if (index > 0) close({ type: 'none' });
        push(part);
      }
    };
    const gapAfter = gaps(span, weight, shaper);
    const text = printable(span.text);
    let at = 0;
    if (!untidy.test(text)) {
      for (let end = text.indexOf(' '); end >= 0; end = text.indexOf(' ', at)) {
        add(text.slice(at, end));
        close(gapAfter(' ', pieces.at(-1)));
        at = end + 1;
      }
    } else {
      for (const { 0: separator, index } of text.matchAll(separators)) {
        add(text.slice(at, index));
        close(separator === '\u200B' ? { type: 'none' } : gapAfter(separator, pieces.at(-1)));
        at = index + separator.length;
      }
    }
    add(text.slice(at));
  }
  close({ type: 'end' });
  return glued(words, belongTogether);
}

/** Where a quotation, a link or other mark-up begins or ends beside a sign: as near to each other as if they were one text. */
const besideSign = /^(?:\p{P}[^\p{M}\s]|[^\p{M}\s]\p{P})$/u;

/** A piece with the kerning between it and the next one of its word in its width. */
function kernedTo(next: Piece, piece: Piece, shaper: Shaper): Piece {
  const last = piece.parts.at(-1);
  const [first] = next.parts;
  if (last === undefined || first === undefined || !isSetAlike(piece, next)) return piece;
  if (last.face !== 0 || first.face !== 0 || last.actual !== null || first.actual !== null) return piece;
  const [a = '', b = ''] = [last.text.at(-1), first.text.at(0)];
  if (!besideSign.test(a + b)) return piece;
  const advance = (text: string): number => partsAdvance(shaper.shape(text, piece.weight));
  const kerning = advance(a + b) - advance(a) - advance(b);
  if (kerning === 0) return piece;
  return { ...piece, parts: [...piece.parts.slice(0, -1), { ...last, advance: last.advance + kerning }] };
}

const isSetAlike = (a: Piece, b: Piece): boolean =>
  a.weight === b.weight && a.span.raised === b.span.raised && a.span.level === 0 && b.span.level === 0;

/** The words with glue in the place of spaces that stand inside a piece of information. */
function glued(words: Word[], belongTogether: BelongTogether): readonly Word[] {
  let next = '';
  for (let index = words.length - 1; index >= 0; index -= 1) {
    const word = words[index];
    if (word === undefined) continue;
    const text = textOf(word);
    const { gap } = word;
    if (gap.type === 'space' && belongTogether(text, next)) words[index] = { ...word, gap: { ...gap, type: 'glue' } };
    next = text;
  }
  return words;
}

/** The word as it stands in the article. */
function textOf({ pieces }: Word): string {
  let text = '';
  for (const piece of pieces) for (const part of piece.parts) text += part.actual ?? part.text;
  return text;
}

/** A word as long as this is longer than any line: it is taken in slices, so that no font has to shape megabytes at once. */
const longest = 400;
const slices = /(?:\P{M}\p{M}*|\p{M}){1,16}/gsu;

function unbroken(text: string, lineBreaks: LineBreaks | null): readonly string[] {
  const parts = text.split(afterDash).flatMap((part) => cutAt(part, lineBreaks?.(part) ?? []));
  if (text.length <= longest) return parts;
  return parts.flatMap((part) =>
    part.length <= longest ? [part] : [...part.matchAll(slices)].map(([slice]) => slice),
  );
}

const cutAt = (text: string, places: readonly number[]): readonly string[] =>
  [0, ...places].map((from, index) => text.slice(from, places[index]));

/** Where two gaps meet, one is printed: a line end rather than a space, a space rather than nothing. */
function widenLastGap(words: Word[], gap: Gap): void {
  const last = words.at(-1);
  if (last === undefined || gap.type === 'none') return;
  if (gap.type === 'space' && last.gap.type === 'line') return;
  words[words.length - 1] = { ...last, gap };
}

type GapAfter = (separator: string, before: Piece | undefined) => SpaceGap;

/** A space is set in the font of the word before it, and belongs to the text that this word stands for. */
function gaps(span: LevelSpan, weight: Weight, shaper: Shaper): GapAfter {
  const plain: SpaceGap = { type: 'space', span, weight, part: shaper.space(weight, 0) };
  return (separator, before) => {
    const type = lineEnd.test(separator) ? 'line' : 'space';
    const last = before?.span === span ? before.parts.at(-1) : undefined;
    if (type === 'space' && (last === undefined || (last.face === 0 && last.actual === null))) return plain;
    const part = shaper.space(weight, last?.face ?? 0);
    return { type, span, weight, part: last === undefined || last.actual === null ? part : { ...part, actual: ' ' } };
  };
}

const lineEnd = /[\n\u2028\u2029]/;

/** Width of a gap inside a line. */
export const gapAdvance = (gap: Gap): number => ('part' in gap ? gap.part.advance : 0);

export function advanceOf(pieces: readonly Piece[]): number {
  let sum = 0;
  for (const piece of pieces) sum += partsAdvance(piece.parts);
  return sum;
}

function partsAdvance(parts: readonly ShapedPart[]): number {
  let sum = 0;
  for (const part of parts) sum += part.advance;
  return sum;
}
