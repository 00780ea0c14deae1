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

/** Of a registry that has not changed it is made once. */
const books = new WeakMap<Registry, PhoneBook>();

export function phoneBook(registry: Registry): PhoneBook {
  const known = books.get(registry);
  if (known !== undefined) return known;
  const listed = registry.people.map((entry) => ({ entry, keys: keysOf(entry) }));
  const persons = listed.filter(({ entry }) => entry.type === 'person');
  const book: PhoneBook = {
    byName: indexed(listed, ({ name }) => [name]),
    byAlias: indexed(listed, ({ aliases }) => aliases),
    bySurname: indexed(persons, ({ surname }) => [surname]),
    byEnds: indexed(persons, ({ ends }) => (ends === null ? [] : [ends])),
  };
  books.set(registry, book);
  return book;
}

interface Keys {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly surname: string;
  /** null for a name of one word. */
  readonly ends: string | null;
}

/** Most entries are the same from one article to the next. */
const known = new WeakMap<RegistryEntry, Keys>();

function keysOf(entry: RegistryEntry): Keys {
  const { name, aliases } = entry;
  const keys = known.get(entry) ?? {
    name: nameKey(name),
    aliases: [...new Set(aliases.map(nameKey))],
    surname: surnameKey(name),
    ends: isFullName(name) ? endsKey(name) : null,
  };
  known.set(entry, keys);
  return keys;
}

export function endsKey(name: string): string {
  const words = keyWords(name);
  return `${words[0] ?? ''} ${words.at(-1) ?? ''}`;
}

interface Listed {
  readonly entry: RegistryEntry;
  readonly keys: Keys;
}

function indexed(listed: readonly Listed[], pick: (keys: Keys) => readonly string[]): Index {
  const index = new Map<string, RegistryEntry[]>();
  for (const { entry, keys } of listed) {
    for (const key of pick(keys)) {
      const same = index.get(key);
      if (same === undefined) index.set(key, [entry]);
      else same.push(entry);
    }
  }
  return index;
}
