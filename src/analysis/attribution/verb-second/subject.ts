/**
 * The subject in a language whose finite verb stands second, such as German: before the verb, or behind it when something else
 * opens the sentence; in a subordinate clause, behind the word that opens it.
 */
import type { SpeakerWords } from '../../../core/speaker-words.ts';
import type { Atom, Frame } from '../frames.ts';
import { isAdverb, isAuxiliary, isMark, isSpeechVerb } from '../word-class.ts';
import { clauseStart, mainClauseStart, sentenceStart } from './clauses.ts';
import { firstNominative, isNoun, lastPhrase } from './nominative.ts';
import type { PlacedSubject } from './nominative.ts';

/** How far behind the verb a subject is looked for, in atoms. */
const reach = 14;

/** The subject of the verb at an atom; `floor` is the first atom that may belong to it. */
export function verbSecondSubject(
  frame: Frame,
  verb: number,
  words: SpeakerWords,
  floor: number,
): PlacedSubject | null {
  const { atoms } = frame;
  const finite = finiteVerb(atoms, verb, words, floor);
  const clause = clauseStart(atoms, verb, floor);
  const opener = atoms[clause]?.lower ?? '';
  const { subordinators, relatives } = words.grammar;
  const inside = clause < verb && subordinators.has(opener) ? firstNominative(frame, clause + 1, verb, words) : null;
  if (inside !== null) return inside;
  if (clause < verb && isRelative(atoms, clause, verb, words)) return lastPhrase(atoms, clause - 1, floor, words);
  if (relatives.has(opener)) return null;
  const behind = firstNominative(frame, finite + 1, Math.min(atoms.length, finite + reach), words, ';:,');
  const opens = sentenceStart(atoms, finite, floor);
  const isClause = subordinators.has(atoms[opens]?.lower ?? '');
  const main = mainClauseStart(frame, finite, words, floor);
  const before = isClause ? null : firstNominative(frame, main, finite, words);
  const isBehind = behind !== null && isBeside(atoms, finite, behind.from, words);
  const isInserted = isMark(atoms[finite - 1], ',') && holdsVerb(atoms, opens, finite, words);
  const isSaid = behind !== null && isSaidBy(atoms, finite, behind, words) && !isPerson(atoms, before);
  if (isBehind && (isInserted || isSaid)) return behind;
  return before ?? behind ?? bareNoun(frame, opens, finite, words);
}

/** `hatte … gesagt`: the auxiliary to the left is the finite verb. */
function finiteVerb(atoms: readonly Atom[], verb: number, words: SpeakerWords, floor: number): number {
  if (!isMark(atoms[verb + 1], ',.:;') && atoms[verb + 1] !== undefined && atoms[verb + 1]?.type !== 'quotation')
    return verb;
  for (let at = verb - 1; at >= floor; at -= 1) {
    if (atoms[at]?.type === 'quotation' || isMark(atoms[at], ';:')) return verb;
    if (isAuxiliary(atoms, at, words)) return at;
  }
  return verb;
}

/** `Er hoffe, sagte Lee, …`: what stands before the comma is a clause, and no apposition. */
const holdsVerb = (atoms: readonly Atom[], from: number, to: number, words: SpeakerWords): boolean =>
  atoms
    .slice(from, to)
    .some(
      (atom, i) =>
        isAuxiliary(atoms, from + i, words) ||
        isSpeechVerb(atoms, from + i, words) ||
        (atom.type === 'word' && words.speech.reportive.has(atom.lower)),
    );

/** `Der Zeitung sagte Lee`: a person behind a verb that takes no person as its object. */
const isSaidBy = (atoms: readonly Atom[], finite: number, behind: PlacedSubject, { speech }: SpeakerWords): boolean => {
  const verb = atoms[finite]?.lower ?? '';
  return isPerson(atoms, behind) && speech.plain.has(verb) && !speech.judging.has(verb);
};

function isPerson(atoms: readonly Atom[], subject: PlacedSubject | null): boolean {
  const atom = subject === null ? undefined : atoms[subject.at];
  if (atom?.type !== 'phrase') return false;
  const { phrase } = atom;
  return (
    phrase.kind === 'pronoun' || (phrase.kind === 'name' && (phrase.type === 'person' || phrase.type === 'unknown'))
  );
}

/** `Lee, der … sagte,`: an article behind a comma, and the verb at the clause's end. */
function isRelative(atoms: readonly Atom[], clause: number, verb: number, { grammar }: SpeakerWords): boolean {
  const opener = atoms[clause];
  const isPronoun =
    opener?.type === 'word' && grammar.determiners.has(opener.lower) && !grammar.oblique.has(opener.lower);
  const ends = atoms[verb + 1] === undefined || isMark(atoms[verb + 1], ',.:') || atoms[verb + 1]?.type === 'quotation';
  return isMark(atoms[clause - 1], ',') && isPronoun && ends && atoms[clause + 1]?.type !== 'phrase';
}

/** Nothing but adverbs stands between the verb and the noun phrase. */
function isBeside(atoms: readonly Atom[], verb: number, from: number, words: SpeakerWords): boolean {
  for (let at = verb + 1; at < from; at += 1) if (!isAdverb(atoms, at, words)) return false;
  return true;
}

/** `Die Kapelle sagte`, `Anwohner sagten`: a noun that the lists do not know opens the sentence. */
function bareNoun(frame: Frame, from: number, finite: number, words: SpeakerWords): PlacedSubject | null {
  const first = frame.atoms[from];
  if (first?.type !== 'word') return null;
  const { determiners, oblique } = words.grammar;
  const opens = determiners.has(first.lower)
    ? !oblique.has(first.lower) && finite - from > 1
    : isNoun(frame, from, words) && !words.names.calendar.has(first.lower) && !words.names.notNames.has(first.lower);
  const isClear = !frame.atoms.slice(from + 1, finite).some((_, i) => isAuxiliary(frame.atoms, from + 1 + i, words));
  return opens && isClear && (determiners.has(first.lower) ? finite > from : finite === from + 1)
    ? { at: -1, from }
    : null;
}
