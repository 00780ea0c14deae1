/** The voices that are still free, and those that may be used again. */
import type { Gender, SpeakerId } from '../core/script.ts';
import type { CastMember, CastVoice } from '../core/voice.ts';
import { candidatesFor } from './candidates.ts';
import type { Candidate, Stage } from './candidates.ts';
import { partKey } from './part-key.ts';
import type { Span } from './spans.ts';

export interface Pool {
  /** Keeps a part that a person has given away from all others, as long as there are others. */
  readonly reserve: (part: CastMember) => void;
  /** The best free part for a speaker; when none is free, the one that was heard longest ago. */
  readonly take: (speaker: SpeakerId, gender: Gender | null) => CastMember;
}

export function startPool(stage: Stage & { readonly spans: ReadonlyMap<SpeakerId, Span> }): Pool {
  /** Where each part given so far is heard last, as a number of an utterance. */
  const heard = new Map<string, number>();
  const queues = new Map<Gender | null, { readonly all: readonly Candidate[]; next: number }>();
  const queueFor = (gender: Gender | null) => {
    const known = queues.get(gender);
    if (known !== undefined) return known;
    const made = { all: candidatesFor(gender, stage), next: 0 };
    queues.set(gender, made);
    return made;
  };
  const give = (part: CastVoice, speaker: SpeakerId): void => {
    const key = partKey(part);
    heard.set(key, Math.max(heard.get(key) ?? -1, stage.spans.get(speaker)?.last ?? -1));
  };
  const take = (speaker: SpeakerId, gender: Gender | null): CastMember => {
    const queue = queueFor(gender);
    let candidate = queue.all[queue.next];
    while (candidate !== undefined && heard.has(partKey(candidate))) candidate = queue.all[++queue.next];
    const part = candidate ?? { ...longestAgo(queue.all, heard), reason: 'reused' as const };
    give(part, speaker);
    return { speaker, voice: part.voice, prosody: part.prosody, reason: part.reason };
  };
  return { reserve: (part) => give(part, part.speaker), take };
}

/** The part whose last utterance lies farthest back. */
function longestAgo(all: readonly Candidate[], heard: ReadonlyMap<string, number>): Candidate {
  const lastHeard = (candidate: Candidate): number => heard.get(partKey(candidate)) ?? -1;
  return all.reduce((best, candidate) => (lastHeard(candidate) < lastHeard(best) ? candidate : best));
}
