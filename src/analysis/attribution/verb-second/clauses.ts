/** Where the clauses and sentences begin that a verb or a quotation stands in, and who acts in them. */
import type { SpeakerWords } from '../../../core/speaker-words.ts';
import type { Atom, Frame } from '../frames.ts';
import { isMark } from '../word-class.ts';
import { isEmbedded } from './embedded.ts';
import { firstNominative, lastPhrase } from './nominative.ts';
import type { PlacedSubject } from './nominative.ts';

/** The first subject of the sentence that an atom ends, or of what follows a quotation in it; a clause that opens it is passed by. */
export function mainSubject(frame: Frame, end: number, words: SpeakerWords, floor: number): PlacedSubject | null {
  const { atoms } = frame;
  const opens = sentenceStart(atoms, end, floor);
  if (!words.grammar.subordinators.has(atoms[opens]?.lower ?? '')) return firstNominative(frame, opens, end, words);
  const comma = atoms.findIndex((atom, at) => at > opens && isMark(atom, ','));
  return comma < 0 || comma >= end ? null : firstNominative(frame, comma + 1, end, words);
}

/** The subject of the clause that an atom stands in, whose verb may be the clause's last word: `weil Lee es „tot“ nannte`. */
export function clauseSubject(frame: Frame, at: number, words: SpeakerWords): PlacedSubject | null {
  const { atoms } = frame;
  const clause = clauseStart(atoms, at, 0);
  const opener = atoms[clause];
  if (opener !== undefined && clause < at && words.grammar.subordinators.has(opener.lower)) {
    const found = firstNominative(frame, clause + 1, at, words);
    if (found !== null) return found;
  }
  const { determiners, oblique } = words.grammar;
  const isPronoun = opener?.type === 'word' && determiners.has(opener.lower) && !oblique.has(opener.lower);
  if (isPronoun && isMark(atoms[clause - 1], ',') && clause < at)
    return lastPhrase(atoms, clause - 1, 0, words) ?? mainSubject(frame, at, words, 0);
  return mainSubject(frame, at, words, 0);
}

/** The first atom behind the last comma, colon or bracket. */
export function clauseStart(atoms: readonly Atom[], verb: number, floor: number): number {
  for (let at = verb - 1; at >= floor; at -= 1)
    if (atoms[at]?.type === 'quotation' || isMark(atoms[at], ',;:—–(')) return at + 1;
  return floor;
}

/** The first atom of the sentence, or of what follows a quoted sentence or a semicolon. */
export function sentenceStart(atoms: readonly Atom[], finite: number, floor: number): number {
  for (let at = finite - 1; at >= floor; at -= 1)
    if ((atoms[at]?.type === 'quotation' && !isEmbedded(atoms, at)) || isMark(atoms[at], ';:')) return at + 1;
  return floor;
}
