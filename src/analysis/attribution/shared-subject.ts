/** The subject that a verb takes over from another one, to its left. */
import type { SpeakerWords } from '../../core/speaker-words.ts';
import type { Atom, Frame } from './frames.ts';
import { headOf, isGoverned, isPossessivePronoun, isSpeakable, isSpeakerLike } from './head.ts';
import type { Subject } from './head.ts';
import { mainSubject } from './verb-second/clauses.ts';
import { isAdverb, isMark, isParticiple, isPossessiveEnding, isSpeechVerb, isVerbLike } from './word-class.ts';

/** How far to the left a subject is looked for, in atoms. */
const reach = 60;

/** The subject that a participle, an infinitive or a second verb shares with the verb before it. */
export function sharedSubject(frame: Frame, before: number, words: SpeakerWords, floor = 0): Subject | null {
  const { atoms } = frame;
  if (words.grammar.verbSecond) {
    const found = mainSubject(frame, before, words, floor);
    return found === null ? null : { ...found, via: 'shared' };
  }
  let fallback: Subject | null = null;
  for (let at = before - 1; at >= Math.max(floor, before - reach); at -= 1) {
    const atom = atoms[at];
    if (isWriter(frame, at, before, words)) return { at: -1, from: at, via: 'shared' };
    if (atom?.type !== 'phrase' || !isSpeakable(atom) || isPossessiveEnding(atoms, at + 1, words)) continue;
    const found = headOf(frame, at, words, floor);
    if (found.at !== at || (isGoverned(atoms, found.from, words) && !speaksItself(atoms, at, words))) continue;
    if (!takesVerb(frame, at, before, words)) {
      fallback = { ...found, via: 'shared' };
      continue;
    }
    if (!isEmbedded(atoms, found.from, words)) return { ...found, via: 'shared' };
    fallback = { ...found, via: 'shared' };
  }
  return fallback;
}

/** `I laughed and said “…”`: whoever writes the article. */
const isWriter = (frame: Frame, at: number, before: number, words: SpeakerWords): boolean =>
  words.grammar.firstPersons.has(frame.atoms[at]?.lower ?? '') &&
  frame.atoms[at]?.type === 'word' &&
  opensClause(frame.atoms[at - 1], words) &&
  takesVerb(frame, at, before, words) &&
  !isEmbedded(frame.atoms, at, words);

/** Not so in `the editor I met`. */
const opensClause = (before: Atom | undefined, { grammar }: SpeakerWords): boolean =>
  before === undefined ||
  before.type === 'mark' ||
  before.type === 'quotation' ||
  grammar.conjunctions.has(before.lower);

/** `with Lee calling it “dead”`: governed, and yet the subject of the participle. */
const speaksItself = (atoms: readonly Atom[], at: number, words: SpeakerWords): boolean =>
  isParticiple(atoms, at + 1, words) && isSpeechVerb(atoms, at + 1, words) && isSpeakerLike(atoms[at], words);

/** Is the phrase followed by a verb, at once or after an apposition? */
function takesVerb({ atoms }: Frame, at: number, before: number, words: SpeakerWords): boolean {
  let next = at + 1;
  while (next < before && isAdverb(atoms, next, words)) next += 1;
  if (next <= before && isVerbLike(atoms, next, words)) return true;
  if (!isMark(atoms[next], ',')) return false;
  const close = atoms.findIndex((atom, i) => i > next && isMark(atom, ','));
  return close > 0 && close < before && isVerbLike(atoms, close + 1, words);
}

/** Inside a clause that another verb of saying, or a subordinator, governs. */
export function isEmbedded(atoms: readonly Atom[], start: number, words: SpeakerWords): boolean {
  const from = isPossessivePronoun(atoms[start - 1]) ? start - 1 : start;
  const before = atoms[from - 1];
  if (before === undefined || before.type === 'mark') return false;
  const { subordinators, relatives } = words.grammar;
  return subordinators.has(before.lower) || relatives.has(before.lower) || isSpeechVerb(atoms, from - 1, words);
}
