/**
 * Kerning read straight from a font's GPOS table (OpenType 1.9, "Pair adjustment positioning"). Asking the shaper about
 * every pair was half of what setting a short article cost (`npm run bench`: 1.76 times plain pdfkit before, 1.38 after).
 */
import type { ClassDefinition, Coverage, FontkitFont, GposLookup, PairSubtable } from './internals.ts';

/** The kerning between two glyphs by their ids, in font units. */
export type PairTable = (first: number, second: number) => number;

/** null for a font whose kerning is not the same plain pairs for every script: the shaper must be asked then. */
export function pairTable(font: FontkitFont): PairTable | null {
  const lookups = kerningLookups(font);
  if (lookups === null || !lookups.every(isPlainPairs)) return null;
  const readers = lookups.map((lookup) => lookup.subTables.map(subtableReader));
  return (first, second) => {
    let sum = 0;
    for (const subtables of readers) sum += firstAnswer(subtables, first, second);
    return sum;
  };
}

/** What a subtable says of a pair; null when it leaves the pair to the next one. */
type SubtableReader = (first: number, second: number) => number | null;

function firstAnswer(subtables: readonly SubtableReader[], first: number, second: number): number {
  for (const read of subtables) {
    const answer = read(first, second);
    if (answer !== null) return answer;
  }
  return 0;
}

/** The lookups of the feature `kern`; null when there are none, two scripts differ in them, or a language has its own. */
function kerningLookups({ GPOS: gpos }: FontkitFont): readonly GposLookup[] | null {
  if (gpos === undefined) return null;
  const kinds = new Set<string>();
  for (const { script } of gpos.scriptList) {
    if (script.langSysRecords.length > 0) return null;
    const features = (script.defaultLangSys?.featureIndexes ?? []).map((index) => gpos.featureList[index]);
    kinds.add(features.flatMap((one) => (one?.tag === 'kern' ? one.feature.lookupListIndexes : [])).join());
  }
  const [only = '', ...others] = kinds;
  if (only === '' || others.length > 0) return null;
  return only.split(',').map((index) => gpos.lookupList.get(Number(index)));
}

/** Pairs that move the second glyph only, by a plain number. */
const isPlainPairs = ({ lookupType, subTables }: GposLookup): boolean =>
  lookupType === 2 &&
  subTables.every(
    ({ valueFormat1, valueFormat2 }) =>
      set(valueFormat1).every((name) => name === 'xAdvance') && set(valueFormat2).length === 0,
  );

const set = (flags: Readonly<Record<string, boolean>>): readonly string[] =>
  Object.keys(flags).filter((name) => flags[name]);

function subtableReader(table: PairSubtable): SubtableReader {
  const indexes = coverageIndexes(table.coverage);
  if (table.version === 1) {
    const sets = new Map<number, ReadonlyMap<number, number>>();
    return (first, second) => {
      const index = indexes.get(first);
      if (index === undefined) return null;
      const known = sets.get(index) ?? pairSet(table, index);
      sets.set(index, known);
      return known.get(second) ?? null;
    };
  }
  const firstClasses = classes(table.classDef1);
  const secondClasses = classes(table.classDef2);
  return (first, second) => {
    if (!indexes.has(first)) return null;
    const row = table.classRecords.get(firstClasses.get(first) ?? 0);
    return row.get(secondClasses.get(second) ?? 0).value1?.xAdvance ?? 0;
  };
}

/** By second glyph; of two rows for one pair the shaper takes the first. */
const pairSet = (table: PairSubtable & { readonly version: 1 }, index: number): ReadonlyMap<number, number> =>
  new Map(
    Array.from(table.pairSets.get(index))
      .toReversed()
      .map(({ secondGlyph, value1 }) => [secondGlyph, value1?.xAdvance ?? 0]),
  );

function coverageIndexes(coverage: Coverage): ReadonlyMap<number, number> {
  if (coverage.version === 1) return new Map(coverage.glyphs.map((glyph, index) => [glyph, index]));
  return new Map(
    coverage.rangeRecords.flatMap(({ start, end, startCoverageIndex }) =>
      Array.from({ length: end - start + 1 }, (_, n) => [start + n, startCoverageIndex + n] as const),
    ),
  );
}

function classes(definition: ClassDefinition): ReadonlyMap<number, number> {
  if (definition.version === 1) {
    return new Map(definition.classValueArray.map((value, n) => [definition.startGlyph + n, value]));
  }
  return new Map(
    definition.classRangeRecord.flatMap(({ start, end, class: value }) =>
      Array.from({ length: end - start + 1 }, (_, n) => [start + n, value] as const),
    ),
  );
}
