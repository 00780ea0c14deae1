/** Where the clauses and sentences begin that a verb or a quotation stands in, and who acts in them. */
import type { SpeakerWords } from '../../../core/speaker-words.ts';
import type { Atom, Frame } from '../frames.ts';
import { isAuxiliary, isMark, isSpeechVerb } from '../word-class.ts';
import { isEmbedded } from './embedded.ts';
import { firstNominative, lastPhrase } from './nominative.ts';
import type { PlacedSubject } from './nominative.ts';

/** The first subject of the sentence that an atom ends, or of what follows a quotation in it; a clause that opens it is passed by. */
export function mainSubject(frame: Frame, end: number, words: SpeakerWords, floor: number): PlacedSubject | null {
  const { atoms } = frame;
  const opens = sentenceStart(atoms, end, floor);
  if (!words.grammar.subordinators.has(atoms[opens]?.lower ?? '')) return firstNominative(frame, opens, end, words);
  const comma = atoms.findIndex((atom, at) => at > opens && isMark(atom, ','));
  return comma < 0 || comma >= end ? null : firstNominative(frame, comma + 1, end, words);
}

/** The subject of the clause that an atom stands in, whose verb may be the clause's last word: `weil Lee es „tot“ nannte`. */
export function clauseSubject(frame: Frame, at: number, words: SpeakerWords): PlacedSubject | null {
  const { atoms } = frame;
  const clause = clauseStart(atoms, at, 0);
  const opener = atoms[clause];
  if (opener !== undefined && clause < at && words.grammar.subordinators.has(opener.lower)) {
    const found = firstNominative(frame, clause + 1, at, words);
    if (found !== null) return found;
  }
  const { determiners, oblique } = words.grammar;
  const isPronoun = opener?.type === 'word' && determiners.has(opener.lower) && !oblique.has(opener.lower);
  if (isPronoun && isMark(atoms[clause - 1], ',') && clause < at)
    return lastPhrase(atoms, clause - 1, 0, words) ?? mainSubject(frame, at, words, 0);
  return mainSubject(frame, at, words, 0);
}

/** `Lee wies das zurück, die Sprecherin, Ana Ruiz, sagte`: where the last main clause before a verb begins whose own verb stands before that. */
export function mainClauseStart(frame: Frame, finite: number, words: SpeakerWords, floor: number): number {
  const { atoms } = frame;
  const opens = sentenceStart(atoms, finite, floor);
  if (words.grammar.subordinators.has(atoms[opens]?.lower ?? '')) return opens;
  for (let at = finite - 2; at > opens; at -= 1) {
    if (isFinite(atoms, at, words)) return opens;
    const isOpen = isMark(atoms[at], ',') && atoms[at + 1] !== undefined && opensClause(frame, at + 1, finite, words);
    if (
      isOpen &&
      atoms.slice(opens, at).some((_, i) => isFinite(atoms, opens + i, words)) &&
      !endsRelative(atoms, at, opens, words)
    )
      return at + 1;
  }
  return opens;
}

/** Does a clause with a subject of its own begin here, and the verb follow? */
function opensClause(frame: Frame, from: number, finite: number, words: SpeakerWords): boolean {
  const found = firstNominative(frame, from, finite, words, ';:');
  return found !== null && found.from <= from + 1 && !words.grammar.relatives.has(frame.atoms[from]?.lower ?? '');
}

/** `Lee, der das weiß,`: the comma ends what began behind another. */
const endsRelative = (atoms: readonly Atom[], comma: number, from: number, { grammar }: SpeakerWords): boolean => {
  const before = atoms.findLastIndex((atom, at) => at < comma && at >= from && isMark(atom, ','));
  const opener = atoms[before + 1];
  return (
    before >= 0 &&
    opener?.type === 'word' &&
    (grammar.determiners.has(opener.lower) ||
      grammar.subordinators.has(opener.lower) ||
      grammar.prepositions.has(opener.lower))
  );
};

const isFinite = (atoms: readonly Atom[], at: number, words: SpeakerWords): boolean =>
  isAuxiliary(atoms, at, words) || isSpeechVerb(atoms, at, words) || words.grammar.verbs.has(atoms[at]?.lower ?? '');

/** The first atom behind the last comma, colon or bracket. */
export function clauseStart(atoms: readonly Atom[], verb: number, floor: number): number {
  for (let at = verb - 1; at >= floor; at -= 1)
    if (atoms[at]?.type === 'quotation' || isMark(atoms[at], ',;:—–(')) return at + 1;
  return floor;
}

/** The first atom of the sentence, or of what follows a quoted sentence or a semicolon. */
export function sentenceStart(atoms: readonly Atom[], finite: number, floor: number): number {
  for (let at = finite - 1; at >= floor; at -= 1)
    if ((atoms[at]?.type === 'quotation' && !isEmbedded(atoms, at)) || isMark(atoms[at], ';:')) return at + 1;
  return floor;
}
