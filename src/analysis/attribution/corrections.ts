/** What a person has decided wins over what was found. */
import type { Diagnostic } from '../../core/diagnostic.ts';
import type { TextBlock } from '../../core/article.ts';
import type { QuotationWish, Wishes } from '../../core/wishes.ts';
import type { QuotedSpan } from '../quotes/types.ts';
import { entityByName, newNamedEntity } from '../speakers/by-name.ts';
import type { Entity } from '../speakers/entity.ts';
import type { Decision } from './decision.ts';

export interface CorrectionInput {
  readonly wishes: Wishes;
  readonly quotes: readonly QuotedSpan[];
  readonly blocks: readonly TextBlock[];
  readonly entities: Entity[];
}

/** Changes the decisions and the entities in place; tells which corrections fit nothing. */
export function correct(decisions: Map<number, Decision>, input: CorrectionInput): readonly Diagnostic[] {
  const quoted = textsOf(input);
  const stale = input.wishes.quotations.filter((wish) => !correctQuotation(wish, quoted, decisions, input.entities));
  const strangers = input.wishes.speakers.filter((wish) => {
    const entity = entityByName(input.entities, wish.speaker);
    if (entity !== null && wish.gender !== undefined) entity.wishedGender = wish.gender;
    return entity === null;
  });
  return [...stale.map(({ text }) => staleQuotation(text)), ...strangers.map(({ speaker }) => staleSpeaker(speaker))];
}

/** Quotations by their text with marks, in reading order. */
function textsOf({ quotes, blocks }: CorrectionInput): ReadonlyMap<string, readonly QuotedSpan[]> {
  const texts = new Map<string, QuotedSpan[]>();
  const byId = new Map(blocks.map((block) => [block.id, block.text]));
  for (const quote of quotes) {
    const text = byId.get(quote.range.block)?.slice(quote.range.start, quote.range.end) ?? '';
    const same = texts.get(text);
    if (same === undefined) texts.set(text, [quote]);
    else same.push(quote);
  }
  return texts;
}

function correctQuotation(
  { text, occurrence, speaker }: QuotationWish,
  quoted: ReadonlyMap<string, readonly QuotedSpan[]>,
  decisions: Map<number, Decision>,
  entities: Entity[],
): boolean {
  const quote = quoted.get(text)?.[occurrence];
  if (quote === undefined) return false;
  const evidence = [{ cue: 'correction', range: null }];
  const kind = decisions.get(quote.id)?.kind ?? 'speech';
  if (speaker === null) {
    const silent = kind === 'speech' || kind === 'fragment' ? 'term' : kind;
    decisions.set(quote.id, { kind: silent, entity: null, phrase: null, local: 0, confidence: 1, evidence });
    return true;
  }
  const entity = entityByName(entities, speaker) ?? newNamedEntity(entities, speaker);
  const spoken = kind === 'fragment' ? 'fragment' : 'speech';
  decisions.set(quote.id, { kind: spoken, entity, phrase: null, local: 0, confidence: 1, evidence });
  return true;
}

const staleQuotation = (text: string): Diagnostic => ({
  code: 'correction-unmatched',
  severity: 'warning',
  message: `A correction names a quotation that is not in the article: ${text.slice(0, 60)}`,
  hint: 'Take the correction out of the cast sheet, or copy the quotation into it as the article has it now.',
  range: null,
});

const staleSpeaker = (speaker: string): Diagnostic => ({
  code: 'correction-unmatched',
  severity: 'warning',
  message: `A wish names a speaker who is not in the article: ${speaker.slice(0, 60)}`,
  hint: 'Take the speaker out of the cast sheet, or write the name as the article has it.',
  range: null,
});
