/** Which of an engine's voices speaks for a voice of another engine. */
import type { Voice, VoiceCatalog } from '../../core/voice.ts';

/**
 * Makes a function from a voice's name to a voice of the catalogue: the same where it is there, else one of the same gender that
 * stands for no other name yet, else the one that came first. `known` are other engines' voices, to know a gender by.
 */
export function standInsFrom(catalog: VoiceCatalog, known: readonly Voice[]): (name: string | null) => Voice {
  const narrator = catalog.voices.find(({ name }) => name === catalog.narrators[0]) ?? catalog.voices[0];
  if (narrator === undefined) throw new TypeError('A catalogue without voices has no stand-in');
  const given = new Map<string, Voice>();
  return (name) => {
    if (name === null) return narrator;
    const before = given.get(name) ?? catalog.voices.find((voice) => voice.name === name);
    if (before !== undefined) return before;
    const gender = known.find((voice) => voice.name === name)?.gender ?? null;
    const fitting = catalog.voices.filter((voice) => gender === null || voice.gender === gender);
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
