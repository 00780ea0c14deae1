import type { Range } from './position.ts';

/** Trouble in the text: what is wrong, where, and what to do next. It travels beside the result and never stops the work. */
export interface Diagnostic {
  /** Stable, in kebab-case: `speaker-unsure`. */
  readonly code: string;
  readonly severity: Severity;
  /** One sentence. */
  readonly message: string;
  /** What the reader can do about it, as one sentence; null when there is nothing to do. */
  readonly hint: string | null;
  readonly range: Range | null;
  /** Where else, when it tells of several places at once. */
  readonly more?: readonly Range[];
}

/** `info` may be ignored; `warning` deserves a look before release; `error` means that something is missing from the output. */
export type Severity = 'info' | 'warning' | 'error';
