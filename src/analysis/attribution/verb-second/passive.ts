/** The passive where the finite verb and its participle stand apart: `wird von Lee als „tot“ bezeichnet`. */
import type { SpeakerWords } from '../../../core/speaker-words.ts';
import type { Atom } from '../frames.ts';
import { isMark } from '../word-class.ts';

/** The auxiliary of the passive whose participle is the verb at an atom, to its left in the clause or right behind it; -1 when it is none. */
export function passiveAuxiliary(atoms: readonly Atom[], verb: number, words: SpeakerWords): number {
  if (!mayBeParticiple(atoms[verb]?.lower ?? '')) return -1;
  if (isPassive(atoms[verb + 1], words)) return verb + 1;
  for (let at = verb - 1; at >= 0; at -= 1) {
    if (isMark(atoms[at], ';:')) return -1;
    if (isPassive(atoms[at], words)) return at;
  }
  return -1;
}

const isPassive = (atom: Atom | undefined, { grammar }: SpeakerWords): boolean =>
  atom?.type === 'word' && grammar.passives.has(atom.lower);

/** `bezeichnet`, `eingestuft`, `angesehen`; but `wird … bezeichnen` is the future. */
const mayBeParticiple = (word: string): boolean => /t$|ge\p{L}+en$|(?:ver|be|ent|er)\p{L}*[iou]\p{L}*en$/u.test(word);
