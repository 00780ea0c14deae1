/** Who does what a verb says: the subject, read from the shape of the sentence. */
import type { SpeakerWords } from '../../core/speaker-words.ts';
import { isFunctional } from '../mentions/function-words.ts';
import type { Atom, Frame, PhraseAtom } from './frames.ts';
import { nounPhraseStart } from './noun-phrase.ts';
import {
  beforeVerbGroup,
  isAuxiliary,
  isAdverb,
  isMark,
  isParticiple,
  isPossessiveEnding,
  isPreposition,
  isSpeechVerb,
  isVerbLike,
} from './word-class.ts';
import { mainSubject, verbSecondSubject } from './verb-second.ts';

export interface Subject {
  /** Index of the phrase's atom; -1 when the subject is a noun of no known sort. */
  readonly at: number;
  /** First atom of the whole noun phrase. */
  readonly from: number;
  /** How it was found. */
  readonly via: 'adjacent' | 'apposition' | 'relative' | 'shared' | 'possessor';
}

/** How far to the left a subject is looked for, in atoms. */
const reach = 60;

/** The subject of the verb at an atom; `floor` is the first atom that may belong to it. */
export function subjectOf(frame: Frame, verb: number, words: SpeakerWords, floor = 0): Subject | null {
  const { atoms } = frame;
  if (words.grammar.verbSecond) {
    const found = verbSecondSubject(frame, verb, words, floor);
    return found === null ? null : { ...found, via: 'adjacent' };
  }
  const actor = beforeVerbGroup(frame, verb, words);
  if (isParticiple(atoms, verb, words) && isSpeakerLike(atoms[actor], words) && actor >= floor)
    return possessed(frame, actor, actor, words);
  if (words.grammar.infinitives.has(atoms[verb - 1]?.lower ?? '')) return controller(frame, verb, words, floor);
  if (isParticiple(atoms, verb, words)) return sharedSubject(frame, verb, words, floor);
  return subjectBefore(frame, beforeVerbGroup(frame, verb, words), words, floor);
}

/** May the phrase itself say something: not `an email`, `her statement`. */
const isSpeakerLike = (atom: Atom | undefined, { speech }: SpeakerWords): boolean =>
  atom?.type === 'phrase' &&
  !(atom.phrase.kind === 'nominal' && (atom.phrase.sort === 'document' || speech.nouns.has(atom.phrase.head)));

/** The subject that ends with, or is told by, the atom before the verb. */
function subjectBefore(frame: Frame, before: number, words: SpeakerWords, floor: number): Subject | null {
  const { atoms } = frame;
  const atom = atoms[before];
  if (atom === undefined || before < floor) return null;
  if (words.grammar.infinitives.has(atom.lower)) return sharedSubject(frame, before, words, floor);
  if (words.grammar.relatives.has(atom.lower)) return antecedent(frame, before, words, floor);
  if (isMark(atom, ',') || isMark(atom, '—–-)') || atom.type === 'quotation')
    return overApposition(frame, before, words, floor) ?? sharedSubject(frame, before, words, floor);
  if (words.grammar.conjunctions.has(atom.lower)) return sharedSubject(frame, before, words, floor);
  const head = headOf(frame, before, words, floor);
  const adverbial = head.at < 0 && isPreposition(atoms, head.from - 1, words);
  return (
    (adverbial ? subjectBefore(frame, head.from - 2, words, floor) : null) ?? coordinated(frame, head, words, floor)
  );
}

/** `led Lee to call it “dead”`: the person before `to` acts; else the verb shares the subject of the one before. */
function controller(frame: Frame, verb: number, words: SpeakerWords, floor: number): Subject | null {
  const atom = frame.atoms[verb - 2];
  const acts = atom?.type === 'phrase' && atom.phrase.kind === 'name' && atom.phrase.type === 'person';
  return acts ? { at: verb - 2, from: verb - 2, via: 'adjacent' } : sharedSubject(frame, verb, words, floor);
}

/** Climbs from `the museum in Bern` to `the director of the museum in Bern`. */
function headOf(frame: Frame, at: number, words: SpeakerWords, floor: number): Subject {
  const { atoms } = frame;
  let from = nounPhraseStart(atoms, at, words);
  let head = at;
  for (let i = 0; i < 6 && from - 2 >= floor && isComplement(atoms, from - 1, words); i += 1) {
    const next = from - 2;
    const target = atoms[next];
    if (target === undefined || target.type === 'mark' || target.type === 'quotation') break;
    if (target.type === 'word' && (isVerbLike(atoms, next, words) || isFunctional(target.lower, words))) break;
    head = next;
    from = nounPhraseStart(atoms, next, words);
  }
  if (from < floor) from = floor;
  if (atoms[head]?.type === 'phrase') return possessed(frame, head, from, words);
  return { at: -1, from, via: 'adjacent' };
}

/** `The former mayor and senator said`: the first noun has the article for both. */
function coordinated(frame: Frame, head: Subject, words: SpeakerWords, floor: number): Subject {
  const { atoms } = frame;
  const { grammar } = words;
  if (head.at >= 0 || head.from < 2 || !grammar.additive.has(atoms[head.from - 1]?.lower ?? '')) return head;
  const first = headOf(frame, head.from - 2, words, floor);
  const atom = atoms[first.at];
  return atom?.type === 'phrase' && atom.phrase.kind === 'nominal' ? first : head;
}

