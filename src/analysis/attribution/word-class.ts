/** What an atom can be in its sentence, by word lists and endings. */
import type { SpeakerWords } from '../../core/speaker-words.ts';
import { isFunctional } from '../mentions/function-words.ts';
import { sortOf } from '../mentions/nominals.ts';
import type { Atom, Frame, PhraseAtom } from './frames.ts';

export type AtomTest = (atoms: readonly Atom[], at: number, words: SpeakerWords) => boolean;

const isWord = (atom: Atom | undefined): atom is Atom => atom?.type === 'word';

export const isMark = (atom: Atom | undefined, marks: string): boolean =>
  atom?.type === 'mark' && marks.includes(atom.lower);

const isCapital = (atom: Atom | undefined): boolean => atom?.type === 'word' && atom.capital;

/** A verb of saying in any form. */
export const isSaying: AtomTest = (atoms, at, words) => {
  const atom = atoms[at];
  return isWord(atom) && words.speech.saying.has(atom.lower) && isVerbUse(atoms, at, words);
};

/** A verb of saying or of judging. */
export const isSpeechVerb: AtomTest = (atoms, at, words) => {
  const atom = atoms[at];
  if (!isWord(atom) || words.grammar.prepositions.has(atom.lower)) return false;
  const { saying, judging } = words.speech;
  return (saying.has(atom.lower) || judging.has(atom.lower)) && isVerbUse(atoms, at, words);
};

/** `saying`: a form that borrows its subject from another verb. */
export const isParticiple: AtomTest = (atoms, at, words) => {
  const atom = atoms[at];
  return (
    isWord(atom) &&
    words.speech.participles.some((ending) => atom.lower.endsWith(ending)) &&
    !isAuxiliary(atoms, at - 1, words)
  );
};

export const isAuxiliary: AtomTest = (atoms, at, words) => {
  const atom = atoms[at];
  return isWord(atom) && words.grammar.auxiliaries.has(atom.lower);
};

export const isAdverb: AtomTest = (atoms, at, words) => {
  const { grammar } = words;
  const atom = atoms[at];
  if (!isWord(atom)) return false;
  if (grammar.adverbs.has(atom.lower)) return true;
  const hasEnding = atom.lower.length > 4 && grammar.adverbEndings.some((ending) => atom.lower.endsWith(ending));
  return hasEnding && !isKnownNoun(atom.lower, words);
};

/** `family` ends like an adverb. */
const isKnownNoun = (word: string, words: SpeakerWords): boolean =>
  words.speech.nouns.has(word) || sortOf(word, words) !== null;

export const isPreposition: AtomTest = (atoms, at, words) => {
  const atom = atoms[at];
  return isWord(atom) && words.grammar.prepositions.has(atom.lower);
};

export const isPossessiveEnding: AtomTest = (atoms, at, words) => {
  const atom = atoms[at];
  return isWord(atom) && words.grammar.possessiveEndings.includes(atom.lower);
};

/** Any word that may be a finite verb or a participle. */
export const isVerbLike: AtomTest = (atoms, at, words) => {
  const atom = atoms[at];
  if (!isWord(atom)) return false;
  const { grammar, speech } = words;
  if (grammar.infinitives.has(atoms[at - 1]?.lower ?? '') && !isFunctional(atom.lower, words)) return true;
  if (grammar.auxiliaries.has(atom.lower) || grammar.verbs.has(atom.lower)) return true;
  if (speech.saying.has(atom.lower) || speech.judging.has(atom.lower)) return isVerbUse(atoms, at, words);
  if (grammar.nonVerbs.has(atom.lower) || isFunctional(atom.lower, words)) return false;
  return atom.lower.length > 3 && grammar.verbEndings.some((ending) => atom.lower.endsWith(ending));
};

/** After a determiner, a possessive, a preposition or an adjective the same word is a noun: `the report`, `early reports`. */
const isVerbUse: AtomTest = (atoms, at, words) => {
  const before = atoms[at - 1];
  const word = atoms[at]?.lower ?? '';
  if (before === undefined || before.type === 'mark' || before.type === 'quotation') return true;
  if (before.type === 'phrase')
    return !isPossessivePronoun(before) && !(words.speech.nouns.has(word) && ownsNoun(before, word, words));
  const { determiners, pronominal, possessives, prepositions, infinitives, possessiveEndings } = words.grammar;
  if (infinitives.has(before.lower)) return true;
  if (pronominal.has(before.lower) && words.grammar.pastEndings.some((ending) => word.endsWith(ending))) return true;
  if (determiners.has(before.lower) || possessives.has(before.lower)) return false;
  if (words.grammar.capitalisedNouns && isWord(atoms[at])) return !isCapital(atoms[at]);
  const participle = words.speech.participles.some((ending) => word.endsWith(ending));
  if (possessiveEndings.includes(before.lower)) return participle || atoms[at - 2]?.type !== 'phrase';
  if (prepositions.has(before.lower)) return participle;
  return isFunctional(before.lower, words) || !isNounLike(word, words);
};

/** `the campaign message`: after a noun with an article, a plain form is the real head; but `the officer replies` is a sentence. */
const ownsNoun = ({ type, phrase }: PhraseAtom, word: string, { people, grammar }: SpeakerWords): boolean => {
  if (type !== 'phrase' || phrase.kind !== 'nominal' || people.groups.has(phrase.head)) return false;
  const isPerson = phrase.sort === 'role' || phrase.sort === 'person' || phrase.sort === 'kin';
  return !(isPerson && grammar.verbEndings.some((ending) => word.endsWith(ending)));
};

/** May the word be a noun as well: one in the list of nouns, or a plain form? */
const isNounLike = (word: string, { speech, grammar }: SpeakerWords): boolean =>
  speech.nouns.has(word) ||
  (!speech.plain.has(word) && !grammar.verbs.has(word) && !grammar.verbEndings.some((ending) => word.endsWith(ending)));

/** `was described`: the one who acts is not the subject. */
export const isPassive: AtomTest = (atoms, at, words) => {
  let before = at - 1;
  while (isAdverb(atoms, before, words)) before -= 1;
  const atom = atoms[before];
  const past = !words.speech.participles.some((ending) => atoms[at]?.lower.endsWith(ending));
  return past && isWord(atom) && words.grammar.passives.has(atom.lower);
};

const isPossessivePronoun = (atom: Atom): boolean =>
  atom.type === 'phrase' && atom.phrase.kind === 'pronoun' && atom.phrase.grammaticalCase === 'possessive';

/** The verb's auxiliaries and adverbs to its left are skipped: index of what stands before them. */
export function beforeVerbGroup({ atoms }: Pick<Frame, 'atoms'>, verb: number, words: SpeakerWords): number {
  let at = verb - 1;
  while (at >= 0 && (isAuxiliary(atoms, at, words) || isAdverb(atoms, at, words))) at -= 1;
  return at;
}

/** A word that may be part of a role, such as *glaciologist*, and neither builds the sentence nor acts. */
export const isPlainWord: AtomTest = (atoms, at, words) => {
  const atom = atoms[at];
  return isWord(atom) && !isFunctional(atom.lower, words) && !isVerbLike(atoms, at, words);
};
