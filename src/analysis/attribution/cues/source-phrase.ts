/** `according to Lee`, `in the words of Lee`, anywhere in the sentence. */
import { phraseFrom } from './source.ts';
import type { Cue, CueContext, CueFinder } from './types.ts';

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
  if (found === null || first === undefined || last === undefined) return null;
  const adjacent = from === at + 1 || from === at + 2;
  return { cue: 'according-to', source: found.source, weight: adjacent ? 6 : 4, start: first.start, end: last.end };
}
