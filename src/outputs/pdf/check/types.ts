/** What a check of a PDF finds, and the axis of its rules. */
import type { Examined } from './examined.ts';
import type { LayoutFigures } from './layout/figures.ts';

/** A place in a PDF that breaks a rule. */
export interface PdfProblem {
  /** Number of the page, counted from 1; null for the document as a whole. */
  readonly page: number | null;
  /** Stable name of the rule, in kebab-case: `figure-alternative`. */
  readonly rule: string;
  /** Number of the failure condition in the Matterhorn Protocol 1.1, `13-004`; null where it has none. */
  readonly matterhorn: string | null;
  /** Clause of ISO 14289-1 (PDF/UA-1) that the rule is of; null for a rule of Lectern's own. */
  readonly clause: string | null;
  /** One sentence. */
  readonly message: string;
  /** What to do about it, as one sentence; null when the message says it all. */
  readonly hint: string | null;
}

export interface PdfReport {
  /** In the order of the rules; none when the file keeps them all. */
  readonly problems: readonly PdfProblem[];
  /** The standards that the file says it keeps: `PDF/UA-1`, `PDF/A-2A`. */
  readonly claims: readonly string[];
  readonly layout: LayoutFigures;
}

/** A rule that a file may break. */
export interface Rule {
  readonly id: string;
  readonly matterhorn: string | null;
  readonly clause: string | null;
  readonly hint: string | null;
  readonly find: (document: Examined) => Iterable<Found>;
}

export interface Found {
  /** Counted from 0; null for the document as a whole. */
  readonly page: number | null;
  readonly message: string;
}
