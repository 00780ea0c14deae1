/** Who acts in a passive: `Der Plan wird von Lee als „tot“ bezeichnet`, `Von Lee hieß es …`. */
import { passiveAuxiliary } from '../../verb-second/passive.ts';
import { isAuxiliary, isMark, isPreposition, isSpeechVerb } from '../../word-class.ts';
import { quotedName } from '../quoted-name.ts';
import { phraseFrom } from '../source.ts';
import type { Cue, CueContext, CueFinder, CueSource } from '../types.ts';

/** How far from the quotation its verb may stand, in atoms. */
const reach = 12;

export const verbSecondPassive: CueFinder = (context) => {
  const { frame, at, words } = context;
  if (!words.grammar.verbSecond) return [];
  const verb = verbOf(context);
  const auxiliary = verb < 0 ? -1 : passiveAuxiliary(frame.atoms, verb, words);
  if (auxiliary < 0) return [];
  const cue = agentBetween(context, 0, Math.max(at, verb)) ?? quotedPlace(context);
  return cue === null ? [] : [cue];
};

/** The verb of saying that ends the quotation's clause, or stands before it: `wurde kritisiert, das sei „tot“`. */
function verbOf({ frame: { atoms }, at, words }: CueContext): number {
  for (let verb = at + 1; verb < Math.min(atoms.length, at + reach); verb += 1) {
    if (atoms[verb]?.type === 'quotation' || isMark(atoms[verb], '.;:,')) break;
    if (isSpeechVerb(atoms, verb, words) && !isAuxiliary(atoms, verb, words)) return verb;
  }
  let commas = 0;
  for (let verb = at - 1; verb >= Math.max(0, at - reach) && commas < 2; verb -= 1) {
    if (isSpeechVerb(atoms, verb, words)) return verb;
    if (isMark(atoms[verb], ',')) commas += 1;
  }
  return -1;
}

/** The last agent before an atom. */
function agentBetween({ frame, words }: CueContext, from: number, to: number): Cue | null {
  for (let at = to - 1; at >= from; at -= 1) {
    const atom = frame.atoms[at];
    if (atom?.type !== 'word' || !words.grammar.agents.has(atom.lower)) continue;
    const found = phraseFrom(frame, at + 1, words);
    const source = found?.source.type === 'atom' ? found.source : bareAgent(frame.atoms, at + 1);
    if (source !== null) return { cue: 'passive-agent', source, weight: 6.5, start: atom.start, end: atom.end };
  }
  return null;
}

/** `von Musikkennern`: a noun without an article, and not the first part of another phrase. */
function bareAgent(atoms: CueContext['frame']['atoms'], at: number): CueSource | null {
  const [noun, next] = [atoms[at], atoms[at + 1]];
  const isNoun = noun?.type === 'word' && noun.capital && !(next?.type === 'word' && next.capital);
  return isNoun ? { type: 'noun', start: noun.start, end: noun.end } : null;
}

/** `wurde im „Boten“ als „tot“ bezeichnet`: the paper in quotation marks. */
function quotedPlace({ frame, at, words }: CueContext): Cue | null {
  for (let place = at - 2; place > 0; place -= 1) {
    const atom = frame.atoms[place];
    if (atom === undefined || isMark(atom, ';:')) return null;
    const source = frame.atoms[place + 1]?.type === 'quotation' ? quotedName(frame, place + 1, words) : null;
    if (source !== null && isPreposition(frame.atoms, place, words))
      return { cue: 'source', source, weight: 5, start: atom.start, end: atom.end };
  }
  return null;
}
