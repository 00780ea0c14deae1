/** What a person wished for, found in the script and the catalogue. */
import { isDecided, narratorCheck } from '../core/cast-sheet.ts';
import type { CastSheet } from '../core/cast-sheet.ts';
import { UserError } from '../core/errors.ts';
import type { Gender, Script, Speaker } from '../core/script.ts';
import type { Voice, VoiceCatalog } from '../core/voice.ts';
import type { SpeakerWish } from '../core/wishes.ts';
import { nearestNames } from '../core/nearest-names.ts';

/** What a person has decided about one speaker. */
export interface Wished {
  readonly voice: string | null;
  /** `undefined` when nothing was said of it. */
  readonly gender: Gender | null | undefined;
}

/** What each speaker is wished; a wish by name goes before one by alias, a later before an earlier one. */
export function wishesFor(
  { speakers, corrections }: Pick<Script, 'speakers' | 'corrections'>,
  wishes: readonly SpeakerWish[],
): ReadonlyMap<Speaker, Wished> {
  const found = new Map<string, readonly string[]>(corrections?.speakers.map((one) => [one.speaker, one.found]));
  const byId = byKey(speakers, ({ id }) => found.get(id) ?? [id]);
  const byName = byKey(speakers, ({ name, id }) => [name, id]);
  const byAlias = byKey(speakers, ({ aliases }) => aliases);
  const wished = new Map<Speaker, Wished>();
  const add = (wish: SpeakerWish, bearers: readonly Speaker[] = []): void => {
    for (const speaker of bearers) {
      const { voice = null, gender } = wished.get(speaker) ?? {};
      wished.set(speaker, { voice: wish.voice ?? voice, gender: wish.gender === undefined ? gender : wish.gender });
    }
  };
  for (const wish of wishes) {
    if (!isOfNamesake(wish) && !byName.has(keyOf(wish.speaker))) add(wish, byAlias.get(keyOf(wish.speaker)));
  }
  for (const wish of wishes) add(wish, isOfNamesake(wish) ? byId.get(wish.id) : byName.get(keyOf(wish.speaker)));
  return wished;
}

/** Throws a `UserError` of kind `usage` that names the nearest voices when the catalogue has none of that name; `where` is who wants it. */
export function wishedVoice(catalog: VoiceCatalog, name: string, where: string | null = null): Voice {
  const voice = catalog.voices.find((candidate) => candidate.name === name);
  if (voice !== undefined) return voice;
  const names = catalog.voices.map((candidate) => candidate.name);
  throw new UserError(
    'usage',
    `There is no voice “${name}” ${where === null ? '' : `(at ${where}) `}in the catalogue “${catalog.id}”; the nearest names are ${nearestNames(name, names).join(', ')}.`,
  );
}

/** Throws a `UserError` of kind `usage` that names the row when a person has chosen a voice that the catalogue does not have. */
export function checkSheetVoices({ narrator, speakers }: CastSheet, catalog: VoiceCatalog): void {
  if (narrator.corrected || narrator.check !== narratorCheck(narrator))
    wishedVoice(catalog, narrator.voice, 'narrator.voice');
  const known = new Set(catalog.voices.map((voice) => voice.name));
  speakers.forEach((row, i) => {
    if (isDecided(row, 'voice') && !known.has(row.voice)) wishedVoice(catalog, row.voice, `speakers[${i}].voice`);
  });
}

/** Does it mean one of several speakers of the same name? */
const isOfNamesake = (wish: SpeakerWish): wish is SpeakerWish & { readonly id: string } =>
  wish.found === undefined && wish.id !== undefined;

const keyOf = (name: string): string => name.trim().toLowerCase();

function byKey(
  speakers: readonly Speaker[],
  namesOf: (speaker: Speaker) => readonly string[],
): ReadonlyMap<string, readonly Speaker[]> {
  const index = new Map<string, Speaker[]>();
  for (const speaker of speakers) {
    for (const key of new Set(namesOf(speaker).map(keyOf))) {
      const bearers = index.get(key);
      if (bearers === undefined) index.set(key, [speaker]);
      else bearers.push(speaker);
    }
  }
  return index;
}
