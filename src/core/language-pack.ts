/**
 * What Lectern needs to know of a language: data, almost no code.
 * A language is one folder in `languages/` that fills this in.
 */
import type { AnnouncementWords } from './announcements.ts';
import type { SpeakerWords, Words } from './speaker-words.ts';

export interface LanguagePack {
  /** BCP 47 primary language subtag: `en`. */
  readonly language: string;
  readonly quotationMarks: QuotationMarks;
  readonly abbreviations: Abbreviations;
  /** Words by which the text tells who speaks. */
  readonly speakers: SpeakerWords;
  /** What Lectern says of its own beside an article's words. */
  readonly announcements: AnnouncementWords;
}

/** How the language's press writes quotation marks and apostrophes. */
export interface QuotationMarks {
  /** Opening and closing mark, the commonest pair first: it says which way a mark faces when its neighbours do not. */
  readonly pairs: readonly (readonly [open: string, close: string])[];
  /** Words that begin with an apostrophe, without it, lower case: `tis`. */
  readonly elisions: readonly string[];
  /** Dashes that open a paragraph of direct speech; none where dialogue is never written so. */
  readonly dialogueDashes: readonly string[];
}

/** Words after which a full stop does not end a sentence; all without their last full stop, in the case they are written in. */
export interface Abbreviations {
  /** Never at a sentence's end: titles before a name, `e.g`. */
  readonly neverLast: Words;
  /** Not at a sentence's end when a number follows: `No`, `Jan`. */
  readonly beforeNumber: Words;
  /** Seldom at a sentence's end, unless a word of `sentenceStarters` follows: `U.S`, `Inc`. */
  readonly seldomLast: Words;
  /** Words that begin a sentence far more often than they follow an abbreviation: `The`, `But`. */
  readonly sentenceStarters: Words;
  /** Is a number with a full stop an ordinal, as in `3. Oktober`? */
  readonly dottedOrdinals: boolean;
}
