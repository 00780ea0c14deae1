/** What a person wished for, found in the script and the catalogue. */
import { UserError } from '../core/errors.ts';
import type { Speaker } from '../core/script.ts';
import type { Voice, VoiceCatalog } from '../core/voice.ts';
import type { SpeakerWish } from '../core/wishes.ts';
import { nearestNames } from '../core/nearest-names.ts';

/** The wish for a speaker, by name first, then by alias; the last one counts when there are several. */
export function findWish(wishes: readonly SpeakerWish[], speaker: Speaker): SpeakerWish | undefined {
  return (
    wishes.findLast((wish) => isNamed(wish.speaker, [speaker.name, speaker.id])) ??
    wishes.findLast((wish) => isNamed(wish.speaker, speaker.aliases))
  );
}

/** Throws a `UserError` of kind `usage` that names the nearest voices when the catalogue has none of that name. */
export function wishedVoice(catalog: VoiceCatalog, name: string): Voice {
  const voice = catalog.voices.find((candidate) => candidate.name === name);
  if (voice !== undefined) return voice;
  const names = catalog.voices.map((candidate) => candidate.name);
  throw new UserError(
    'usage',
    `There is no voice “${name}” in the catalogue “${catalog.id}”; the nearest names are ${nearestNames(name, names).join(', ')}.`,
  );
}

const isNamed = (wanted: string, names: readonly string[]): boolean =>
  names.some((name) => name.toLowerCase() === wanted.trim().toLowerCase());
