/** Turns the pairs of a block, and the marks that found no partner, into spans. */
import type { Pairing } from './pair-marks.ts';
import type { Mark } from './read-marks.ts';

/** A quoted span of one block, in offsets of its text. */
export interface BlockSpan {
  readonly start: number;
  readonly end: number;
  readonly innerStart: number;
  readonly innerEnd: number;
  readonly closed: boolean;
  /** The mark that opens it; null when the text has none. */
  readonly glyph: string | null;
}

export interface Surroundings {
  /** Does the paragraph before leave a quotation open? */
  readonly isContinued: boolean;
  /** The mark that opens the next paragraph; null when it begins with a word. */
  readonly after: string | null;
}

/** The spans of a block in reading order; they nest or stand apart, never cross. */
export function resolve(text: string, pairing: Pairing, surroundings: Surroundings): readonly BlockSpan[] {
  const closed = pairing.pairs
    .map(({ open, close }) => spanOf(open, close.start, close.end))
    .toSorted((a, b) => a.start - b.start);
  const spans = [
    ...resolveUnopened(text, pairing.unopened, surroundings.isContinued),
    ...closed,
    ...resolveUnclosed(text, closed, pairing.unclosed, surroundings.after),
  ];
  return spans.filter((span) => hasWords(text, span)).toSorted((a, b) => a.start - b.start || b.end - a.end);
}

function spanOf(open: Mark, innerEnd: number, end: number): BlockSpan {
  return { start: open.start, end, innerStart: open.end, innerEnd, closed: end > innerEnd, glyph: open.glyph };
}

/**
 * A closing mark that nothing opens ends what the paragraph begins with: the end of a quotation that the paragraph before leaves open,
 * unless it is too short for that, as a name beneath a pull quote is; else words that a comma sets off from who says them.
 */
function resolveUnopened(text: string, mark: Mark | null, isContinued: boolean): readonly BlockSpan[] {
  if (mark === null || mark.context !== 'close') return [];
  const start = text.length - text.trimStart().length;
  const isQuoted = isContinued ? isLong(text.slice(start, mark.start)) : text.charAt(mark.start - 1) === ',';
  return isQuoted ? [{ start, end: mark.end, innerStart: start, innerEnd: mark.start, closed: true, glyph: null }] : [];
}

const isLong = (words: string): boolean => /^(?:\S+\s+){8}\S/.test(words);

/** An opening mark without a partner: its words run to the next quotation that cannot be inside it, else to the paragraph's end. */
function resolveUnclosed(
  text: string,
  closed: readonly BlockSpan[],
  marks: readonly Mark[],
  after: string | null,
): readonly BlockSpan[] {
  const candidates = marks.filter((mark) => opensSurely(text, mark, after));
  const spans: BlockSpan[] = [];
  for (const [i, mark] of candidates.entries()) {
    if ((spans.at(-1)?.end ?? 0) > mark.start) continue;
    const forgotten = candidates.slice(i + 1).find(({ glyph }) => glyph === mark.glyph);
    const rival = firstRival(text, closed, mark, after === mark.glyph);
    const end = text.slice(0, Math.min(forgotten?.start ?? Infinity, rival ?? Infinity)).trimEnd().length;
    spans.push(spanOf(mark, end, end));
  }
  return spans;
}

/**
 * Where the same mark opens once more, so that the one before must have ended; null when all that follows may be inside it.
 * In a quotation that goes on in the next paragraph, only words that end like speech, with a comma, are a quotation of their own.
 */
function firstRival(text: string, closed: readonly BlockSpan[], mark: Mark, goesOn: boolean): number | null {
  let reached = mark.start;
  for (const { start, end, innerEnd, glyph } of closed) {
    if (start <= reached) continue;
    if (glyph === mark.glyph && (!goesOn || text.charAt(innerEnd - 1) === ',')) return start;
    reached = end;
  }
  return null;
}

/** Single marks are taken for apostrophes, unless this paragraph and the next both begin with one. */
function opensSurely(text: string, mark: Mark, after: string | null): boolean {
  switch (mark.level) {
    case 'single':
      return after === mark.glyph && text.slice(0, mark.start).trim() === '';
    case 'double':
      return mark.context === 'open' || mark.facing === 'open';
    default:
      return mark.context === 'open';
  }
}

const hasWords = (text: string, { innerStart, innerEnd }: BlockSpan): boolean =>
  /[\p{L}\p{N}]/u.test(text.slice(innerStart, innerEnd));
