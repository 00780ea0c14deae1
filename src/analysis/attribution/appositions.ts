/** Two phrases for one person, side by side: `the mayor, Ana Ruiz,` and `Ana Ruiz, mayor of Bern`. */
import type { SpeakerWords } from '../../core/speaker-words.ts';
import type { NamePhrase, NominalPhrase } from '../mentions/types.ts';
import { addRole } from '../speakers/entity.ts';
import type { Entity } from '../speakers/entity.ts';
import type { Atom, Frame } from './frames.ts';
import { isAttribute } from './noun-phrase.ts';
import { isGenitiveName } from './verb-second/nominative.ts';
import { isAdverb, isMark, isPlainWord, isPreposition, isVerbLike } from './word-class.ts';

/** By the noun's phrase: the name that stands beside it. */
export type Appositions = ReadonlyMap<number, NamePhrase>;

/** Finds the pairs, and gives each named entity the role. */
export function findAppositions(
  frames: readonly Frame[],
  candidates: ReadonlyMap<number, readonly Entity[]>,
  words: SpeakerWords,
): Appositions {
  const pairs = new Map<number, NamePhrase>();
  for (const { atoms } of frames) {
    atoms.forEach((atom, at) => {
      if (!isMark(atom, ',')) return;
      const pair = nounThenName(atoms, at, words) ?? nameThenNoun(atoms, at, words);
      if (pair === null || pairs.has(pair.noun.id)) return;
      pairs.set(pair.noun.id, pair.name);
      const [entity] = candidates.get(pair.name.id) ?? [];
      if (entity === undefined) return;
      addRole(entity, withoutOwner(pair.noun.text, words));
      if (entity.type === 'unknown') entity.type = 'person';
    });
  }
  return pairs;
}

/** `Her deputy`: whose deputy is no part of the role. */
function withoutOwner(text: string, { grammar }: SpeakerWords): string {
  const [first = '', ...rest] = text.split(' ');
  return rest.length > 0 && grammar.possessives.has(first.toLowerCase()) ? rest.join(' ') : text;
}

interface Pair {
  readonly noun: NominalPhrase;
  readonly name: NamePhrase;
}

/** `The director of the museum, Ana Ruiz,` — the name must be closed off, or this is a list. */
function nounThenName(atoms: readonly Atom[], comma: number, words: SpeakerWords): Pair | null {
  const at = comma + 1 + plainWords(atoms, comma + 1, words);
  const name = personAt(atoms[at]);
  const closed = atoms[at + 1] === undefined || isMark(atoms[at + 1], ',.(:—–') || atoms[at + 1]?.type === 'quotation';
  if (name === null || !closed) return null;
  let nearest: Pair | null = null;
  for (let i = comma - 1; i >= Math.max(0, comma - reach); i -= 1) {
    const noun = nounAt(atoms[i]);
    const opens = i === comma - 1 || opensComplement(atoms, i + 1, words) || isGenitiveName(atoms[i + 1]);
    if (noun !== null && opens) {
      if (!isAttribute(atoms, i, words)) return { noun, name };
      nearest ??= { noun, name };
    }
    if (atoms[i]?.type === 'quotation' || isMark(atoms[i], ',.;:')) break;
  }
  return nearest;
}

/** `Her colleague, glaciologist Ana Ruiz,`: how many words of a role that no list holds stand before the name, two at the most. */
function plainWords(atoms: readonly Atom[], from: number, words: SpeakerWords): number {
  let count = 0;
  while (count < 2 && isPlainWord(atoms, from + count, words)) count += 1;
  return count;
}

/** How far before the comma the noun may stand, in atoms. */
const reach = 8;

const opensComplement = (atoms: readonly Atom[], at: number, words: SpeakerWords): boolean =>
  isPreposition(atoms, at, words) ||
  isMark(atoms[at], '(') ||
  words.grammar.attributive.has(atoms[at]?.lower ?? '') ||
  isAttribute(atoms, at, words);

/** `Ana Ruiz, the mayor of Bern,`: the noun opens what follows the comma. */
function nameThenNoun(atoms: readonly Atom[], comma: number, words: SpeakerWords): Pair | null {
  const name = personAt(atoms[comma - 1]) ?? (isMark(atoms[comma - 1], ')') ? personAt(atoms[comma - 4]) : null);
  const noun =
    nounAt(atoms[comma + 1]) ??
    (isMark(atoms[comma + 3], ',') ? nounAt(atoms[comma + 4]) : null) ??
    nounAt(atoms[comma + 2]);
  if (name === null || noun === null) return null;
  const next = atoms.findIndex((atom) => atom.type === 'phrase' && atom.phrase === noun) + 1;
  return isVerbLike(atoms, next, words) || isAdverb(atoms, next, words) ? null : { noun, name };
}

const personAt = (atom: Atom | undefined): NamePhrase | null =>
  atom?.type === 'phrase' &&
  atom.phrase.kind === 'name' &&
  (atom.phrase.type === 'person' || atom.phrase.type === 'unknown')
    ? atom.phrase
    : null;

const nounAt = (atom: Atom | undefined): NominalPhrase | null =>
  atom?.type === 'phrase' && atom.phrase.kind === 'nominal' && ['role', 'person', 'kin'].includes(atom.phrase.sort)
    ? atom.phrase
    : null;
