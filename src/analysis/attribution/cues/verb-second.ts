/** The speaker behind the quotation where the finite verb stands second: `„…“, sagte am Montag Lee`, `„…“, so Lee`. */
import { clauseSubject, firstNominative, mainSubject } from '../verb-second.ts';
import { isAuxiliary, isMark, isPreposition, isSpeechVerb, isVerbLike } from '../word-class.ts';
import type { SpeakerWords } from '../../../core/speaker-words.ts';
import type { Atom, Frame } from '../frames.ts';
import { quotedName } from './quoted-name.ts';
import { phraseFrom } from './source.ts';
import type { Cue, CueContext, CueFinder, CueSource } from './types.ts';

/** How far behind the quotation the speaker is looked for, in atoms. */
const reach = 14;

export const verbSecondBehind: CueFinder = (context) => {
  const { frame, at, words } = context;
  if (!words.grammar.verbSecond) return [];
  const from = isMark(frame.atoms[at + 1], ',') ? at + 2 : at + 1;
  const cue =
    asClause(context, from) ?? inverted(context, from) ?? impersonal(context, from) ?? trailingAsClause(context, from);
  return cue === null ? [] : [cue];
};

/** `wie Lee sagte`, `so Lee`. */
function asClause(context: CueContext, from: number): Cue | null {
  const { frame, words } = context;
  const comma = isMark(frame.atoms[from - 1], ',');
  if (!words.speech.asClauses.has(frame.atoms[from]?.lower ?? '') || !comma) return null;
  return nominativeBehind(context, from, 6.5);
}

/** `…, so Lee` at the end of the sentence that holds the quotation. */
function trailingAsClause(context: CueContext, from: number): Cue | null {
  const { atoms } = context.frame;
  for (let at = from; at < Math.min(atoms.length, from + trailingReach); at += 1) {
    if (atoms[at]?.type === 'quotation' || isMark(atoms[at], ';:')) return null;
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
  if (!isAuxiliary(atoms, from, words)) return null;
  const end = Math.min(atoms.length, from + reach);
  for (let verb = from + 2; verb < end; verb += 1)
    if (isSpeechVerb(atoms, verb, words)) return nominativeBehind(context, from, 6);
  return null;
}

function nominativeBehind({ frame, words }: CueContext, verb: number, weight: number): Cue | null {
  const { atoms } = frame;
  const atom = atoms[verb];
  if (atom === undefined) return null;
  const quoted = quotedName(frame, verb + 1, words);
  if (quoted !== null)
    return { cue: 'speech-verb', source: quoted, weight: weight + 2, start: atom.start, end: atom.end };
  const found = firstNominative(frame, verb + 1, Math.min(atoms.length, verb + reach), words);
  if (found === null) return null;
  return { cue: 'speech-verb', source: { type: 'atom', at: found.at }, weight, start: atom.start, end: atom.end };
}

/** `heißt es in dem Brief`: the place of the words. */
function impersonal(context: CueContext, from: number): Cue | null {
  const verb = context.frame.atoms[from];
  if (verb === undefined || !context.words.speech.impersonal.has(verb.lower)) return null;
  return placeOfWords(context, verb, from + 1, from + reach);
}

/** `In dem Brief heißt es: „…“`. */
export const impersonalBefore: CueFinder = (context) => {
  const { frame, at, words } = context;
  if (!words.grammar.verbSecond || !isMark(frame.atoms[at - 1], ':')) return [];
  const verb = frame.atoms.findLast(
    (atom, i) => i < at && atom.type === 'word' && words.speech.impersonal.has(atom.lower),
  );
  const cue = verb === undefined ? null : placeOfWords(context, verb, 0, at);
  return cue === null ? [] : [cue];
};

/** The phrase behind the first preposition between two atoms. */
function placeOfWords({ frame, words }: CueContext, verb: Atom, from: number, to: number): Cue | null {
  for (let at = from; at < Math.min(frame.atoms.length, to); at += 1) {
    if (!isPreposition(frame.atoms, at, words)) continue;
    const found = phraseFrom(frame, at + 1, words);
    if (found !== null) return { cue: 'source', source: found.source, weight: 5.5, start: verb.start, end: verb.end };
  }
  return null;
}

/** `Hier sparte Lee nicht mit Kritik: „…“`: whatever the verb, who acts before the colon speaks behind it. */
export const verbSecondColon: CueFinder = ({ frame, at, words }) => {
  const colon = frame.atoms[at - 1];
  if (!words.grammar.verbSecond || colon === undefined || !isMark(colon, ':')) return [];
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

/** `Wie Lee erklärte, …`: the clause that opens the sentence tells whose words follow. */
export const openingAsClause: CueFinder = ({ frame, at, words }) => {
  const [opener] = frame.atoms;
  const isOpen = words.grammar.verbSecond && opener !== undefined && words.speech.asClauses.has(opener.lower);
  if (!isOpen || !words.grammar.subordinators.has(opener.lower)) return [];
  const comma = frame.atoms.findIndex((atom) => isMark(atom, ','));
  if (comma < 0 || comma > at || !isSpeechVerb(frame.atoms, comma - 1, words)) return [];
  const found = firstNominative(frame, 1, comma, words);
  if (found === null) return [];
  return [
    { cue: 'according-to', source: { type: 'atom', at: found.at }, weight: 7, start: opener.start, end: opener.end },
  ];
};

/** `Lee hat den Plan als „tot“ bezeichnet`, `weil Lee von „Wahnsinn“ sprach`: the verb is the clause's last word. */
export const verbLast: CueFinder = ({ frame, at, words }) => {
  const { atoms } = frame;
  if (!words.grammar.verbSecond) return [];
  for (let verb = at + 1; verb < Math.min(atoms.length, at + verbReach); verb += 1) {
    const atom = atoms[verb];
    if (atom === undefined || atom.type === 'quotation' || atom.type === 'mark') return [];
    const next = atoms[verb + 1];
    const ends = next === undefined || next.type === 'mark' || isAuxiliary(atoms, verb + 1, words);
    if (!ends || !isSpeechVerb(atoms, verb, words)) continue;
    const found = clauseSubject(frame, at, words);
    if (found === null) return [];
    return [
      { cue: 'speech-verb', source: { type: 'atom', at: found.at }, weight: 5.5, start: atom.start, end: atom.end },
    ];
  }
  return [];
};

/** How far behind the quotation the clause's last verb may stand, in atoms. */
const verbReach = 8;

/** `Lee ist der Meinung, das sei „tot“`: a noun for what someone says, and who acts in the sentence. */
export const nounOfSaying: CueFinder = ({ frame, at, words }) => {
  const { atoms } = frame;
  const noun = atoms.findIndex((atom, i) => i < at && atom.type === 'word' && words.speech.nouns.has(atom.lower));
  const atom = atoms[noun];
  if (!words.grammar.verbSecond || atom === undefined) return [];
  const found = mainSubject(frame, at, words, 0);
  if (found === null) return [];
  return [{ cue: 'speech-noun', source: { type: 'atom', at: found.at }, weight: 3, start: atom.start, end: atom.end }];
};
