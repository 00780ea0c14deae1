/** The speakers as a person wants them: renamed, merged, brought in, given a gender. */
import type { SpeakerId } from '../../core/script.ts';
import type { NameWords } from '../../core/speaker-words.ts';
import type { SpeakerWish } from '../../core/wishes.ts';
import { keyOf, nameIndex, newNamedEntity } from '../speakers/by-name.ts';
import type { NameIndex } from '../speakers/by-name.ts';
import { fullName, genderOf } from '../speakers/entity.ts';
import type { Entity } from '../speakers/entity.ts';
import { voteByGivenName } from '../speakers/gender.ts';
import { slugOf } from '../speakers/speaker.ts';
import { mergeInto, rename } from './merge.ts';

export interface People {
  readonly all: readonly Person[];
  /** Who was merged into whom. */
  readonly merged: ReadonlyMap<Entity, Entity>;
  /** Ids under which the entities were found, or would have been if they had spoken. */
  readonly idOf: ReadonlyMap<Entity, string>;
  /** Whoever bears a name that a person wrote; somebody new when nobody does. */
  readonly named: (name: string) => Entity;
}

/** Somebody about whom a person has decided something. */
export interface Person {
  /** As a person wrote it. */
  readonly name: string;
  readonly wishes: readonly SpeakerWish[];
  /** null as long as nobody in the article is known to be this one. */
  entity: Entity | null;
  /** Ids of the speakers that were found and are this one. */
  readonly found: readonly string[];
  readonly isNamedByPerson: boolean;
}

export interface Known {
  readonly entities: Entity[];
  /** Of those who were found to speak. */
  readonly ids: ReadonlyMap<Entity, SpeakerId>;
  readonly names: NameWords | null;
}

/** Everyone as the article has them, before anybody gets another name. */
interface Originals {
  readonly names: NameIndex;
  readonly byId: ReadonlyMap<string, Entity>;
  readonly idOf: ReadonlyMap<Entity, string>;
}

/** All names are given at once, so that two may exchange theirs. Changes the entities in place. */
export function peopleOf(wishes: readonly SpeakerWish[], known: Known): People {
  const originals = originalsOf(known);
  const groups = grouped(wishes).map((group) => ({ group, entities: entitiesOf(group, originals) }));
  const renamed = new Set(groups.flatMap(({ group, entities }) => (isNaming(group) ? entities : [])));
  const merged = new Map<Entity, Entity>();
  const all = groups.map(({ group, entities }): Person => {
    const name = group.at(-1)?.speaker.trim() ?? '';
    const bearers = isNaming(group) ? withBearer(name, entities, originals, renamed) : entities;
    const free = bearers.filter((entity) => !merged.has(entity));
    const entity = isNaming(group) ? united(name, free, merged, known.names) : (free[0] ?? null);
    setGender(entity, group);
    const found = group.flatMap((wish) => wish.found ?? []);
    const ids = bearers.flatMap((bearer) => originals.idOf.get(bearer) ?? []);
    return { name, wishes: group, entity, found: [...new Set([...ids, ...found])], isNamedByPerson: isNaming(group) };
  });
  return { all, merged, idOf: originals.idOf, named: finder(all, merged, originals, known) };
}

function originalsOf({ entities, ids }: Known): Originals {
  const byId = new Map<string, Entity>();
  const add = (id: string, entity: Entity): void => {
    if (!byId.has(id)) byId.set(id, entity);
  };
  for (const [entity, id] of ids) add(id, entity);
  const idOf = new Map<Entity, string>(entities.map((entity) => [entity, ids.get(entity) ?? slugOf(fullName(entity))]));
  for (const [entity, id] of idOf) {
    add(id, entity);
    if (byId.get(id) !== entity) idOf.delete(entity); // A namesake who does not speak has no id of its own.
  }
  // A single word may be anybody's; a fuller name that the article has got since still means the same one.
  for (const entity of entities) for (const alias of entity.aliases) if (/\s/.test(alias)) add(slugOf(alias), entity);
  return { names: nameIndex(entities, (entity) => ids.has(entity)), byId, idOf };
}

/** Wishes for one name; those for one of several namesakes by themselves. */
function grouped(wishes: readonly SpeakerWish[]): readonly (readonly SpeakerWish[])[] {
  const groups = new Map<string, SpeakerWish[]>();
  for (const wish of wishes) {
    const key = wish.found === undefined && wish.id !== undefined ? `# ${wish.id}` : keyOf(wish.speaker);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [wish]);
    else group.push(wish);
  }
  return [...groups.values()];
}

const isNaming = (group: readonly SpeakerWish[]): boolean => group.some(({ found }) => found !== undefined);

function entitiesOf(group: readonly SpeakerWish[], { names, byId }: Originals): readonly Entity[] {
  const found = group.flatMap(({ speaker, found: ids, id }) => {
    if (ids === undefined) return (id === undefined ? undefined : byId.get(id)) ?? names.meant(speaker) ?? [];
    const known = ids.flatMap((foundId) => byId.get(foundId) ?? []);
    return known.length > 0 ? known : names.called(speaker).slice(0, 1);
  });
  return [...new Set(found)];
}

/** Also whoever bears the name in the article already and keeps it; the one of that name first. */
function withBearer(
  name: string,
  entities: readonly Entity[],
  { names }: Originals,
  renamed: ReadonlySet<Entity>,
): readonly Entity[] {
  const bearers = names.called(name);
  const keeper = bearers.filter((entity) => !renamed.has(entity)).slice(0, 1);
  const own = entities.filter((entity) => bearers.includes(entity));
  return [...new Set([...own, ...keeper, ...entities])];
}

/** All of them as one speaker of the name. */
function united(
  name: string,
  [first, ...others]: readonly Entity[],
  merged: Map<Entity, Entity>,
  names: NameWords | null,
): Entity | null {
  if (first === undefined) return null;
  for (const other of others) {
    mergeInto(first, other);
    merged.set(other, first);
  }
  rename(first, name);
  if (names !== null && genderOf(first) === null) voteByGivenName(first, names);
  return first;
}

function setGender(entity: Entity | null, wishes: readonly SpeakerWish[]): void {
  for (const { gender } of wishes) if (entity !== null && gender !== undefined) entity.wishedGender = gender;
}

/** A person's own names come first, then those of the sheet's rows before they were changed, then those of the article. */
function finder(
  all: readonly Person[],
  merged: ReadonlyMap<Entity, Entity>,
  { names }: Originals,
  known: Known,
): People['named'] {
  const byName = new Map(all.map((person) => [keyOf(person.name), person]));
  const byFormerId = new Map(
    all.flatMap((person) =>
      person.wishes.flatMap(({ id }) => (id === undefined || id === '' ? [] : [[id, person] as const])),
    ),
  );
  const strangers = new Map<string, Entity>();
  return (name) => {
    const key = keyOf(name);
    const person = byName.get(key) ?? byFormerId.get(slugOf(name));
    if (person !== undefined) {
      person.entity ??= somebody(person.name, known);
      setGender(person.entity, person.wishes);
      return person.entity;
    }
    const found = names.meant(name) ?? strangers.get(key) ?? somebody(name, known);
    strangers.set(key, found);
    return merged.get(found) ?? found;
  };
}

function somebody(name: string, { entities, names }: Known): Entity {
  const entity = newNamedEntity(entities, name);
  if (names !== null) voteByGivenName(entity, names);
  return entity;
}
