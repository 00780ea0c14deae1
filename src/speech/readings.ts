/** Where a text is said in other words, or with other sounds, than it is written: lexicons first, then written forms. */
import type { Range } from '../core/position.ts';
import type { SpeechNode } from '../core/speech.ts';
import type { Pronounced } from './lexicon/lookup.ts';
import type { Normaliser, Reading } from './normalise/index.ts';

/** How an article is read aloud. */
export interface Reader {
  /** BCP 47 tag of the article. */
  readonly language: string;
  readonly normaliser: Normaliser;
  /** What the lexicons know. */
  readonly pronounce: (text: string) => readonly Pronounced[];
}

/** In order, never overlapping; where a lexicon knows a name, its entry counts. */
export function spokenOtherwise(text: string, { normaliser, pronounce }: Reader): readonly (Reading | Pronounced)[] {
  const names = pronounce(text);
  const readings = normaliser.read(text);
  if (names.length === 0) return readings;
  let at = 0;
  const free = readings.filter(({ start, end }) => {
    while ((names[at]?.end ?? Infinity) <= start) at++;
    return (names[at]?.start ?? Infinity) >= end;
  });
  return [...names, ...free].toSorted((a, b) => a.start - b.start);
}

/** The node for a stretch of text and its range. */
export function readingNode(spoken: Reading | Pronounced, text: string, range: Range | null): SpeechNode {
  if ('words' in spoken) {
    const alias = spoken.words.trim();
    if (spoken.ipa !== null)
      return {
        type: 'phoneme',
        text,
        range,
        alphabet: 'ipa',
        pronunciation: spoken.ipa,
        alias: alias === text ? null : alias,
      };
    if (spoken.sayAs === null) return { type: 'sub', text, range, alias };
    return { type: 'say-as', text, range, reading: spoken.kind, ...spoken.sayAs, alias };
  }
  const { phonemes, alias } = spoken;
  if (phonemes !== null) {
    return { type: 'phoneme', text, range, alphabet: phonemes.alphabet, pronunciation: phonemes.text, alias };
  }
  return alias === null ? { type: 'text', text, range } : { type: 'sub', text, range, alias };
}
