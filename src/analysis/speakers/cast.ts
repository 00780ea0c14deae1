/** What whoever asks whom a phrase stands for works with. */
import type { Gender } from '../../core/script.ts';
import type { SpeakerWords } from '../../core/speaker-words.ts';
import { genderOf } from './entity.ts';
import type { Entity } from './entity.ts';
import type { NamedEntities } from './entities.ts';
import { newMind } from './salience.ts';
import type { Mind } from './salience.ts';

export interface Cast extends NamedEntities {
  /** Speakers without a name, by the words for them. */
  readonly unnamed: Map<string, Entity>;
  /** Named people by each word of their roles, as far as they are known beforehand. */
  readonly byRole: ReadonlyMap<string, readonly Entity[]>;
  readonly mind: Mind;
  readonly words: SpeakerWords;
}

/** Who a phrase stands for, and how sure that is, 0 to 1. */
export interface Resolved {
  readonly entity: Entity;
  readonly certainty: number;
}

/** So many holders of one role are remembered. */
const mostHolders = 20;

export function newCast(named: NamedEntities, words: SpeakerWords): Cast {
  const byRole = new Map<string, Entity[]>();
  for (const entity of named.entities) {
    for (const word of entity.roleWords) {
      const holders = byRole.get(word);
      if (holders === undefined) byRole.set(word, [entity]);
      else if (holders.length < mostHolders) holders.push(entity);
    }
  }
  return { ...named, words, unnamed: new Map(), byRole, mind: newMind() };
}

/** Does nothing that is known speak against the gender? */
export function fits(entity: Entity, gender: Gender): boolean {
  const known = genderOf(entity);
  return known === null || known === gender;
}
