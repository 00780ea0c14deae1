/** Whom a noun stands for: `the mayor`, `the Ohio businessman`, `his wife`, `a fisherman`. */
import type { NominalPhrase } from '../mentions/types.ts';
import { fits } from './cast.ts';
import type { Cast, Affiliation, Resolved } from './cast.ts';
import { genderOf, isPersonal, wordsOf } from './entity.ts';
import type { Entity } from './entity.ts';
import { margin, ranked } from './ranking.ts';
import { isNew, salienceOf } from './salience.ts';
import { unnamedEntity } from './unnamed.ts';

/** Who else the words beside a phrase tell of. */
export interface Beside {
  /** Whose kin or employee the noun names by a possessive before it: never that one's own. */
  readonly owner: Entity | null;
  /** For whom it speaks, by what stands behind it. */
  readonly affiliation: Affiliation | null;
  /** Whom a pronoun cannot stand for. */
  readonly excluded: Entity | null;
}

export function resolveNoun(phrase: NominalPhrase, { owner, affiliation }: Beside, cast: Cast): Resolved {
  const personal =
    phrase.definite &&
    ['role', 'person', 'kin'].includes(phrase.sort) &&
    !isAnother(phrase, cast) &&
    !(phrase.sort === 'person' && startsWithPossessive(phrase.text, cast));
  const known = personal
    ? (byRole(phrase, owner, cast) ?? byOffice(phrase, cast) ?? mostInMind(phrase, owner, cast))
    : null;
  if (known !== null) return known;
  const { text, gender, sort } = phrase;
  const type = sort === 'document' ? 'document' : 'unnamed';
  const isHuman = ['role', 'person', 'kin'].includes(sort);
  const entity = unnamedEntity(
    { text, type, gender, affiliation: isHuman || affiliation?.side === 'before' ? affiliation : null },
    cast,
  );
  entity.human = isHuman;
  return { entity, certainty: 0.9 };
}

/** `The third man`: somebody else than whoever is in mind, unless it is a title that somebody holds. */
const isAnother = (phrase: NominalPhrase, cast: Cast): boolean =>
  wordsOf(phrase.text).some((word) => cast.words.people.others.has(word)) &&
  !(cast.byRole.get(phrase.head) ?? []).some((entity) => holdsTitle(phrase, entity, cast));

/** Someone in mind whose role has been told. */
function byRole(phrase: NominalPhrase, owner: Entity | null, cast: Cast): Resolved | null {
  const { head, sort, gender } = phrase;
  const pool = [...cast.mind.held.keys()].filter(
    (entity) =>
      isPersonal(entity) &&
      entity !== owner &&
      (gender === null || fits(entity, gender)) &&
      (sort === 'person' || holds(entity, head, cast)),
  );
  const entitled = pool.filter((entity) => holdsTitle(phrase, entity, cast));
  const [first, second] = ranked(
    entitled.length > 0 ? entitled : pool,
    (entity) =>
      salienceOf(cast.mind, entity) +
      sharedWords(phrase, entity) +
      (gender !== null && genderOf(entity) === gender ? 0.5 : 0),
  );
  if (first === undefined) return null;
  return { entity: first.entity, certainty: 0.8 * margin(first.score, second?.score ?? 0) };
}

/** Someone out of mind, the only one who holds the role: `the Norden senator`. */
function byOffice(phrase: NominalPhrase, cast: Cast): Resolved | null {
  const holders = (cast.byRole.get(phrase.head) ?? []).filter(
    (entity) => isPersonal(entity) && (phrase.gender === null || fits(entity, phrase.gender)),
  );
  const [first, second] = ranked(holders, (entity) => sharedWords(phrase, entity));
  if (first === undefined || first.score < 1 || first.score === second?.score) return null;
  return { entity: first.entity, certainty: 0.6 };
}

/** `the prime minister`: every word of the phrase is among the entity's roles, and at least two are. */
function holdsTitle({ text }: NominalPhrase, { roleWords }: Entity, { words: { grammar } }: Cast): boolean {
  const title = wordsOf(text).filter((word) => !grammar.determiners.has(word));
  return title.length > 1 && title.every((word) => roleWords.has(word));
}

/** How many words of the phrase, its head aside, are among the entity's roles. */
const sharedWords = ({ text, head }: NominalPhrase, { roleWords }: Entity): number =>
  wordsOf(text).filter((word) => word !== head && roleWords.has(word)).length;

/** Is the noun, or one that means the same, among the entity's roles? */
const holds = ({ roleWords }: Entity, head: string, { words }: Cast): boolean =>
  roleWords.has(head) ||
  words.people.synonyms.some((row) => row.includes(head) && row.some((word) => roleWords.has(word)));

/** `The Ohio businessman` right after someone was told of: another way to name the one most in mind. */
function mostInMind({ text, sort, gender }: NominalPhrase, owner: Entity | null, cast: Cast): Resolved | null {
  const telling = text.split(/\s+/).length >= 3;
  const kinless = sort !== 'kin' || owner === null;
  if (!telling || !kinless || startsWithPossessive(text, cast)) return null;
  return foremost(
    [...cast.mind.held.keys()].filter(
      (entity) => isPersonal(entity) && entity !== owner && (gender === null || fits(entity, gender)),
    ),
    cast,
  );
}

const startsWithPossessive = (text: string, { words }: Cast): boolean =>
  words.grammar.possessives.has(wordsOf(text)[0] ?? '');

/** `the retired surgeon`, as the source of words: an unknown noun for a person names the one most in mind. */
export function personInMind(text: string, cast: Cast): Resolved | null {
  const { grammar, people } = cast.words;
  const [first, ...rest] = wordsOf(text);
  const head = rest.at(-1);
  if (first === undefined || head === undefined || grammar.indefinite.has(first) || !grammar.determiners.has(first))
    return null;
  const role = people.roles.has(head);
  if (!role && !people.agentEndings.some((ending) => head.endsWith(ending))) return null;
  return foremost(
    [...cast.mind.held.keys()].filter((entity) => isPersonal(entity) && (role || isSurelyPerson(entity))),
    cast,
  );
}

/** A word that only ends like an agent, as *river* does, names nobody of whom no more is known than a capital. */
const isSurelyPerson = ({ type, words }: Entity): boolean => type !== 'unknown' || words.length > 1;

/** The one most in mind, when nobody comes near. */
function foremost(pool: readonly Entity[], { mind }: Cast): Resolved | null {
  const [first, second] = ranked(
    pool.filter((entity) => !isNew(mind, entity)),
    (entity) => salienceOf(mind, entity),
  );
  if (first === undefined || first.score < 0.4 || first.score < 1.4 * (second?.score ?? 0)) return null;
  return { entity: first.entity, certainty: 0.5 };
}
