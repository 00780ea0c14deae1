/** The narrator whom a person has written into the registry. */
import type { Diagnostic } from '../../core/diagnostic.ts';
import type { Registry } from '../../core/registry.ts';
import type { Voice, VoiceCatalog } from '../../core/voice.ts';
import { languageOf } from '../../core/language-tag.ts';
import { narratorMissing } from './diagnostics.ts';

export interface HeldNarrator {
  readonly voice: Voice | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** `en-GB` in the registry counts for British articles, `en` for those of any other English. */
export function heldNarrator({ narrators }: Registry, catalog: VoiceCatalog, language: string): HeldNarrator {
  const own = narrators.filter((held) => held.catalog === catalog.id);
  const tagged = (tag: string) => own.find((held) => held.language.toLowerCase() === tag);
  const held = tagged(language.toLowerCase()) ?? tagged(languageOf(language));
  if (held === undefined) return { voice: null, diagnostics: [] };
  const voice = catalog.voices.find(({ name }) => name === held.voice);
  return voice === undefined
    ? { voice: null, diagnostics: [narratorMissing(held.voice, catalog)] }
    : { voice, diagnostics: [] };
}
