/** A quotation in the middle of the narrator's sentence, which goes on over it: `ein Vertreter der „Nordbank“ nannte es „tot“`. */
import type { Atom } from '../frames.ts';

export const isEmbedded = (atoms: readonly Atom[], at: number): boolean =>
  [atoms[at - 1], atoms[at + 1]].every((beside) => beside?.type === 'word' || beside?.type === 'phrase');
