/** Makes a block's spans part of the article: places, numbers, depth, and which quotation of the paragraph before goes on. */
import type { TextBlock } from '../../core/article.ts';
import type { QuotationId } from '../../core/script.ts';
import type { BlockSpan } from './resolve.ts';
import type { QuotedSpan } from './types.ts';

/** A quotation that its paragraph leaves open. */
export interface OpenQuote {
  readonly id: QuotationId;
  readonly glyph: string | null;
}

interface Numbering {
  /** Number of the block's first quotation. */
  readonly first: number;
  /** What the paragraph before leaves open. */
  readonly continued: OpenQuote | null;
}

/** `spans` in reading order, the outer before the inner. */
export function numberSpans(
  { id: block, text }: TextBlock,
  spans: readonly BlockSpan[],
  { first, continued }: Numbering,
): readonly QuotedSpan[] {
  const ends: number[] = [];
  return spans.map((span, i) => {
    while ((ends.at(-1) ?? Infinity) <= span.start) ends.pop();
    const depth = ends.length;
    ends.push(span.end);
    return {
      id: (first + i) as QuotationId,
      range: { block, start: span.start, end: span.end },
      inner: { block, start: span.innerStart, end: span.innerEnd },
      depth,
      closed: span.closed,
      continues: i === 0 && goesOn(text, span, continued) ? (continued?.id ?? null) : null,
    };
  });
}

/** Does the paragraph begin with this span, and with the mark that opened the one before it? */
const goesOn = (text: string, { start, glyph }: BlockSpan, continued: OpenQuote | null): boolean =>
  text.slice(0, start).trim() === '' && (glyph === null || glyph === continued?.glyph);

/** The outermost quotation that reaches the paragraph's end without a closing mark. */
export function openAtEnd(
  { text }: TextBlock,
  spans: readonly BlockSpan[],
  numbered: readonly QuotedSpan[],
): OpenQuote | null {
  const end = text.trimEnd().length;
  const at = spans.findIndex((span) => !span.closed && span.end === end);
  const id = numbered[at]?.id;
  return id === undefined ? null : { id, glyph: spans[at]?.glyph ?? null };
}
