/** Which features the tables GSUB and GPOS have for which scripts (OpenType 1.9, "OpenType layout common table formats"). */
import { tagAt } from './tables.ts';

interface Feature {
  readonly tag: string;
  /** Numbers of its lookups. */
  readonly lookups: readonly number[];
}

export interface Script {
  readonly tag: string;
  /** For every language that has none of its own. */
  readonly features: readonly Feature[];
  readonly hasLanguages: boolean;
}

export function scriptsOf(table: DataView): readonly Script[] {
  const scripts = table.getUint16(4);
  return Array.from({ length: table.getUint16(scripts) }, (_, index) => {
    const record = scripts + 2 + 6 * index;
    const script = scripts + table.getUint16(record + 4);
    const usual = table.getUint16(script);
    return {
      tag: tagAt(table, record),
      features: usual === 0 ? [] : numbersAt(table, script + usual + 4).map((number) => featureOf(table, number)),
      hasLanguages: table.getUint16(script + 2) > 0,
    };
  });
}

function featureOf(table: DataView, number: number): Feature {
  const features = table.getUint16(6);
  const record = features + 2 + 6 * number;
  return { tag: tagAt(table, record), lookups: numbersAt(table, features + table.getUint16(record + 4) + 2) };
}

/** Numbers behind their count. */
const numbersAt = (table: DataView, at: number): readonly number[] =>
  Array.from({ length: table.getUint16(at) }, (_, index) => table.getUint16(at + 2 + 2 * index));

/** Features of text in no script in particular, which the shaper takes from the first of these scripts that the font knows. */
export function usualFeatures(table: DataView | null): readonly string[] {
  const scripts = table === null ? [] : scriptsOf(table);
  const usual = ['DFLT', 'dflt', 'latn'].map((tag) => scripts.find((script) => script.tag === tag));
  return usual.find((script) => script !== undefined)?.features.map(({ tag }) => tag) ?? [];
}
