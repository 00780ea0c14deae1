/** Who says what in an article: findings beside the text, never a rewritten text. */
import type { Article } from './article.ts';
import type { Diagnostic } from './diagnostic.ts';
import type { Gender, QuotationKind, SpeakerType } from './kinds.ts';
import type { Range } from './position.ts';
import type { Wishes } from './wishes.ts';

export { isSpeech } from './kinds.ts';
export type { Gender, QuotationKind, SpeakerType } from './kinds.ts';

export interface Script {
  readonly article: Article;
  /** BCP 47 tag of the language that the article was analysed in. */
  readonly language: string;
  /** In reading order; together they cover all text but the white space between them. */
  readonly sentences: readonly Sentence[];
  /** In reading order; an inner quotation follows the one that holds it. */
  readonly quotations: readonly Quotation[];
  readonly mentions: readonly Mention[];
  /** In the order in which they first speak. */
  readonly speakers: readonly Speaker[];
  /** One for each quotation of kind `speech` or `fragment`, in the order of `quotations`. */
  readonly attributions: readonly Attribution[];
  /** The whole text of every text block, exactly once, in reading order. */
  readonly utterances: readonly Utterance[];
  readonly diagnostics: readonly Diagnostic[];
  /** What became of a person's corrections; left out by whoever makes a script without an analysis. */
  readonly corrections?: Corrections;
}

export interface Corrections {
  /** Fingerprint of who was found to say what before anything was corrected. */
  readonly findings: string;
  /** Quotations whose speaker or kind a person has set. */
  readonly quotations: readonly QuotationId[];
  /** Who everyone was found as, and what a person has set. */
  readonly speakers: readonly CorrectedSpeaker[];
  /** What fits nothing in the article. */
  readonly unmatched: Pick<Wishes, 'speakers' | 'quotations' | 'landmarks'>;
}

export interface CorrectedSpeaker {
  readonly speaker: SpeakerId;
  /** Ids of the speakers that were found and are this one; none when a person has brought the speaker in. */
  readonly found: readonly string[];
  /** What a person has set. */
  readonly corrected: readonly ('name' | 'gender')[];
}

export interface Sentence {
  readonly range: Range;
}

/** Number of a quotation in its script, counted from 0. */
export type QuotationId = number & { readonly __brand: 'QuotationId' };

/** Stable name of a speaker within an article, made from the speaker's name: `oleg-stepanov`. */
export type SpeakerId = string & { readonly __brand: 'SpeakerId' };

/** Number of a mention in its script, counted from 0. */
export type MentionId = number & { readonly __brand: 'MentionId' };

export interface Quotation {
  readonly id: QuotationId;
  /** With its quotation marks; behind its label for the turn of a transcript, which has none. One paragraph at most: a quotation over three paragraphs is three, linked by `continues`. */
  readonly range: Range;
  /** Without its quotation marks. */
  readonly inner: Range;
  /** 0 for an outermost quotation, 1 for a quotation in it, and so on. */
  readonly depth: number;
  readonly kind: QuotationKind;
  /** Does the source close it in this paragraph? */
  readonly closed: boolean;
  /** The quotation of the paragraph before that this one goes on with. */
  readonly continues: QuotationId | null;
}

/** A place in the text that may name someone. */
export interface Mention {
  readonly id: MentionId;
  readonly range: Range;
  readonly kind: 'name' | 'pronoun' | 'nominal';
  /** Whom it names, as far as that was settled. */
  readonly speaker: SpeakerId | null;
}

export interface Speaker {
  readonly id: SpeakerId;
  /** The fullest name the text gives, without title: `Oleg Stepanov`; for someone unnamed the role: `a police spokesman`. */
  readonly name: string;
  readonly type: SpeakerType;
  /** Other names in the text: `Stepanov`, `Ambassador Stepanov`. */
  readonly aliases: readonly string[];
  /** Function or office, as the text gives it: `Ambassador to Canada`. */
  readonly role: string | null;
  readonly gender: Gender | null;
  /** What the gender is known from: a pronoun, an honorific, a role noun, a given name; where. */
  readonly genderEvidence: readonly Evidence[];
}

/** Who says a quotation. Unsure stays unsure: `speaker` null, and the narrator reads it. */
export interface Attribution {
  readonly quotation: QuotationId;
  readonly speaker: SpeakerId | null;
  /** The words that name the speaker here. */
  readonly mention: MentionId | null;
  /** 0 to 1; among attributions of 0.9, nine in ten should be right. */
  readonly confidence: number;
  readonly evidence: readonly Evidence[];
  /** Who else came into question, the likeliest first; left out where nobody did. */
  readonly others?: readonly RunnerUp[];
}

/** Someone who might have said it. Not all of them speak elsewhere, so they go by name. */
export interface RunnerUp {
  readonly name: string;
  /** 0 to 1, each by the evidence for this one alone: the confidences of several do not add up to 1. */
  readonly confidence: number;
}

/** One reason for a finding: which cue, and where it stands. */
export interface Evidence {
  /** The rule's name: `speech-verb`, `according-to`, `same-paragraph`, `alternation`, `correction`. */
  readonly cue: string;
  readonly range: Range | null;
}

/** The smallest run that one voice speaks. */
export interface Utterance {
  readonly range: Range;
  readonly voicing: Voicing;
}

/** Who speaks an utterance: a speaker in a quotation, or the narrator by a named rule. */
export type Voicing =
  | { readonly type: 'speaker'; readonly speaker: SpeakerId; readonly quotation: QuotationId }
  | { readonly type: 'narrator'; readonly rule: NarratorRule; readonly quotation: QuotationId | null };

/**
 * Why the narrator speaks: `narration` outside any quotation; `scare-quote`, `title`, `term`, `document` inside one that nobody speaks;
 * `fragment` for a few quoted words inside the narrator's sentence; `unsure` when the speaker is not known well enough.
 */
export type NarratorRule = 'narration' | 'scare-quote' | 'title' | 'term' | 'document' | 'fragment' | 'unsure';
