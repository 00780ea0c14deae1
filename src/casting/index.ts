/** Who gets which voice, and why. Start reading here. */
import { UserError } from '../core/errors.ts';
import type { Script, Speaker } from '../core/script.ts';
import { emptyRegistry } from '../core/registry.ts';
import type { Registry } from '../core/registry.ts';
import type { Cast, CastMember, VoiceCatalog } from '../core/voice.ts';
import type { RememberedPart, Wishes } from '../core/wishes.ts';
import { quotingVoice } from './candidates.ts';
import { castingDiagnostics } from './diagnostics.ts';
import { castNarrator } from './narrator.ts';
import { partKeyOf } from './part-key.ts';
import { startPool } from './pool.ts';
import { partsBySpeaker } from './remembered.ts';
import { heldNarrator, heldParts, usageOf } from './registry/index.ts';
import { speakingSpans } from './spans.ts';
import { wishedVoice, wishesFor } from './wished.ts';
import type { Wished } from './wished.ts';

export { heardIn } from './diagnostics.ts';
export { peopleDigests, peopleKeys, remember } from './registry/index.ts';
export { checkSheetVoices } from './wished.ts';
export { isChangedByPerson, rememberedParts, wishesFromSheet, wishesWithoutVoices } from './wishes.ts';

/**
 * Gives the narrator and every speaker a voice, in the order in which they first speak: first what a person wished for, then
 * what the registry has for a speaker, then the voice of the last build where it still fits, then for each the first free voice
 * that fits best. `requestedNarrator` is a voice for this run, which no sheet remembers. The same script, catalogue, wishes, memory
 * and registry give the same cast; `remember` makes the registry for the next article of it.
 * Throws a `UserError` of kind `usage` for an empty catalogue or a wished voice that it does not hold.
 */
export function cast(
  script: Script,
  catalog: VoiceCatalog,
  wishes: Wishes,
  requestedNarrator: string | null = null,
  remembered: readonly RememberedPart[] = [],
  registry: Registry = emptyRegistry,
): Cast {
  if (catalog.voices.length === 0) throw new UserError('usage', `The voice catalogue “${catalog.id}” holds no voice.`);
  const reader = heldNarrator(registry, catalog, script.language);
  const { narrator, locale } = castNarrator(script.language, catalog, {
    wished: wishes.narrator,
    requested: requestedNarrator,
    held: reader.voice,
  });
  const wished = wishesFor(script, wishes.speakers);
  const chosen = wishedParts(wished, catalog);
  const held = heldParts({ script, catalog, narrator, wishes: wished, chosen }, registry);
  const usage = usageOf(registry, catalog);
  const pool = startPool({ catalog, narrator: narrator.voice, locale, spans: speakingSpans(script), usage });
  const parts = new Map([...chosen, ...held.parts]);
  for (const part of parts.values()) pool.reserve(part);
  const genderOf = (speaker: Speaker) => {
    const gender = wished.get(speaker)?.gender;
    return gender === undefined ? (speaker.gender ?? held.genders.get(speaker) ?? null) : gender;
  };
  const earlier = new Map<Speaker, string>();
  for (const [speaker, { voice, prosody }] of partsBySpeaker(script.speakers, remembered)) {
    if (!parts.has(speaker) && !held.voiceless.has(speaker)) earlier.set(speaker, partKeyOf(voice, prosody));
  }
  for (const speaker of script.speakers) {
    const key = earlier.get(speaker);
    const kept = key === undefined ? null : pool.keep(speaker.id, genderOf(speaker), key);
    if (kept !== null) parts.set(speaker, kept);
  }
  const members = script.speakers.map((speaker): CastMember => {
    const part = parts.get(speaker) ?? pool.take(speaker.id, genderOf(speaker), earlier.get(speaker));
    return held.displaced.has(speaker) ? { ...part, reason: 'registry-shared' } : part;
  });
  return {
    catalog,
    narrator,
    quotations: quotingVoice({ catalog, narrator: narrator.voice, locale }),
    members,
    wishes,
    diagnostics: [
      ...reader.diagnostics,
      ...held.diagnostics,
      ...castingDiagnostics({ script, catalog, narrator, members }),
    ],
  };
}

function wishedParts(wished: ReadonlyMap<Speaker, Wished>, catalog: VoiceCatalog): Map<Speaker, CastMember> {
  const parts = new Map<Speaker, CastMember>();
  for (const [speaker, { voice }] of wished) {
    if (voice === null) continue;
    parts.set(speaker, { speaker: speaker.id, voice: wishedVoice(catalog, voice), prosody: null, reason: 'wished' });
  }
  return parts;
}
