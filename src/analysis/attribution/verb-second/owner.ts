/** Whose words a noun for what someone says names: `der Vorwurf der Partei`, `das Fazit von Lee`, `Lees Idee`. */
import type { SpeakerWords } from '../../../core/speaker-words.ts';
import type { Atom, Frame } from '../frames.ts';
import { isGenitiveName } from './nominative.ts';

/** Is it a noun for what someone says? */
export function isSaid(atom: Atom | undefined, { speech }: SpeakerWords): boolean {
  if (atom?.type === 'word') return atom.capital && speech.nouns.has(atom.lower);
  return atom?.type === 'phrase' && atom.phrase.kind === 'nominal' && speech.nouns.has(atom.phrase.head);
}

/** How many adjectives may stand between the article and the owner. */
const reach = 5;

/** Atom of the owner behind the noun at an atom; -1 when none follows. */
export function ownerBehind({ atoms, passage }: Frame, noun: number, words: SpeakerWords): number {
  const link = atoms[noun + 1];
  if (link === undefined) return -1;
  const { grammar } = words;
  if (link.type === 'phrase') {
    const [first = ''] = passage.block.text.slice(link.start, link.end).toLowerCase().split(/\s/u);
    return grammar.attributive.has(first) || isGenitiveName(link) ? noun + 1 : -1;
  }
  const opens = grammar.attributive.has(link.lower) || grammar.agents.has(link.lower);
  if (link.type !== 'word' || !opens) return -1;
  for (let at = noun + 2; at < noun + reach; at += 1) {
    const atom = atoms[at];
    if (atom === undefined || atom.type === 'mark' || atom.type === 'quotation') return -1;
    if (atom.type === 'phrase') return atom.phrase.kind === 'pronoun' ? -1 : at;
  }
  return -1;
}
