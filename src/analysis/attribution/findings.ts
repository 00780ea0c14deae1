/** From decisions to what a script holds: quotations, mentions, speakers, attributions, diagnostics. */
import { blockId } from '../../core/position.ts';
import { isSpeech } from '../../core/script.ts';
import type {
  Attribution,
  CorrectedSpeaker,
  Corrections,
  Mention,
  MentionId,
  Quotation,
  Script,
  SpeakerId,
} from '../../core/script.ts';
import type { Corrected } from '../corrections/index.ts';
import type { Passage } from '../mentions/passages.ts';
import type { QuotedSpan } from '../quotes/types.ts';
import { fullName } from '../speakers/entity.ts';
import type { Entity } from '../speakers/entity.ts';
import { speakerIds, speakerOf } from '../speakers/speaker.ts';
import type { Decision } from './decision.ts';
import { unsure } from './unsure.ts';
import type { Reading } from './reading.ts';

/** What attribution adds to a script. */
export type Findings = Required<
  Pick<Script, 'quotations' | 'mentions' | 'speakers' | 'attributions' | 'diagnostics' | 'corrections'>
>;

export interface FindingsInput {
  readonly quotes: readonly QuotedSpan[];
  readonly passages: readonly Passage[];
  readonly resolved: Reading['resolved'];
  /** By the quotation's id; every quotation has one. */
  readonly decisions: ReadonlyMap<number, Decision>;
  /** Below this confidence nobody is named; 0 to 1. */
  readonly minConfidence: number;
  readonly corrected: Corrected;
}

export function findingsOf({
  quotes,
  passages,
  resolved,
  decisions,
  minConfidence,
  corrected,
}: FindingsInput): Findings {
  const quotations = quotes.map((quote): Quotation => ({ ...quote, kind: decisions.get(quote.id)?.kind ?? 'term' }));
  const ids = speakerIds(
    quotations.flatMap(({ id, kind }) =>
      isSpeech(kind) ? (named(decisions.get(id), minConfidence)?.entity ?? []) : [],
    ),
  );
  const attributions = quotations
    .filter(({ kind }) => isSpeech(kind))
    .map((quotation) => attributionOf(quotation, decisions.get(quotation.id), { ids, minConfidence }));
  return {
    quotations,
    mentions: mentionsOf(passages, (phrase) => speakerOfEntity(resolved.get(phrase)?.entity, ids, corrected)),
    speakers: [...ids].map(([entity, id]) => speakerOf(entity, id)),
    attributions,
    diagnostics: [...unsure(attributions, quotations), ...corrected.diagnostics],
    corrections: correctionsOf(corrected, ids),
  };
}

/** The decision, when it is sure enough to name someone. */
function named(decision: Decision | undefined, minConfidence: number): (Decision & { readonly entity: Entity }) | null {
  if (decision === undefined || decision.entity === null || decision.confidence < minConfidence) return null;
  return { ...decision, entity: decision.entity };
}

function attributionOf(
  { id }: Quotation,
  decision: Decision | undefined,
  { ids, minConfidence }: { readonly ids: ReadonlyMap<Entity, SpeakerId>; readonly minConfidence: number },
): Attribution {
  const found = named(decision, minConfidence);
  const speaker = found === null ? null : (ids.get(found.entity) ?? null);
  if (found === null || speaker === null) {
    const evidence = decision?.evidence ?? [];
    return { quotation: id, speaker: null, mention: null, confidence: 0, evidence, ...runnersUp(decision, true) };
  }
  return {
    quotation: id,
    speaker,
    mention: found.phrase as MentionId | null,
    confidence: found.confidence,
    evidence: found.evidence,
    ...runnersUp(found, false),
  };
}

/** The rivals by name; the likeliest itself is one of them when it is `rejected`. */
function runnersUp(decision: Decision | undefined, rejected: boolean): Pick<Attribution, 'others'> {
  const { entity = null, confidence = 0, others = [] } = decision ?? {};
  const all = rejected && entity !== null ? [{ entity, confidence }, ...others] : others;
  const names = all.map((other) => ({ name: fullName(other.entity), confidence: other.confidence }));
  return names.length === 0 ? {} : { others: names };
}

function mentionsOf(passages: readonly Passage[], speakerAt: (phrase: number) => SpeakerId | null): readonly Mention[] {
  return passages.flatMap(({ phrases, block }) =>
    phrases.map((phrase): Mention => ({
      id: phrase.id as MentionId,
      range: { block: blockId(block.id), start: phrase.start, end: phrase.end },
      kind: phrase.kind,
      speaker: speakerAt(phrase.id),
    })),
  );
}

const speakerOfEntity = (
  entity: Entity | undefined,
  ids: ReadonlyMap<Entity, SpeakerId>,
  { merged }: Corrected,
): SpeakerId | null => (entity === undefined ? null : (ids.get(merged.get(entity) ?? entity) ?? null));

/** Who everyone was found as and what a person has set, by the ids of the finished script. */
function correctionsOf(
  { findings, quotations, people, idOf, unmatched }: Corrected,
  ids: ReadonlyMap<Entity, SpeakerId>,
): Corrections {
  const decided = new Map(people.map((person) => [person.entity, person]));
  const speakers = [...ids].map(([entity, speaker]) => {
    const { found, isNamedByPerson, wishes } = decided.get(entity) ?? {};
    const corrected: CorrectedSpeaker['corrected'][number][] = [];
    if (isNamedByPerson === true) corrected.push('name');
    if (wishes?.some(({ gender }) => gender !== undefined) === true) corrected.push('gender');
    return { speaker, found: found ?? asList(idOf.get(entity)), corrected };
  });
  return { findings, quotations, speakers, unmatched };
}

const asList = (id: string | undefined): readonly string[] => (id === undefined ? [] : [id]);
