/** For whom somebody without a name speaks: `a spokesman for the Harbour Board`, German `ein Sprecher des Landes`. */
import type { SpeakerWords } from '../../core/speaker-words.ts';
import type { Employer } from '../speakers/cast.ts';
import { wordsOf } from '../speakers/entity.ts';
import type { Frame } from './frames.ts';
import { isVerbLike } from './word-class.ts';

/** How many atoms may stand between the noun and whom it belongs to. */
const reach = 5;

/** Whoever the noun phrase at an atom belongs to, by what stands right behind it; null where nothing tells. */
export function employerBehind({ atoms, passage }: Frame, at: number, words: SpeakerWords): Employer | null {
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
      const own = phrase.kind === 'name' ? phrase.words.map((word) => word.toLowerCase()) : [phrase.head];
      return { text: named, kind: phrase.kind, words: own };
    }
    // Where nouns have capitals, one of no list is an employer as well.
    if (words.grammar.capitalisedNouns && atom.capital) return { text: named, kind: 'nominal', words: [atom.lower] };
    if (isVerbLike(atoms, i, words)) return null;
  }
  return null;
}
