/** The head of a noun phrase, and whether the phrase can be a subject. */
import type { SpeakerWords } from '../../core/speaker-words.ts';
import { isFunctional } from '../mentions/function-words.ts';
import type { Atom, Frame, PhraseAtom } from './frames.ts';
import { nounPhraseStart } from './noun-phrase.ts';
import { isAuxiliary, isPossessiveEnding, isPreposition, isSpeechVerb, isVerbLike } from './word-class.ts';

export interface Subject {
  /** Index of the phrase's atom; -1 when the subject is a noun of no known sort. */
  readonly at: number;
  /** First atom of the whole noun phrase. */
  readonly from: number;
  /** How it was found. */
  readonly via: 'adjacent' | 'apposition' | 'relative' | 'shared' | 'possessor';
}

/** Climbs from `the museum in Bern` to `the director of the museum in Bern`. */
export function headOf(frame: Frame, at: number, words: SpeakerWords, floor: number): Subject {
  const { atoms } = frame;
  let from = nounPhraseStart(atoms, at, words);
  let head = at;
  for (let i = 0; i < 6; i += 1) {
    const opens = ownerStart(atoms, from, words);
    const next = opens - 2;
    if (next < floor || !isComplement(atoms, opens - 1, words)) break;
    const target = atoms[next];
    if (target === undefined || target.type === 'mark' || target.type === 'quotation') break;
    if (target.type === 'word' && (isVerbLike(atoms, next, words) || isFunctional(target.lower, words))) break;
    head = next;
    from = nounPhraseStart(atoms, next, words);
  }
  if (from < floor) from = floor;
  const found = possessed(frame, head, from, words);
  return atoms[found.at]?.type === 'phrase' ? found : { at: -1, from, via: 'adjacent' };
}

/** Where `the mayor` begins in `the mayor’s office`; `from` itself when nobody owns what begins there. */
function ownerStart(atoms: readonly Atom[], from: number, words: SpeakerWords): number {
  return from > 1 && isPossessiveEnding(atoms, from - 1, words) ? nounPhraseStart(atoms, from - 2, words) : from;
}

/** `Lee’s statement`: the one who owns the words says them. */
export function possessed({ atoms }: Frame, at: number, from: number, words: SpeakerWords): Subject {
  const atom = atoms[at];
  const noun = atom?.type === 'phrase' && atom.phrase.kind === 'nominal' ? atom.phrase.head : (atom?.lower ?? '');
  const owns = words.speech.nouns.has(noun);
  const ownerEnds = isPossessiveEnding(atoms, from - 1, words)
    ? from - 2
    : isPossessivePronoun(atoms[from - 1])
      ? from - 1
      : -1;
  if (owns && atoms[ownerEnds]?.type === 'phrase') return { at: ownerEnds, from: ownerEnds, via: 'possessor' };
  return { at, from, via: 'adjacent' };
}

export const isPossessivePronoun = (atom: Atom | undefined): boolean =>
  atom?.type === 'phrase' && atom.phrase.kind === 'pronoun' && atom.phrase.grammaticalCase === 'possessive';

const isComplement = (atoms: readonly Atom[], at: number, words: SpeakerWords): boolean =>
  isPreposition(atoms, at, words) && !words.grammar.subordinators.has(atoms[at]?.lower ?? '');

/** May the phrase itself say something: not `an email`, `her statement`. */
export const isSpeakerLike = (atom: Atom | undefined, { speech }: SpeakerWords): boolean =>
  atom?.type === 'phrase' &&
  !(atom.phrase.kind === 'nominal' && (atom.phrase.sort === 'document' || speech.nouns.has(atom.phrase.head)));

/** May the phrase be a subject: no `him`, no `his`. */
export const isSpeakable = (atom: PhraseAtom): boolean =>
  !(atom.phrase.kind === 'pronoun' && atom.phrase.grammaticalCase !== 'subject');

/** Is the noun phrase the complement of a preposition or the object of a verb? */
export function isGoverned(atoms: readonly Atom[], start: number, words: SpeakerWords): boolean {
  const from = isPossessivePronoun(atoms[start - 1]) ? start - 1 : start;
  if (isComplement(atoms, from - 1, words)) return true;
  return (
    atoms[from - 1]?.type === 'word' &&
    isVerbLike(atoms, from - 1, words) &&
    !isSpeechVerb(atoms, from - 1, words) &&
    !isAuxiliary(atoms, from - 1, words)
  );
}
