/** A word behind the source that marks it: `der Polizei zufolge`. */
import type { CueFinder } from './types.ts';

export const postposition: CueFinder = ({ frame, words }) =>
  frame.atoms.flatMap((atom, at) => {
    if (atom.type !== 'word' || !words.speech.postpositions.has(atom.lower) || frame.atoms[at - 1]?.type !== 'phrase')
      return [];
    return [{ cue: 'according-to', source: { type: 'atom', at: at - 1 }, weight: 5, start: atom.start, end: atom.end }];
  });
