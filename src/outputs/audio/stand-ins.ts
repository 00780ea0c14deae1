/** Which of an engine's voices speaks for a voice of another engine. */
import { speaksLanguage } from '../../core/voice-language.ts';
import type { Voice, VoiceCatalog } from '../../core/voice.ts';

/**
 * Makes a function from a voice's name to a voice of the catalogue: the same where it is there, else one of the same gender that
 * stands for no other name yet, else the one that came first; one that speaks the document's language where there is any.
 * `known` are other engines' voices, to know a gender by; no name, null, is the narrator's.
 */
export function standInsFrom(
  catalog: VoiceCatalog,
  known: readonly Voice[],
  language: string,
): (name: string | null) => Voice {
  const own = catalog.voices.filter((voice) => speaksLanguage(voice, language));
  const voices = own.length > 0 ? own : catalog.voices;
  const narrators = catalog.narrators.flatMap((name) => voices.filter((voice) => voice.name === name));
  const narrator = narrators[0] ?? voices[0];
  if (narrator === undefined) throw new TypeError('A catalogue without voices has no stand-in');
  const given = new Map<string, Voice>();
  return (name) => {
    if (name === null) return narrator;
    const before = given.get(name) ?? catalog.voices.find((voice) => voice.name === name);
    if (before !== undefined) return before;
    const gender = known.find((voice) => voice.name === name)?.gender ?? null;
    const fitting = voices.filter((voice) => gender === null || voice.gender === gender);
    const taken = new Set(Array.from(given.values(), (voice) => voice.name));
    const voice =
      (given.size === 0 && fitting.includes(narrator) ? narrator : undefined) ??
      fitting.find((each) => !taken.has(each.name) && each !== narrator) ??
      fitting[given.size % Math.max(1, fitting.length)] ??
      narrator;
    given.set(name, voice);
    return voice;
  };
}
