/** What a page says of its article. */
export interface Metadata {
  readonly title: string | null;
  readonly byline: string | null;
  readonly publisher: string | null;
  /** ISO 8601 date, or date and time. */
  readonly date: string | null;
  /** BCP 47 tag. */
  readonly language: string | null;
}

/** The same as it is written there: names one by one, a date in any notation. */
export interface Statement {
  readonly title: string | null;
  readonly names: readonly string[];
  readonly publisher: string | null;
  readonly date: string | null;
  /** When it was changed last. */
  readonly changed: string | null;
  readonly language: string | null;
}
