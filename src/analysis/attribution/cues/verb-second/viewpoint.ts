/** Whose judgement a sentence gives: `Für die Ministerin ist das „tot“`, `was für Lee „tot“ ist`. */
import { isAuxiliary, isMark } from '../../word-class.ts';
import { phraseFrom } from '../source.ts';
import type { CueFinder } from '../types.ts';

export const viewpoint: CueFinder = ({ frame, at, words }) => {
  const { atoms } = frame;
  const from = atoms.findIndex(({ lower }, i) => i < at && words.speech.viewpoints.has(lower));
  const atom = atoms[from];
  if (atom === undefined) return [];
  // It opens the clause, or stands right behind the verb or the word that opens it.
  const opens = from === 0 || isMark(atoms[from - 1], ',;:') || from === 1 || isAuxiliary(atoms, from - 1, words);
  const found = opens ? phraseFrom(frame, from + 1, words) : null;
  const copula = atoms.some((_, i) => i !== from && i < at + 3 && isAuxiliary(atoms, i, words));
  if (found === null || found.source.type !== 'atom' || !copula) return [];
  const phrase = atoms[found.source.at];
  const isSomeone = phrase?.type === 'phrase' && !(phrase.phrase.kind === 'name' && phrase.phrase.type === 'place');
  return isSomeone
    ? [{ cue: 'according-to', source: found.source, weight: 4.4, start: atom.start, end: atom.end }]
    : [];
};
