/**
 * The cast sheet: who says what and who has which voice, for a person to review and correct.
 * Each row carries checks over the values the machine wrote, so that a correction is seen when the sheet is read again.
 */
import { checksum } from './checksum.ts';
import type { Severity } from './diagnostic.ts';
import type { Gender, QuotationKind, SpeakerType } from './kinds.ts';
import type { Landmark } from './landmarks.ts';
import type { Prosody } from './voice.ts';

export interface CastSheet {
  /** How to use the sheet, in a sentence or two. */
  readonly about: string;
  readonly article: { readonly title: string | null; readonly source: string };
  /** The sheet whose corrections this one carries on, when that is another file; nothing that is corrected there need be corrected here. */
  readonly follows?: string;
  readonly narrator: NarratorRow;
  readonly speakers: readonly SpeakerRow[];
  /** In reading order. */
  readonly quotations: readonly QuotationRow[];
  /** Corrections that fit nothing in the article as it is now; left out when there are none. */
  readonly unmatched?: UnmatchedRows;
  readonly diagnostics: readonly SheetDiagnostic[];
  /** Fingerprint of who was found to say what before anything was corrected. */
  readonly findings?: string;
  /** Over the whole sheet: it fits as long as nobody has changed anything. */
  readonly check?: string;
}

/** A person may change `voice`. */
export interface NarratorRow {
  readonly voice: string;
  /** A person chose the voice. */
  readonly corrected: boolean;
  readonly check: string;
}

/** A person may change `name`, `voice` and `gender`; two rows of one name are one speaker. */
export interface SpeakerRow {
  readonly id: string;
  readonly name: string;
  /** Ids of the speakers that were found in the article and are this one; none when a person has brought the speaker in. */
  readonly found: readonly string[];
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
  readonly corrected: readonly SpeakerField[];
  readonly check: Readonly<Record<SpeakerField, string>>;
}

export type SpeakerField = 'name' | 'voice' | 'gender';

/** A person may change `speaker`: to another name, or to null for the narrator; and `kind`. */
export interface QuotationRow extends Omit<Landmark, 'loose'> {
  readonly kind: QuotationKind;
  /** Whose words they are; null when nobody is known to say them. */
  readonly speaker: string | null;
  /** 0 to 1; null where nobody speaks. */
  readonly confidence: number | null;
  /** Why, in words. */
  readonly why: string;
  /** The words of the article that name the speaker here. */
  readonly mention: string | null;
  /** A person chose the speaker or the kind. */
  readonly corrected: boolean;
  readonly check: { readonly speaker: string; readonly kind: string };
}

/** A person's decisions as they were when they last fitted. */
export interface UnmatchedRows {
  readonly speakers: readonly UnmatchedSpeaker[];
  readonly quotations: readonly UnmatchedQuotation[];
}

export interface UnmatchedSpeaker {
  readonly name: string;
  /** Only where others have the same name. */
  readonly id?: string;
  /** Left out, the voice was left to Lectern. */
  readonly voice?: string;
  /** Left out, the gender was left to Lectern. */
  readonly gender?: Gender | null;
  /** Ids of the speakers that the name was given to; left out, the name was left to Lectern. */
  readonly found?: readonly string[];
}

export interface UnmatchedQuotation extends Omit<Landmark, 'loose'> {
  readonly speaker: string | null;
  readonly kind?: QuotationKind;
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

export const speakerCheck = (row: Pick<SpeakerRow, SpeakerField>): SpeakerRow['check'] => ({
  name: checksum([row.name]),
  voice: checksum([row.voice]),
  gender: checksum([row.gender]),
});

/** The check of a voice that a person has chosen: when the mark of it is taken away, the voice is nobody's choice. */
export const chosenVoiceCheck = (voice: string): string => checksum(['chosen', voice]);

/** Has a person decided this, now or in an earlier build? */
export function isDecided(row: SpeakerRow, field: SpeakerField): boolean {
  if (row.corrected.includes(field)) return true;
  const isReleased = field === 'voice' && row.check.voice === chosenVoiceCheck(row.voice);
  return !isReleased && row.check[field] !== speakerCheck(row)[field];
}

export const quotationCheck = (row: Pick<QuotationRow, 'speaker' | 'kind'>): QuotationRow['check'] => ({
  speaker: checksum([row.speaker]),
  kind: checksum([row.kind]),
});

/** Over everything but itself. */
export const sheetCheck = (sheet: CastSheet): string =>
  checksum(Object.entries(sheet).filter(([name]) => name !== 'check'));
