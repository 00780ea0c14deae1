/** Clauses around the quotation that tell who speaks, where the finite verb stands second in the sentence and last in a clause. */
import { clauseSubject, mainSubject } from '../../verb-second/clauses.ts';
import { passiveAuxiliary } from '../../verb-second/passive.ts';
import { firstNominative } from '../../verb-second/nominative.ts';
import { isAuxiliary, isMark, isSpeechVerb } from '../../word-class.ts';
import type { CueFinder } from '../types.ts';

/** `Wie Lee erklärte, …`: the clause that opens the sentence tells whose words follow. */
export const openingAsClause: CueFinder = ({ frame, at, words }) => {
  const [opener] = frame.atoms;
  const isOpen = words.grammar.verbSecond && opener !== undefined && words.speech.asClauses.has(opener.lower);
  if (!isOpen || !words.grammar.subordinators.has(opener.lower)) return [];
  const comma = frame.atoms.findIndex(
    (atom, i) => i < at && isMark(atom, ',') && isSpeechVerb(frame.atoms, i - 1, words),
  );
  if (comma < 0) return [];
  const found = firstNominative(frame, 1, comma, words);
  if (found === null) return [];
  return [
    { cue: 'according-to', source: { type: 'atom', at: found.at }, weight: 7, start: opener.start, end: opener.end },
  ];
};

/** `Lee hat den Plan als „tot“ bezeichnet`, `weil Lee von „Wahnsinn“ sprach`: the verb is the clause's last word. */
export const verbLast: CueFinder = ({ frame, at, words }) => {
  const { atoms } = frame;
  if (!words.grammar.verbSecond) return [];
  for (let verb = at + 1; verb < Math.min(atoms.length, at + verbReach); verb += 1) {
    const atom = atoms[verb];
    if (atom === undefined || atom.type === 'quotation' || atom.type === 'mark') return [];
    const next = atoms[verb + 1];
    const ends = next === undefined || next.type === 'mark' || isAuxiliary(atoms, verb + 1, words);
    if (!ends || !isSpeechVerb(atoms, verb, words)) continue;
    if (passiveAuxiliary(atoms, verb, words) >= 0 && !words.speech.quoting.has(atom.lower)) return [];
    const found = clauseSubject(frame, at, words);
    if (found === null) return [];
    return [
      { cue: 'speech-verb', source: { type: 'atom', at: found.at }, weight: 5.5, start: atom.start, end: atom.end },
    ];
  }
  return [];
};

/** How far behind the quotation the clause's last verb may stand, in atoms. */
const verbReach = 8;

/** `Lee ist der Meinung, das sei „tot“`: a noun for what someone says, and who acts in the sentence. */
export const nounOfSaying: CueFinder = ({ frame, at, words }) => {
  const { atoms } = frame;
  if (!words.grammar.verbSecond) return [];
  const noun = atoms.findIndex((atom, i) => i < at && atom.type === 'word' && words.speech.nouns.has(atom.lower));
  const atom = atoms[noun];
  if (atom === undefined) return [];
  const found = mainSubject(frame, at, words, 0);
  if (found === null) return [];
  return [{ cue: 'speech-noun', source: { type: 'atom', at: found.at }, weight: 3, start: atom.start, end: atom.end }];
};
