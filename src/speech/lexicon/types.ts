/** How names are pronounced: entries of pronunciation lexicons, ready to be looked up. */

export interface Pronunciation {
  /** In the phonetic alphabet; null when the entry only says it in other words. */
  readonly phonemes: { readonly alphabet: 'ipa' | 'x-sampa'; readonly text: string } | null;
  /** Other words that sound like it, for engines that read no phonemes; null when there are none. */
  readonly alias: string | null;
}

export interface LexiconEntry extends Pronunciation {
  /** As it is written in the text. */
  readonly grapheme: string;
  /** BCP 47 tag of the texts that it is meant for. */
  readonly language: string;
}

/** Entries in the order of their files; a later one wins over an earlier one. */
export type Lexicon = readonly LexiconEntry[];
