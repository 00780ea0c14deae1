/** The attribution at the sentence's end: `The plan is “dead”, according to Lee`, `… “dead”, Lee said.` */
import { subjectOf } from '../subject.ts';
import { beforeVerbGroup, isAdverb, isMark, isParticiple, isSaying } from '../word-class.ts';
import { phraseFrom, sourceOfSubject } from './source.ts';
import type { Cue, CueContext, CueFinder } from './types.ts';

const reach = 45;

export const trailingAttribution: CueFinder = (context) => {
  const { frame, at, words } = context;
  const { atoms } = frame;
  for (let verb = at + 2; verb < atoms.length && verb <= at + reach; verb += 1) {
    if (atoms[verb]?.type === 'quotation' || isMark(atoms[verb], ';') || opensClause(context, verb)) return [];
    if (
      !isSaying(atoms, verb, words) ||
      isParticiple(atoms, verb, words) ||
      words.grammar.infinitives.has(atoms[verb - 1]?.lower ?? '') ||
      !endsClause(context, verb)
    )
      continue;
    const cue = afterComma(context, verb);
    if (cue !== null) return [cue];
  }
  return [];
};

/** `… and Lee, …`: a conjunction right behind the quotation, with a subject of its own. */
const opensClause = ({ frame, at, words }: CueContext, verb: number): boolean =>
  verb === at + 2 &&
  words.grammar.additive.has(frame.atoms[at + 1]?.lower ?? '') &&
  frame.atoms[verb]?.type === 'phrase';

/** What follows the verb must not be what is said. */
function endsClause({ frame, words }: CueContext, verb: number): boolean {
  const { atoms } = frame;
  const next = atoms[verb + 1];
  if (next === undefined || next.type === 'mark' || next.type === 'phrase') return true;
  const { prepositions, subordinators, conjunctions } = words.grammar;
  return (
    prepositions.has(next.lower) ||
    isAdverb(atoms, verb + 1, words) ||
    words.names.calendar.has(next.lower) ||
    (!subordinators.has(next.lower) && !conjunctions.has(next.lower) && isMark(atoms[verb - 1], ','))
  );
}

function afterComma(context: CueContext, verb: number): Cue | null {
  const { frame, at, words } = context;
  const { atoms } = frame;
  const atom = atoms[verb];
  if (atom === undefined) return null;
  if (isMark(atoms[verb - 1], ',') && !words.speech.addressing.has(atom.lower)) {
    const found = phraseFrom(frame, verb + 1, words);
    if (found !== null)
      return { cue: 'speech-verb', source: found.source, weight: 5, start: atom.start, end: atom.end };
  }
  // Where the verb stands second, what stands between a comma and the verb is another sentence's subject.
  if (words.grammar.verbSecond) return null;
  const subject = subjectOf(frame, verb, words, at + 1);
  const source = sourceOfSubject(frame, subject, beforeVerbGroup(frame, verb, words), words);
  if (subject === null || source === null || subject.from <= at) return null;
  const as = words.speech.complements.has(atoms[subject.from - 1]?.lower ?? '') ? 1 : 0;
  if (!isMark(atoms[subject.from - 1 - as], ',')) return null;
  return { cue: 'speech-verb', source, weight: 5, start: atom.start, end: atom.end };
}
