/** Boundary between finding the phrases that may name someone and asking whom they name. */
import type { Gender } from '../../core/script.ts';

/** A stretch of text that may name a speaker. Offsets: characters of the block, and tokens of the block. */
export type Phrase = NamePhrase | PronounPhrase | NominalPhrase;

interface Placed {
  /** Number of the phrase in its article, counted from 0 in reading order. */
  readonly id: number;
  /** Index of the text block among the article's blocks. */
  readonly block: number;
  readonly start: number;
  readonly end: number;
  /** First token, and one past the last. */
  readonly from: number;
  readonly to: number;
  /** Index of the block's outermost quotation that holds it, -1 for the narrator's words. */
  readonly quotation: number;
}

export interface NamePhrase extends Placed {
  readonly kind: 'name';
  /** The name's words without title and suffix: `Oleg`, `Stepanov`. */
  readonly words: readonly string[];
  /** `Jr`, when the name has one. */
  readonly suffix: string | null;
  readonly type: 'person' | 'organisation' | 'place' | 'unknown';
  /** First token of the role before the name; the name's own first token when there is none. */
  readonly roleFrom: number;
  /** Titles and roles before the name, as written: `Ambassador to Canada`. */
  readonly role: string | null;
  /** Told by an honorific or a role. */
  readonly gender: Gender | null;
  /** An honorific or title stands before it. */
  readonly titled: boolean;
}

export interface PronounPhrase extends Placed {
  readonly kind: 'pronoun';
  readonly referent: Gender | 'plural';
  readonly grammaticalCase: 'subject' | 'object' | 'possessive';
}

export interface NominalPhrase extends Placed {
  readonly kind: 'nominal';
  /** The noun that heads it, in lower case: `mayor`. */
  readonly head: string;
  readonly text: string;
  /** With a definite article or a demonstrative: someone who is known already. */
  readonly definite: boolean;
  /** What the noun is for. */
  readonly sort: NominalSort;
  /** `his` in `his wife`: the pronoun or name whose kin or employee this is. */
  readonly gender: Gender | null;
}

export type NominalSort = 'role' | 'person' | 'kin' | 'group' | 'organisation' | 'document' | 'other';
