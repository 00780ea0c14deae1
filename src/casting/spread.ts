/** New people get the voices that fewest have, so that an archive does not pile up on one of them. */
import { neighboursBy } from '../core/groups.ts';
import type { Candidate } from './candidates.ts';
import { partKey } from './part-key.ts';

/** Candidates that suit equally well, the least used first; the order stays as it is where none is used more. */
export const spread = (candidates: readonly Candidate[], usage: ReadonlyMap<string, number>): readonly Candidate[] =>
  usage.size === 0
    ? candidates
    : neighboursBy(candidates, suitability).flatMap((equals) =>
        equals.toSorted((a, b) => (usage.get(partKey(a)) ?? 0) - (usage.get(partKey(b)) ?? 0)),
      );

/** The same for neighbours that differ in nothing but the voice. */
const suitability = ({ voice, prosody, reason }: Candidate): string =>
  [reason, voice.language, voice.gender === null, prosody?.pitch, prosody?.rate].join(' ');
