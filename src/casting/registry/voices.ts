/** An entry's voices: one for each catalogue and language. */
import type { RegistryEntry, RegistryVoice } from '../../core/registry.ts';
import type { VoiceCatalog } from '../../core/voice.ts';
import { languageOf } from '../../core/language-tag.ts';

/** The voice in a catalogue for the language of an article; null when there is none yet. */
export const voiceFor = (entry: RegistryEntry, { id }: VoiceCatalog, language: string): RegistryVoice | null =>
  entry.voices.find((held) => held.catalog === id && held.language === registryLanguage(language)) ?? null;

/** A British and an American article give a person the same voice. `und` is BCP 47 for what is no language. */
export function registryLanguage(tag: string): string {
  const language = languageOf(tag);
  return /^[a-z]{2,8}$/.test(language) ? language : 'und';
}
