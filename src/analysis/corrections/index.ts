/** What a person has decided wins over what was found. Start reading here. */
import type { TextBlock } from '../../core/article.ts';
import { checksum } from '../../core/checksum.ts';
import type { Diagnostic } from '../../core/diagnostic.ts';
import { isSpeech } from '../../core/kinds.ts';
import type { QuotationId } from '../../core/script.ts';
import type { NameWords } from '../../core/speaker-words.ts';
import type { Wishes } from '../../core/wishes.ts';
import type { Decision } from '../attribution/decision.ts';
import type { QuotedSpan } from '../quotes/types.ts';
import { fullName } from '../speakers/entity.ts';
import type { Entity } from '../speakers/entity.ts';
import { speakerIds } from '../speakers/speaker.ts';
import { followOn } from './follow-on.ts';
import { peopleOf } from './people.ts';
import type { Person } from './people.ts';
import { findQuotations } from './quotations.ts';
import { setQuotation } from './set-quotation.ts';
import { staleQuotation, staleSpeaker } from './stale.ts';
import type { StaleWishes } from './stale.ts';

export interface CorrectionInput {
  readonly wishes: Wishes;
  readonly quotes: readonly QuotedSpan[];
  readonly blocks: readonly TextBlock[];
  readonly entities: Entity[];
  /** Below this confidence nobody is named; 0 to 1. */
  readonly minConfidence: number;
  /** By them a new name tells a gender; null where there is no language pack. */
  readonly names: NameWords | null;
}

export interface Corrected {
  /** Of what was found, before anything was corrected. */
  readonly findings: string;
  readonly quotations: readonly QuotationId[];
  /** Speakers about whom a person has decided something. */
  readonly people: readonly Person[];
  /** Ids under which the entities were found. */
  readonly idOf: ReadonlyMap<Entity, string>;
  /** Who was merged into whom. */
  readonly merged: ReadonlyMap<Entity, Entity>;
  readonly unmatched: StaleWishes;
  readonly diagnostics: readonly Diagnostic[];
}

/** Changes the decisions and the entities in place; tells which corrections fit nothing. */
export function correct(decisions: Map<number, Decision>, input: CorrectionInput): Corrected {
  const { wishes, quotes, entities } = input;
  const findings = fingerprint(decisions, input);
  const ids = speakerIds(speaking(quotes, decisions, input.minConfidence));
  if (wishes.speakers.length === 0 && wishes.quotations.length === 0) return { ...nothing, findings, idOf: ids };
  const people = peopleOf(wishes.speakers, { entities, ids, names: input.names });
  const places = findQuotations(wishes, input);
  const corrected = new Map<number, Decision>();
  wishes.quotations.forEach((wish, i) => {
    const quote = places[i];
    if (quote != null) corrected.set(quote.id, setQuotation(wish, decisions.get(quote.id), people));
  });
  redirect(decisions, people.merged);
  for (const [id, decision] of followOn(quotes, decisions, corrected)) decisions.set(id, decision);
  for (const [id, decision] of corrected) decisions.set(id, decision);
  const heard = new Set(speaking(quotes, decisions, input.minConfidence));
  const isHeard = ({ entity }: Person): boolean => entity !== null && heard.has(entity);
  const silent = people.all.filter((person) => !isHeard(person));
  const lost = wishes.quotations.filter((_, i) => places[i] == null);
  const unmatched = { speakers: silent.flatMap((person) => person.wishes), quotations: lost };
  return {
    findings,
    quotations: [...corrected.keys()].map((id) => id as QuotationId),
    people: people.all.filter(isHeard),
    idOf: people.idOf,
    merged: people.merged,
    unmatched: { ...unmatched, ...landmarksOfLost(unmatched, wishes) },
    diagnostics: [...lost.map(({ text }) => staleQuotation(text)), ...silent.map(staleSpeaker)],
  };
}

const nothing: Omit<Corrected, 'findings' | 'idOf'> = {
  quotations: [],
  people: [],
  merged: new Map(),
  unmatched: { speakers: [], quotations: [] },
  diagnostics: [],
};

/** The same as long as the same is found in the same words. */
const fingerprint = (
  decisions: ReadonlyMap<number, Decision>,
  { quotes, blocks, minConfidence }: CorrectionInput,
): string =>
  checksum(
    quotes.map(({ id, range }) => {
      const { kind = 'term', entity = null, confidence = 0 } = decisions.get(id) ?? {};
      const text = blocks[range.block]?.text.slice(range.start, range.end) ?? '';
      return [text, kind, entity === null || confidence < minConfidence ? null : fullName(entity)];
    }),
  );

/** Who speaks, in the order of the text. */
const speaking = (
  quotes: readonly QuotedSpan[],
  decisions: ReadonlyMap<number, Decision>,
  minConfidence: number,
): readonly Entity[] =>
  quotes.flatMap(({ id }) => {
    const decision = decisions.get(id);
    const isNamed = decision !== undefined && isSpeech(decision.kind) && decision.confidence >= minConfidence;
    return isNamed && decision.entity !== null ? [decision.entity] : [];
  });

/** Whoever was merged speaks as the one that is left. */
function redirect(decisions: Map<number, Decision>, merged: ReadonlyMap<Entity, Entity>): void {
  if (merged.size === 0) return;
  const whole = (entity: Entity): Entity => merged.get(entity) ?? entity;
  for (const [id, decision] of decisions) {
    const { entity, others } = decision;
    const speaker = entity === null ? null : whole(entity);
    const rivals = others
      ?.map(({ entity: rival, confidence }) => ({ entity: whole(rival), confidence }))
      .filter((rival) => rival.entity !== speaker);
    const redirected = { ...decision, entity: speaker };
    decisions.set(id, rivals === undefined ? redirected : { ...redirected, others: rivals });
  }
}

function landmarksOfLost({ quotations }: Pick<Wishes, 'quotations'>, { landmarks }: Wishes): Pick<Wishes, 'landmarks'> {
  return quotations.length === 0 || landmarks === undefined ? {} : { landmarks };
}
