/** What a person has decided about an article's parts, read from a corrected cast sheet or from the command line. */
import type { Gender, QuotationKind } from './kinds.ts';
import type { Landmark } from './landmarks.ts';

export interface Wishes {
  /** Name of a voice for the narrator; null leaves the choice to Lectern. */
  readonly narrator: string | null;
  readonly speakers: readonly SpeakerWish[];
  readonly quotations: readonly QuotationWish[];
  /** All quotations of the sheet: by them those of `quotations` are found again in an article that has changed. */
  readonly landmarks?: readonly Landmark[];
  /** Name of the sheet they were read from, for people; left out when the new sheet takes its place. */
  readonly source?: string;
}

export interface SpeakerWish {
  /** The speaker's name or one of the aliases; with `found`, the name that the speaker is to have. */
  readonly speaker: string;
  /** Name of a voice; null leaves the choice to Lectern. */
  readonly voice: string | null;
  /** `undefined` leaves the finding as it is, null says that it is not to be assumed. */
  readonly gender?: Gender | null;
  /**
   * Ids of the speakers that Lectern found and that are to be this one, who takes the name `speaker`: one to rename,
   * several to merge, none for somebody whom Lectern did not find. Left out, the name stays as it is found.
   */
  readonly found?: readonly string[];
  /** Id under which the speaker stood in the sheet: a name of this id means the same one. Without `found` it tells namesakes apart. */
  readonly id?: string;
}

export interface QuotationWish {
  /** The quotation's text with its marks, as in the sheet. */
  readonly text: string;
  /** Which of the quotations with this very text, counted from 0. */
  readonly occurrence: number;
  /** The speaker's name; null gives the words to the narrator. */
  readonly speaker: string | null;
  /** What the quotation is; left out, what was found, as far as it agrees with `speaker`. */
  readonly kind?: QuotationKind;
  /** Index in `landmarks`; left out, the quotation is found by its very text alone. */
  readonly landmark?: number;
}

export const noWishes: Wishes = { narrator: null, speakers: [], quotations: [] };

/** The voice that a speaker had in the last build, to be kept where it still fits. */
export interface RememberedPart {
  readonly name: string;
  /** Ids and other names that the speaker went by. */
  readonly aliases: readonly string[];
  /** Name of the voice. */
  readonly voice: string;
  /** In per cent of the voice's own; null for the voice as it is. */
  readonly prosody: { readonly pitch: number; readonly rate: number } | null;
}
