/** Whoever is given a quotation is given what belongs to it: its next paragraphs, and the quotations in it. */
import type { Decision } from '../attribution/decision.ts';
import type { QuotedSpan } from '../quotes/types.ts';

/**
 * New decisions for the quotations that go on with a corrected one, or stand in it, and were found to have the same speaker,
 * by id. A person's own word about one of them comes first. `quotes` are in reading order.
 */
export function followOn(
  quotes: readonly QuotedSpan[],
  decisions: ReadonlyMap<number, Decision>,
  corrected: ReadonlyMap<number, Decision>,
): ReadonlyMap<number, Decision> {
  const followed = new Map<number, Decision>();
  if (corrected.size === 0) return followed;
  let outer: QuotedSpan | null = null;
  for (const quote of quotes) {
    if (quote.depth === 0) outer = quote;
    const head = quote.depth === 0 ? quote.continues : (outer?.id ?? null);
    const found = decisions.get(quote.id);
    if (head === null || head === quote.id || corrected.has(quote.id) || found === undefined) continue;
    const set = corrected.get(head) ?? followed.get(head);
    if (set === undefined || found.entity !== (decisions.get(head)?.entity ?? null)) continue;
    followed.set(quote.id, {
      ...set,
      kind: quote.depth === 0 ? set.kind : innerKind(set, found),
      evidence: evidenceOf(quote),
    });
  }
  return followed;
}

const innerKind = (outer: Decision, found: Decision): Decision['kind'] =>
  outer.entity === null && outer.kind !== 'speech' && outer.kind !== 'fragment'
    ? outer.kind
    : found.entity === null
      ? 'fragment'
      : found.kind;

const evidenceOf = ({ depth }: QuotedSpan): Decision['evidence'] => [
  { cue: depth === 0 ? 'continues' : 'inner-quotation', range: null },
];
