import type { Script, SpeakerId } from '../core/script.ts';

/** From a speaker's first to the last utterance, as numbers of utterances in the script. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

export function speakingSpans(script: Script): ReadonlyMap<SpeakerId, Span> {
  const spans = new Map<SpeakerId, Span>();
  script.utterances.forEach(({ voicing }, at) => {
    if (voicing.type !== 'speaker') return;
    spans.set(voicing.speaker, { first: spans.get(voicing.speaker)?.first ?? at, last: at });
  });
  return spans;
}
