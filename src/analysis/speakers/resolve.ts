/** Whom a phrase stands for, given who is in mind where it stands. */
import { assertNever } from '../../core/article.ts';
import type { Gender } from '../../core/script.ts';
import type { SpeakerWords } from '../../core/speaker-words.ts';
import type { NamePhrase, NominalPhrase, Phrase, PronounPhrase } from '../mentions/types.ts';
import { genderOf, isPersonal, newEntity, wordsOf } from './entity.ts';
import type { Entity } from './entity.ts';
import { salienceOf } from './salience.ts';
import type { Mind } from './salience.ts';

/** What a resolver works with. */
export interface Cast {
  readonly entities: Entity[];
  readonly candidates: ReadonlyMap<number, readonly Entity[]>;
  /** Speakers without a name, by the words for them. */
  readonly unnamed: Map<string, Entity>;
  readonly mind: Mind;
  readonly words: SpeakerWords;
}

export interface Resolved {
  readonly entity: Entity;
  /** 0 to 1: how sure it is that the phrase stands for the entity. */
  readonly certainty: number;
}

export function resolve(phrase: Phrase, cast: Cast): Resolved | null {
  switch (phrase.kind) {
    case 'name':
      return resolveName(phrase, cast);
    case 'pronoun':
      return resolvePronoun(phrase, cast.mind);
    case 'nominal':
      return resolveNominal(phrase, cast);
    default:
      return assertNever(phrase);
  }
}

/** A surname that several bear goes to the one most in mind, and to whoever it stood for before. */
function resolveName({ id, gender, role }: NamePhrase, { candidates, mind }: Cast): Resolved | null {
  const all = candidates.get(id) ?? [];
  const fitting = all.filter((entity) => gender === null || fits(entity, gender));
  const roles = role === null ? [] : wordsOf(role);
  const [first, second] = ranked(fitting.length > 0 ? fitting : all, (entity) => {
    const usual = Math.min(1.5, (mind.shortNames.get(entity) ?? 0) * 0.4);
    return (
      salienceOf(mind, entity) +
      usual +
      Math.min(1, entity.count * 0.15) +
      0.8 * roles.filter((word) => entity.roleWords.has(word)).length
    );
  });
  if (first === undefined) return null;
  if (second !== undefined) mind.shortNames.set(first.entity, (mind.shortNames.get(first.entity) ?? 0) + 1);
  return { entity: first.entity, certainty: second === undefined ? 1 : margin(first.score, second.score) };
}

function resolvePronoun({ referent, grammaticalCase }: PronounPhrase, mind: Mind): Resolved | null {
  if (referent === 'plural') return null;
  const pool = [...mind.held.keys()].filter((entity) => isPersonal(entity) && fits(entity, referent));
  const [first, second] = ranked(pool, (entity) => pronounScore(entity, referent, grammaticalCase === 'subject', mind));
  if (first === undefined || first.score < 0.05) return null;
  return { entity: first.entity, certainty: margin(first.score, second?.score ?? 0) };
}

function pronounScore(entity: Entity, gender: Gender, subject: boolean, mind: Mind): number {
  const known =
    genderOf(entity) === gender ? 1.15 : entity.type === 'person' ? 1 : entity.words.length > 1 ? 0.75 : 0.45;
  const spoke = mind.speaker?.entity === entity && subject ? 0.9 * 0.5 ** (mind.sentence - mind.speaker.sentence) : 0;
  return known * (salienceOf(mind, entity) + spoke);
}

const fits = (entity: Entity, gender: Gender): boolean => {
  const known = genderOf(entity);
  return known === null || known === gender;
};

function resolveNominal(phrase: NominalPhrase, cast: Cast): Resolved {
  const known = phrase.definite ? (byRole(phrase, cast) ?? byProminence(phrase, cast)) : null;
  return known ?? { entity: unnamed(phrase, cast), certainty: 0.9 };
}

