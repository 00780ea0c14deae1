/** Damaged tables that nobody could read to the end. */
import { tableDirectory } from './tables.ts';

/** More things than any font's lists name, counting one that is named twice as two. */
const most = 1_000_000;

/**
 * Do the lists of scripts, features and lookups of GSUB or GPOS name the same bytes again and again? A file of 200 kB can so hold more than any
 * memory (OpenType 1.9, "OpenType layout common table formats"). Throws a `RangeError` for a list that points behind the end of the file.
 */
export function isEndless(bytes: Uint8Array): boolean {
  return tableDirectory(bytes).some(({ tag, offset }) => {
    if ((tag !== 'GSUB' && tag !== 'GPOS') || offset > bytes.length) return false;
    // To the end of the file, as fontkit reads it: the length of the table does not stop it.
    const table = new DataView(bytes.buffer, bytes.byteOffset + offset, bytes.length - offset);
    let named = 0;
    for (const count of listLengths(table)) {
      named += count;
      if (named > most) return true;
    }
    return false;
  });
}

function* listLengths(table: DataView): Iterable<number> {
  const [scripts = 0, features = 0, lookups = 0] = [4, 6, 8].map((at) => table.getUint16(at));
  for (const script of yield* placesIn(table, scripts, tagged)) {
    const usual = table.getUint16(script);
    if (usual !== 0) yield table.getUint16(script + usual + 4);
    for (const own of yield* placesIn(table, script + 2, tagged, script)) yield table.getUint16(own + 4);
  }
  for (const feature of yield* placesIn(table, features, tagged)) yield table.getUint16(feature + 2);
  for (const lookup of yield* placesIn(table, lookups, bare)) yield table.getUint16(lookup + 4);
}

interface RecordShape {
  readonly size: number;
  /** Where the place stands in it. */
  readonly place: number;
}

/** Of a script, a language or a feature: a tag goes before the place. */
const tagged: RecordShape = { size: 6, place: 4 };
const bare: RecordShape = { size: 2, place: 0 };

/** What the records of a list name, whose count stands at `list`; yields the count first. A list at 0 is none. */
function* placesIn(
  table: DataView,
  list: number,
  { size, place }: RecordShape,
  from: number = list,
): Generator<number, Iterable<number>> {
  const count = list === 0 ? 0 : table.getUint16(list);
  yield count;
  return Array.from({ length: count }, (_, index) => from + table.getUint16(list + 2 + size * index + place));
}
