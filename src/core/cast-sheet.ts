/**
 * The cast sheet: who says what and who has which voice, for a person to review and correct.
 * Each row carries a check over the values the machine wrote, so that a correction is seen when the sheet is read again.
 */
import { checksum } from './checksum.ts';
import type { QuotationKind, Gender, SpeakerType } from './script.ts';
import type { Severity } from './diagnostic.ts';
import type { Prosody } from './voice.ts';

export interface CastSheet {
  /** How to use the sheet, in a sentence or two. */
  readonly about: string;
  readonly article: { readonly title: string | null; readonly source: string };
  readonly narrator: NarratorRow;
  readonly speakers: readonly SpeakerRow[];
  /** In reading order. */
  readonly quotations: readonly QuotationRow[];
  readonly diagnostics: readonly SheetDiagnostic[];
}

/** A person may change `voice`. */
export interface NarratorRow {
  readonly voice: string;
  /** A person chose the voice. */
  readonly corrected: boolean;
  readonly check: string;
}

/** A person may change `voice` and `gender`. */
export interface SpeakerRow {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly role: string | null;
  readonly type: SpeakerType;
  readonly gender: Gender | null;
  /** What the gender is known from, in words. */
  readonly genderFrom: string;
  readonly voice: string;
  readonly prosody: Prosody | null;
  /** Why this voice, in words. */
  readonly reason: string;
  /** How many quotations the speaker has. */
  readonly quotations: number;
  /** What a person has decided here. */
  readonly corrected: readonly ('voice' | 'gender')[];
  readonly check: { readonly voice: string; readonly gender: string };
}

/** A person may change `speaker`: to another name, or to null for the narrator. */
export interface QuotationRow {
  /** With its quotation marks. */
  readonly text: string;
  /** Which of the quotations with this very text, counted from 0. */
  readonly occurrence: number;
  readonly kind: QuotationKind;
  /** Whose words they are; null when nobody is known to say them. */
  readonly speaker: string | null;
  /** 0 to 1; null where nobody speaks. */
  readonly confidence: number | null;
  /** Why, in words. */
  readonly why: string;
  /** The words of the article that name the speaker here. */
  readonly mention: string | null;
  /** A person chose the speaker. */
  readonly corrected: boolean;
  readonly check: string;
}

export interface SheetDiagnostic {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly hint: string | null;
  /** The words it is about. */
  readonly text: string | null;
}

export const narratorCheck = (row: Pick<NarratorRow, 'voice'>): string => checksum([row.voice]);

export const speakerCheck = (row: Pick<SpeakerRow, 'name' | 'voice' | 'gender'>): SpeakerRow['check'] => ({
  voice: checksum([row.name, row.voice]),
  gender: checksum([row.name, row.gender]),
});

export const quotationCheck = (row: Pick<QuotationRow, 'text' | 'occurrence' | 'speaker'>): string =>
  checksum([row.text, row.occurrence, row.speaker]);
