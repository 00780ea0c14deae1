/** Where the noun phrase begins that ends at an atom. */
import type { SpeakerWords } from '../../core/speaker-words.ts';
import { wordsOf } from '../speakers/entity.ts';
import type { Atom } from './frames.ts';
import { isPossessiveEnding, isSpeechVerb } from './word-class.ts';

/** How many atoms a noun phrase may hold. */
const reach = 8;

export function nounPhraseStart(atoms: readonly Atom[], end: number, words: SpeakerWords): number {
  let from = end;
  if (opensItself(atoms[from], words)) return from;
  while (from > 0 && end - from < reach) {
    const before = atoms[from - 1];
    if (before === undefined || isBoundary(atoms, from - 1, words)) break;
    from -= 1;
    if (opensItself(before, words)) break;
  }
  return from;
}

/** A determiner or a possessive pronoun opens the phrase. */
const opensItself = (atom: Atom | undefined, { grammar }: SpeakerWords): boolean => {
  if (atom === undefined) return false;
  if (atom.type === 'phrase')
    return atom.phrase.kind === 'pronoun' || (atom.phrase.kind === 'nominal' && atom.phrase.text.includes(' '));
  return grammar.determiners.has(atom.lower) || grammar.possessives.has(atom.lower);
};

function isBoundary(atoms: readonly Atom[], at: number, words: SpeakerWords): boolean {
  const atom = atoms[at];
  if (atom === undefined || atom.type === 'quotation' || atom.type === 'mark') return true;
  if (atom.type === 'phrase') return atom.phrase.kind === 'pronoun' && atom.phrase.grammaticalCase !== 'possessive';
  const { prepositions, conjunctions, subordinators, relatives, auxiliaries, adverbs, otherPronouns } = words.grammar;
  if (isPossessiveEnding(atoms, at, words)) return true;
  if (
    [prepositions, conjunctions, subordinators, relatives, auxiliaries, adverbs, otherPronouns].some((set) =>
      set.has(atom.lower),
    )
  )
    return true;
  return isSpeechVerb(atoms, at, words) && !words.speech.nouns.has(atom.lower);
}

/** German `des Vereins`, `im Stadtrat`: a noun whose own article makes it part of the one before. */
export function isAttribute(atoms: readonly Atom[], at: number, { grammar }: SpeakerWords): boolean {
  const [before, atom] = [atoms[at - 1], atoms[at]];
  if (atom?.type !== 'phrase' || atom.phrase.kind !== 'nominal') return false;
  const [first = ''] = wordsOf(atom.phrase.text);
  return grammar.prepositions.has(first) || (grammar.attributive.has(first) && before?.type === 'phrase');
}
