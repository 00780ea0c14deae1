/** The German classes, those that a listener would miss most; where two want the same words, the one that stands first has them. */
import type { ReadingClass } from '../types.ts';
import { addresses } from './addresses.ts';
import { dates } from './dates.ts';
import { handle } from './handles.ts';
import { quantities } from './quantities.ts';
import { abbreviationClasses, acronyms } from './words.ts';

export const germanClasses: readonly ReadingClass[] = [
  ...addresses,
  ...abbreviationClasses,
  ...dates.slice(0, 5),
  ...quantities,
  ...dates.slice(5),
  handle,
  ...acronyms,
];
