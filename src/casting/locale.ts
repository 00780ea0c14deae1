/** BCP 47 tags, as far as casting needs them: which voice comes nearest to a wanted accent. */
import { languageOf } from '../core/language-tag.ts';
import type { Voice } from '../core/voice.ts';

/** Voices of a list by their language; a catalogue is asked for every article. */
const speaking = new WeakMap<readonly Voice[], ReadonlyMap<string, readonly Voice[]>>();

/** The voices that speak a language, given by its primary subtag in lower case, in their own order. */
export function voicesSpeaking(language: string, voices: readonly Voice[]): readonly Voice[] {
  const known = speaking.get(voices) ?? byLanguage(voices);
  speaking.set(voices, known);
  return known.get(language) ?? [];
}

function byLanguage(voices: readonly Voice[]): ReadonlyMap<string, readonly Voice[]> {
  const found = new Map<string, Voice[]>();
  for (const voice of voices) {
    const language = languageOf(voice.language);
    found.set(language, [...(found.get(language) ?? []), voice]);
  }
  return found;
}

/** Region subtag in upper case; null when the tag has none. */
export function regionOf(tag: string): string | null {
  const region = tag.split('-').find((part, at) => at > 0 && /^(?:[a-z]{2}|\d{3})$/i.test(part));
  return region === undefined ? null : region.toUpperCase();
}

/** Is it the same language with the same accent? A tag without a region asks for no accent. */
export function isSameLocale(tag: string, wanted: string): boolean {
  const region = regionOf(wanted);
  return languageOf(tag) === languageOf(wanted) && (region === null || region === regionOf(tag));
}

/**
 * Regions whose accent stands in for another's, nearest first: by shared sounds (rhotic or not, the vowel of BATH),
 * not by the map. A region without an entry takes any accent of the language in the catalogue's order.
 */
const kin: Readonly<Record<string, readonly string[]>> = {
  'en-CA': ['US'],
  'en-PH': ['US'],
  'en-AU': ['GB', 'NZ'],
  'en-NZ': ['AU', 'GB'],
  'en-IE': ['GB'],
  'en-IN': ['GB'],
  'en-ZA': ['GB', 'AU'],
  'en-SG': ['GB'],
  'en-HK': ['GB'],
  'en-NG': ['GB'],
  'en-KE': ['GB'],
  'fr-BE': ['FR'],
  'fr-CH': ['FR'],
  'fr-CA': ['FR'],
  'de-AT': ['DE'],
  'de-CH': ['DE'],
  'es-AR': ['419', 'MX', 'US', 'ES'],
  'es-CO': ['419', 'MX', 'US', 'ES'],
  'es-MX': ['419', 'US', 'ES'],
  'es-US': ['MX', '419', 'ES'],
};

/** Measures how far accents of the same language stand from the wanted one: 0 is the same. A tag is looked at once. */
export function distancesFrom(wanted: string): (tag: string) => number {
  const near = kin[`${languageOf(wanted)}-${regionOf(wanted) ?? ''}`] ?? [];
  const known = new Map<string, number>();
  const measured = (tag: string): number => {
    if (isSameLocale(tag, wanted)) return 0;
    const at = near.indexOf(regionOf(tag) ?? '');
    return at >= 0 ? 1 + at : 1 + near.length;
  };
  return (tag) => {
    const distance = known.get(tag) ?? measured(tag);
    known.set(tag, distance);
    return distance;
  };
}
