/** The speaker behind the quotation where the finite verb stands second: `„…“, sagte am Montag Lee`, `„…“, so Lee`. */
import { isFunctional } from '../../../mentions/function-words.ts';
import { firstNominative } from '../../verb-second/nominative.ts';
import { isSaid, ownerBehind } from '../../verb-second/owner.ts';
import { isAuxiliary, isMark, isSpeechVerb } from '../../word-class.ts';
import { quotedName } from '../quoted-name.ts';
import type { Cue, CueContext, CueFinder } from '../types.ts';

/** How far behind the quotation the speaker is looked for, in atoms. */
const reach = 14;

export const verbSecondBehind: CueFinder = (context) => {
  const { frame, at, words } = context;
  if (!words.grammar.verbSecond) return [];
  const from = isMark(frame.atoms[at + 1], ',') ? at + 2 : at + 1;
  const cue = asClause(context, from) ?? inverted(context, from) ?? trailingAsClause(context, from);
  return cue === null ? [] : [cue];
};

/** `wie Lee sagte`, `so Lee`. */
function asClause(context: CueContext, from: number): Cue | null {
  const { frame, words } = context;
  const comma = isMark(frame.atoms[from - 1], ',') || /[.?!]/.test(context.shape.ending);
  if (!words.speech.asClauses.has(frame.atoms[from]?.lower ?? '') || !comma) return null;
  return nominativeBehind(context, from, 6.5);
}

/** `…, so Lee` at the end of the sentence that holds the quotation. */
function trailingAsClause(context: CueContext, from: number): Cue | null {
  const { atoms } = context.frame;
  for (let at = from; at < Math.min(atoms.length, from + trailingReach); at += 1) {
    if (isMark(atoms[at], ';:')) return null;
    if (isMark(atoms[at], ',') && context.words.speech.asClauses.has(atoms[at + 1]?.lower ?? ''))
      return nominativeBehind(context, at + 1, 5.5);
  }
  return null;
}

/** How far behind the quotation the sentence may tell its speaker, in atoms. */
const trailingReach = 40;

/** `sagte Lee`, `hatte Lee gesagt`, `wird Lee zitiert`. */
function inverted(context: CueContext, from: number): Cue | null {
  const { frame, words } = context;
  const { atoms } = frame;
  if (isSpeechVerb(atoms, from, words)) return nominativeBehind(context, from, isMark(atoms[from - 1], ',') ? 7.5 : 6);
  if (!isAuxiliary(atoms, from, words)) return anyVerbBehind(context, from);
  const end = Math.min(atoms.length, from + reach);
  for (let verb = from + 2; verb < end; verb += 1)
    if (isSpeechVerb(atoms, verb, words)) return nominativeBehind(context, from, 6);
  return isMark(atoms[from - 1], ',') && context.at === 0 ? nominativeBehind(context, from, 5) : null;
}

/** `„…“, strich Lee heraus`: what stands between the comma behind the quotation and a subject right behind it is the verb. */
function anyVerbBehind(context: CueContext, from: number): Cue | null {
  const { frame, at, words, shape } = context;
  const { atoms } = frame;
  const verb = atoms[from];
  const isWhole = (at === 0 || isMark(atoms[at - 1], ':')) && (shape.capital || shape.words > 3);
  if (verb?.type !== 'word' || verb.capital || !isMark(atoms[from - 1], ',') || !isWhole) return null;
  const next = atoms[from + 1];
  const isPronoun = next?.type === 'phrase' && next.phrase.kind === 'pronoun';
  const known = [words.grammar.conjunctions, words.grammar.subordinators, words.grammar.prepositions];
  const isOther = known.some((set) => set.has(verb.lower)) || isFunctional(verb.lower, words);
  return isOther || (next?.type !== 'phrase' && !words.grammar.determiners.has(next?.lower ?? '')) || isPronoun
    ? null
    : nominativeBehind(context, from, 5.5);
}

function nominativeBehind({ frame, words }: CueContext, verb: number, weight: number): Cue | null {
  const { atoms } = frame;
  const atom = atoms[verb];
  if (atom === undefined) return null;
  const quoted = quotedName(frame, verb + 1, words);
  if (quoted !== null)
    return { cue: 'speech-verb', source: quoted, weight: weight + 2, start: atom.start, end: atom.end };
  const said = atoms.findIndex((_, at) => at > verb && at < verb + 4 && isSaid(atoms[at], words));
  const owner = said < 0 ? -1 : ownerBehind(frame, said, words);
  if (owner >= 0)
    return { cue: 'speech-noun', source: { type: 'atom', at: owner }, weight, start: atom.start, end: atom.end };
  const found = firstNominative(frame, verb + 1, Math.min(atoms.length, verb + reach), words, ';:,');
  if (found === null) return null;
  return { cue: 'speech-verb', source: { type: 'atom', at: found.at }, weight, start: atom.start, end: atom.end };
}
