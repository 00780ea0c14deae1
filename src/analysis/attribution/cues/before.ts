/** The verb that governs the quotation from the left: `Lee said the plan was “dead”`, `Lee called it “dead”`. */
import type { SpeakerWords } from '../../../core/speaker-words.ts';
import type { Atom } from '../frames.ts';
import { sharedSubject } from '../shared-subject.ts';
import { subjectOf } from '../subject.ts';
import type { Subject } from '../head.ts';
import { beforeVerbGroup, isMark, isParticiple, isPassive, isSaying, isSpeechVerb } from '../word-class.ts';
import { isNamedBefore } from '../naming.ts';
import { phraseFrom, sourceOfSubject } from './source.ts';
import type { Cue, CueContext, CueFinder } from './types.ts';

/** How far to the left a governing verb is looked for, in atoms. */
const reach = 50;

export const speakerBefore: CueFinder = (context) => {
  const { frame, at, words } = context;
  const cues: Cue[] = [];
  let rank = 0;
  for (let verb = at - 1; verb >= 0 && verb >= at - reach && rank < 2; verb -= 1) {
    if (isMark(frame.atoms[verb], ';')) break;
    if (!isSpeechVerb(frame.atoms, verb, words)) continue;
    if (isPassive(frame.atoms, verb, words)) {
      cues.push(...hearsay(context, verb));
      continue;
    }
    if (verb === at - 1 && isNamedBefore(frame, verb, words)) continue;
    const cue = invertedBefore(context, verb) ?? governing(context, verb, rank);
    if (cue === null) continue;
    cues.push(cue);
    if (cue.source.type === 'atom' && !cue.embedded) rank += 1;
  }
  return cues;
};

/** `Jurors were told the safe was “open”`: somebody said so, and the sentence does not say who. */
function hearsay({ frame, at, words, shape }: CueContext, verb: number): readonly Cue[] {
  const atom = frame.atoms[verb];
  const told = atom !== undefined && words.speech.addressing.has(atom.lower) && words.speech.plain.has(atom.lower);
  const agent = frame.atoms.findIndex(({ lower }, i) => i > verb && i < at && words.grammar.agents.has(lower));
  const teller = agent < 0 ? null : phraseFrom(frame, agent + 1, words);
  if (!told || (agent >= 0 && teller === null)) return [];
  const weight = weightOf({ frame, at, words, shape }, verb, 0);
  return [
    { cue: 'speech-verb', source: teller?.source ?? { type: 'nobody' }, weight, start: atom.start, end: atom.end },
  ];
}

interface Governing extends Cue {
  /** It stands inside what another is said to say. */
  readonly embedded: boolean;
}

function governing(context: CueContext, verb: number, rank: number): Governing | null {
  const { frame, words } = context;
  const subject = subjectOf(frame, verb, words);
  const source = sourceOfSubject(frame, subject, beforeVerbGroup(frame, verb, words), words);
  const atom = frame.atoms[verb];
  if (source === null || subject === null || atom === undefined) return null;
  const embedded = embedding(context, verb, subject);
  return {
    cue: 'speech-verb',
    source,
    embedded: embedded > 0,
    weight: weightOf(context, verb, rank) - (subject.via === 'shared' ? 0.5 : 0) - embedded,
    start: atom.start,
    end: atom.end,
  };
}

/** `Said Lee: “…”`: the verb opens the sentence. */
function invertedBefore({ frame, at, words }: CueContext, verb: number): Governing | null {
  const { atoms } = frame;
  const atom = atoms[verb];
  const opens = verb === 0 || (isMark(atoms[verb - 1], ',') && !words.speech.addressing.has(atoms[verb]?.lower ?? ''));
  if (
    words.grammar.verbSecond ||
    !opens ||
    atom === undefined ||
    !isSaying(atoms, verb, words) ||
    isParticiple(atoms, verb, words)
  )
    return null;
  const found = phraseFrom(frame, verb + 1, words);
  if (found === null || !isMark(atoms[at - 1], ':,')) return null;
  return { cue: 'speech-verb', source: found.source, embedded: false, weight: 6, start: atom.start, end: atom.end };
}

/** Inside what another is said to say, a judging verb is the other's word. */
function embedding({ frame, at, words }: CueContext, verb: number, { from }: Subject): number {
  const { atoms } = frame;
  const owner = atoms[from - 1];
  const owned =
    owner?.type === 'phrase' && owner.phrase.kind === 'pronoun' && owner.phrase.grammaticalCase === 'possessive';
  const start = owned ? from - 1 : from;
  const clause = words.grammar.complementisers.has(atoms[start - 1]?.lower ?? '');
  const outer = clause
    ? atoms.findLastIndex((_, i) => i < start - 1 && i > start - 14 && isSaying(atoms, i, words))
    : start - 1;
  if (!isSaying(atoms, outer, words)) return 0;
  if (words.grammar.modals.has(atoms[verb - 1]?.lower ?? '')) return 2.5;
  if (isJudging(atoms[verb], words) && ((clause && verb === at - 1) || isCalledSo(atoms, verb, at))) return 0;
  if (words.speech.plain.has(atoms[verb]?.lower ?? '')) return 0;
  return isSaying(atoms, verb, words) ? 0.8 : 3;
}

/** `a debate that Lee called “dead”`: with no object of its own the verb takes what the pronoun before it stands for. */
const isJudging = (atom: Atom | undefined, { speech }: SpeakerWords): boolean =>
  atom !== undefined && speech.judging.has(atom.lower) && !speech.saying.has(atom.lower);

/** `Lee said Ruiz called her “a liar”`: a pronoun is all that stands between. */
function isCalledSo(atoms: readonly Atom[], verb: number, at: number): boolean {
  const object = atoms[at - 1];
  return verb === at - 2 && object?.type === 'phrase' && object.phrase.kind === 'pronoun';
}

function weightOf({ frame, at, words, shape }: CueContext, verb: number, rank: number): number {
  const { atoms } = frame;
  const gap = at - verb - 1;
  const saying = isSaying(atoms, verb, words);
  const touches =
    gap === 0 ||
    (gap === 1 && (isMark(atoms[at - 1], ',:') || words.grammar.subordinators.has(atoms[at - 1]?.lower ?? '')));
  const plain = words.speech.plain.has(atoms[verb]?.lower ?? '');
  const base = touches ? (saying ? 6.5 : 5.5) : plain ? 4.9 : saying ? 4.5 : 4;
  const reduced = isParticiple(atoms, verb, words) && atoms[verb - 1]?.type === 'phrase' ? 1 : 0;
  const introduced = saying && shape.capital && isMark(atoms[at - 1], ',:') ? 1 : 0;
  return base + introduced - reduced - Math.min(1.5, gap * 0.04) - rank * 2;
}

/** With no verb of speech at all, the sentence's subject may own the words. */
export const sentenceSubject: CueFinder = ({ frame, at, words }) => {
  const subject = sharedSubject(frame, at, words);
  const source = sourceOfSubject(frame, subject, at - 1, words);
  const atom = source?.type === 'atom' ? frame.atoms[source.at] : undefined;
  if (source === null || atom === undefined) return [];
  return [{ cue: 'sentence-subject', source, weight: 1.5, start: atom.start, end: atom.end }];
};
