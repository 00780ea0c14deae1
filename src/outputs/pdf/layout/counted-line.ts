import type { LinePlace } from '../types.ts';

/** A line as far as it is counted: of a page that was laid out, or of one that was read. */
export interface CountedLine {
  readonly text: string;
  readonly right: number;
  /** Of the baseline, growing downwards. */
  readonly y: number;
  /** Of its largest letters. */
  readonly size: number;
  readonly place: Omit<LinePlace, 'splittable'>;
}
