/** Who acts in the sentence that a colon ends speaks behind it. */
import type { SpeakerWords } from '../../../../core/speaker-words.ts';
import type { Frame } from '../../frames.ts';
import { isReported } from '../../talk.ts';
import { mainSubject } from '../../verb-second/clauses.ts';
import { isMark, isVerbLike } from '../../word-class.ts';
import type { CueFinder, CueSource } from '../types.ts';

/** `Hier sparte Lee nicht mit Kritik: „…“`: whatever the verb, who acts before the colon speaks behind it. */
export const verbSecondColon: CueFinder = ({ frame, at, words }) => {
  const colon = frame.atoms[at - 1];
  if (!words.grammar.verbSecond || colon === undefined || !isMark(colon, ':')) return [];
  // `Die Lage sei klar: „…“` is what someone else says.
  if (isReported(frame, words)) return [];
  const found = mainSubject(frame, at - 1, words, 0);
  const source: CueSource | null = found === null ? openingNoun(frame, words) : { type: 'atom', at: found.at };
  if (source === null) return [];
  return [{ cue: 'colon', source, weight: found === null ? 4 : 4.8, start: colon.start, end: colon.end }];
};

/** `Ein Sprichwort besagt: „…“`: the noun phrase of no known sort that opens the sentence. */
function openingNoun({ atoms }: Frame, words: SpeakerWords): CueSource | null {
  const [first] = atoms;
  const { determiners, oblique } = words.grammar;
  if (first?.type !== 'word' || !determiners.has(first.lower) || oblique.has(first.lower)) return null;
  const verb = atoms.findIndex((atom, at) => at > 1 && (atom.type !== 'word' || isVerbLike(atoms, at, words)));
  const last = atoms[verb - 1];
  return verb < 2 || verb > 5 || last === undefined ? null : { type: 'noun', start: first.start, end: last.end };
}
