/** Written forms in words, by language. A new language is a folder here and a line below. */
import { germanClasses } from './de/index.ts';
import { englishClasses } from './en/index.ts';
import { findReadings } from './find-readings.ts';
import type { Reading, ReadingClass, ReadingContext } from './types.ts';

export type { Reading } from './types.ts';

const classesOf: Readonly<Record<string, readonly ReadingClass[]>> = { de: germanClasses, en: englishClasses };

/** Accents that write the month before the day. */
const monthFirst: ReadonlySet<string> = new Set(['en', 'en-us', 'en-ca', 'en-ph']);

export interface Normaliser {
  readonly read: (text: string) => readonly Reading[];
}

/** Which classes are said in words: the usual extent, and classes taken away from it or added to it by name. */
export interface ReadingExtent {
  /** `needed` leaves alone what engines read well by themselves, `none` leaves everything. */
  readonly base: 'needed' | 'everything' | 'none';
  readonly without: readonly string[];
  readonly with: readonly string[];
  /** Of which the engine is told by `say-as` wherever it follows it, and else in words; none when left out. */
  readonly sayAs?: readonly string[];
}

/** Names of all reading classes, in any language. */
export const readingClassNames: readonly string[] = [
  ...new Set(Object.values(classesOf).flatMap((classes) => classes.map(({ name }) => name))),
].toSorted();

/** The normaliser for a BCP 47 tag; one that finds nothing for a language without classes. */
export function normaliserFor(
  language: string,
  { base, without, with: spelledOut, sayAs = [] }: ReadingExtent = { base: 'needed', without: [], with: [] },
): Normaliser {
  const tag = language.toLowerCase();
  const known = classesOf[tag.split('-')[0] ?? ''] ?? [];
  const added = new Set([...spelledOut, ...sayAs]);
  const classes = known.filter(
    ({ plain, yields, name }) =>
      (base === 'everything' || !plain || added.has(name)) && !(yields === true && without.includes(name)),
  );
  const isSaid = (name: string): boolean => !without.includes(name) && (base !== 'none' || added.has(name));
  const told = new Map([
    ...spelledOut.map((name) => [name, 'never'] as const),
    ...sayAs.map((name) => [name, 'asked'] as const),
  ]);
  const context: ReadingContext = { dayFirst: !monthFirst.has(tag), told };
  // A class that is not said still keeps its words from the others: no money is to be found in a time.
  return {
    read: (text) => {
      const found = findReadings(text, classes, context);
      return found.length === 0 ? found : found.filter(({ kind }) => isSaid(kind));
    },
  };
}

/** A text as it is said: every reading in place of what it stands for. */
export function inWords(text: string, readings: readonly Reading[]): string {
  let said = '';
  let at = 0;
  for (const { start, end, words } of readings) {
    said += text.slice(at, start);
    at = end;
    if (words === '') continue;
    const before = /[\p{L}\p{N}<>/]$/u.test(said) ? ' ' : '';
    const after = /^[\p{L}\p{N}<>$€£¥₩#%]/u.test(text.slice(end, end + 2)) ? ' ' : '';
    said += before + words + after;
  }
  return said + text.slice(at);
}
