/** Entities by a name that a person has written. */
import { fullName, newEntity } from './entity.ts';
import type { Entity } from './entity.ts';
import { nameKey } from './same-name.ts';

/** By full name, else by an alias, else by the surname; the most often named when several fit. */
export function entityByName(entities: readonly Entity[], name: string): Entity | null {
  const key = nameKey(name.split(/\s+/));
  const byFullName = entities.filter((entity) => nameKey(fullName(entity).split(/\s+/)) === key);
  if (byFullName.length > 0) return mostNamed(byFullName);
  const byAlias = entities.filter(({ aliases }) => [...aliases].some((alias) => nameKey(alias.split(/\s+/)) === key));
  return mostNamed(byAlias) ?? mostNamed(entities.filter(({ words }) => nameKey(words.slice(-1)) === key));
}

const mostNamed = (entities: readonly Entity[]): Entity | null =>
  entities.toSorted((a, b) => b.count - a.count || a.id - b.id)[0] ?? null;

export function newNamedEntity(entities: Entity[], name: string): Entity {
  const entity = newEntity(entities.length, name.trim().split(/\s+/), 'person');
  entities.push(entity);
  return entity;
}
