/** A name and a colon before the quotation, at the head of its sentence: `Lee: “No.”` */
import { isMark } from '../word-class.ts';
import type { CueFinder } from './types.ts';

export const speakerLabel: CueFinder = ({ frame, at }) => {
  const { atoms } = frame;
  const colon = atoms[at - 1];
  const name = atoms[at - 2];
  if (colon === undefined || !isMark(colon, ':') || at !== 2 || name?.type !== 'phrase') return [];
  return [{ cue: 'label', source: { type: 'atom', at: 0 }, weight: 6.5, start: name.start, end: colon.end }];
};
