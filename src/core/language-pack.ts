/**
 * What the analysis needs to know of a language: data, almost no code.
 * A language is one folder in `languages/` that fills this in.
 */
export interface LanguagePack {
  /** BCP 47 primary language subtag: `en`. */
  readonly language: string;
}
