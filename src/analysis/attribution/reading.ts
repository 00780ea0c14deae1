/** One walk through the article, sentence by sentence: whom each phrase names, and who says each quotation. */
import { isSpeech } from '../../core/script.ts';
import type { SpeakerWords } from '../../core/speaker-words.ts';
import type { Passage } from '../mentions/passages.ts';
import type { Phrase } from '../mentions/types.ts';
import type { NamedEntities } from '../speakers/entities.ts';
import { addRole, isPersonal } from '../speakers/entity.ts';
import { voteByPronoun } from '../speakers/gender.ts';
import { resolve } from '../speakers/resolve.ts';
import type { Cast, Resolved } from '../speakers/resolve.ts';
import { clearMind, lift, newMind } from '../speakers/salience.ts';
import type { Appositions } from './appositions.ts';
import { decide } from './decide.ts';
import type { Decision } from './decision.ts';
import type { Frame } from './frames.ts';
import { prominences } from './prominence.ts';
import { shapesOf } from './shape.ts';
import { newTalk, noteFrame } from './talk.ts';

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
  const cast: Cast = { ...named, words, unnamed: new Map(), mind: newMind() };
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
      if (atom.type === 'phrase') note(atom.phrase, weights[at] ?? 0, cast, resolved, appositions);
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

function note(
  phrase: Phrase,
  weight: number,
  cast: Cast,
  resolved: Map<number, Resolved>,
  appositions: Appositions,
): void {
  const found = resolve(appositions.get(phrase.id) ?? phrase, cast);
  if (found === null) return;
  resolved.set(phrase.id, found);
  if (phrase.kind === 'name' && phrase.role !== null) addRole(found.entity, phrase.role);
  if (phrase.kind === 'pronoun') {
    const { referent } = phrase;
    if (referent !== 'plural' && isPersonal(found.entity))
      voteByPronoun(found.entity, referent, phrase, found.certainty > 0.8 ? 1 : 0.3);
    lift(cast.mind, found.entity, weight);
  } else if (isPersonal(found.entity)) {
    const introduced = cast.mind.held.has(found.entity) || phrase.kind !== 'name' ? 0 : 0.4;
    lift(cast.mind, found.entity, weight + introduced);
  }
}
