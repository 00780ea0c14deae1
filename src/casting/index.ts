/** Who gets which voice, and why. Start reading here. */
import { UserError } from '../core/errors.ts';
import type { Script, Speaker } from '../core/script.ts';
import type { Cast, CastMember, VoiceCatalog } from '../core/voice.ts';
import type { SpeakerWish, Wishes } from '../core/wishes.ts';
import { castingDiagnostics } from './diagnostics.ts';
import { castNarrator } from './narrator.ts';
import { startPool } from './pool.ts';
import { speakingSpans } from './spans.ts';
import { findWish, wishedVoice } from './wished.ts';

export { isChangedByPerson, wishesFromSheet } from './wishes.ts';

/**
 * Gives the narrator and every speaker a voice, in the order in which they first speak: first what a person wished for,
 * then for each the first free voice that fits best. `requestedNarrator` is a voice for this run, which no sheet remembers. Same script, catalogue and wishes give the same cast.
 * Throws a `UserError` of kind `usage` for an empty catalogue or a wished voice that it does not hold.
 */
export function cast(
  script: Script,
  catalog: VoiceCatalog,
  wishes: Wishes,
  requestedNarrator: string | null = null,
): Cast {
  if (catalog.voices.length === 0) throw new UserError('usage', `The voice catalogue “${catalog.id}” holds no voice.`);
  const { narrator, locale } = castNarrator(script.language, catalog, {
    wished: wishes.narrator,
    requested: requestedNarrator,
  });
  const wished = wishedParts(script.speakers, catalog, wishes.speakers);
  const pool = startPool({ catalog, narrator: narrator.voice, locale, spans: speakingSpans(script) });
  for (const part of wished.values()) pool.reserve(part);
  const members = script.speakers.map((speaker): CastMember => {
    const gender = findWish(wishes.speakers, speaker)?.gender;
    return wished.get(speaker) ?? pool.take(speaker.id, gender === undefined ? speaker.gender : gender);
  });
  return {
    catalog,
    narrator,
    members,
    wishes,
    diagnostics: castingDiagnostics({ script, catalog, narrator, members }),
  };
}

function wishedParts(
  speakers: readonly Speaker[],
  catalog: VoiceCatalog,
  wishes: readonly SpeakerWish[],
): ReadonlyMap<Speaker, CastMember> {
  const parts = new Map<Speaker, CastMember>();
  for (const speaker of speakers) {
    const voice = findWish(wishes, speaker)?.voice ?? null;
    if (voice === null) continue;
    parts.set(speaker, {
      speaker: speaker.id,
      voice: wishedVoice(catalog, voice),
      prosody: null,
      reason: 'wished',
    });
  }
  return parts;
}
