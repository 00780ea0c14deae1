/** The speaker right behind the quotation: `“…,” said Lee`, `“…,” Lee, a baker, told us`. */
import { isAdverb, isAuxiliary, isMark, isParticiple, isSaying, isSpeechVerb, isVerbLike } from '../word-class.ts';
import { phraseFrom } from './source.ts';
import type { Found } from './source.ts';
import type { Cue, CueContext, CueFinder } from './types.ts';

export const speakerAfter: CueFinder = (context) => {
  const { frame, at } = context;
  let from = at + 1;
  while (isMark(frame.atoms[from], ',\'’"”')) from += 1;
  if (from > at + 1 && context.words.speech.complements.has(frame.atoms[from]?.lower ?? '')) from += 1;
  // Where the verb stands second, no subject stands between the quotation and its verb.
  const cue = inverted(context, from) ?? (context.words.grammar.verbSecond ? null : subjectFirst(context, from));
  return cue === null ? [] : [cue];
};

/** A quotation that a comma, a question or an exclamation closes waits for its speaker. */
const waits = ({ shape, frame, at }: CueContext): boolean =>
  /[,?!—–-]/.test(shape.ending) || isMark(frame.atoms[at + 1], ',');

function inverted(context: CueContext, from: number): Cue | null {
  const { frame, words } = context;
  const { atoms } = frame;
  let verb = from;
  while (verb < from + 2 && isAdverb(atoms, verb, words)) verb += 1;
  const atom = atoms[verb];
  if (atom === undefined || atom.type !== 'word') return null;
  const saying = isSaying(atoms, verb, words) && !isParticiple(atoms, verb, words);
  if (!saying && !(waits(context) && isVerbLike(atoms, verb, words) && !isAuxiliary(atoms, verb, words))) return null;
  const found = phraseFrom(frame, isAdverb(atoms, verb + 1, words) ? verb + 2 : verb + 1, words);
  if (found === null || isObject(context, found)) return null;
  return {
    cue: 'speech-verb',
    source: found.source,
    weight: saying ? (waits(context) ? 7 : 5.5) : 4,
    start: atom.start,
    end: atom.end,
  };
}

/** `said him`: never a subject. */
function isObject({ frame }: CueContext, { source }: Found): boolean {
  const atom = source.type === 'atom' ? frame.atoms[source.at] : undefined;
  return atom?.type === 'phrase' && atom.phrase.kind === 'pronoun' && atom.phrase.grammaticalCase !== 'subject';
}

/** A fragment that a verb leads up to already is less likely to wait for another. */
function subjectWeight(context: CueContext, saying: boolean): number {
  const { frame, at, shape, words } = context;
  if (!shape.capital && isSpeechVerb(frame.atoms, at - 1, words)) return 3.5;
  if (!saying) return 4;
  return waits(context) || at === 0 ? 7 : 3;
}

/** `it said`, `I asked`. */
function nobodyAt({ frame, words: { grammar } }: CueContext, at: number): Found | null {
  const word = frame.atoms[at]?.lower ?? '';
  if (grammar.groupPronouns.has(word)) return { source: { type: 'group' }, next: at + 1 };
  return grammar.otherPronouns.has(word) ? { source: { type: 'nobody' }, next: at + 1 } : null;
}

function subjectFirst(context: CueContext, from: number): Cue | null {
  const { frame, words } = context;
  const { atoms } = frame;
  const found = phraseFrom(frame, from, words) ?? nobodyAt(context, from);
  if (found === null || isObject(context, found)) return null;
  const verb = verbAfter(context, found.next);
  const atom = atoms[verb];
  if (atom === undefined) return null;
  const saying = isSaying(atoms, verb, words);
  if (!saying && !waits(context)) return null;
  return {
    cue: 'speech-verb',
    source: found.source,
    weight: subjectWeight(context, saying),
    start: atom.start,
    end: atom.end,
  };
}

/** `Marta “Mimi” Quell`: the quotation is a part of the name before it. */
const isInsideName = (atoms: CueContext['frame']['atoms'], at: number): boolean =>
  (atoms[at]?.start ?? 0) < (atoms[at - 1]?.end ?? 0);

/** How far an apposition between name and verb may reach, in atoms. */
const appositionReach = 60;

/** The verb of the subject that ends before an atom: at once, or after an apposition or a complement. */
function verbAfter(context: CueContext, next: number): number {
  const { frame, words } = context;
  const { atoms } = frame;
  let at = next;
  while (isAdverb(atoms, at, words) || isAuxiliary(atoms, at, words)) at += 1;
  if (isVerbLike(atoms, at, words)) return at;
  if (at > next && atoms[at - 1] !== undefined && isAuxiliary(atoms, at - 1, words)) return at - 1;
  const parenthesis = isMark(atoms[at], ',(—–-');
  for (let i = at + 1; i < atoms.length && i < at + appositionReach; i += 1) {
    if (atoms[i]?.type === 'quotation' && !isInsideName(atoms, i)) return -1;
    const afterComma = !parenthesis || isMark(atoms[i - 1], ',)—–-');
    if (afterComma && isSaying(atoms, i, words)) return i;
  }
  return -1;
}
