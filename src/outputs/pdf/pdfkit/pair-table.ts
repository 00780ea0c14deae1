/**
 * Kerning read straight from the bytes of a font's GPOS table (OpenType 1.9, "Lookup type 2 subtable: pair adjustment positioning").
 * Asking the shaper about every pair was half of what setting a short article cost, and asking fontkit for the table's rows a tenth.
 */
import { classReader, coverageReader } from './opentype.ts';
import { scriptsOf } from './true-type/features.ts';
import { fontTables } from './true-type/tables.ts';

/** The kerning between two glyphs by their ids, in font units. */
export type PairTable = (first: number, second: number) => number;

/** null for a font whose kerning is not the same plain pairs for every script: the shaper must be asked then. */
export function pairTable(font: Uint8Array): PairTable | null {
  try {
    const bytes = fontTables(font)?.('GPOS') ?? null;
    const indexes = bytes === null ? null : kerningLookups(bytes);
    if (indexes === null || bytes === null) return null;
    const lookups = indexes.map((index) => subtablesOf(bytes, index));
    if (!lookups.every((subtables) => subtables !== null)) return null;
    const known = new Map<number, readonly (readonly PairRow[])[]>();
    return (first, second) => {
      const rows = known.get(first) ?? lookups.map((subtables) => rowsOf(subtables, first));
      known.set(first, rows);
      return rows.reduce((sum, row) => sum + firstAnswer(row, second), 0);
    };
  } catch (error) {
    if (error instanceof RangeError) return null; // The table lies or points behind its end.
    throw error;
  }
}

/** What a subtable says of the pairs with a first glyph; null for a glyph that it leaves to the next one. */
type SubtableReader = (first: number) => PairRow | null;

/** By the second glyph; null when the pair is left to the next subtable. */
type PairRow = (second: number) => number | null;

function rowsOf(subtables: readonly SubtableReader[], first: number): readonly PairRow[] {
  return subtables.map((read) => read(first)).filter((row) => row !== null);
}

function firstAnswer(rows: readonly PairRow[], second: number): number {
  for (const row of rows) {
    const answer = row(second);
    if (answer !== null) return answer;
  }
  return 0;
}

/** The lookups of the feature `kern`; null when there are none, two scripts differ in them, or a language has its own. */
function kerningLookups(gpos: DataView): readonly number[] | null {
  const kinds = new Set<string>();
  for (const { features, hasLanguages } of scriptsOf(gpos)) {
    if (hasLanguages) return null;
    kinds.add(features.flatMap(({ tag, lookups }) => (tag === 'kern' ? lookups : [])).join());
  }
  const [only = '', ...others] = kinds;
  return only === '' || others.length > 0 ? null : only.split(',').map(Number);
}

/** Lookup type 2, pair adjustment. */
const pairAdjustment = 2;

/** The subtables of a lookup; null when they are no plain pairs. */
function subtablesOf(table: DataView, index: number): readonly SubtableReader[] | null {
  const list = table.getUint16(8);
  const lookup = list + table.getUint16(list + 2 + 2 * index);
  if (table.getUint16(lookup) !== pairAdjustment) return null;
  const readers: SubtableReader[] = [];
  for (let number = 0; number < table.getUint16(lookup + 4); number += 1) {
    const reader = subtableReader(table, lookup + table.getUint16(lookup + 6 + 2 * number));
    if (reader === null) return null;
    readers.push(reader);
  }
  return readers;
}

/** Value formats: bit 3 is the horizontal advance. */
const advanceOnly = 0x0004;

/** null for pairs that move their glyphs in another way than by the advance of the first one. */
function subtableReader(table: DataView, at: number): SubtableReader | null {
  if (table.getUint16(at + 4) !== advanceOnly || table.getUint16(at + 6) !== 0) return null;
  const coverage = coverageReader(table, at + table.getUint16(at + 2));
  return table.getUint16(at) === 1 ? glyphPairs(table, at, coverage) : classPairs(table, at, coverage);
}

/** Format 1: a set of second glyphs for each first one; of two rows for one pair the shaper takes the first. */
function glyphPairs(table: DataView, at: number, coverage: ReadonlyMap<number, number>): SubtableReader {
  return (first) => {
    const index = coverage.get(first);
    if (index === undefined) return null;
    const set = at + table.getUint16(at + 10 + 2 * index);
    const pairs = new Map<number, number>();
    for (let row = table.getUint16(set) - 1; row >= 0; row -= 1) {
      pairs.set(table.getUint16(set + 2 + 4 * row), table.getInt16(set + 4 + 4 * row));
    }
    return (second) => pairs.get(second) ?? null;
  };
}

/** Format 2: a matrix of the classes of first and second glyphs. */
function classPairs(table: DataView, at: number, coverage: ReadonlyMap<number, number>): SubtableReader {
  const firstClasses = classReader(table, at + table.getUint16(at + 8));
  const secondClasses = classReader(table, at + table.getUint16(at + 10));
  const [rows, columns] = [table.getUint16(at + 12), table.getUint16(at + 14)];
  return (first) => {
    if (!coverage.has(first)) return null;
    const row = firstClasses.get(first) ?? 0;
    return (second) => {
      const column = secondClasses.get(second) ?? 0;
      return row < rows && column < columns ? table.getInt16(at + 16 + 2 * (row * columns + column)) : 0;
    };
  };
}
