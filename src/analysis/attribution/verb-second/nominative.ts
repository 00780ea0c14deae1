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

/** The first phrase from `from` on, before `to` and before any of the marks `stops`, that may be a subject. */
export function firstNominative(
  frame: Frame,
  from: number,
  to: number,
  words: SpeakerWords,
  stops = ';:',
): PlacedSubject | null {
  for (let at = from; at < to; at += 1) {
    const atom = frame.atoms[at];
    if (atom === undefined || isMark(atom, stops)) return null;
    if (atom.type === 'quotation' && !isEmbedded(frame.atoms, at)) return null;
    const found = nominativeAt(frame, at, words, from);
    if (found !== null) return { ...found, at: bearerBehind(frame.atoms, found.at, words) };
  }
  return null;
}

/** How far behind a role its bearer's name may stand, in atoms. */
const nameReach = 7;

/** `der Leiter des Hafenamts Karl Ohm`: the name that ends the noun phrase which a role begins, with no mark between. */
export function bearerBehind(atoms: readonly Atom[], role: number, words: SpeakerWords): number {
  const atom = atoms[role];
  const isRole = atom?.type === 'phrase' && atom.phrase.kind === 'nominal' && atom.phrase.sort === 'role';
  const { attributive, oblique, complements } = words.grammar;
  const link = atoms[role + 1]?.lower ?? '';
  if (!isRole || !(attributive.has(link) || oblique.has(link) || complements.has(link))) return role;
  for (let at = role + 2; at < role + nameReach; at += 1) {
    const next = atoms[at];
    if (next === undefined || next.type === 'mark' || next.type === 'quotation') return role;
    if (next.type === 'word' && isFunctional(next.lower, words) && !complements.has(next.lower)) return role;
    if (next.type === 'phrase' && next.phrase.kind === 'name' && next.phrase.type === 'person') return at;
  }
  return role;
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
    if (atoms[at]?.type === 'phrase' && !(isGenitiveName(atoms[at]) && atoms[at - 1]?.type === 'phrase'))
      return { at, from: nounPhraseStart(atoms, at, words) };
  }
  return null;
}

function nominativeAt(frame: Frame, at: number, words: SpeakerWords, floor: number): PlacedSubject | null {
  const { atoms } = frame;
  const atom = atoms[at];
  if (atom?.type !== 'phrase') return null;
  if (atom.phrase.kind === 'pronoun') return atom.phrase.grammaticalCase === 'subject' ? { at, from: at } : null;
  if (isOwner(atoms, at)) return null;
  const start = nounPhraseStart(atoms, at, words);
  const from = Math.max(floor, isPossessive(atoms[start - 1]) ? start - 1 : start);
  if (isMark(atoms[from - 1], '(')) return null;
  const first = atoms[from];
  const word =
    first?.type === 'phrase' && first.phrase.kind === 'nominal' ? firstWord(first.phrase.text) : (first?.lower ?? '');
  const { oblique } = words.grammar;
  if (oblique.has(word) || isPreposition(atoms, from - 1, words) || oblique.has(atoms[from - 1]?.lower ?? ''))
    return null;
  if (isGenitiveName(atom) && followsNoun(frame, from, words)) return null;
  return words.grammar.attributive.has(word) && followsNoun(frame, from, words) ? null : { at, from };
}

/** `Lees Sprecher`: a name in the genitive before the noun it owns, whose phrase begins with it. */
function isOwner(atoms: readonly Atom[], at: number): boolean {
  const [atom, next] = [atoms[at], atoms[at + 1]];
  if (!isGenitiveName(atom) || next?.type !== 'phrase' || next.phrase.kind !== 'nominal') return false;
  return firstWord(next.phrase.text) === atom?.lower;
}

/** `der Minister Frankreichs`: a name with the ending of the genitive, which its words have not. */
export const isGenitiveName = (atom: Atom | undefined): boolean =>
  atom?.type === 'phrase' &&
  atom.phrase.kind === 'name' &&
  atom.lower.endsWith('s') &&
  !(atom.phrase.words.at(-1) ?? '').endsWith('s');

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
