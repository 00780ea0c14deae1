/** What tells a speaker's gender: an honorific or a role, a pronoun, a common given name. */
import type { Gender } from '../../core/script.ts';
import { blockId } from '../../core/position.ts';
import type { NameWords } from '../../core/speaker-words.ts';
import type { NamePhrase } from '../mentions/types.ts';
import { genderOf } from './entity.ts';
import type { Entity } from './entity.ts';

/** How much each kind of evidence counts: the text's own words outrank any list of names. */
const weights = { title: 10, pronoun: 1, givenName: 4 } as const;

export function voteByTitle(phrase: NamePhrase, candidates: readonly Entity[]): void {
  const [only] = candidates;
  if (phrase.gender === null || only === undefined || candidates.length > 1) return;
  vote(only, phrase.gender, 'title', phrase);
}

/** A pronoun was found to stand for the entity; `weight` is less than 1 where that is doubtful. */
export function voteByPronoun(entity: Entity, gender: Gender, place: Placed, weight: number): void {
  vote(entity, gender, 'pronoun', place, weight);
}

export function voteByGivenName(entity: Entity, names: NameWords): void {
  const first = entity.words[0]?.toLowerCase() ?? '';
  if (entity.type === 'organisation' || entity.type === 'place' || genderOf(entity) !== null) return;
  const male = names.maleGivenNames.has(first);
  if (male === names.femaleGivenNames.has(first)) return;
  vote(entity, male ? 'male' : 'female', 'given-name', null);
}

interface Placed {
  readonly block: number;
  readonly start: number;
  readonly end: number;
}

function vote(
  entity: Entity,
  gender: Gender,
  cue: 'title' | 'pronoun' | 'given-name',
  place: Placed | null,
  factor = 1,
): void {
  entity.votes[gender] += factor * weights[cue === 'given-name' ? 'givenName' : cue];
  if (entity.genderEvidence.length >= 8) return;
  const range = place === null ? null : { block: blockId(place.block), start: place.start, end: place.end };
  entity.genderEvidence.push({ cue, range });
}
