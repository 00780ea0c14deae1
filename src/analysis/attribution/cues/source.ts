/** From a subject or an atom to the source of a cue. */
import type { SpeakerWords } from '../../../core/speaker-words.ts';
import { isFunctional } from '../../mentions/function-words.ts';
import type { Frame } from '../frames.ts';

import { isPossessivePronoun } from '../head.ts';
import type { Subject } from '../head.ts';
import { bearerBehind, isGenitiveName } from '../verb-second/nominative.ts';
import { isMark, isParticiple, isPlainWord, isPossessiveEnding, isVerbLike } from '../word-class.ts';
import { nounPhraseStart } from '../noun-phrase.ts';
import type { CueSource } from './types.ts';

/** The source that a subject names; null for a bare noun with no determiner, which names nobody. */
export function sourceOfSubject(
  frame: Frame,
  subject: Subject | null,
  last: number,
  words: SpeakerWords,
): CueSource | null {
  const { atoms } = frame;
  if (subject === null) return null;
  if (isExcluded(atoms, subject, words)) return { type: 'nobody' };
  if (subject.at >= 0) return { type: 'atom', at: subject.at };
  const from = words.grammar.subordinators.has(atoms[subject.from]?.lower ?? '') ? subject.from + 1 : subject.from;
  const first = atoms[from];
  const end = atoms[last]?.end;
  if (first === undefined || end === undefined || from > last) return null;
  const word = atoms[last]?.lower ?? '';
  if (words.grammar.groupPronouns.has(word)) return { type: 'group' };
  if (words.grammar.otherPronouns.has(word) || words.grammar.firstPersons.has(first.lower)) return { type: 'nobody' };
  if (!isNoun(frame, from, last, words)) return null;
  const bare = isFunctional(word, words) && !words.grammar.determiners.has(word);
  if (bare || words.grammar.verbs.has(word)) return null;
  const opener = isPossessiveEnding(atoms, from - 1, words) ? nounPhraseStart(atoms, from - 2, words) : from;
  return { type: 'noun', start: atoms[opener]?.start ?? first.start, end };
}

/** `neither Lee nor Ruiz would agree`: two people, and none of them. */
const isExcluded = (atoms: Frame['atoms'], { from }: Subject, { grammar }: SpeakerWords): boolean =>
  grammar.alternatives.has(atoms[from - 1]?.lower ?? '') && grammar.excluders.has(atoms[from - 3]?.lower ?? '');

/** A noun of no known sort speaks with an article, a number or an owner before it, or as a single word: `commuters said`. */
function isNoun({ atoms, passage }: Frame, from: number, last: number, words: SpeakerWords): boolean {
  const { determiners, possessives } = words.grammar;
  const opener = atoms[from]?.lower ?? '';
  if (atoms.slice(from, last + 1).some((atom) => isMark(atom, '(<['))) return false;
  const plural = words.people.pluralEndings.some((ending) => opener.endsWith(ending));
  const capital = /^\p{Lu}/u.test(passage.block.text.slice(atoms[from]?.start, atoms[from]?.end));
  if (from === last && (plural || capital)) return true;
  if (determiners.has(opener) || possessives.has(opener) || /^\d/.test(opener)) return true;
  if (capital && opensSentence(atoms, from, last, words)) return true;
  return words.grammar.verbSecond || isPossessiveEnding(atoms, from - 1, words);
}

/** `Air traffic control replied`: up to four words of no known sort at the head of a sentence. */
const opensSentence = (atoms: Frame['atoms'], from: number, last: number, words: SpeakerWords): boolean =>
  from === 0 && last < 4 && atoms.slice(0, last + 1).every((_, i) => isPlainWord(atoms, i, words));

/** How many atoms a role before a name may take up. */
const reach = 12;

export interface Found {
  readonly source: CueSource;
  /** First atom after the noun phrase. */
  readonly next: number;
}

/** The noun phrase that begins at an atom: `spokeswoman Ana Ruiz`, `the mayor`, `she`. */
export function phraseFrom({ atoms }: Frame, from: number, words: SpeakerWords): Found | null {
  let partitive = false;
  for (let at = from; at < atoms.length && at < from + reach; at += 1) {
    const atom = atoms[at];
    if (atom === undefined || atom.type === 'quotation' || atom.type === 'mark')
      return loneNoun(atoms, from, at, words);
    if (at === from && isParticiple(atoms, at, words)) return null;
    if (isPossessivePronoun(atom) && atoms[at + 1]?.type !== 'phrase') continue;
    if (atom.type === 'phrase') return partitive ? wholeNoun(atoms, from, at) : phraseAt(atoms, at, words);
    if (at > from + 1 && words.grammar.verbSecond && words.grammar.prepositions.has(atom.lower))
      return loneNoun(atoms, from, at, words);
    partitive ||= isPartitive(atoms, at, words);
    if (isStop(atom.lower, words) && !isPartitive(atoms, at, words)) return null;
    if (at > from + 1 && isVerbLike(atoms, at, words) && !words.speech.nouns.has(atom.lower))
      return nounBefore(atoms, from, at, words);
  }
  return null;
}

