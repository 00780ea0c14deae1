/** Boundary between the finders of cues and whoever weighs them. */
import type { SpeakerWords } from '../../../core/speaker-words.ts';
import type { Frame } from '../frames.ts';

/** A sign that a phrase names the speaker of a quotation. */
export interface Cue {
  /** The rule's name, as it stands in the evidence. */
  readonly cue: string;
  /** Atom of the phrase that names the speaker. */
  readonly source: CueSource;
  /** Points; about 6 settles the matter, 1 is a guess. */
  readonly weight: number;
  /** Offsets of the words that are the cue. */
  readonly start: number;
  readonly end: number;
}

/** A phrase atom of the frame, or a noun phrase of no known sort by its offsets in the block. */
export type CueSource =
  | { readonly type: 'atom'; readonly at: number }
  | { readonly type: 'noun'; readonly start: number; readonly end: number }
  /** `it said`: the group or the document that was told of last. */
  | { readonly type: 'group' }
  /** `I`, `it`: someone speaks, but the sentence does not say who. */
  | { readonly type: 'nobody' };

export interface CueContext {
  readonly frame: Frame;
  /** Atom of the quotation. */
  readonly at: number;
  readonly words: SpeakerWords;
  /** What the quotation looks like. */
  readonly shape: Shape;
}

export interface Shape {
  readonly words: number;
  /** Begins with a capital letter. */
  readonly capital: boolean;
  /** The last mark inside: `,`, `.`, `?`, `!`, `—`; '' for none. */
  readonly ending: string;
  /** Nothing but a remark in brackets: `“(Applause.)”`. */
  readonly parenthesised: boolean;
  /** Every long word is capitalised, as in a title. */
  readonly titleCase: boolean;
}

export type CueFinder = (context: CueContext) => readonly Cue[];
