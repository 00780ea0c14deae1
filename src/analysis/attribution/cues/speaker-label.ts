/** A name and a colon before the quotation, at the head of its sentence, or behind the time of day: `12:05 Lee: “No.”` */
import { isMark } from '../word-class.ts';
import type { CueFinder } from './types.ts';

export const speakerLabel: CueFinder = ({ frame, at }) => {
  const { atoms } = frame;
  const colon = atoms[at - 1];
  const name = atoms[at - 2];
  const opens = atoms.slice(0, Math.max(0, at - 2)).every(({ type, lower }) => type === 'mark' || /^\d/.test(lower));
  if (colon === undefined || !isMark(colon, ':') || name?.type !== 'phrase' || !opens) return [];
  return [{ cue: 'label', source: { type: 'atom', at: at - 2 }, weight: 6.5, start: name.start, end: colon.end }];
};
