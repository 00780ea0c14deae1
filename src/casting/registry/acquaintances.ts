/** Which people of a registry can have a say in an article: those who share the last word of a name with one of its speakers. */
import { checksum } from '../../core/checksum.ts';
import type { Registry, RegistryEntry } from '../../core/registry.ts';
import { keyWords, surnameKey } from './names.ts';

/** What of a registry's digests counts for an article whose speakers have these names, sorted: however two names agree, the last word is the same. */
export const peopleKeys = (names: readonly string[]): readonly string[] =>
  [...new Set([narratorsKey, ...names.flatMap(lastWords)])].toSorted();

const lastWords = (name: string): readonly string[] => [surnameKey(name), keyWords(name).at(-1) ?? ''];

/** What holds for every article, under a key that no name has. */
const narratorsKey = ' ';

/** A fingerprint for each key of all that may decide a cast under it; where the person was seen, and remarks, do not. */
export function peopleDigests({ people, narrators }: Registry): ReadonlyMap<string, string> {
  const listed = new Map<string, RegistryEntry[]>();
  for (const entry of people) {
    for (const key of new Set([entry.name, ...entry.aliases].flatMap(lastWords))) {
      const same = listed.get(key);
      if (same === undefined) listed.set(key, [entry]);
      else same.push(entry);
    }
  }
  return new Map([
    [narratorsKey, checksum([narrators])],
    ...[...listed].map(([key, entries]): [string, string] => [key, checksum(entries.map(deciding))]),
  ]);
}

const deciding = ({ note: _note, firstSeen: _first, lastSeen: _last, ...rest }: RegistryEntry): unknown => rest;
