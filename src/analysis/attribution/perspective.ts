/** Whose view a sentence tells of, by the phrase that opens it: `For Lee, the result is personal`. */
import type { SpeakerWords } from '../../core/speaker-words.ts';
import type { Frame } from './frames.ts';
import { isSpeakerLike } from './head.ts';
import { isMark } from './word-class.ts';

/** Atom of the phrase; -1 when none opens the sentence so. */
export function perspectiveOf({ atoms }: Frame, words: SpeakerWords): number {
  const opener = words.speech.perspectives.find((phrase) => phrase.every((word, i) => atoms[i]?.lower === word));
  const at = opener?.length ?? 0;
  return at > 0 && isSpeakerLike(atoms[at], words) && isMark(atoms[at + 1], ',') ? at : -1;
}
