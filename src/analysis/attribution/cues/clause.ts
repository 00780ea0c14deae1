/** Who the clause before the colon is about speaks behind it: `Lee was in no doubt: “…”`, `Lee had one wish: “…”`. */
import { perspectiveOf } from '../perspective.ts';
import { clauseSubject } from '../clause-subject.ts';
import { isMark } from '../word-class.ts';
import type { CueFinder } from './types.ts';

export const clauseBeforeColon: CueFinder = ({ frame, at: quotation, words }) => {
  const colon = frame.atoms[quotation - 1];
  if (words.grammar.verbSecond || colon === undefined || !isMark(colon, ':')) return [];
  const found = clauseSubject(frame, quotation - 1, words);
  const verb = found === null ? undefined : frame.atoms[found.verb];
  if (found === null || verb === undefined) return [];
  const at = found.at < 0 ? perspectiveOf(frame, words) : found.at;
  const source = at < 0 ? ({ type: 'nobody' } as const) : ({ type: 'atom', at } as const);
  return [{ cue: 'clause', source, weight: 5.4, start: verb.start, end: colon.end }];
};
