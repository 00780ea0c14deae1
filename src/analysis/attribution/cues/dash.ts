/** A name behind a dash signs the quotation: `“…” — Lee`. */
import { isMark } from '../word-class.ts';
import { phraseFrom } from './source.ts';
import type { Frame } from '../frames.ts';
import type { Cue, CueFinder } from './types.ts';

export const dashSignature: CueFinder = ({ frame, at, words }) => {
  const { atoms } = frame;
  const dash = atoms[at + 1];
  if (dash === undefined || !isMark(dash, '—–―-‐‑~')) return [];
  const named = betweenDashes(frame, at);
  if (named !== null) return [named];
  const skip = isMark(atoms[at + 2], '—–―-') ? 3 : 2;
  const found = phraseFrom(frame, at + skip, words);
  const next = found === null ? undefined : atoms[found.next];
  if (found === null || !(next === undefined || next.type === 'mark')) return [];
  if (isMark(next, ',') && words.names.calendar.has(atoms[found.next + 1]?.lower ?? '')) return [];
  return [{ cue: 'dash', source: found.source, weight: at === 0 ? 6 : 3, start: dash.start, end: dash.end }];
};

/** `…, among them the baker Ana Lee – “We are ruined” – and`: the name right before the dashes. */
function betweenDashes({ atoms }: Frame, at: number): Cue | null {
  const end = isMark(atoms[at - 2], '—–―-') ? at - 3 : at - 2;
  const name = atoms[end];
  const dash = atoms[at - 1];
  if (dash === undefined || !isMark(dash, '—–―-')) return null;
  if (name?.type !== 'phrase' || name.phrase.kind !== 'name' || name.phrase.type !== 'person') return null;
  return { cue: 'dash', source: { type: 'atom', at: end }, weight: 4.8, start: dash.start, end: dash.end };
}
