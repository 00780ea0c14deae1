/** `according to Lee`, `in the words of Lee`, anywhere in the sentence. */
import type { SpeakerWords } from '../../../core/speaker-words.ts';
import type { Atom } from '../frames.ts';
import { phraseFrom } from './source.ts';
import type { Cue, CueContext, CueFinder, CueSource } from './types.ts';

export const sourcePhrase: CueFinder = (context) => {
  const { frame, at } = context;
  const cues: Cue[] = [];
  for (let from = 0; from < frame.atoms.length && from < at + 60; from += 1) {
    if (from < at - 80) continue;
    const cue = phraseCue(context, from);
    if (cue !== null) cues.push(cue);
  }
  return cues;
};

function phraseCue({ frame, at, words }: CueContext, from: number): Cue | null {
  const { atoms } = frame;
  const phrase = words.speech.sources.find((candidate) =>
    candidate.every((word, i) => atoms[from + i]?.lower === word),
  );
  if (phrase === undefined) return null;
  const found = phraseFrom(frame, from + phrase.length, words);
  const last = atoms[from + phrase.length - 1];
  const first = atoms[from];
  const source = found?.source ?? bareNoun(atoms[from + phrase.length], words);
  if (source === null || first === undefined || last === undefined) return null;
  const adjacent = from === at + 1 || from === at + 2;
  return { cue: 'according-to', source, weight: adjacent ? 6 : 4, start: first.start, end: last.end };
}

/** `laut Zeugenaussagen`: a noun without an article, where nouns have capitals. */
const bareNoun = (atom: Atom | undefined, { grammar }: SpeakerWords): CueSource | null =>
  grammar.capitalisedNouns && atom?.type === 'word' && atom.capital
    ? { type: 'noun', start: atom.start, end: atom.end }
    : null;
