/** One walk through the article, sentence by sentence: whom each phrase names, and who says each quotation. */
import { isSpeech } from '../../core/script.ts';
import type { SpeakerWords } from '../../core/speaker-words.ts';
import type { Passage } from '../mentions/passages.ts';
import type { Phrase } from '../mentions/types.ts';
import type { NamedEntities } from '../speakers/entities.ts';
import { addRole, isPersonal } from '../speakers/entity.ts';
import type { Entity } from '../speakers/entity.ts';
import { voteByPronoun } from '../speakers/gender.ts';
import { resolve } from '../speakers/resolve.ts';
import { newCast } from '../speakers/cast.ts';
import type { Cast, Resolved } from '../speakers/cast.ts';
import { clearMind, lift } from '../speakers/salience.ts';
import type { Appositions } from './appositions.ts';
import { decide } from './decide.ts';
import type { Decision } from './decision.ts';
import type { Frame } from './frames.ts';
import { prominences } from './prominence.ts';
import { shapesOf } from './shape.ts';
import { newTalk, noteFrame } from './talk.ts';
import { isPossessiveEnding } from './word-class.ts';

export interface Reading {
  /** What was decided, by the quotation's id. */
  readonly decisions: ReadonlyMap<number, Decision>;
  readonly resolved: ReadonlyMap<number, Resolved>;
}

export interface ReadingInput {
  readonly passages: readonly Passage[];
  readonly frames: readonly Frame[];
  readonly named: NamedEntities;
  readonly appositions: Appositions;
  readonly words: SpeakerWords;
}

export function readThrough({ passages, frames, named, appositions, words }: ReadingInput): Reading {
  const cast = newCast(named, words);
  const resolved = new Map<number, Resolved>();
  const decisions = new Map<number, Decision>();
  const before = new Map<number, number | null>();
  const talk = newTalk();
  const shapes = passages.map((passage) => shapesOf(passage, words));
  for (const frame of frames) {
    cast.mind.sentence = frame.index;
    if (isBreak(frame)) clearMind(cast.mind);
    const weights = prominences(frame, words);
    frame.atoms.forEach((atom, at) => {
      if (atom.type === 'phrase')
        note(
          appositions.get(atom.phrase.id) ?? atom.phrase,
          atom.phrase.id,
          { weight: weights[at] ?? 0, owner: ownerOf(frame, at, resolved, words) },
          cast,
          resolved,
        );
    });
    frame.atoms.forEach((atom, at) => {
      if (atom.type !== 'quotation') return;
      const span = frame.passage.spans[atom.span];
      const shape = shapes[frame.passage.index]?.[atom.span];
      if (span === undefined || shape === undefined) return;
      const decision = decide({ frame, at, span, shape, words, talk, cast, resolved, decisions });
      decisions.set(span.id, decision);
      before.set(span.id, span.continues);
      if (decision.local >= 5 && decision.local < 9) tellBack(span.continues, decision, before, decisions);
      if (decision.entity === null) return;
      lift(cast.mind, decision.entity, 0.8);
      cast.mind.speaker = { entity: decision.entity, sentence: frame.index };
    });
    noteFrame(talk, frame, resolved, words);
  }
  return { decisions, resolved };
}

/** The speaker of a quotation over several paragraphs may be told only in its last one. */
function tellBack(
  from: number | null,
  decision: Decision,
  before: ReadonlyMap<number, number | null>,
  decisions: Map<number, Decision>,
): void {
  for (let id = from; id !== null; id = before.get(id) ?? null) {
    const earlier = decisions.get(id);
    if (earlier === undefined || earlier.local >= 5) return;
    if (isSpeech(earlier.kind))
      decisions.set(id, { ...decision, kind: 'speech', evidence: [{ cue: 'continues', range: null }] });
  }
}

/** A line of dashes or asterisks parts two sections. */
const isBreak = ({ passage }: Frame): boolean => !/[\p{L}\p{N}]/u.test(passage.block.text.slice(0, 80));

/** Whoever the possessive in front of a phrase names. */
function ownerOf(
  { atoms }: Frame,
  at: number,
  resolved: ReadonlyMap<number, Resolved>,
  words: SpeakerWords,
): Entity | null {
  const owner = isPossessiveEnding(atoms, at - 1, words) ? atoms[at - 2] : atoms[at - 1];
  if (owner?.type !== 'phrase') return null;
  const possessive =
    owner !== atoms[at - 1] || (owner.phrase.kind === 'pronoun' && owner.phrase.grammaticalCase === 'possessive');
  return possessive ? (resolved.get(owner.phrase.id)?.entity ?? null) : null;
}

const isGroup = (phrase: Phrase, entity: Entity): boolean =>
  entity.type === 'organisation' ||
  (phrase.kind === 'nominal' && (phrase.sort === 'group' || phrase.sort === 'organisation'));

interface Noted {
  readonly weight: number;
  readonly owner: Entity | null;
}

/** Finds whom a phrase stands for, and lets it come to mind. `id` is that of the phrase in the text. */
function note(phrase: Phrase, id: number, { weight, owner }: Noted, cast: Cast, resolved: Map<number, Resolved>): void {
  const found = resolve(phrase, cast, owner);
  if (found === null) return;
  const { entity, certainty } = found;
  resolved.set(id, found);
  if (isGroup(phrase, entity)) cast.mind.group = entity;
  if (!isPersonal(entity)) return;
  const introduced = phrase.kind === 'name' && !cast.mind.held.has(entity) ? 0.6 : 0;
  lift(cast.mind, entity, weight + introduced);
  if (phrase.kind === 'name' && phrase.role !== null) addRole(entity, phrase.role);
  if (phrase.kind !== 'pronoun' || phrase.referent === 'plural') return;
  voteByPronoun(entity, phrase.referent, phrase, certainty > 0.8 ? 1 : 0.3);
}
