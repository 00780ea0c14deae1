/** What an article adds to the registry. */
import type { Registry, RegistryEntry, RegistryVoice } from '../../core/registry.ts';
import type { Script, Speaker, SpeakerId } from '../../core/script.ts';
import type { Cast, CastMember } from '../../core/voice.ts';
import { wishesFor } from '../wished.ts';
import type { Wished } from '../wished.ts';
import { lastingAliases } from './aliases.ts';
import { findPeople } from './find-people.ts';
import type { Level } from './match.ts';
import { keyWords, longestName, nameKey } from './names.ts';
import { registryLanguage } from './voices.ts';

/** So many aliases and roles of a person are learnt. A person may write more. */
const mostLearnt = 12;

/**
 * The registry after an article: new people with their voices, and what has become known of the others. It must be the registry that the article was cast with.
 * Whose identity is in doubt is not remembered, nor is a voice that was for this article alone.
 */
export function remember(script: Script, cast: Cast, registry: Registry): Registry {
  const wishes = wishesFor(script, cast.wishes.speakers);
  const matches = findPeople(script, registry, wishes);
  const members = new Map<SpeakerId, CastMember>(cast.members.map((member) => [member.speaker, member]));
  const people = new Map(registry.people.map((entry) => [entry.id, entry]));
  for (const speaker of script.speakers) {
    const match = matches.get(speaker.id);
    const member = members.get(speaker.id);
    if (match === undefined || member === undefined || match.type === 'nameless' || match.type === 'ambiguous')
      continue;
    const [entry, by] =
      match.type === 'known'
        ? [match.entry, match.by]
        : [newEntry(speaker, freeId(speaker.name, people)), 'name' as const];
    people.set(
      entry.id,
      seenIn(script, voiced(informed(entry, speaker, by, wishes.get(speaker)), member, script, cast)),
    );
  }
  return { ...registry, people: [...people.values()].toSorted((a, b) => order(a.id, b.id)) };
}

const newEntry = ({ name, type }: Speaker, id: string): RegistryEntry => ({
  id,
  name,
  type: type === 'organisation' ? type : 'person',
  aliases: [],
  roles: [],
  gender: null,
  voices: [],
  only: null,
  note: null,
  firstSeen: null,
  lastSeen: null,
});

function freeId(name: string, people: ReadonlyMap<string, RegistryEntry>): string {
  const slug = keyWords(name).join('-');
  let id = slug;
  for (let count = 2; people.has(id); count += 1) id = `${slug}-${count}`;
  return id;
}

/** Names, roles and gender. Whoever was found by the surname alone teaches nothing: it might be somebody else. */
function informed(entry: RegistryEntry, speaker: Speaker, by: Level, wish: Wished | undefined): RegistryEntry {
  const wished = wish?.gender;
  if (by === 'surname') return wished === undefined ? entry : { ...entry, gender: wished };
  const names = [speaker.name, ...lastingAliases(speaker)].filter((name) => nameKey(name) !== nameKey(entry.name));
  return {
    ...entry,
    aliases: learnt(entry.aliases, names),
    roles: learnt(entry.roles, speaker.role === null ? [] : [speaker.role]),
    gender: wished === undefined ? (entry.gender ?? speaker.gender) : wished,
  };
}

function learnt(known: readonly string[], found: readonly string[]): readonly string[] {
  const keys = new Set(known.map(nameKey));
  const fresh = found.filter((text) => {
    const key = nameKey(text);
    const isNew = key !== '' && text.length <= longestName && !keys.has(key);
    keys.add(key);
    return isNew;
  });
  return [...known, ...fresh.slice(0, Math.max(0, mostLearnt - known.length))].toSorted(order);
}

/** The registry's own voice stays, also where it could not be had; a person's choice and a first voice are kept. */
function voiced(entry: RegistryEntry, member: CastMember, { language }: Script, { catalog }: Cast): RegistryEntry {
  const { voice, prosody, reason } = member;
  if (reason === 'registry' || reason === 'registry-shared') return entry;
  const held: RegistryVoice = {
    catalog: catalog.id,
    language: registryLanguage(language),
    voice: voice.name,
    prosody,
    chosen: reason === 'wished',
  };
  const others = entry.voices.filter((other) => other.catalog !== held.catalog || other.language !== held.language);
  return {
    ...entry,
    voices: [...others, held].toSorted((a, b) => order(a.catalog, b.catalog) || order(a.language, b.language)),
  };
}

function seenIn({ article }: Script, entry: RegistryEntry): RegistryEntry {
  const { name, item } = article.meta.source;
  const source = item === null ? name : `${name}#${item}`;
  return { ...entry, firstSeen: entry.firstSeen ?? source, lastSeen: source };
}

/** By UTF-16 code units, the same on every machine. */
const order = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);
