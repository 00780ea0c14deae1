/** Speakers introduced by the narrator before their first words, where that was asked for. */
import type { Speaker, SpeakerId } from '../core/script.ts';
import type { Announcer } from './announcements.ts';
import type { Part } from './parts.ts';

export function introduce(parts: readonly Part[], speakers: readonly Speaker[], announce: Announcer): readonly Part[] {
  const unheard = new Map<SpeakerId, Speaker>(speakers.map((speaker) => [speaker.id, speaker]));
  return parts.flatMap((part): readonly Part[] => {
    const id = part.speaker ?? ('said' in part ? part.said?.[0]?.speaker : undefined);
    const speaker = id === undefined ? undefined : unheard.get(id);
    if (speaker === undefined) return [part];
    unheard.delete(speaker.id);
    const words = announce.speaker(speaker);
    return words === null ? [part] : [{ place: part.place, words, speaker: null }, part];
  });
}
