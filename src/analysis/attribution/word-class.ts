/** What an atom can be in its sentence, by word lists and endings. */
import type { SpeakerWords } from '../../core/speaker-words.ts';
import { isFunctional } from '../mentions/function-words.ts';
import type { Atom, Frame } from './frames.ts';

export type AtomTest = (atoms: readonly Atom[], at: number, words: SpeakerWords) => boolean;

const isWord = (atom: Atom | undefined): atom is Atom => atom?.type === 'word';

export const isMark = (atom: Atom | undefined, marks: string): boolean =>
  atom?.type === 'mark' && marks.includes(atom.lower);

/** A verb of saying in any form. */
export const isSaying: AtomTest = (atoms, at, words) => {
  const atom = atoms[at];
  return isWord(atom) && words.speech.saying.has(atom.lower) && isVerbUse(atoms, at, words);
};

/** A verb of saying or of judging. */
export const isSpeechVerb: AtomTest = (atoms, at, words) => {
  const atom = atoms[at];
  if (!isWord(atom)) return false;
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

export const isAdverb: AtomTest = (atoms, at, { grammar }) => {
  const atom = atoms[at];
  return (
    isWord(atom) &&
    (grammar.adverbs.has(atom.lower) ||
      (atom.lower.length > 4 && grammar.adverbEndings.some((ending) => atom.lower.endsWith(ending))))
  );
};

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
  if (
    grammar.auxiliaries.has(atom.lower) ||
    grammar.verbs.has(atom.lower) ||
    speech.saying.has(atom.lower) ||
    speech.judging.has(atom.lower)
  )
    return true;
  if (grammar.nonVerbs.has(atom.lower) || isFunctional(atom.lower, words)) return false;
  return atom.lower.length > 3 && grammar.verbEndings.some((ending) => atom.lower.endsWith(ending));
};

/** After a determiner, a possessive or a preposition the same word is a noun: `the report`. */
const isVerbUse: AtomTest = (atoms, at, words) => {
  const before = atoms[at - 1];
  if (before === undefined || before.type !== 'word')
    return !(before?.type === 'phrase' && isPossessivePronoun(before));
  const { determiners, possessives, prepositions, infinitives, possessiveEndings } = words.grammar;
  if (infinitives.has(before.lower)) return true;

  const participle = words.speech.participles.some((ending) => atoms[at]?.lower.endsWith(ending));
  const owned = possessiveEndings.includes(before.lower) && !participle;
  const noun = owned || determiners.has(before.lower) || possessives.has(before.lower);
  return !noun && (participle || !prepositions.has(before.lower));
};

const isPossessivePronoun = (atom: Atom): boolean =>
  atom.type === 'phrase' && atom.phrase.kind === 'pronoun' && atom.phrase.grammaticalCase === 'possessive';

/** The verb's auxiliaries and adverbs to its left are skipped: index of what stands before them. */
export function beforeVerbGroup({ atoms }: Pick<Frame, 'atoms'>, verb: number, words: SpeakerWords): number {
  let at = verb - 1;
  while (at >= 0 && (isAuxiliary(atoms, at, words) || isAdverb(atoms, at, words))) at -= 1;
  return at;
}