/** Words that a noun phrase before its head cannot hold. */
const isStop = (word: string, { grammar }: SpeakerWords): boolean =>
  [
    grammar.prepositions,
    grammar.subordinators,
    grammar.relatives,
    grammar.conjunctions,
    grammar.otherPronouns,
    grammar.auxiliaries,
  ].some((set) => set.has(word)) && !grammar.determiners.has(word);

/** `one of those advisers`. */
const isPartitive = (atoms: Frame['atoms'], at: number, { grammar }: SpeakerWords): boolean =>
  grammar.complements.has(atoms[at]?.lower ?? '') && grammar.indefinite.has(atoms[at - 1]?.lower ?? '');

/** A name that owns what follows is not yet the head: `Lee’s lawyer`. */
function phraseAt(atoms: Frame['atoms'], at: number, words: SpeakerWords): Found {
  const owns = words.grammar.possessiveEndings.includes(atoms[at + 1]?.lower ?? '');
  const unknown = owns ? unknownOwned(atoms, at, words) : null;
  if (unknown !== null) return unknown;
  const owned = owns ? atoms[at + 2] : atoms[at + 1];
  const phrase = atoms[at];
  const possessive =
    phrase?.type === 'phrase' && phrase.phrase.kind === 'pronoun' && phrase.phrase.grammaticalCase === 'possessive';
  if ((owns || possessive || isGenitiveName(phrase)) && owned?.type === 'phrase')
    return phraseAt(atoms, owns ? at + 2 : at + 1, words);
  const name = words.grammar.verbSecond ? bearerBehind(atoms, at, words) : nameBehind(atoms, at, words);
  if (name > at) return { source: { type: 'atom', at: name }, next: name + 1 };
  return { source: { type: 'atom', at }, next: at + 1 };
}

/** `Lee’s entourage`, `the supporters’ trust head Ana Ruiz`: behind an owner, words of no known sort, and perhaps a name; null where a known one stands. */
function unknownOwned(atoms: Frame['atoms'], owner: number, words: SpeakerWords): Found | null {
  let end = owner + 2;
  while (isPlainWord(atoms, end, words)) end += 1;
  const [first, last, next] = [atoms[owner], atoms[end - 1], atoms[end]];
  if (first === undefined || last === undefined || end === owner + 2 || words.speech.nouns.has(last.lower)) return null;
  if (next?.type === 'phrase' && next.phrase.kind !== 'pronoun') return phraseAt(atoms, end, words);
  return { source: { type: 'noun', start: first.start, end: last.end }, next: end };
}

/** `team member Ana Ruiz`: the name that ends the noun phrase which a noun begins; the phrase itself when none does. */
function nameBehind(atoms: Frame['atoms'], at: number, words: SpeakerWords): number {
  const first = atoms[at];
  if (first?.type !== 'phrase' || first.phrase.kind === 'pronoun') return at;
  for (let i = at + 1; i < at + 4; i += 1) {
    const atom = atoms[i];
    if (isGenitiveName(atom)) return at;
    if (atom?.type === 'phrase')
      return atom.phrase.kind === 'name' && !words.grammar.possessiveEndings.includes(atoms[i + 1]?.lower ?? '')
        ? i
        : at;
    if (atom?.type !== 'word' || isFunctional(atom.lower, words) || isVerbLike(atoms, i, words)) return at;
  }
  return at;
}

/** `one of the captains`: one of them, whoever it is. */
function wholeNoun(atoms: Frame['atoms'], from: number, end: number): Found | null {
  const first = atoms[from];
  const last = atoms[end];
  return first === undefined || last === undefined
    ? null
    : { source: { type: 'noun', start: first.start, end: last.end }, next: end + 1 };
}

/** `said another`, `said the visitor`: a noun phrase of no known sort before a mark. */
function loneNoun(atoms: Frame['atoms'], from: number, end: number, { grammar }: SpeakerWords): Found | null {
  const first = atoms[from];
  const last = atoms[end - 1];
  if (
    end <= from ||
    first === undefined ||
    last === undefined ||
    !(grammar.determiners.has(first.lower) || isPossessivePronoun(first))
  )
    return null;
  return { source: { type: 'noun', start: first.start, end: last.end }, next: end };
}

function nounBefore(atoms: Frame['atoms'], from: number, verb: number, { grammar }: SpeakerWords): Found | null {
  const first = atoms[from];
  const last = atoms[verb - 1];
  if (first === undefined || last === undefined || verb - from < 2 || !grammar.determiners.has(first.lower))
    return null;
  return { source: { type: 'noun', start: first.start, end: last.end }, next: verb };
}
