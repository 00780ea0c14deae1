/** Who the clause before the colon is about speaks behind it: `Lee was in no doubt: “…”`, `Lee had one wish: “…”`. */
import { clauseSubject } from '../clause-subject.ts';
import { isMark } from '../word-class.ts';
import type { CueFinder } from './types.ts';

export const clauseBeforeColon: CueFinder = ({ frame, at, words }) => {
  const colon = frame.atoms[at - 1];
  if (words.grammar.verbSecond || colon === undefined || !isMark(colon, ':')) return [];
  const found = clauseSubject(frame, at - 1, words);
  const verb = found === null ? undefined : frame.atoms[found.verb];
  if (found === null || verb === undefined) return [];
  const source = found.at < 0 ? ({ type: 'nobody' } as const) : ({ type: 'atom', at: found.at } as const);
  return [{ cue: 'clause', source, weight: 5.4, start: verb.start, end: colon.end }];
};
