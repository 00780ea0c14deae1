/** What a reader keeps of the phrases in a sentence: whom each stands for, and who is in mind now. */
import type { SpeakerWords } from '../../core/speaker-words.ts';
import type { Phrase } from '../mentions/types.ts';
import { fits } from '../speakers/cast.ts';
import type { Cast, Resolved } from '../speakers/cast.ts';
import { addRole, isPersonal } from '../speakers/entity.ts';
import type { Entity } from '../speakers/entity.ts';
import { voteByPronoun } from '../speakers/gender.ts';
import type { Beside } from '../speakers/nouns.ts';
import { resolve } from '../speakers/resolve.ts';
import { lift } from '../speakers/salience.ts';
import type { Mind } from '../speakers/salience.ts';
import type { Appositions } from './appositions.ts';
import { ownerOfOwnBody, subjectOfObject } from './clause-mates.ts';
import { affiliationOf } from './affiliation.ts';
import type { Frame } from './frames.ts';
import { objectWeight, prominences, subjectWeight } from './prominence.ts';
import { isPossessiveEnding } from './word-class.ts';

export interface NoticeInput {
  readonly frame: Frame;
  readonly cast: Cast;
  readonly appositions: Appositions;
  /** By phrase; added to. */
  readonly resolved: Map<number, Resolved>;
  readonly words: SpeakerWords;
}

/** Returns the organisation or document that the sentence leaves in mind; null when it tells of none. */
export function notice({ frame, cast, appositions, resolved, words }: NoticeInput): Entity | null {
  const weights = prominences(frame, words);
  let body: { readonly entity: Entity; readonly weight: number } | null = null;
  for (const [at, atom] of frame.atoms.entries()) {
    if (atom.type !== 'phrase') continue;
    const { phrase } = atom;
    const noted = {
      weight: weights[at] ?? 0,
      owner: ownerOf(frame, at, resolved, words),
      affiliation: affiliationOf(frame, at, words),
      excluded: subjectOfObject(frame, at, resolved, words),
    };
    const known =
      noted.excluded === null
        ? (ownerOfOwnBody(frame, at, resolved, words) ?? ownerInClause(frame, at, resolved, words))
        : null;
    note(appositions.get(phrase.id) ?? phrase, phrase.id, { ...noted, known }, cast, resolved);
    const entity = resolved.get(phrase.id)?.entity;
    if (entity !== undefined && isBody(phrase, entity) && noted.weight >= (body?.weight ?? 0))
      body = { entity, weight: noted.weight };
  }
  return body?.entity ?? null;
}

const isBody = (phrase: Phrase, entity: Entity): boolean =>
  entity.type === 'organisation' ||
  entity.type === 'document' ||
  (phrase.kind === 'nominal' && phrase.sort === 'organisation');

/** Whoever the possessive in front of a phrase names. */
function ownerOf(
  { atoms }: Frame,
  at: number,
  resolved: ReadonlyMap<number, Resolved>,
  words: SpeakerWords,
): Entity | null {
  const owner = isPossessiveEnding(atoms, at - 1, words) ? atoms[at - 2] : atoms[at - 1];
  if (owner?.type !== 'phrase') return null;
  const possessive =
    owner !== atoms[at - 1] || (owner.phrase.kind === 'pronoun' && owner.phrase.grammaticalCase === 'possessive');
  return possessive ? (resolved.get(owner.phrase.id)?.entity ?? null) : null;
}

/** How far before its relative pronoun the antecedent may stand, in atoms: an age or a place may come between. */
const reach = 5;

/** `said Lee, 54, who runs the shop with her husband`: a possessive in a relative clause is that of whom the clause is about. */
function ownerInClause(
  { atoms }: Frame,
  at: number,
  resolved: ReadonlyMap<number, Resolved>,
  words: SpeakerWords,
): Entity | null {
  const atom = atoms[at];
  const isOwner =
    atom?.type === 'phrase' && atom.phrase.kind === 'pronoun' && atom.phrase.grammaticalCase === 'possessive';
  if (!isOwner || atom.phrase.kind !== 'pronoun' || atom.phrase.referent === 'plural') return null;
  const { referent } = atom.phrase;
  const relative = atoms.findLastIndex(
    (one, i) => i < at && one.type === 'word' && words.grammar.subjectRelatives.has(one.lower),
  );
  // Another phrase in the clause may be the owner as well.
  if (relative < 0 || atoms.slice(relative, at).some(({ type }) => type !== 'word')) return null;
  for (let i = relative - 1; i >= Math.max(0, relative - reach); i -= 1) {
    const before = atoms[i];
    if (before?.type === 'quotation') return null;
    if (before?.type !== 'phrase') continue;
    const entity = resolved.get(before.phrase.id)?.entity;
    return entity !== undefined && isPersonal(entity) && fits(entity, referent) ? entity : null;
  }
  return null;
}

const isGroup = (phrase: Phrase, entity: Entity): boolean =>
  entity.type === 'organisation' ||
  (phrase.kind === 'nominal' && (phrase.sort === 'group' || phrase.sort === 'organisation'));

interface Noted extends Beside {
  readonly weight: number;
  /** Whom the pronoun stands for by its place in the sentence. */
  readonly known: Entity | null;
}

/** Finds whom a phrase stands for, and lets it come to mind. `id` is that of the phrase in the text. */
function note(
  phrase: Phrase,
  id: number,
  { weight, known, ...beside }: Noted,
  cast: Cast,
  resolved: Map<number, Resolved>,
): void {
  const found = known === null ? resolve(phrase, cast, beside) : { entity: known, certainty: 0.9 };
  if (found === null) return;
  const { entity, certainty } = found;
  resolved.set(id, found);
  if (isGroup(phrase, entity) && weight >= objectWeight) cast.mind.group = entity;
  if (!isPersonal(entity)) return;
  const introduced = phrase.kind === 'name' && !cast.mind.held.has(entity) ? 0.6 : 0;
  lift(cast.mind, entity, weight + introduced);
  noteTopic(phrase, entity, weight, cast.mind);
  if (phrase.kind === 'name' && phrase.role !== null) addRole(entity, phrase.role);
  if (phrase.kind !== 'pronoun' || phrase.referent === 'plural') return;
  voteByPronoun(entity, phrase.referent, phrase, certainty > 0.8 ? 1 : 0.3);
}

/** A sentence is about its subject, unless a pronoun in it goes on with somebody else: `The judge refused her appeal`. */
function noteTopic(phrase: Phrase, entity: Entity, weight: number, mind: Mind): void {
  const { sentence, passage, topic } = mind;
  if (phrase.kind !== 'pronoun') {
    if (weight >= subjectWeight) mind.topic = { entity, sentence, passage };
  } else if (topic?.sentence === sentence && topic.entity !== entity && phrase.referent !== 'plural') mind.topic = null;
}
