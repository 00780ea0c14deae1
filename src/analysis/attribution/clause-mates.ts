/** Whom a pronoun must or cannot stand for, by the subject of its clause: in `Lee thanked her` somebody else, in `Lee shook her head` Lee. */
import type { SpeakerWords } from '../../core/speaker-words.ts';
import type { Resolved } from '../speakers/cast.ts';
import type { Entity } from '../speakers/entity.ts';
import { isFunctional } from '../mentions/function-words.ts';
import type { Atom, Frame } from './frames.ts';
import { isPossessivePronoun } from './head.ts';
import { subjectOf } from './subject.ts';
import { isAdverb, isPreposition, isVerbLike } from './word-class.ts';

/** Whose head it is that somebody shakes; null when the pronoun at an atom owns nothing of the kind. */
export function ownerOfOwnBody(
  frame: Frame,
  at: number,
  resolved: ReadonlyMap<number, Resolved>,
  words: SpeakerWords,
): Entity | null {
  const isOwn = isPossessivePronoun(frame.atoms[at]) && words.people.inalienable.has(frame.atoms[at + 1]?.lower ?? '');
  return isOwn ? subjectBehindVerb(frame, at, resolved, words) : null;
}

/** The subject of the verb whose object stands at an atom; null when none stands there, or its subject is not known. */
export function subjectOfObject(
  frame: Frame,
  at: number,
  resolved: ReadonlyMap<number, Resolved>,
  words: SpeakerWords,
): Entity | null {
  return isObject(frame.atoms, at, words) ? subjectBehindVerb(frame, at, resolved, words) : null;
}

function subjectBehindVerb(
  frame: Frame,
  object: number,
  resolved: ReadonlyMap<number, Resolved>,
  words: SpeakerWords,
): Entity | null {
  const { atoms } = frame;
  const verb = isPreposition(atoms, object - 1, words) ? object - 2 : object - 1;
  if (!isVerbLike(atoms, verb, words)) return null;
  const subject = atoms[subjectOf(frame, verb, words)?.at ?? -1];
  return subject?.type === 'phrase' ? (resolved.get(subject.phrase.id)?.entity ?? null) : null;
}

/** Is the pronoun one of an object, or `her` with nothing behind it that she could own? */
function isObject(atoms: readonly Atom[], at: number, words: SpeakerWords): boolean {
  const atom = atoms[at];
  if (atom?.type !== 'phrase' || atom.phrase.kind !== 'pronoun' || atom.phrase.referent === 'plural') return false;
  const next = atoms[at + 1];
  if (atom.phrase.grammaticalCase !== 'possessive') return atom.phrase.grammaticalCase === 'object';
  return next === undefined || (next.type !== 'phrase' && isEndOfPhrase(atoms, at + 1, words));
}

const isEndOfPhrase = (atoms: readonly Atom[], at: number, words: SpeakerWords): boolean =>
  atoms[at]?.type !== 'word' || isFunctional(atoms[at].lower, words) || isAdverb(atoms, at, words);
