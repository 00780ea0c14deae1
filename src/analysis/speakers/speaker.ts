/** From an entity to a speaker of the script. */
import { assertNever } from '../../core/article.ts';
import type { Speaker, SpeakerId, SpeakerType } from '../../core/script.ts';
import { fullName, genderOf } from './entity.ts';
import type { Entity } from './entity.ts';

/** Ids for entities in the order in which they first speak: `oleg-stepanov`; namesakes are numbered. */
export function speakerIds(speaking: Iterable<Entity>): ReadonlyMap<Entity, SpeakerId> {
  const ids = new Map<Entity, SpeakerId>();
  const taken = new Map<string, number>();
  for (const entity of speaking) {
    if (ids.has(entity)) continue;
    const slug = slugOf(fullName(entity));
    const count = (taken.get(slug) ?? 0) + 1;
    taken.set(slug, count);
    ids.set(entity, (count === 1 ? slug : `${slug}-${count}`) as SpeakerId);
  }
  return ids;
}

export function speakerOf(entity: Entity, id: SpeakerId): Speaker {
  const name = fullName(entity);
  return {
    id,
    name,
    type: typeOf(entity.type),
    aliases: [...entity.aliases].filter((alias) => alias !== name),
    role: entity.roles[0] ?? null,
    gender: genderOf(entity),
    genderEvidence: entity.genderEvidence,
  };
}

function typeOf(type: Entity['type']): SpeakerType {
  switch (type) {
    case 'person':
    case 'unknown':
      return 'person';
    case 'organisation':
    case 'place':
      return 'organisation';
    case 'document':
    case 'unnamed':
      return type;
    default:
      return assertNever(type);
  }
}

/** The id that a name makes, but for the number of a namesake. */
export const slugOf = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '') || 'speaker';