/** `Lee’s statement`: the one who owns the words says them. */
function possessed({ atoms }: Frame, at: number, from: number, words: SpeakerWords): Subject {
  const atom = atoms[at];
  const owns = atom?.type === 'phrase' && atom.phrase.kind === 'nominal' && words.speech.nouns.has(atom.phrase.head);
  const ownerEnds = isPossessiveEnding(atoms, from - 1, words)
    ? from - 2
    : isPossessivePronoun(atoms[from - 1])
      ? from - 1
      : -1;
  if (owns && atoms[ownerEnds]?.type === 'phrase') return { at: ownerEnds, from: ownerEnds, via: 'possessor' };
  return { at, from, via: 'adjacent' };
}

const isPossessivePronoun = (atom: Atom | undefined): boolean =>
  atom?.type === 'phrase' && atom.phrase.kind === 'pronoun' && atom.phrase.grammaticalCase === 'possessive';

const isComplement = (atoms: readonly Atom[], at: number, words: SpeakerWords): boolean =>
  isPreposition(atoms, at, words) && !words.grammar.subordinators.has(atoms[at]?.lower ?? '');

/** `Lee, who chairs the board, …`: from the relative pronoun to the phrase it stands for. */
function antecedent(frame: Frame, relative: number, words: SpeakerWords, floor: number): Subject | null {
  const { atoms } = frame;
  const at = isMark(atoms[relative - 1], ',') ? relative - 2 : relative - 1;
  if (at < floor) return null;
  const found = headOf(frame, at, words, floor);
  if (found.at >= 0) return { ...found, via: 'relative' };
  return overApposition(frame, at + 1, words, floor);
}

/** `Lee, a baker from Bern who …, said`: from the closing comma to the phrase before the opening one. */
function overApposition(frame: Frame, comma: number, words: SpeakerWords, floor: number): Subject | null {
  const { atoms } = frame;
  const first = Math.max(floor, comma - reach);
  for (let at = first; at < comma; at += 1) {
    const atom = atoms[at];
    if (atom?.type !== 'phrase' || !isSpeakable(atom) || !opensApposition(atoms, at + 1, comma)) continue;
    const found = headOf(frame, at, words, floor);
    if (found.at < 0 || isGoverned(atoms, found.from, words)) continue;
    return { ...found, via: 'apposition' };
  }
  return null;
}

const opensApposition = (atoms: readonly Atom[], at: number, end: number): boolean =>
  at < end && isMark(atoms[at], ',—–-(');

const isSpeakable = (atom: PhraseAtom): boolean =>
  !(atom.phrase.kind === 'pronoun' && atom.phrase.grammaticalCase !== 'subject');

/** Is the noun phrase the complement of a preposition or the object of a verb? */
function isGoverned(atoms: readonly Atom[], from: number, words: SpeakerWords): boolean {
  if (isComplement(atoms, from - 1, words)) return true;
  return (
    atoms[from - 1]?.type === 'word' &&
    isVerbLike(atoms, from - 1, words) &&
    !isSpeechVerb(atoms, from - 1, words) &&
    !isAuxiliary(atoms, from - 1, words)
  );
}

/** The subject that a participle, an infinitive or a second verb shares with the verb before it. */
export function sharedSubject(frame: Frame, before: number, words: SpeakerWords, floor = 0): Subject | null {
  const { atoms } = frame;
  if (words.grammar.verbSecond) {
    const found = mainSubject(frame, before, words, floor);
    return found === null ? null : { ...found, via: 'shared' };
  }
  let fallback: Subject | null = null;
  for (let at = before - 1; at >= Math.max(floor, before - reach); at -= 1) {
    const atom = atoms[at];
    if (atom?.type !== 'phrase' || !isSpeakable(atom) || isPossessiveEnding(atoms, at + 1, words)) continue;
    const found = headOf(frame, at, words, floor);
    if (
      found.at !== at ||
      (isGoverned(atoms, found.from, words) &&
        !(isParticiple(atoms, at + 1, words) && isSpeechVerb(atoms, at + 1, words)))
    )
      continue;
    if (!takesVerb(frame, at, before, words)) {
      fallback = { ...found, via: 'shared' };
      continue;
    }
    if (!isEmbedded(atoms, found.from, words)) return { ...found, via: 'shared' };
    fallback = { ...found, via: 'shared' };
  }
  return fallback;
}

/** Is the phrase followed by a verb, at once or after an apposition? */
function takesVerb({ atoms }: Frame, at: number, before: number, words: SpeakerWords): boolean {
  let next = at + 1;
  while (next < before && isAdverb(atoms, next, words)) next += 1;
  if (next <= before && isVerbLike(atoms, next, words)) return true;
  if (!isMark(atoms[next], ',')) return false;
  const close = atoms.findIndex((atom, i) => i > next && isMark(atom, ','));
  return close > 0 && close < before && isVerbLike(atoms, close + 1, words);
}

/** Inside a clause that another verb of saying, or a subordinator, governs. */
function isEmbedded(atoms: readonly Atom[], start: number, words: SpeakerWords): boolean {
  const from = isPossessivePronoun(atoms[start - 1]) ? start - 1 : start;
  const before = atoms[from - 1];
  if (before === undefined || before.type === 'mark') return false;
  const { subordinators, relatives } = words.grammar;
  return subordinators.has(before.lower) || relatives.has(before.lower) || isSpeechVerb(atoms, from - 1, words);
}
