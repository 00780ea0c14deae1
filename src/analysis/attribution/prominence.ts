/** How much each mention in a sentence lifts whom it names: its subject and its speaker most, an owner least. */
import type { SpeakerWords } from '../../core/speaker-words.ts';
import { isFunctional } from '../mentions/function-words.ts';
import type { Frame } from './frames.ts';
import { isAttribute, nounPhraseStart } from './noun-phrase.ts';
import { perspectiveOf } from './perspective.ts';
import {
  isAdverb,
  isAuxiliary,
  isMark,
  isPossessiveEnding,
  isPreposition,
  isSaying,
  isVerbLike,
} from './word-class.ts';

/** By atom; 0 where no phrase stands. */
export function prominences(frame: Frame, words: SpeakerWords): readonly number[] {
  let subjects = 0;
  return frame.atoms.map((atom, at) => {
    if (atom.type !== 'phrase') return 0;
    const role = roleOf(frame, at, words);
    if (role === 'subject' || role === 'speaker') subjects += 1;
    if (role === 'subject' && subjects > 1) return weights.embedded;
    return weights[role];
  });
}

const weights = {
  speaker: 2,
  subject: 1.6,
  embedded: 0.7,
  object: 0.7,
  complement: 0.5,
  owner: 0.4,
  pronoun: 0.3,
  modifier: 0.2,
} as const;

/** At least so much has the subject of a sentence. */
export const subjectWeight = weights.subject;

/** At least so much has what a verb has to do with, and not what only goes with a preposition. */
export const objectWeight = weights.object;

function roleOf(frame: Frame, at: number, words: SpeakerWords): keyof typeof weights {
  const { atoms } = frame;
  const atom = atoms[at];
  if (isPossessiveEnding(atoms, at + 1, words) && !(atom?.type === 'phrase' && atom.phrase.kind === 'pronoun'))
    return 'owner';
  if (atom?.type === 'phrase' && atom.phrase.kind === 'pronoun' && atom.phrase.grammaticalCase !== 'subject')
    return 'pronoun';
  if (
    isSaying(atoms, beforeOwner(atoms, at, words), words) &&
    (atoms[at + 1] === undefined || isMark(atoms[at + 1], ',.;'))
  )
    return 'speaker';
  if (perspectiveOf(frame, words) === at) return 'subject';
  if (isModifier(atoms, at, words)) return 'modifier';
  if (isAttribute(atoms, at, words)) return 'complement';
  const from = nounPhraseStart(atoms, at, words);
  if (isPreposition(atoms, from - 1, words)) return 'complement';
  let next = at + 1;
  while (isAdverb(atoms, next, words) || isAuxiliary(atoms, next, words)) next += 1;
  if (isSaying(atoms, next, words)) return 'speaker';
  if (isVerbLike(atoms, next, words) || next > at + 1 || isMark(atoms[at + 1], ',('))
    return from === 0 || !isVerbLike(atoms, from - 1, words) ? 'subject' : 'object';
  return from === 0 ? 'subject' : 'object';
}

/** Index of what stands before the phrase and its owner: `noted` in `noted the board’s Ana Ruiz`. */
function beforeOwner(atoms: Frame['atoms'], at: number, words: SpeakerWords): number {
  return isPossessiveEnding(atoms, at - 1, words) ? nounPhraseStart(atoms, at - 2, words) - 1 : at - 1;
}

/** `the Lee amendment`: an article before the name, and a noun behind it. */
function isModifier(atoms: Frame['atoms'], at: number, words: SpeakerWords): boolean {
  const atom = atoms[at];
  const next = atoms[at + 1];
  if (atom?.type !== 'phrase' || atom.phrase.kind !== 'name' || next?.type !== 'word') return false;
  const articled = words.grammar.determiners.has(atoms[at - 1]?.lower ?? '');
  return (
    articled &&
    !isFunctional(next.lower, words) &&
    !isVerbLike(atoms, at + 1, words) &&
    !isPossessiveEnding(atoms, at + 1, words)
  );
}
