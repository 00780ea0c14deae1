/** A registry's people by what they may be called. */
import type { Registry, RegistryEntry } from '../../core/registry.ts';
import { isFullName, keyWords, nameKey, surnameKey } from './names.ts';

type Index = ReadonlyMap<string, readonly RegistryEntry[]>;

export interface PhoneBook {
  readonly byName: Index;
  /** By every alias, also by those of one word. */
  readonly byAlias: Index;
  /** Persons by their surname; those of one name by that. */
  readonly bySurname: Index;
  /** Persons of two names or more by the first and the last. */
  readonly byEnds: Index;
}

export function phoneBook({ people }: Registry): PhoneBook {
  const persons = people.filter(({ type }) => type === 'person');
  return {
    byName: indexed(people, ({ name }) => [nameKey(name)]),
    byAlias: indexed(people, ({ aliases }) => aliases.map(nameKey)),
    bySurname: indexed(persons, ({ name }) => [surnameKey(name)]),
    byEnds: indexed(
      persons.filter(({ name }) => isFullName(name)),
      ({ name }) => [endsKey(name)],
    ),
  };
}

export function endsKey(name: string): string {
  const words = keyWords(name);
  return `${words[0] ?? ''} ${words.at(-1) ?? ''}`;
}

function indexed(people: readonly RegistryEntry[], keysOf: (entry: RegistryEntry) => readonly string[]): Index {
  const index = new Map<string, RegistryEntry[]>();
  for (const entry of people) {
    for (const key of new Set(keysOf(entry))) {
      const known = index.get(key);
      if (known === undefined) index.set(key, [entry]);
      else known.push(entry);
    }
  }
  return index;
}
