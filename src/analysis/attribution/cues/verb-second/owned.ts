/** A noun for what someone says, and whose it is: `Auf den Vorwurf der Partei, das sei „tot“`, `Das Fazit von Lee: „…“`. */
import { isSaid, ownerBehind } from '../../verb-second/owner.ts';
import { isGenitiveName } from '../../verb-second/nominative.ts';
import { isMark } from '../../word-class.ts';
import type { CueFinder } from '../types.ts';

/** How far behind its owner what is said may stand, in atoms. */
const reach = 16;

export const ownedBehind: CueFinder = ({ frame, at, words }) => {
  const { atoms } = frame;
  // What someone calls another's words is no word of that other's: `nannte Lees Rede „tot“`, `… als „tot“`.
  if (!words.grammar.verbSecond || words.speech.complements.has(atoms[at - 1]?.lower ?? '')) return [];
  for (let noun = at - 1; noun >= 0; noun -= 1) {
    const atom = atoms[noun];
    if (atom === undefined || isMark(atom, ';')) break;
    if (!isSaid(atom, words)) continue;
    const first = atoms[noun - 1];
    if (isGenitiveName(first)) {
      const weight = words.grammar.prepositions.has(atoms[noun - 2]?.lower ?? '') ? 4.5 : 3.4;
      return [{ cue: 'speech-noun', source: { type: 'atom', at: noun - 1 }, weight, start: atom.start, end: atom.end }];
    }
    const owner = ownerBehind(frame, noun, words);
    if (owner < 0 || at - owner > reach) continue;
    const leads =
      (isMark(atoms[at - 1], ':') && noun < 4) ||
      owner === at - 1 ||
      (isMark(atoms[owner + 1], ',') && isInClause(frame, owner + 2, at));
    const isSource =
      words.speech.documentSources.has(atoms[noun - 1]?.lower ?? '') ||
      words.speech.documentSources.has(atoms[noun - 2]?.lower ?? '');
    const weight = leads ? 5.6 : isSource ? 4.4 : 3;
    return [{ cue: 'speech-noun', source: { type: 'atom', at: owner }, weight, start: atom.start, end: atom.end }];
  }
  return [];
};

/** Does no further comma end the clause of what is said? */
const isInClause = ({ atoms }: Parameters<CueFinder>[0]['frame'], from: number, to: number): boolean =>
  !atoms.slice(from, to).some((atom, i) => isMark(atom, ',') && atoms[from + i - 1]?.type !== 'quotation' && i > 8);
