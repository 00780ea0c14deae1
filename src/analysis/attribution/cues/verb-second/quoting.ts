/** A verb that hands on the words of its object: `Der Bote zitiert den Minister mit den Worten: „…“`. */
import type { SpeakerWords } from '../../../../core/speaker-words.ts';
import type { Frame } from '../../frames.ts';
import { nounPhraseStart } from '../../noun-phrase.ts';
import { passiveAuxiliary } from '../../verb-second/passive.ts';
import { isMark, isPreposition } from '../../word-class.ts';
import type { CueFinder } from '../types.ts';

/** How far behind the verb its object is looked for, in atoms. */
const reach = 14;

export const quotedObject: CueFinder = ({ frame, at, words }) => {
  const { atoms } = frame;
  const verb = atoms.findIndex((atom) => atom.type === 'word' && words.speech.quoting.has(atom.lower));
  const atom = atoms[verb];
  if (atom === undefined || passiveAuxiliary(atoms, verb, words) >= 0) return [];
  const placed = phrasesBehind(frame, verb, verb < at ? at : Math.min(atoms.length, verb + reach), words);
  // Behind the quotation the paper comes first, and whom it quotes second: `„…“, zitiert der Bote den Minister`.
  const inverted = verb === 0 || isMark(atoms[verb - 1], ',') || atoms[verb - 1]?.type === 'quotation';
  const object = placed[inverted ? 1 : 0];
  if (object === undefined) return [];
  return [{ cue: 'speech-verb', source: { type: 'atom', at: object }, weight: 9.5, start: atom.start, end: atom.end }];
};

/** The phrases that no preposition governs, up to the end of the clause. */
function phrasesBehind(frame: Frame, verb: number, to: number, words: SpeakerWords): readonly number[] {
  const { atoms } = frame;
  const found: number[] = [];
  for (let at = verb + 1; at < to && !isMark(atoms[at], ':;,'); at += 1) {
    if (atoms[at]?.type === 'quotation') found.push(at);
    if (atoms[at]?.type !== 'phrase') continue;
    const before = nounPhraseStart(atoms, at, words) - 1;
    if (!isPreposition(atoms, before, words) || before === verb) found.push(at);
  }
  return found;
}
