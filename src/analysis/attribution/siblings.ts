/** Quotations in a row: `“cheap”, “nasty” and “brutish”`. */
import type { SpeakerWords } from '../../core/speaker-words.ts';
import type { Frame } from './frames.ts';
import { isMark } from './word-class.ts';

/** Id of the quotation that a comma or a conjunction joins to the one at an atom; null when there is none. */
export function siblingBefore({ atoms, passage }: Frame, at: number, { grammar }: SpeakerWords): number | null {
  let before = at - 1;
  for (; before >= at - 3; before -= 1) {
    const atom = atoms[before];
    if (atom === undefined) return null;
    if (atom.type === 'quotation') return before === at - 1 ? null : (passage.spans[atom.span]?.id ?? null);
    const joint = [grammar.additive, grammar.alternatives, grammar.indefinite].some((set) => set.has(atom.lower));
    if (!isMark(atom, ',') && !joint) return null;
  }
  return null;
}
