/**
 * The subject in a language whose finite verb stands second, such as German: before the verb, or behind it when something else
 * opens the sentence; in a subordinate clause, behind the word that opens it.
 */
import type { SpeakerWords } from '../../core/speaker-words.ts';
import { isFunctional } from '../mentions/function-words.ts';
import type { Atom, Frame } from './frames.ts';
import { nounPhraseStart } from './noun-phrase.ts';
import { isAdverb, isAuxiliary, isMark, isPreposition, isSpeechVerb } from './word-class.ts';

/** Index of the phrase's atom, or -1 for a noun of no known sort; and of the first atom of its noun phrase. */
export interface PlacedSubject {
  readonly at: number;
  readonly from: number;
}

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
  if (clause < verb && isRelative(atoms, clause, verb, words)) return lastNominative(atoms, clause - 1, floor, words);
  if (relatives.has(opener)) return null;
  const behind = firstNominative(frame, finite + 1, Math.min(atoms.length, finite + reach), words);
  const opens = sentenceStart(atoms, finite, floor);
  const isClause = subordinators.has(atoms[opens]?.lower ?? '');
  const before = isClause ? null : firstNominative(frame, opens, finite, words);
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

function clauseStart(atoms: readonly Atom[], verb: number, floor: number): number {
  for (let at = verb - 1; at >= floor; at -= 1)
    if (atoms[at]?.type === 'quotation' || isMark(atoms[at], ',;:—–(')) return at + 1;
  return floor;
}

/** The first atom of the sentence, or of what follows a quotation or a semicolon. */
function sentenceStart(atoms: readonly Atom[], finite: number, floor: number): number {
  for (let at = finite - 1; at >= floor; at -= 1)
    if (atoms[at]?.type === 'quotation' || isMark(atoms[at], ';:')) return at + 1;
  return floor;
}

/** `Lee, der … sagte,`: an article behind a comma, and the verb at the clause's end. */
function isRelative(atoms: readonly Atom[], clause: number, verb: number, { grammar }: SpeakerWords): boolean {
  const opener = atoms[clause];
  const isPronoun =
    opener?.type === 'word' && grammar.determiners.has(opener.lower) && !grammar.oblique.has(opener.lower);
  const ends = atoms[verb + 1] === undefined || isMark(atoms[verb + 1], ',.:') || atoms[verb + 1]?.type === 'quotation';
  return isMark(atoms[clause - 1], ',') && isPronoun && ends && atoms[clause + 1]?.type !== 'phrase';
}

/** The first phrase from `from` on, before `to`, that may be a subject. */
export function firstNominative(frame: Frame, from: number, to: number, words: SpeakerWords): PlacedSubject | null {
  for (let at = from; at < to; at += 1) {
    const atom = frame.atoms[at];
    if (atom === undefined || atom.type === 'quotation' || isMark(atom, ';:')) return null;
    const found = nominativeAt(frame, at, words, from);
    if (found !== null) return found;
  }
  return null;
}

/** The first subject of the sentence that an atom ends, or of what follows a quotation in it; a clause that opens it is passed by. */
export function mainSubject(frame: Frame, end: number, words: SpeakerWords, floor: number): PlacedSubject | null {
  const { atoms } = frame;
  const opens = sentenceStart(atoms, end, floor);
  if (!words.grammar.subordinators.has(atoms[opens]?.lower ?? '')) return firstNominative(frame, opens, end, words);
  const comma = atoms.findIndex((atom, at) => at > opens && isMark(atom, ','));
  return comma < 0 || comma >= end ? null : firstNominative(frame, comma + 1, end, words);
}

function lastNominative(atoms: readonly Atom[], to: number, floor: number, words: SpeakerWords): PlacedSubject | null {
  for (let at = to - 1; at >= Math.max(floor, to - reach); at -= 1) {
    if (atoms[at]?.type === 'quotation') return null;
    if (atoms[at]?.type === 'phrase') return { at, from: nounPhraseStart(atoms, at, words) };
  }
  return null;
}

function nominativeAt(frame: Frame, at: number, words: SpeakerWords, floor: number): PlacedSubject | null {
  const { atoms } = frame;
  const atom = atoms[at];
  if (atom?.type !== 'phrase') return null;
  if (atom.phrase.kind === 'pronoun') return atom.phrase.grammaticalCase === 'subject' ? { at, from: at } : null;
  const start = nounPhraseStart(atoms, at, words);
  const from = Math.max(floor, isPossessive(atoms[start - 1]) ? start - 1 : start);
  if (isMark(atoms[from - 1], '(')) return null;
  const first = atoms[from];
  const word =
    first?.type === 'phrase' && first.phrase.kind === 'nominal' ? firstWord(first.phrase.text) : (first?.lower ?? '');
  const { oblique } = words.grammar;
  if (oblique.has(word) || isPreposition(atoms, from - 1, words) || oblique.has(atoms[from - 1]?.lower ?? ''))
    return null;
  return words.grammar.attributive.has(word) && followsNoun(frame, from, words) ? null : { at, from };
}

const isPossessive = (atom: Atom | undefined): boolean =>
  atom?.type === 'phrase' && atom.phrase.kind === 'pronoun' && atom.phrase.grammaticalCase === 'possessive';

/** `die Kritik der Partei`: an article behind a noun opens what the noun belongs to. */
function followsNoun(frame: Frame, from: number, words: SpeakerWords): boolean {
  const { atoms } = frame;
  const before = atoms[from - 1];
  if (before === undefined || before.type === 'mark' || before.type === 'quotation') return false;
  if (before.type === 'phrase') return before.phrase.kind !== 'pronoun';
  return from > 1 && isNoun(frame, from - 1, words);
}

const firstWord = (text: string): string => (/^\S+/.exec(text)?.[0] ?? '').toLowerCase();

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
    : isNoun(frame, from, words);
  return opens && finite > from ? { at: -1, from } : null;
}

/** A word in a capital that is none of those that build sentences. */
function isNoun({ atoms, passage }: Frame, at: number, words: SpeakerWords): boolean {
  const atom = atoms[at];
  if (atom?.type !== 'word' || isFunctional(atom.lower, words)) return false;
  return /^\p{Lu}/u.test(passage.block.text.slice(atom.start, atom.start + 2));
}

/** The subject of the clause that an atom stands in, whose verb may be the clause's last word: `weil Lee es „tot“ nannte`. */
export function clauseSubject(frame: Frame, at: number, words: SpeakerWords): PlacedSubject | null {
  const { atoms } = frame;
  const clause = clauseStart(atoms, at, 0);
  const opener = atoms[clause];
  if (opener !== undefined && clause < at && words.grammar.subordinators.has(opener.lower)) {
    const found = firstNominative(frame, clause + 1, at, words);
    if (found !== null) return found;
  }
  const { determiners, oblique } = words.grammar;
  const isPronoun = opener?.type === 'word' && determiners.has(opener.lower) && !oblique.has(opener.lower);
  if (isPronoun && isMark(atoms[clause - 1], ',') && clause < at)
    return lastNominative(atoms, clause - 1, 0, words) ?? mainSubject(frame, at, words, 0);
  return mainSubject(frame, at, words, 0);
}
