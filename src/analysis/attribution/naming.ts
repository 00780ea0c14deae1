/** A quotation that only gives something its name: `a film called “Harbour Nights”`, `christened the boat “Hope”`. */
import type { SpeakerWords } from '../../core/speaker-words.ts';
import type { Shape } from './cues/types.ts';
import type { Atom, Frame } from './frames.ts';
import { isMark } from './word-class.ts';

/** How far to the left a relative pronoun is looked for, and a verb that gives a name, in atoms. */
const reach = 8;

export const isGivenName = (frame: Frame, at: number, shape: Shape, words: SpeakerWords): boolean =>
  isNamedBefore(frame, at - 1, words) || (shape.titleCase && isChristened(frame, at, words));

/** Is the atom a participle that names the thing before it? Not so in `what Lee called “…”`, nor in `Lee called “…”`. */
export function isNamedBefore({ atoms }: Frame, participle: number, words: SpeakerWords): boolean {
  const atom = atoms[participle];
  const thing = atoms[participle - 1];
  if (atom?.type !== 'word' || !words.speech.named.has(atom.lower) || thing === undefined) return false;
  if (!isThing(thing) || words.grammar.auxiliaries.has(thing.lower)) return false;
  return !atoms
    .slice(Math.max(0, participle - reach), participle)
    .some(({ lower }) => words.grammar.relatives.has(lower) || words.grammar.subordinators.has(lower));
}

const isThing = (atom: Atom): boolean => {
  if (atom.type !== 'phrase') return atom.type === 'word';
  const { phrase } = atom;
  return phrase.kind === 'nominal' && (!phrase.definite || phrase.sort === 'document');
};

/** `christened the boat “Hope”`, `named it “Hope”`. */
function isChristened({ atoms }: Frame, at: number, words: SpeakerWords): boolean {
  for (let verb = at - 1; verb >= Math.max(0, at - reach); verb -= 1) {
    const atom = atoms[verb];
    if (atom?.type === 'quotation' || isMark(atom, ',:;')) return false;
    if (atom?.type === 'word' && words.speech.naming.has(atom.lower)) return !isNoun(atoms[verb - 1], words);
  }
  return false;
}

const isNoun = (before: Atom | undefined, { grammar }: SpeakerWords): boolean =>
  grammar.determiners.has(before?.lower ?? '') || grammar.possessives.has(before?.lower ?? '');
