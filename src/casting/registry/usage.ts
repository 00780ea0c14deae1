import type { Registry } from '../../core/registry.ts';
import type { VoiceCatalog } from '../../core/voice.ts';
import { partKeyOf } from '../part-key.ts';

/** How many people of the registry have each part of a catalogue, by `partKey`. */
export function usageOf({ people }: Registry, catalog: VoiceCatalog): ReadonlyMap<string, number> {
  const usage = new Map<string, number>();
  for (const { voices } of people) {
    for (const { voice, prosody } of voices.filter((held) => held.catalog === catalog.id)) {
      const key = partKeyOf(voice, prosody);
      usage.set(key, (usage.get(key) ?? 0) + 1);
    }
  }
  return usage;
}
