/** The axis of SSML dialects: what an engine takes, as facts; the printing asks for them and never for the name. */
export interface Dialect {
  /** Short name for people and for `--dialect`: `w3c`. */
  readonly name: string;
  /** Which engine or standard it is for, in words. */
  readonly description: string;
  /** The longest single break in milliseconds; a longer pause is several breaks. */
  readonly longestBreak: number;
  /** Does it switch languages inside a sentence? When not, foreign words are read as they stand. */
  readonly lang: boolean;
  /** Does it follow say-as? When not, the words stand plain. */
  readonly sayAs: boolean;
  /** Pronunciation alphabets that it reads. */
  readonly alphabets: readonly ('ipa' | 'x-sampa')[];
  /** Does it read `[[…]]` in the text as phoneme codes? Then the brackets are set apart. */
  readonly phonemeBrackets: boolean;
}
