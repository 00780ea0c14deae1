/** The voices that are still free, and those that may be used again. */
import type { Gender, SpeakerId } from '../core/script.ts';
import type { CastMember, CastVoice } from '../core/voice.ts';
import { candidatesFor } from './candidates.ts';
import type { Candidate, Stage } from './candidates.ts';
import { partKey } from './part-key.ts';
import type { Span } from './spans.ts';
import { spread } from './spread.ts';

export interface Pool {
  /** Keeps a part that a person has given away from all others, as long as there are others. */
  readonly reserve: (part: CastMember) => void;
  /** The part of an earlier build, by its key; null when it does not fit the speaker, or another has it. */
  readonly keep: (speaker: SpeakerId, gender: Gender | null, key: string) => CastMember | null;
  /** The best free part for a speaker; when none is free, the one of an earlier build, or that was heard longest ago. */
  readonly take: (speaker: SpeakerId, gender: Gender | null, earlier?: string) => CastMember;
}

export interface PoolStage extends Stage {
  readonly spans: ReadonlyMap<SpeakerId, Span>;
  /** How many people have each part elsewhere, by `partKey`: the least used goes first among equals. */
  readonly usage: ReadonlyMap<string, number>;
}

export function startPool(stage: PoolStage): Pool {
  /** Where each part given so far is heard last, as a number of an utterance. */
  const heard = new Map<string, number>();
  const queues = new Map<Gender | null, Queue>();
  const queueFor = (gender: Gender | null): Queue => {
    const known = queues.get(gender);
    if (known !== undefined) return known;
    const all = spread(candidatesFor(gender, stage), stage.usage);
    const made: Queue = { all, keyed: null, next: 0 };
    queues.set(gender, made);
    return made;
  };
  const give = (part: CastVoice, speaker: SpeakerId): void => {
    const key = partKey(part);
    heard.set(key, Math.max(heard.get(key) ?? -1, stage.spans.get(speaker)?.last ?? -1));
  };
  const hand = (part: Candidate, speaker: SpeakerId): CastMember => {
    give(part, speaker);
    return { speaker, voice: part.voice, prosody: part.prosody, reason: part.reason };
  };
  const keep: Pool['keep'] = (speaker, gender, key) => {
    const part = heard.has(key) ? undefined : byKey(queueFor(gender)).get(key);
    return part === undefined ? null : hand(part, speaker);
  };
  const take: Pool['take'] = (speaker, gender, earlier) => {
    const queue = queueFor(gender);
    let candidate = queue.all[queue.next];
    while (candidate !== undefined && heard.has(partKey(candidate))) candidate = queue.all[++queue.next];
    if (candidate !== undefined) return hand(candidate, speaker);
    const shared = (earlier === undefined ? undefined : byKey(queue).get(earlier)) ?? longestAgo(byKey(queue), heard);
    return hand({ ...shared, reason: 'reused' }, speaker);
  };
  return { reserve: (part) => give(part, part.speaker), keep, take };
}

interface Queue {
  readonly all: readonly Candidate[];
  /** The same by key, once somebody has asked for one. */
  keyed: ReadonlyMap<string, Candidate> | null;
  next: number;
}

const byKey = (queue: Queue): ReadonlyMap<string, Candidate> =>
  (queue.keyed ??= new Map(queue.all.map((candidate) => [partKey(candidate), candidate])));

/** The part whose last utterance lies farthest back; of several the first. */
function longestAgo(all: ReadonlyMap<string, Candidate>, heard: ReadonlyMap<string, number>): Candidate {
  let found: Candidate | null = null;
  let last = Infinity;
  for (const [key, candidate] of all) {
    const at = heard.get(key) ?? -1;
    if (at < last) [found, last] = [candidate, at];
  }
  if (found === null) throw new TypeError('A catalogue without voices has no parts');
  return found;
}
