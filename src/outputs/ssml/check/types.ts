import type { SsmlRule } from './rules.ts';

/** A place in an SSML file that breaks a rule. */
export interface SsmlProblem {
  /** Counted from 1. */
  readonly line: number;
  /** Counted from 1, in UTF-16 code units. */
  readonly column: number;
  /** Stable name of the rule, in kebab-case: `attribute-value`. */
  readonly rule: SsmlRule;
  /** One sentence. */
  readonly message: string;
  /** What to do about it, as one sentence; null when the message says it all. */
  readonly hint: string | null;
}

/** A problem before its place is turned into line and column. */
export interface Finding {
  /** Offset into the text in UTF-16 code units. */
  readonly at: number;
  readonly rule: SsmlRule;
  readonly message: string;
  readonly hint: string | null;
}

/** An element of the SSML namespace, where it stands. */
export interface Element {
  readonly name: string;
  /** Offset of its `<`. */
  readonly at: number;
  readonly attributes: readonly Attribute[];
}

export interface Attribute {
  /** With its prefix, `xml:lang`. */
  readonly name: string;
  /** Namespace; '' for none. */
  readonly namespace: string;
  readonly value: string;
  /** Offset of the first character of its name. */
  readonly at: number;
}
