/** Which stretches of a paragraph run which way: the Unicode Bidirectional Algorithm (UAX #9). */
import type { Bidi } from 'bidi-js';
import type { Span } from '../../content/types.ts';
import { rightToLeft } from '../../../../core/direction.ts';
import type { Direction } from '../../../../core/direction.ts';

/** A part of a span that runs one way. */
export interface LevelSpan extends Span {
  /** Embedding level: even from left to right, odd from right to left. */
  readonly level: number;
}

/** `bidi` is null for a document without any letter from right to left. */
export function levelled(spans: readonly Span[], direction: Direction, bidi: Bidi | null): readonly LevelSpan[] {
  const text = bidi === null ? '' : spans.map((span) => span.text).join('');
  if (bidi === null || (direction === 'ltr' && !rightToLeft.test(text))) return spans.map(leftToRight);
  const { levels } = bidi.getEmbeddingLevels(classed(text), direction);
  let at = 0;
  return spans.flatMap((span) => {
    const start = at;
    at += span.text.length;
    return stretches(levels, start, at).map(({ from, to, level }) => partOf(span, text.slice(from, to), level));
  });
}

export const directionOfLevel = (level: number): Direction => (level % 2 === 0 ? 'ltr' : 'rtl');

const partOf = (span: Span, text: string, level: number): LevelSpan => ({ ...span, text, level });

const leftToRight = (span: Span): LevelSpan => partOf(span, span.text, 0);

interface LevelStretch {
  readonly from: number;
  readonly to: number;
  readonly level: number;
}

function stretches(levels: Uint8Array, start: number, end: number): readonly LevelStretch[] {
  const found: LevelStretch[] = [];
  let from = start;
  for (let at = start + 1; at <= end; at += 1) {
    if (at < end && levels[at] === levels[from]) continue;
    found.push({ from, to: at, level: levels[from] ?? 0 });
    from = at;
  }
  return found;
}

/**
 * The text as bidi-js is to see it, code unit by code unit. Overrides become embeddings: they would print words backwards, which
 * serves nobody who reads an article. It takes every character beyond the first plane for a letter from left to right, so that
 * letters of the other direction and signs such as emoji are shown to it as others of their kind.
 */
const classed = (text: string): string =>
  text
    .replaceAll('\u202D', '\u202A')
    .replaceAll('\u202E', '\u202B')
    .replaceAll(/[\u{10000}-\u{10FFFF}]/gu, (character) => {
      if (rightToLeft.test(character)) return '\u05D0\u05D0';
      return /[\p{L}\p{M}\p{N}]/u.test(character) ? character : '\u263A\u263A';
    });
