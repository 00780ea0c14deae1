/** What someone uttered, as a noun: `Lee’s claim that it is “dead”`, `her statement`, `described as “dead” by Lee`. */
import { isMark, isPossessiveEnding, isSpeechVerb } from '../word-class.ts';
import { phraseFrom } from './source.ts';
import type { Cue, CueContext, CueFinder } from './types.ts';

const reach = 25;

export const ownedWords: CueFinder = (context) => {
  const { frame, at, words } = context;
  const { atoms } = frame;
  for (let noun = at - 1; noun > 0 && noun >= at - reach; noun -= 1) {
    const atom = atoms[noun];
    if (atom === undefined || isMark(atom, ';')) break;
    if (!words.speech.nouns.has(atom.lower)) continue;
    const owner = ownerOf(context, noun);
    if (owner >= 0) return [cueAt(context, noun, owner)];
  }
  return [];
};

/** Atom of the possessor that stands a few words before the noun; -1 when there is none. */
function ownerOf({ frame, words }: CueContext, noun: number): number {
  const { atoms } = frame;
  for (let at = noun - 1; at >= Math.max(0, noun - 5); at -= 1) {
    const atom = atoms[at];
    if (atom === undefined || atom.type === 'mark' || atom.type === 'quotation') return -1;
    if (atom.type === 'phrase' && atom.phrase.kind === 'pronoun')
      return atom.phrase.grammaticalCase === 'possessive' ? at : -1;
    if (isPossessiveEnding(atoms, at, words)) return atoms[at - 1]?.type === 'phrase' ? at - 1 : -1;
    if (isSpeechVerb(atoms, at, words)) return -1;
  }
  return -1;
}

function cueAt({ frame, at }: CueContext, noun: number, owner: number): Cue {
  const atom = frame.atoms[noun];
  const weight = 3.5 - Math.min(1, (at - noun - 1) * 0.08);
  return {
    cue: 'speech-noun',
    source: { type: 'atom', at: owner },
    weight,
    start: atom?.start ?? 0,
    end: atom?.end ?? 0,
  };
}

/** `… was called “dead” by Lee`. */
export const passiveAgent: CueFinder = (context) => {
  const { frame, at, words } = context;
  const { atoms } = frame;
  for (const by of [at + 1, at - 2, at - 3, at - 4]) {
    const atom = atoms[by];
    if (atom === undefined || by < 1 || !words.grammar.agents.has(atom.lower)) continue;
    const verb = by === at + 1 ? findVerb(frame.atoms, at, words) : by - 1;
    if (!isSpeechVerb(atoms, verb, words) && !words.speech.nouns.has(atoms[verb]?.lower ?? '')) continue;
    const found = phraseFrom(frame, by + 1, words);
    if (
      found !== null &&
      (by > at || words.speech.nouns.has(atoms[verb]?.lower ?? '') || leadsOver(context, found.next))
    )
      return [{ cue: 'passive-agent', source: found.source, weight: 5, start: atom.start, end: atom.end }];
  }
  return [];
};

/** Nothing but a mark or `as` stands between the agent and the quotation: `described by Lee as “dead”`, not `seen by Lee says “dead”`. */
const leadsOver = ({ frame, at, words: { speech, grammar } }: CueContext, next: number): boolean =>
  grammar.complementisers.has(frame.atoms[next]?.lower ?? '') ||
  frame.atoms
    .slice(next, at)
    .every(({ type, lower }) => type === 'mark' || speech.complements.has(lower) || grammar.determiners.has(lower));

const findVerb = (atoms: CueContext['frame']['atoms'], at: number, words: CueContext['words']): number => {
  for (let verb = at - 1; verb >= Math.max(0, at - 8); verb -= 1) if (isSpeechVerb(atoms, verb, words)) return verb;
  return -1;
};
