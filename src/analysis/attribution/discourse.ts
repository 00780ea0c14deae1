/** Who may go on speaking when the quotation's own sentence does not tell. */
import type { Evidence } from '../../core/script.ts';
import { isPersonal } from '../speakers/entity.ts';
import type { Candidate, DecideInput } from './candidate.ts';
import { isQuotedSubject } from './quoted-subject.ts';
import { siblingBefore } from './siblings.ts';
import { isReported } from './talk.ts';
import { isMark } from './word-class.ts';

export function discourseCandidates(input: DecideInput, local: number): readonly Candidate[] {
  // What is told of in the narrator's sentence is no further word of whoever spoke before.
  if (isQuotedSubject(input.frame, input.at, input.shape, input.words)) return listed([continued(input, local)], local);
  // Whom a block quotation quotes is told right before it, with a colon, or nowhere.
  if (input.frame.passage.extract !== null && input.at === 0)
    return listed([continued(input, local), input.talk.introduced?.colon === true ? introduced(input) : null], local);
  const candidates = [
    continued(input, local),
    coordinated(input),
    resumed(input),
    sameParagraph(input),
    introduced(input),
    reported(input),
    alternation(input),
    continuingSpeaker(input),
  ];
  return listed(candidates, local);
}

const listed = (candidates: readonly (Candidate | null)[], local: number): readonly Candidate[] =>
  candidates.flatMap((candidate) => (candidate === null || (local >= 2.5 && candidate.weight < 6) ? [] : candidate));

const evidence = (cue: string): Evidence => ({ cue, range: null });

/** The quotation of the paragraph before was left open: the same one goes on. */
function continued({ span, decisions }: DecideInput, local: number): Candidate | null {
  const before = span.continues === null ? undefined : decisions.get(span.continues);
  if (before === undefined || before.entity === null) return null;
  return {
    entity: before.entity,
    phrase: before.phrase,
    weight: local >= 9 || (before.local < 5 && local >= 5) ? 4 : 7,
    certainty: Math.min(1, before.confidence + 0.1),
    evidence: evidence('continues'),
  };
}

/** `“cheap” and “nasty”`: what one says of the first goes for the second. */
function coordinated({ frame, at, decisions, words }: DecideInput): Candidate | null {
  const sibling = siblingBefore(frame, at, words);
  const decision = sibling === null ? undefined : decisions.get(sibling);
  if (decision === undefined || decision.entity === null) return null;
  const weight = Math.min(6.2, decision.local + 0.5);
  return {
    entity: decision.entity,
    phrase: decision.phrase,
    weight,
    certainty: 0.95,
    evidence: evidence('coordination'),
  };
}

/** `“We sail,” said Lee, “at dawn.”`: the second half of one sentence. */
function resumed({ talk, frame, at }: DecideInput): Candidate | null {
  if (talk.last === null || talk.last.frame !== frame.index || !talk.last.direct || !isMark(frame.atoms[at - 1], ','))
    return null;
  return {
    entity: talk.last.entity,
    phrase: talk.last.phrase,
    weight: 5,
    certainty: 0.95,
    evidence: evidence('resumed'),
  };
}

/** `“…,” he said. “…”`: a full quotation after another in one paragraph. */
function sameParagraph({ talk, frame, at, shape }: DecideInput): Candidate | null {
  if (talk.last === null || talk.last.passage !== frame.passage.index || !isFull(shape)) return null;
  const whole = shape.capital || opens(frame.atoms, at);
  return {
    entity: talk.last.entity,
    phrase: talk.last.phrase,
    weight: whole ? 5.5 : 2,
    certainty: talk.last.confidence,
    evidence: evidence('same-paragraph'),
  };
}

/** `He said:` at the end of the paragraph before. */
function introduced({ talk, frame, at, shape }: DecideInput): Candidate | null {
  const { introduced: told } = talk;
  if (told === null || frame.passage.index - told.passage > 1) return null;
  if (told.colon && (isFull(shape) || opens(frame.atoms, at)))
    return { ...told, weight: 5.5, certainty: 0.95, evidence: evidence('colon') };
  const same = told.passage === frame.passage.index;
  if (told.entity === null || !isFull(shape) || !opens(frame.atoms, at)) return null;
  if (!told.saying && !isPersonal(told.entity)) return null;
  return {
    ...told,
    weight: same ? (told.saying ? 4 : 3.2) : told.saying ? 3 : 2,
    certainty: 0.9,
    evidence: evidence('introduced'),
  };
}

/** How far behind a quotation the verb may stand that marks it as reported, in atoms. */
const furthestVerb = 6;

/** `Der Plan sei „tot“`: reported speech goes on with who was said to speak. */
function reported({ talk, frame, at, words }: DecideInput): Candidate | null {
  const { introduced: told } = talk;
  const verb = frame.atoms.findIndex(({ lower }) => words.speech.reportive.has(lower));
  if (verb - at > furthestVerb) return null;
  if (told === null || !told.saying || frame.passage.index - told.passage > 1 || !isReported(frame, words)) return null;
  return { ...told, weight: 4.2, certainty: 0.9, evidence: evidence('reported-speech') };
}

/** Question and answer, each a paragraph of its own: after a question speaks the other one, and a question comes from the one who asked before. */
function alternation({ talk: { last, other }, frame, shape }: DecideInput): Candidate | null {
  if (last === null || other === null || last.entity === other.entity || !isBare(frame)) return null;
  const question = shape.ending === '?';
  if (frame.passage.index - last.passage !== 1 || last.passage - other.passage > 2 || last.question === question)
    return null;
  if (question && !other.question) return null;
  return { entity: other.entity, phrase: null, weight: 3.8, certainty: 0.85, evidence: evidence('alternation') };
}

/** Nothing in the frame but the quotation. */
const isBare = ({ atoms }: DecideInput['frame']): boolean =>
  atoms.every(({ type }) => type === 'quotation' || type === 'mark');

/** A paragraph that is a quotation and nothing else goes on with the speaker of the one before. */
function continuingSpeaker({ talk, frame, at, shape }: DecideInput): Candidate | null {
  if (talk.last === null || !isFull(shape) || !opens(frame.atoms, at)) return null;
  const distance = frame.passage.index - talk.last.passage;
  if (distance < 1 || distance > 3) return null;
  return {
    entity: talk.last.entity,
    phrase: null,
    weight: 3.4 - distance * 0.7,
    certainty: 0.9,
    evidence: evidence('continuing-speaker'),
  };
}

const isFull = ({ words, capital }: DecideInput['shape']): boolean => words > 3 || capital;

/** Is the quotation the whole of its sentence, or its beginning? */
const opens = (atoms: DecideInput['frame']['atoms'], at: number): boolean => at === 0 || isMark(atoms[at - 1], ':');
