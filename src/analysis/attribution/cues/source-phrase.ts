/** `according to Lee`, `in the words of Lee`, anywhere in the sentence. */
import type { SpeakerWords } from '../../../core/speaker-words.ts';
import type { Atom, Frame } from '../frames.ts';
import { phraseFrom } from './source.ts';
import type { Cue, CueContext, CueFinder, CueSource } from './types.ts';

export const sourcePhrase: CueFinder = (context) => {
  const { frame, at } = context;
  const cues: Cue[] = [];
  for (let from = Math.max(0, at - 80); from < frame.atoms.length && from < at + 60; from += 1) {
    const cue = phraseCue(context, from) ?? documentCue(context, from);
    if (cue !== null) cues.push(cue);
  }
  return cues;
};

/** The phrase that the first source phrase of a sentence without a quotation names; null when it has none. */
export function namedSource(frame: Frame, words: SpeakerWords): number | null {
  for (let from = 0; from < Math.min(frame.atoms.length, 60); from += 1) {
    const source = phraseCue({ frame, at: frame.atoms.length, words }, from)?.source;
    const atom = source?.type === 'atom' ? frame.atoms[source.at] : undefined;
    if (atom?.type === 'phrase') return atom.phrase.id;
  }
  return null;
}

/** `nach dem Bericht`: a preposition that tells a source only with a document. */
function documentCue({ frame, words }: Place, from: number): Cue | null {
  const atom = frame.atoms[from];
  const next = frame.atoms[from + 1];
  if (atom === undefined || !words.speech.documentSources.has(atom.lower) || next?.type !== 'phrase') return null;
  const isDocument = next.phrase.kind === 'nominal' && words.groups.documents.has(next.phrase.head);
  const source: CueSource = { type: 'atom', at: from + 1 };
  return isDocument ? { cue: 'according-to', source, weight: 3.6, start: atom.start, end: atom.end } : null;
}

type Place = Pick<CueContext, 'frame' | 'at' | 'words'>;

function phraseCue({ frame, at, words }: Place, from: number): Cue | null {
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
