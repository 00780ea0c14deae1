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

export const nothingStated: Metadata = { title: null, byline: null, publisher: null, date: null, language: null };