/** `the mayor`: someone whose role has been told. */
function byRole({ head, text, sort, gender }: NominalPhrase, { mind, words }: Cast): Resolved | null {
  const { synonyms } = words.people;
  if (sort === 'group' || sort === 'organisation' || sort === 'document' || sort === 'other') return null;
  const modifiers = wordsOf(text).filter((word) => word !== head);
  const pool = [...mind.held.keys()].filter(
    (entity) =>
      isPersonal(entity) &&
      (gender === null || fits(entity, gender)) &&
      (sort === 'person' || holds(entity, head, synonyms)),
  );
  const [first, second] = ranked(
    pool,
    (entity) =>
      salienceOf(mind, entity) +
      modifiers.filter((word) => entity.roleWords.has(word)).length +
      (gender !== null && genderOf(entity) === gender ? 0.5 : 0),
  );
  if (first === undefined) return null;
  return { entity: first.entity, certainty: 0.8 * margin(first.score, second?.score ?? 0) };
}

/** Is the noun, or one that means the same, among the entity's roles? */
const holds = ({ roleWords }: Entity, head: string, synonyms: readonly (readonly string[])[]): boolean =>
  roleWords.has(head) || synonyms.some((row) => row.includes(head) && row.some((word) => roleWords.has(word)));

/** `the retired surgeon`, as the source of words: an unknown noun for a person names the one most in mind. */
export function personInMind(text: string, { mind, words }: Cast): Resolved | null {
  const [first, ...rest] = wordsOf(text);
  const head = rest.at(-1);
  if (
    first === undefined ||
    head === undefined ||
    words.grammar.indefinite.has(first) ||
    !words.grammar.determiners.has(first)
  )
    return null;
  if (!words.people.agentEndings.some((ending) => head.endsWith(ending))) return null;
  return mostInMind([...mind.held.keys()].filter(isPersonal), mind);
}

function mostInMind(pool: readonly Entity[], mind: Mind): Resolved | null {
  const [first, second] = ranked(pool, (entity) => salienceOf(mind, entity));
  if (first === undefined || first.score < 1 || first.score < 1.5 * (second?.score ?? 0)) return null;
  return { entity: first.entity, certainty: 0.5 };
}

/** `The Ohio businessman` right after someone was told of: another way to name the one most in mind. */
function byProminence({ text, sort, gender }: NominalPhrase, { mind }: Cast): Resolved | null {
  if ((sort !== 'role' && sort !== 'person') || text.split(/\s+/).length < 3) return null;
  const pool = [...mind.held.keys()].filter(
    (entity) => isPersonal(entity) && (gender === null || fits(entity, gender)),
  );
  return mostInMind(pool, mind);
}

function unnamed({ text, sort, gender }: NominalPhrase, { entities, unnamed: known }: Cast): Entity {
  return unnamedEntity(text, sort === 'document' ? 'document' : 'unnamed', gender, { entities, unnamed: known });
}

/** The nameless speaker whom these words describe; the same words mean the same one. */
export function unnamedEntity(
  text: string,
  type: 'unnamed' | 'document',
  gender: Gender | null,
  { entities, unnamed: known }: Pick<Cast, 'entities' | 'unnamed'>,
): Entity {
  const key = text.toLowerCase().replace(/^(?:the|an?)\s+/u, '');
  const found = known.get(key);
  if (found !== undefined) return found;
  const entity = newEntity(entities.length, text.split(/\s+/), type);
  if (gender !== null) entity.votes[gender] += 10;
  entities.push(entity);
  known.set(key, entity);
  return entity;
}

interface Ranked {
  readonly entity: Entity;
  readonly score: number;
}

const ranked = (pool: readonly Entity[], score: (entity: Entity) => number): readonly Ranked[] =>
  pool
    .map((entity) => ({ entity, score: score(entity) }))
    .toSorted((a, b) => b.score - a.score || a.entity.id - b.entity.id);

/** How far the first is ahead of the second, 0.5 when they are level. */
const margin = (first: number, second: number): number =>
  first <= 0 ? 0.5 : Math.min(1, 0.5 + (0.7 * (first - second)) / first);
