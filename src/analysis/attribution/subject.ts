/** Who does what a verb says: the subject, read from the shape of the sentence. */
import type { SpeakerWords } from '../../core/speaker-words.ts';
import type { Atom, Frame } from './frames.ts';
import { headOf, isGoverned, isSpeakable, isSpeakerLike, possessed } from './head.ts';
import type { Subject } from './head.ts';
import { nounPhraseStart } from './noun-phrase.ts';
import { sharedSubject } from './shared-subject.ts';
import { verbSecondSubject } from './verb-second/subject.ts';
import { beforeVerbGroup, isAuxiliary, isMark, isParticiple, isPreposition } from './word-class.ts';

/** How far to the left an apposition may begin, in atoms. */
const reach = 60;

/** The subject of the verb at an atom; `floor` is the first atom that may belong to it. */
export function subjectOf(frame: Frame, verb: number, words: SpeakerWords, floor = 0): Subject | null {
  const { atoms } = frame;
  if (words.grammar.verbSecond) {
    const found = verbSecondSubject(frame, verb, words, floor);
    return found === null ? null : { ...found, via: 'adjacent' };
  }
  const actor = beforeVerbGroup(frame, verb, words);
  if (isParticiple(atoms, verb, words) && actor >= floor && actsByItself(atoms, actor, words))
    return possessed(frame, actor, actor, words);
  if (words.grammar.infinitives.has(atoms[verb - 1]?.lower ?? '')) return controller(frame, verb, words, floor);
  if (isParticiple(atoms, verb, words)) return sharedSubject(frame, verb, words, floor);
  return subjectBefore(frame, beforeVerbGroup(frame, verb, words), words, floor);
}

/** `footage of Lee saying`, `with Lee saying`; but `an email to supporters saying` is the writer's. */
function actsByItself(atoms: readonly Atom[], at: number, words: SpeakerWords): boolean {
  if (!isSpeakerLike(atoms[at], words)) return false;
  const before = nounPhraseStart(atoms, at, words) - 1;
  return !isPreposition(atoms, before, words) || words.grammar.carriers.has(atoms[before]?.lower ?? '');
}

/** The subject that ends with, or is told by, the atom before the verb. */
function subjectBefore(frame: Frame, before: number, words: SpeakerWords, floor: number): Subject | null {
  const { atoms } = frame;
  const atom = atoms[before];
  if (atom === undefined || before < floor) return null;
  if (words.grammar.infinitives.has(atom.lower) || isObjectPronoun(atom))
    return sharedSubject(frame, before, words, floor);
  if (words.grammar.relatives.has(atom.lower)) return antecedent(frame, before, words, floor);
  if (isMark(atom, ',') || isMark(atom, '—–-)') || atom.type === 'quotation')
    return overApposition(frame, before, words, floor) ?? sharedSubject(frame, before, words, floor);
  if (words.grammar.conjunctions.has(atom.lower)) return sharedSubject(frame, before, words, floor);
  const head = headOf(frame, before, words, floor);
  const adverbial = head.at < 0 && isPreposition(atoms, head.from - 1, words);
  const skipped = adverbial ? head.from - 2 : isReducedPassive(atoms, head.from, words) ? head.from - 3 : -1;
  return (skipped >= 0 ? subjectBefore(frame, skipped, words, floor) : null) ?? coordinated(frame, head, words, floor);
}

const isObjectPronoun = (atom: Atom): boolean =>
  atom.type === 'phrase' && atom.phrase.kind === 'pronoun' && atom.phrase.grammaticalCase === 'object';

/** `a letter obtained by the Post warns`: the agent of a past participle is no subject. */
const isReducedPassive = (atoms: readonly Atom[], from: number, words: SpeakerWords): boolean =>
  words.grammar.agents.has(atoms[from - 1]?.lower ?? '') &&
  (words.grammar.pastParticiples.has(atoms[from - 2]?.lower ?? '') ||
    words.grammar.pastEndings.some((ending) => atoms[from - 2]?.lower.endsWith(ending))) &&
  !isAuxiliary(atoms, from - 3, words);

/** `led Lee to call it “dead”`: the person before `to` acts; else the verb shares the subject of the one before. */
function controller(frame: Frame, verb: number, words: SpeakerWords, floor: number): Subject | null {
  const atom = frame.atoms[verb - 2];
  const acts = atom?.type === 'phrase' && atom.phrase.kind === 'name' && atom.phrase.type === 'person';
  return acts ? { at: verb - 2, from: verb - 2, via: 'adjacent' } : sharedSubject(frame, verb, words, floor);
}

/** `The former mayor and senator said`: the first noun has the article for both. */
function coordinated(frame: Frame, head: Subject, words: SpeakerWords, floor: number): Subject {
  const { atoms } = frame;
  const { grammar } = words;
  if (head.at >= 0 || head.from < 2 || !grammar.additive.has(atoms[head.from - 1]?.lower ?? '')) return head;
  const first = headOf(frame, head.from - 2, words, floor);
  const atom = atoms[first.at];
  if (first.at < 0) return words.grammar.determiners.has(atoms[first.from]?.lower ?? '') ? first : head;
  return atom?.type === 'phrase' && atom.phrase.kind === 'nominal' ? first : head;
}

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
