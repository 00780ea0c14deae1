/** How much a mention lifts whom it names: a subject more than an object, an owner least. */
import type { SpeakerWords } from '../../core/speaker-words.ts';
import type { Frame } from './frames.ts';
import { nounPhraseStart } from './noun-phrase.ts';
import { isPossessiveEnding, isPreposition, isVerbLike } from './word-class.ts';

export function prominence({ atoms }: Frame, at: number, words: SpeakerWords): number {
  const atom = atoms[at];
  if (atom?.type !== 'phrase') return 0;
  if (isPossessiveEnding(atoms, at + 1, words)) return 0.5;
  if (atom.phrase.kind === 'pronoun') return atom.phrase.grammaticalCase === 'subject' ? 1 : 0.4;
  const from = nounPhraseStart(atoms, at, words);
  if (isPreposition(atoms, from - 1, words)) return 0.4;
  if (from === 0) return 1.2;
  if (isVerbLike(atoms, at + 1, words)) return 1;
  return isVerbLike(atoms, from - 1, words) ? 0.6 : 0.7;
}
