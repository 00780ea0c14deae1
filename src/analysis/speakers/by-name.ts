/** Entities by a name that a person has written. */
import { fullName, newEntity } from './entity.ts';
import type { Entity } from './entity.ts';
import { nameKey } from './same-name.ts';

/** Finds entities by the names they have when it is made; when several fit, one who speaks, then the most often named. */
export interface NameIndex {
  /** All of a full name, the likeliest first. */
  readonly called: (name: string) => readonly Entity[];
  /** By full name, else by an alias, else by the surname. */
  readonly meant: (name: string) => Entity | null;
}

export function nameIndex(all: readonly Entity[], speaks: (entity: Entity) => boolean): NameIndex {
  const entities = all.toSorted((a, b) => Number(speaks(b)) - Number(speaks(a)) || b.count - a.count || a.id - b.id);
  const byFullName = indexed(entities, (entity) => [fullName(entity)]);
  const byAlias = indexed(entities, ({ aliases }) => aliases);
  const bySurname = indexed(entities, ({ words }) => words.slice(-1));
  const called = (name: string): readonly Entity[] => byFullName.get(keyOf(name)) ?? [];
  const meant = (name: string): Entity | null => {
    const key = keyOf(name);
    return (byFullName.get(key) ?? byAlias.get(key) ?? bySurname.get(key))?.[0] ?? null;
  };
  return { called, meant };
}

/** The same for names that differ only in case, accents and marks; a name of marks alone is its own. */
export const keyOf = (name: string): string => nameKey(name.trim().split(/\s+/)).trim() || name.trim();

function indexed(
  entities: readonly Entity[],
  namesOf: (entity: Entity) => Iterable<string>,
): ReadonlyMap<string, readonly Entity[]> {
  const index = new Map<string, Entity[]>();
  for (const entity of entities) {
    for (const key of new Set([...namesOf(entity)].map(keyOf))) {
      const bearers = index.get(key);
      if (bearers === undefined) index.set(key, [entity]);
      else bearers.push(entity);
    }
  }
  return index;
}

export function newNamedEntity(entities: Entity[], name: string): Entity {
  const entity = newEntity(entities.length, name.trim().split(/\s+/), 'person');
  entities.push(entity);
  return entity;
}
