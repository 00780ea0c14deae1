/** What a person says of a quotation, as a decision. */
import { isSpeech } from '../../core/kinds.ts';
import type { QuotationKind } from '../../core/kinds.ts';
import type { QuotationWish } from '../../core/wishes.ts';
import type { Decision } from '../attribution/decision.ts';
import type { People } from './people.ts';

export function setQuotation(wish: QuotationWish, found: Decision | undefined, people: People): Decision {
  const kind = kindOf(wish, found?.kind ?? 'speech');
  const entity = wish.speaker === null || !isSpeech(kind) ? null : people.named(wish.speaker);
  return { kind, entity, phrase: null, local: 0, confidence: 1, evidence: [{ cue: 'correction', range: null }] };
}

/** What the person says it is; else what was found, unless a speaker, or none, speaks against it. */
function kindOf({ speaker, kind }: QuotationWish, found: QuotationKind): QuotationKind {
  if (kind !== undefined && (speaker === null || isSpeech(kind))) return kind;
  if (speaker === null) return isSpeech(found) ? 'term' : found;
  return found === 'fragment' ? 'fragment' : 'speech';
}
