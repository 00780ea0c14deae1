/** Who the clause before a colon is about, when its verb only says what that one is or has: `Lee was blunt: “No.”` */
import type { SpeakerWords } from '../../core/speaker-words.ts';
import type { Atom, Frame } from './frames.ts';
import { isGoverned, isSpeakable, isSpeakerLike } from './head.ts';
import type { Subject } from './head.ts';
import { isEmbedded } from './shared-subject.ts';
import { subjectOf } from './subject.ts';
import { isAdverb, isAuxiliary, isMark, isPossessiveEnding, isPreposition, isVerbLike } from './word-class.ts';

/** How far to the left the verb is looked for, in atoms. */
const reach = 40;

export interface ClauseSubject {
  /** Atom of the phrase; -1 when the clause is about a thing, about several people, or about nobody: `The verdict was clear`. */
  readonly at: number;
  /** Atom of the verb. */
  readonly verb: number;
}

/** The subject of the copula or auxiliary that governs what ends before an atom; null when another verb does. */
export function clauseSubject(frame: Frame, colon: number, words: SpeakerWords): ClauseSubject | null {
  const { atoms } = frame;
  for (let verb = colon - 1; verb >= Math.max(0, colon - reach); verb -= 1) {
    if (isMark(atoms[verb], ';') || atoms[verb]?.type === 'quotation' || startsClause(atoms, verb, words)) return null;
    if (!isAuxiliary(atoms, verb, words) || isPossessiveEnding(atoms, verb, words)) continue;
    const subject = subjectOf(frame, verb, words);
    if (isInverted(atoms, verb, colon, subject, words)) return { at: verb + 1, verb };
    if (subject !== null && isSubordinate(atoms, subject, words)) continue;
    const named = subject !== null && subject.at >= 0 && !isOneOfSeveral(atoms, subject, words);
    return { at: named && isSpeakerLike(atoms[subject.at], words) ? subject.at : -1, verb };
  }
  return null;
}

/** Does a phrase stand here that a full verb follows? Then that verb governs. */
function startsClause(atoms: readonly Atom[], at: number, words: SpeakerWords): boolean {
  const atom = atoms[at];
  if (atom?.type !== 'phrase' || !isSpeakable(atom) || isEmbedded(atoms, at, words)) return false;
  let verb = at + 1;
  while (isAdverb(atoms, verb, words)) verb += 1;
  return isVerbLike(atoms, verb, words) && !isAuxiliary(atoms, verb, words);
}

const isSubordinate = (atoms: readonly Atom[], { from, via }: Subject, words: SpeakerWords): boolean =>
  via === 'relative' ||
  isEmbedded(atoms, from, words) ||
  isGoverned(atoms, from, words) ||
  words.grammar.subordinators.has(atoms[from]?.lower ?? '');

/** `Among the bakers was Lee:` */
const isInverted = (
  atoms: readonly Atom[],
  verb: number,
  colon: number,
  subject: Subject | null,
  words: SpeakerWords,
): boolean =>
  verb + 2 === colon &&
  atoms[verb + 1]?.type === 'phrase' &&
  isSpeakerLike(atoms[verb + 1], words) &&
  (subject === null || isPreposition(atoms, subject.from - 1, words));

/** `Lee and Ruiz were blunt`, `neither Lee nor Ruiz was`; but `the baker and skipper Ana Ruiz` is one. */
function isOneOfSeveral(atoms: readonly Atom[], { at, from }: Subject, words: SpeakerWords): boolean {
  const atom = atoms[at];
  const hasRole = atom?.type === 'phrase' && atom.phrase.kind === 'name' && atom.phrase.role !== null;
  const other = atoms[from - 2];
  const joint = atoms[from - 1]?.lower ?? '';
  const { additive, alternatives } = words.grammar;
  return !hasRole && (additive.has(joint) || alternatives.has(joint)) && other?.type === 'phrase';
}
