/** Phrases that may be a subject, where the case shows: German `der Leiter`, but not `dem Leiter` and not `Kritik der Partei`. */
import type { SpeakerWords } from '../../../core/speaker-words.ts';
import { isFunctional } from '../../mentions/function-words.ts';
import type { Atom, Frame } from '../frames.ts';
import { nounPhraseStart } from '../noun-phrase.ts';
import { isMark, isPreposition } from '../word-class.ts';
import { isEmbedded } from './embedded.ts';

/** Index of the phrase's atom, or -1 for a noun of no known sort; and of the first atom of its noun phrase. */
export interface PlacedSubject {
  readonly at: number;
  readonly from: number;
}

/** The first phrase from `from` on, before `to`, that may be a subject. */
export function firstNominative(frame: Frame, from: number, to: number, words: SpeakerWords): PlacedSubject | null {
  for (let at = from; at < to; at += 1) {
    const atom = frame.atoms[at];
    if (atom === undefined || isMark(atom, ';:')) return null;
    if (atom.type === 'quotation' && !isEmbedded(frame.atoms, at)) return null;
    const found = nominativeAt(frame, at, words, from);
    if (found !== null) return found;
  }
  return null;
}

/** How far to the left an antecedent is looked for, in atoms. */
const reach = 14;

/** The last phrase before `to`, whatever its case: a relative pronoun stands for it. */
export function lastPhrase(
  atoms: readonly Atom[],
  to: number,
  floor: number,
  words: SpeakerWords,
): PlacedSubject | null {
  for (let at = to - 1; at >= Math.max(floor, to - reach); at -= 1) {
    if (atoms[at]?.type === 'quotation') return null;
    if (atoms[at]?.type === 'phrase') return { at, from: nounPhraseStart(atoms, at, words) };
  }
  return null;
}

function nominativeAt(frame: Frame, at: number, words: SpeakerWords, floor: number): PlacedSubject | null {
  const { atoms } = frame;
  const atom = atoms[at];
  if (atom?.type !== 'phrase') return null;
  if (atom.phrase.kind === 'pronoun') return atom.phrase.grammaticalCase === 'subject' ? { at, from: at } : null;
  const start = nounPhraseStart(atoms, at, words);
  const from = Math.max(floor, isPossessive(atoms[start - 1]) ? start - 1 : start);
  if (isMark(atoms[from - 1], '(')) return null;
  const first = atoms[from];
  const word =
    first?.type === 'phrase' && first.phrase.kind === 'nominal' ? firstWord(first.phrase.text) : (first?.lower ?? '');
  const { oblique } = words.grammar;
  if (oblique.has(word) || isPreposition(atoms, from - 1, words) || oblique.has(atoms[from - 1]?.lower ?? ''))
    return null;
  return words.grammar.attributive.has(word) && followsNoun(frame, from, words) ? null : { at, from };
}

const isPossessive = (atom: Atom | undefined): boolean =>
  atom?.type === 'phrase' && atom.phrase.kind === 'pronoun' && atom.phrase.grammaticalCase === 'possessive';

/** `die Kritik der Partei`: an article behind a noun opens what the noun belongs to. */
function followsNoun(frame: Frame, from: number, words: SpeakerWords): boolean {
  const { atoms } = frame;
  const before = atoms[from - 1];
  if (before === undefined || before.type === 'mark' || before.type === 'quotation') return false;
  if (before.type === 'phrase') return before.phrase.kind !== 'pronoun';
  return from > 1 && isNoun(frame, from - 1, words);
}

const firstWord = (text: string): string => (/^\S+/.exec(text)?.[0] ?? '').toLowerCase();

/** A word in a capital that is none of those that build sentences. */
export function isNoun({ atoms, passage }: Frame, at: number, words: SpeakerWords): boolean {
  const atom = atoms[at];
  if (atom?.type !== 'word' || isFunctional(atom.lower, words)) return false;
  return /^\p{Lu}/u.test(passage.block.text.slice(atom.start, atom.start + 2));
}
