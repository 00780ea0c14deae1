/** Written forms in words, by language. A new language is a folder here and a line below. */
import { englishClasses } from './en/index.ts';
import { findReadings } from './find-readings.ts';
import type { Reading, ReadingClass, ReadingContext } from './types.ts';

export type { Reading } from './types.ts';

const classesOf: Readonly<Record<string, readonly ReadingClass[]>> = { en: englishClasses };

/** Accents that write the month before the day. */
const monthFirst: ReadonlySet<string> = new Set(['en', 'en-us', 'en-ca', 'en-ph']);

export interface Normaliser {
  readonly read: (text: string) => readonly Reading[];
}

/**
 * The normaliser for a BCP 47 tag; one that finds nothing for a language without classes.
 * It leaves alone what engines read well by themselves, unless everything is asked for.
 */
export function normaliserFor(language: string, extent: 'needed' | 'everything' = 'needed'): Normaliser {
  const tag = language.toLowerCase();
  const known = classesOf[tag.split('-')[0] ?? ''] ?? [];
  const classes = extent === 'everything' ? known : known.filter(({ plain }) => !plain);
  const context: ReadingContext = { dayFirst: !monthFirst.has(tag) };
  return { read: (text) => findReadings(text, classes, context) };
}

/** A text as it is said: every reading in place of what it stands for. */
export function inWords(text: string, readings: readonly Reading[]): string {
  let said = '';
  let at = 0;
  for (const { start, end, words } of readings) {
    said += text.slice(at, start);
    const before = /[\p{L}\p{N}<>/]$/u.test(said) ? ' ' : '';
    const after = /^[\p{L}\p{N}<>$€£¥₩#%]/u.test(text.slice(end, end + 2)) ? ' ' : '';
    said += before + words + after;
    at = end;
  }
  return said + text.slice(at);
}
