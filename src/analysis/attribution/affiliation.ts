/** Whom somebody without a name speaks for or belongs to: `a spokesman for the Harbour Board`, `Lee’s family`, German `ein Sprecher des Landes`. */
import type { SpeakerWords } from '../../core/speaker-words.ts';
import { isFunctional } from '../mentions/function-words.ts';
import type { Affiliation } from '../speakers/cast.ts';
import { wordsOf } from '../speakers/entity.ts';
import type { Frame } from './frames.ts';
import { isPossessiveEnding, isVerbLike } from './word-class.ts';

/** How many atoms may stand between the noun and whom it belongs to. */
const reach = 5;

/** Whoever the noun phrase at an atom belongs to, by what stands right beside it; null where nothing tells. */
export const affiliationOf = (frame: Frame, at: number, words: SpeakerWords): Affiliation | null =>
  affiliationBehind(frame, at, words) ?? ownerBefore(frame, at, words);

/** `Lee’s family`, `the mayor’s office`. */
function ownerBefore({ atoms, passage }: Frame, at: number, words: SpeakerWords): Affiliation | null {
  const [owner, ending] = [atoms[at - 2], atoms[at - 1]];
  if (!isPossessiveEnding(atoms, at - 1, words) || owner?.type !== 'phrase' || ending === undefined) return null;
  const { phrase } = owner;
  if (phrase.kind === 'pronoun') return null;
  const own = phrase.kind === 'name' ? phrase.words.map((word) => word.toLowerCase()) : [phrase.head];
  return { text: passage.block.text.slice(owner.start, ending.end), side: 'before', kind: phrase.kind, words: own };
}

function affiliationBehind({ atoms, passage }: Frame, at: number, words: SpeakerWords): Affiliation | null {
  const noun = atoms[at];
  const next = atoms[at + 1];
  if (noun?.type !== 'phrase' || noun.phrase.kind !== 'nominal' || next === undefined) return null;
  const { text } = passage.block;
  const [joint = ''] = wordsOf(text.slice(next.start, next.end));
  const { belonging, attributive } = words.grammar;
  if (!belonging.has(joint) && !attributive.has(joint)) return null;
  for (let i = at + 1; i < at + reach; i += 1) {
    const atom = atoms[i];
    if (atom === undefined || atom.type === 'mark' || atom.type === 'quotation') return null;
    const named = text.slice(next.start, atom.end);
    if (atom.type === 'phrase') {
      const { phrase } = atom;
      if (phrase.kind === 'pronoun') return null;
      if (isPossessiveEnding(atoms, i + 1, words)) return owned({ atoms, passage }, at, i + 2, words);
      const own = phrase.kind === 'name' ? phrase.words.map((word) => word.toLowerCase()) : [phrase.head];
      return { text: named, side: 'behind', kind: phrase.kind, words: own };
    }
    // Where nouns have capitals, one of no list is an affiliation as well.
    if (words.grammar.capitalisedNouns && atom.capital)
      return { text: named, side: 'behind', kind: 'nominal', words: [atom.lower] };
    if (isVerbLike(atoms, i, words)) return null;
  }
  return null;
}

/** `for the mayor’s press office`: what is owned, from its first word to the verb or whatever else ends it. */
function owned(
  { atoms, passage }: Pick<Frame, 'atoms' | 'passage'>,
  noun: number,
  from: number,
  words: SpeakerWords,
): Affiliation | null {
  let last = from - 1;
  while (last + 1 < from + 3 && isOwned(atoms, last + 1, words)) last += 1;
  const [first, head] = [atoms[noun + 1], atoms[last]];
  if (last < from || first === undefined || head === undefined) return null;
  return {
    text: passage.block.text.slice(first.start, head.end),
    side: 'behind',
    kind: 'nominal',
    words: [head.lower],
  };
}

const isOwned = (atoms: Frame['atoms'], at: number, words: SpeakerWords): boolean => {
  const atom = atoms[at];
  if (atom?.type === 'phrase') return atom.phrase.kind !== 'pronoun';
  return atom?.type === 'word' && !isFunctional(atom.lower, words) && !isVerbLike(atoms, at, words);
};
