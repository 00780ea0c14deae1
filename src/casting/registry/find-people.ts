/** Who of an article's speakers is who in the registry. In doubt nobody is anybody: a stranger's voice would mislead. */
import type { Registry, RegistryEntry } from '../../core/registry.ts';
import type { Script, Speaker, SpeakerId } from '../../core/script.ts';
import type { Wished } from '../wished.ts';
import { lastingAliases } from './aliases.ts';
import { choose } from './choose.ts';
import { differInInitials, isFullName, longestName, nameKey, surnameKey } from './names.ts';
import type { Level, Match } from './match.ts';
import { endsKey, phoneBook } from './phone-book.ts';
import type { PhoneBook } from './phone-book.ts';

const levels: readonly Level[] = ['name', 'alias', 'initials', 'surname'];

/** Two speakers of one article are never the same entry; whoever is found more surely has it. */
export function findPeople(
  script: Pick<Script, 'article' | 'speakers'>,
  registry: Registry,
  wishes: ReadonlyMap<Speaker, Wished>,
): ReadonlyMap<SpeakerId, Match> {
  const book = phoneBook(registry);
  const source = script.article.meta.source.name;
  const matches = new Map<SpeakerId, Match>();
  const namesakes = new Map<SpeakerId, RegistryEntry>();
  const taken = new Set<RegistryEntry>();
  for (const speaker of script.speakers) if (!hasLastingName(speaker)) matches.set(speaker.id, { type: 'nameless' });
  for (const level of levels) {
    for (const speaker of script.speakers.filter(({ id }) => !matches.has(id))) {
      const { gender, role } = speaker;
      const entries = candidates[level](speaker, book).filter((entry) => !taken.has(entry));
      const isGenderWished = wishes.get(speaker)?.gender !== undefined;
      const choice = choose(entries, level, { gender, isGenderWished, role, source });
      if (choice.type === 'one') taken.add(choice.entry);
      if (choice.type === 'one') matches.set(speaker.id, { type: 'known', entry: choice.entry, by: level });
      if (choice.type === 'several') matches.set(speaker.id, { type: 'ambiguous', entries: choice.entries });
      if (choice.type === 'none' && level === 'name' && choice.namesake) namesakes.set(speaker.id, choice.namesake);
    }
  }
  for (const { id } of script.speakers) {
    if (!matches.has(id)) matches.set(id, { type: 'new', namesake: namesakes.get(id) ?? null });
  }
  return matches;
}

/** Persons and organisations, but neither roles without a name nor documents. */
const hasLastingName = ({ type, name }: Speaker): boolean =>
  (type === 'person' || type === 'organisation') && nameKey(name) !== '' && name.length <= longestName;

/** A name of one word is a surname for a person, and counts for an organisation only among organisations. */
const candidates: Readonly<Record<Level, (speaker: Speaker, book: PhoneBook) => readonly RegistryEntry[]>> = {
  name: (speaker, { byName }) => {
    if (isSurnameAlone(speaker)) return [];
    return ofKind(speaker, byName.get(nameKey(speaker.name)) ?? []);
  },
  alias: (speaker, { byName, byAlias }) => [
    ...new Set([
      ...ofKind(speaker, byAlias.get(nameKey(speaker.name)) ?? []),
      ...lastingAliases(speaker).flatMap((alias) => byName.get(nameKey(alias)) ?? []),
    ]),
  ],
  initials: ({ name, type }, { byEnds }) =>
    type === 'person' ? (byEnds.get(endsKey(name)) ?? []).filter((entry) => differInInitials(entry.name, name)) : [],
  surname: (speaker, { bySurname }) => (isSurnameAlone(speaker) ? (bySurname.get(surnameKey(speaker.name)) ?? []) : []),
};

const isSurnameAlone = ({ name, type }: Speaker): boolean => type === 'person' && !isFullName(name);

/** Of two words or more a name is hardly a person's and an organisation's: then it is the analysis that differs. */
const ofKind = ({ name, type }: Speaker, entries: readonly RegistryEntry[]): readonly RegistryEntry[] =>
  isFullName(name) ? entries : entries.filter((entry) => entry.type === type);
