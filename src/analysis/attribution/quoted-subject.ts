/** A quotation that is the subject of the narrator's sentence: `“Harbour Nights” will be held in May`. */
import type { SpeakerWords } from '../../core/speaker-words.ts';
import type { Shape } from './cues/types.ts';
import type { Frame } from './frames.ts';
import { isAdverb, isAuxiliary, isSpeechVerb, isVerbLike } from './word-class.ts';

/** It opens its sentence, no mark ends it, and a verb that is not of speech follows. */
export function isQuotedSubject({ atoms }: Frame, at: number, shape: Shape, words: SpeakerWords): boolean {
  if (at !== 0 || shape.ending !== '') return false;
  let verb = at + 1;
  while (isAdverb(atoms, verb, words)) verb += 1;
  return isAuxiliary(atoms, verb, words) || (isVerbLike(atoms, verb, words) && !isSpeechVerb(atoms, verb, words));
}
