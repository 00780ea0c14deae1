/** One walk through the article, sentence by sentence: whom each phrase names, and who says each quotation. */
import type { SpeakerWords } from '../../core/speaker-words.ts';
import type { Passage } from '../mentions/passages.ts';
import { newCast } from '../speakers/cast.ts';
import type { Resolved } from '../speakers/cast.ts';
import type { NamedEntities } from '../speakers/entities.ts';
import { clearMind, lift } from '../speakers/salience.ts';
import type { Appositions } from './appositions.ts';
import { decide } from './decide.ts';
import type { Decision } from './decision.ts';
import type { Frame } from './frames.ts';
import { isHeadline } from './headline.ts';
import { interviewOf } from './interview.ts';
import { notice } from './notice.ts';
import type { Shape } from './cues/types.ts';
import { shapesOf } from './shape.ts';
import { newTalk, noteFrame } from './talk.ts';
import { tellResumed } from './resumed.ts';
import { tellBack, tellSigned, tellSiblings } from './tell-back.ts';

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
  const interview = interviewOf(passages, named, words);
  const shapes = passages.map((passage) => shapesOf(passage, words));
  const extracted = extractedIds(passages);
  const headlines = new Set(passages.filter((passage) => isHeadline(passage, passages)));
  for (const frame of frames) {
    cast.mind.sentence = frame.index;
    cast.mind.passage = frame.passage.index;
    if (isBreak(frame)) clearMind(cast.mind);
    if (isBreak(frame) || isEntry(frame)) Object.assign(talk, newTalk());
    const body = notice({ frame, cast, appositions, resolved, words });
    frame.atoms.forEach((atom, at) => {
      if (atom.type !== 'quotation') return;
      const span = frame.passage.spans[atom.span];
      const shape = shapes[frame.passage.index]?.[atom.span];
      if (span === undefined || shape === undefined) return;
      const headline = headlines.has(frame.passage);
      const decision = decide({ frame, at, span, shape, headline, words, talk, cast, interview, resolved, decisions });
      decisions.set(span.id, decision);
      before.set(span.id, span.continues);
      if (decision.local >= 5) tellSiblings(frame, at, decision, decisions, words);
      if (decision.local >= 5 && decision.local < 9) tellBack(span.continues, decision, before, decisions);
      if (decision.entity === null) return;
      lift(cast.mind, decision.entity, 0.8);
      cast.mind.speaker = { entity: decision.entity, sentence: frame.index, asks: isQuestion(shape) };
    });
    tellResumed({ before: frames[frame.index - 1] ?? null, frame }, resolved, decisions, words);
    if (body !== null) cast.mind.body = body;
    tellSigned(frame, resolved, decisions, extracted.get(frame.passage.extract ?? 0) ?? []);
    noteFrame(talk, frame, resolved, words);
    if (isSigned(frame, decisions)) Object.assign(talk, newTalk());
  }
  return { decisions, resolved };
}

/** A speech that only ends with a question waits for no answer. */
const isQuestion = ({ ending, words }: Shape): boolean => ending === '?' && words <= longestQuestion;

/** In words. */
const longestQuestion = 25;

/** By the number of a block quotation: the ids of the quotations in it. */
function extractedIds(passages: readonly Passage[]): ReadonlyMap<number, readonly number[]> {
  const ids = new Map<number, number[]>();
  for (const { extract, spans } of passages) {
    if (extract !== null) ids.set(extract, [...(ids.get(extract) ?? []), ...spans.map(({ id }) => id)]);
  }
  return ids;
}

/** A line of dashes or asterisks parts two sections. */
const isBreak = ({ passage }: Frame): boolean => !/[\p{L}\p{N}]/u.test(passage.block.text.slice(0, 80));

/** `“…” — Lee`: in a list of signed quotations none goes on with the one before. */
const isSigned = ({ passage, atoms }: Frame, decisions: ReadonlyMap<number, Decision>): boolean =>
  atoms.some((atom) => {
    const id = atom.type === 'quotation' ? passage.spans[atom.span]?.id : undefined;
    return id !== undefined && decisions.get(id)?.evidence[0]?.cue === 'dash';
  });

/** `11:05 The ribbon is cut.` The entries of a live blog do not go on with one another's quotations. */
const isEntry = ({ passage, atoms }: Frame): boolean =>
  atoms[0]?.start === 0 && /^\d{1,2}[.:]\d{2}\b/.test(passage.block.text.slice(0, 8));
