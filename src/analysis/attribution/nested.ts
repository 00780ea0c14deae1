/** A quotation inside another is spoken by whoever speaks the outer one. */
import { isSpeech } from '../../core/script.ts';
import type { QuotedSpan } from '../quotes/types.ts';
import type { Decision } from './decision.ts';

/** Adds decisions for the inner quotations; `quotes` are in reading order, an inner one after the one that holds it. */
export function withNested(
  quotes: readonly QuotedSpan[],
  decisions: ReadonlyMap<number, Decision>,
): Map<number, Decision> {
  const all = new Map(decisions);
  let outer: QuotedSpan | null = null;
  for (const quote of quotes) {
    if (quote.depth === 0) outer = quote;
    else if (outer !== null && !all.has(quote.id)) all.set(quote.id, inner(all.get(outer.id)));
  }
  return all;
}

function inner(outer: Decision | undefined): Decision {
  if (outer === undefined || !isSpeech(outer.kind)) {
    return { kind: outer?.kind ?? 'term', entity: null, phrase: null, local: 0, confidence: 0, evidence: [] };
  }
  return { ...outer, kind: 'fragment', evidence: [{ cue: 'inner-quotation', range: null }] };
}
