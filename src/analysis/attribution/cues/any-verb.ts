/** A verb of no known kind right before the quotation: `Lee fears a “dead end”`, `admires him as a “strong man”`. */
import type { SpeakerWords } from '../../../core/speaker-words.ts';
import type { Atom } from '../frames.ts';
import { sharedSubject } from '../shared-subject.ts';
import { subjectOf } from '../subject.ts';
import { beforeVerbGroup, isAuxiliary, isMark, isParticiple, isSpeechVerb, isVerbLike } from '../word-class.ts';
import { sourceOfSubject } from './source.ts';
import type { CueFinder } from './types.ts';

const reach = 8;

export const anyVerb: CueFinder = ({ frame, at, words, shape }) => {
  const { atoms } = frame;
  const complement =
    words.speech.complements.has(atoms[at - 1]?.lower ?? '') ||
    words.speech.complements.has(atoms[at - 2]?.lower ?? '');
  const furthest = complement || isMark(atoms[at - 1], ':') ? at - reach : at - 3;
  for (let verb = at - 1; verb >= Math.max(0, furthest); verb -= 1) {
    const atom = atoms[verb];
    if (atom === undefined || (atom.type === 'mark' && !isMark(atom, ':,'))) return [];
    if (isSpeechVerb(atoms, verb, words)) return [];
    if (!isVerbLike(atoms, verb, words) || isAuxiliary(atoms, verb, words) || isParticiple(atoms, verb, words))
      continue;
    if (isNoun(atoms, verb, words)) continue;
    const subject = subjectOf(frame, verb, words) ?? sharedSubject(frame, verb, words);
    const source = sourceOfSubject(frame, subject, beforeVerbGroup(frame, verb, words), words);
    if (source === null) return [];
    return [
      {
        cue: 'verb',
        source,
        weight:
          isMark(atoms[at - 1], ':') || (isMark(atoms[at - 1], ',') && shape.capital)
            ? 5.2
            : complement
              ? 3
              : shape.words > 3
                ? 2.2
                : 1.7,
        start: atom.start,
        end: atom.end,
      },
    ];
  }
  return [];
};

/** `the mourners`: right behind an article no verb stands. */
const isNoun = (atoms: readonly Atom[], at: number, { grammar }: SpeakerWords): boolean => {
  const before = atoms[at - 1]?.lower ?? '';
  return grammar.determiners.has(before) && !grammar.pronominal.has(before);
};
