/** The speaker behind the quotation where the finite verb stands second: `„…“, sagte am Montag Lee`, `„…“, so Lee`. */
import { firstNominative } from '../verb-second.ts';
import { isAuxiliary, isMark, isPreposition, isSpeechVerb } from '../word-class.ts';
import { phraseFrom } from './source.ts';
import type { Cue, CueContext, CueFinder } from './types.ts';

/** How far behind the quotation the speaker is looked for, in atoms. */
const reach = 14;

export const verbSecondBehind: CueFinder = (context) => {
  const { frame, at, words } = context;
  if (!words.grammar.verbSecond) return [];
  const from = isMark(frame.atoms[at + 1], ',') ? at + 2 : at + 1;
  const cue = asClause(context, from) ?? inverted(context, from) ?? impersonal(context, from);
  return cue === null ? [] : [cue];
};

/** `wie Lee sagte`, `so Lee`. */
function asClause(context: CueContext, from: number): Cue | null {
  const { frame, words } = context;
  const comma = isMark(frame.atoms[from - 1], ',');
  if (!words.speech.asClauses.has(frame.atoms[from]?.lower ?? '') || !comma) return null;
  return nominativeBehind(context, from, 6.5);
}

/** `sagte Lee`, `hatte Lee gesagt`, `wird Lee zitiert`. */
function inverted(context: CueContext, from: number): Cue | null {
  const { frame, words } = context;
  const { atoms } = frame;
  if (isSpeechVerb(atoms, from, words)) return nominativeBehind(context, from, isMark(atoms[from - 1], ',') ? 7.5 : 6);
  if (!isAuxiliary(atoms, from, words)) return null;
  const end = Math.min(atoms.length, from + reach);
  for (let verb = from + 2; verb < end; verb += 1)
    if (isSpeechVerb(atoms, verb, words)) return nominativeBehind(context, from, 6);
  return null;
}

function nominativeBehind({ frame, words }: CueContext, verb: number, weight: number): Cue | null {
  const { atoms } = frame;
  const found = firstNominative(atoms, verb + 1, Math.min(atoms.length, verb + reach), words);
  const atom = atoms[verb];
  if (found === null || atom === undefined) return null;
  return { cue: 'speech-verb', source: { type: 'atom', at: found.at }, weight, start: atom.start, end: atom.end };
}

/** `heißt es in dem Brief`: the place of the words. */
function impersonal({ frame, words }: CueContext, from: number): Cue | null {
  const { atoms } = frame;
  const atom = atoms[from];
  if (atom === undefined || !words.speech.impersonal.has(atom.lower)) return null;
  for (let at = from + 1; at < Math.min(atoms.length, from + reach); at += 1) {
    if (!isPreposition(atoms, at, words)) continue;
    const found = phraseFrom(frame, at + 1, words);
    if (found !== null) return { cue: 'source', source: found.source, weight: 5.5, start: atom.start, end: atom.end };
  }
  return null;
}
