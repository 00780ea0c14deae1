/** What a person has decided about an article's parts, read from a corrected cast sheet or from the command line. */
import type { Gender } from './script.ts';

export interface Wishes {
  /** Name of a voice for the narrator; null leaves the choice to Lectern. */
  readonly narrator: string | null;
  readonly speakers: readonly SpeakerWish[];
  readonly quotations: readonly QuotationWish[];
}

export interface SpeakerWish {
  /** The speaker's name or one of the aliases. */
  readonly speaker: string;
  /** Name of a voice; null leaves the choice to Lectern. */
  readonly voice: string | null;
  /** `undefined` leaves the finding as it is, null says that it is not to be assumed. */
  readonly gender?: Gender | null;
}

export interface QuotationWish {
  /** The quotation's text with its marks, as in the sheet. */
  readonly text: string;
  /** Which of the quotations with this very text, counted from 0. */
  readonly occurrence: number;
  /** The speaker's name; null gives the words to the narrator. */
  readonly speaker: string | null;
}

export const noWishes: Wishes = { narrator: null, speakers: [], quotations: [] };
