/** A verb that nobody acts in, and the place of the words: German `heißt es in dem Brief`. */
import type { SpeakerWords } from '../../../../core/speaker-words.ts';
import type { Atom, Frame } from '../../frames.ts';
import { isMark, isPreposition } from '../../word-class.ts';
import { phraseFrom } from '../source.ts';
import type { Cue, CueContext, CueFinder } from '../types.ts';

/** How far behind the verb the place is looked for, in atoms. */
const reach = 14;

/** `„…“, heißt es in dem Brief`. */
export const impersonalBehind: CueFinder = (context) => {
  const { frame, at, words } = context;
  const from = isMark(frame.atoms[at + 1], ',') ? at + 2 : at + 1;
  const verb = frame.atoms[from];
  if (verb === undefined || !words.speech.impersonal.has(verb.lower)) return [];
  const cue = placeOfWords(context, verb, from + 1, from + reach);
  return cue === null ? [] : [cue];
};

/** `In dem Brief heißt es: „…“`, `In dem Brief heißt es, das sei „tot“`. */
export const impersonalBefore: CueFinder = (context) => {
  const { frame, at, words } = context;
  if (!words.grammar.verbSecond) return [];
  const verb = frame.atoms.findLast(
    (atom, i) => i < at && atom.type === 'word' && words.speech.impersonal.has(atom.lower),
  );
  const cue = verb === undefined ? null : placeOfWords(context, verb, 0, at);
  return cue === null ? [] : [cue];
};

/** The phrase that names the place of the words which the sentence gives; null when its verb has someone for its subject. */
export function placeOfWordsIn(frame: Frame, words: SpeakerWords): number | null {
  const verb = frame.atoms.find((atom) => atom.type === 'word' && words.speech.impersonal.has(atom.lower));
  const source = verb === undefined ? null : placeOfWords({ frame, words }, verb, 0, frame.atoms.length)?.source;
  const atom = source?.type === 'atom' ? frame.atoms[source.at] : undefined;
  return atom?.type === 'phrase' ? atom.phrase.id : null;
}

/** The phrase behind the first preposition between two atoms. */
function placeOfWords(
  { frame, words }: Pick<CueContext, 'frame' | 'words'>,
  verb: Atom,
  from: number,
  to: number,
): Cue | null {
  for (let at = from; at < Math.min(frame.atoms.length, to); at += 1) {
    if (!isPreposition(frame.atoms, at, words)) continue;
    const found = phraseFrom(frame, at + 1, words);
    if (found !== null) return { cue: 'source', source: found.source, weight: 5.5, start: verb.start, end: verb.end };
  }
  return null;
}
