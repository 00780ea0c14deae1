/** What whoever asks whom a phrase stands for works with. */
import type { Gender } from '../../core/script.ts';
import type { SpeakerWords } from '../../core/speaker-words.ts';
import { genderOf, isPersonal } from './entity.ts';
import type { Entity } from './entity.ts';
import type { NamedEntities } from './entities.ts';
import { newMind } from './salience.ts';
import type { Mind } from './salience.ts';

export interface Cast extends NamedEntities {
  /** Speakers without a name, by the words for them, the latest first. */
  readonly unnamed: Map<string, readonly Entity[]>;
  /** For whom those of them speak of whom it is told. */
  readonly affiliations: Map<Entity, Affiliation>;
  /** Named people by each word of their roles, as far as they are known beforehand. */
  readonly byRole: ReadonlyMap<string, readonly Entity[]>;
  /** Named people of two names or more by their initials, `NH`. */
  readonly byInitials: ReadonlyMap<string, readonly Entity[]>;
  readonly mind: Mind;
  readonly words: SpeakerWords;
}

/** Whom somebody without a name speaks for, or belongs to. */
export interface Affiliation {
  /** As written, with what joins it: `for the Harbour Board`, `Lee’s`. */
  readonly text: string;
  /** Where it stands by the noun. */
  readonly side: 'before' | 'behind';
  readonly kind: 'name' | 'nominal';
  /** Words of the name, or the noun that heads the phrase, in lower case. */
  readonly words: readonly string[];
}

/** Who a phrase stands for, and how sure that is, 0 to 1. */
export interface Resolved {
  readonly entity: Entity;
  readonly certainty: number;
}

/** So many holders of one role, or of the same initials, are remembered. */
const mostHolders = 20;

export function newCast(named: NamedEntities, words: SpeakerWords): Cast {
  const people = named.entities.filter((entity) => isPersonal(entity) && entity.words.length > 1);
  return {
    ...named,
    words,
    unnamed: new Map(),
    affiliations: new Map(),
    byRole: indexed(named.entities, ({ roleWords }) => roleWords),
    byInitials: indexed(people, (entity) => [initialsOf(entity)]),
    mind: newMind(),
  };
}

function indexed(
  entities: readonly Entity[],
  keysOf: (entity: Entity) => Iterable<string>,
): ReadonlyMap<string, readonly Entity[]> {
  const index = new Map<string, Entity[]>();
  for (const entity of entities) {
    for (const key of keysOf(entity)) {
      const holders = index.get(key);
      if (holders === undefined) index.set(key, [entity]);
      else if (holders.length < mostHolders) holders.push(entity);
    }
  }
  return index;
}

const initialsOf = ({ words }: Entity): string => words.map((word) => word.slice(0, 1).toUpperCase()).join('');

/** Does nothing that is known speak against the gender? */
export function fits(entity: Entity, gender: Gender): boolean {
  const known = genderOf(entity);
  return known === null || known === gender || (entity.wishedGender === undefined && entity.votes[known] < sure);
}

/** Votes that are fewer are guesses of ours, which another pronoun may correct. */
const sure = 1;
