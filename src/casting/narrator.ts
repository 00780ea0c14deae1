/** The narrator's voice, and with it the accent of the whole reading. */
import type { Narrator, Voice, VoiceCatalog } from '../core/voice.ts';
import { languageOf } from '../core/language-tag.ts';
import { distancesFrom, voicesSpeaking } from './locale.ts';
import { wishedVoice } from './wished.ts';

export interface NarratorChoice {
  readonly narrator: Narrator;
  /** BCP 47 tag of the accent that the speakers should have: the one that the catalogue has for this language. */
  readonly locale: string;
}

/** Voices named for the narrator: the one requested for this run goes before the one wished for in the article's sheet, and that before the registry's. */
export interface NarratorNames {
  readonly wished: string | null;
  readonly requested: string | null;
  /** A voice of the catalogue. */
  readonly held: Voice | null;
}

/** A narrator in the wanted language, from the voices kept for it first. A wished voice is taken, but moves no one else's accent. */
export function castNarrator(
  language: string,
  catalog: VoiceCatalog,
  { wished, requested, held }: NarratorNames,
): NarratorChoice {
  const kept = catalog.narrators.flatMap((name) => catalog.voices.filter((voice) => voice.name === name));
  const own = nearest(kept, language) ?? nearest(catalog.voices, language);
  const found = own ?? kept[0] ?? catalog.voices[0];
  if (found === undefined) throw new TypeError('A catalogue without voices has no narrator');
  const locale = own?.language ?? language;
  if (requested !== null) {
    return { narrator: { voice: wishedVoice(catalog, requested), prosody: null, reason: 'requested' }, locale };
  }
  if (wished !== null) {
    return { narrator: { voice: wishedVoice(catalog, wished), prosody: null, reason: 'wished' }, locale };
  }
  if (held !== null) return { narrator: { voice: held, prosody: null, reason: 'registry' }, locale };
  return { narrator: { voice: found, prosody: null, reason: reasonFor(own, language) }, locale };
}

/** The first voice of the language whose accent is nearest; null when none speaks the language. */
function nearest(voices: readonly Voice[], language: string): Voice | null {
  const distance = distancesFrom(language);
  return (
    voicesSpeaking(languageOf(language), voices).toSorted((a, b) => distance(a.language) - distance(b.language))[0] ??
    null
  );
}

function reasonFor(own: Voice | null, language: string): Narrator['reason'] {
  if (own === null) return 'other-language';
  return distancesFrom(language)(own.language) === 0 ? 'matched' : 'other-region';
}
