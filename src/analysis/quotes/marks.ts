/** The quotation marks of all languages, and which way each faces when neither its neighbours nor the language say. */
import type { QuotationMarks } from '../../core/language-pack.ts';

/** Marks that may pair with each other: writers and machines mix the marks of one level, never those of two. */
export type Level = 'double' | 'single' | 'guillemet' | 'single-guillemet' | 'corner' | 'white-corner';

/** Which way a mark faces by its shape; straight marks face both ways. */
export type Facing = 'open' | 'close' | 'either';

interface MarkShape {
  readonly level: Level;
  readonly facing: Facing;
}

const shapes: Readonly<Record<string, MarkShape>> = {
  '“': { level: 'double', facing: 'open' },
  '”': { level: 'double', facing: 'close' },
  '„': { level: 'double', facing: 'open' },
  '‟': { level: 'double', facing: 'open' },
  '"': { level: 'double', facing: 'either' },
  '＂': { level: 'double', facing: 'either' },
  "''": { level: 'double', facing: 'either' },
  '‘‘': { level: 'double', facing: 'open' },
  '’’': { level: 'double', facing: 'close' },
  '``': { level: 'double', facing: 'open' },
  '´´': { level: 'double', facing: 'close' },
  ',,': { level: 'double', facing: 'open' },
  '‘': { level: 'single', facing: 'open' },
  '’': { level: 'single', facing: 'close' },
  '‚': { level: 'single', facing: 'open' },
  '‛': { level: 'single', facing: 'open' },
  "'": { level: 'single', facing: 'either' },
  '`': { level: 'single', facing: 'open' },
  '´': { level: 'single', facing: 'close' },
  '«': { level: 'guillemet', facing: 'open' },
  '»': { level: 'guillemet', facing: 'close' },
  '‹': { level: 'single-guillemet', facing: 'open' },
  '›': { level: 'single-guillemet', facing: 'close' },
  '「': { level: 'corner', facing: 'open' },
  '」': { level: 'corner', facing: 'close' },
  '『': { level: 'white-corner', facing: 'open' },
  '』': { level: 'white-corner', facing: 'close' },
};

const run = '(?:[“”„‟"＂‘’‚‛\'`´«»‹›「」『』]|,,)+';

/** Finds every run of marks that touch each other. */
export const runPattern = new RegExp(run, 'g');

const openingRun = new RegExp(`^\\s*(${run})`);

/** The marks of a run; two singles that touch are one double mark. */
export const glyphsOf = (marks: string): readonly string[] => marks.match(/''|‘‘|’’|``|´´|,,|[^,]/g) ?? [];

/** The mark that a text begins with; null when it begins with something else. */
export const openingMark = (text: string): string | null => glyphsOf(openingRun.exec(text)?.[1] ?? '')[0] ?? null;

export type MarkTable = ReadonlyMap<string, MarkShape>;

/** The table of marks as a language writes them. */
export function markTable(marks: QuotationMarks): MarkTable {
  const table = new Map(Object.entries(shapes));
  for (const [open, close] of marks.pairs.toReversed()) {
    face(table, open, open === close ? 'either' : 'open');
    face(table, close, open === close ? 'either' : 'close');
  }
  return table;
}

function face(table: Map<string, MarkShape>, mark: string, facing: Facing): void {
  const shape = table.get(mark);
  if (shape !== undefined) table.set(mark, { ...shape, facing });
}
