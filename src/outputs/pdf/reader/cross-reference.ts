/** Where the objects of a file lie (ISO 32000-1, 7.5.4 and 7.5.8). */
import { latin1 } from './characters.ts';
import { nextObject } from './parser.ts';
import { cursorAt } from './tokens.ts';
import type { Cursor } from './tokens.ts';
import { mostObjects } from './places.ts';
import type { CrossReference, Place, Tools } from './places.ts';
import { foundReference } from './rescue.ts';
import type { PdfDict, PdfStream } from './values.ts';
import { asArray, asDict, asNumber, asStream, isTagged } from './values.ts';

/** More would be a loop, or an attack. */
const mostSections = 1000;

/** As the file says it; when what it says leads nowhere, as the objects are found by looking. */
export function crossReference(tools: Tools): CrossReference {
  const stated = statedReference(tools);
  const root = stated?.trailer.entries.get('Root');
  if (stated !== null && isTagged(root) && root.type === 'reference' && leadsTo(root.number, stated, tools))
    return stated;
  return foundReference(tools);
}

function leadsTo(number: number, { places }: CrossReference, { readAt }: Tools): boolean {
  const place = places.get(number);
  return place?.type === 'packed' || (place !== undefined && asDict(readAt(place.at).value) !== null);
}

function statedReference(tools: Tools): CrossReference | null {
  const tail = latin1(tools.bytes.subarray(Math.max(0, tools.bytes.length - 2048)));
  const start = /startxref\s+(\d+)(?![\s\S]*startxref)/.exec(tail)?.[1];
  if (start === undefined) return null;
  const places = new Map<number, Place>();
  const todo = [Number(start)];
  const seen = new Set<number>();
  let trailer: PdfDict | null = null;
  for (let at = todo.shift(); at !== undefined && seen.size < mostSections; at = todo.shift()) {
    if (seen.has(at)) continue;
    seen.add(at);
    const section = readSection(at, places, tools);
    if (section === null) return null;
    trailer ??= section;
    // Hybrid files: what the stream says goes before what older sections say.
    for (const key of ['XRefStm', 'Prev']) {
      const next = asNumber(section.entries.get(key));
      if (next !== null) todo.push(next);
    }
  }
  return trailer === null ? null : { places, trailer };
}

/** Adds the places that no newer section names; gives the section's trailer, null when there is no section here. */
function readSection(at: number, places: Map<number, Place>, tools: Tools): PdfDict | null {
  const cursor = cursorAt(tools.bytes, at);
  const first = nextObject(cursor, false);
  if (isTagged(first) && first.type === 'keyword') return first.word === 'xref' ? readTable(cursor, places) : null;
  const stream = asStream(tools.readAt(at).value);
  return stream === null ? null : readStream(stream, places, tools);
}

function readTable(cursor: Cursor, places: Map<number, Place>): PdfDict | null {
  for (;;) {
    const start = nextObject(cursor, false);
    if (typeof start !== 'number') return asDict(nextObject(cursor, true));
    const count = nextObject(cursor, false);
    if (typeof count !== 'number' || places.size + count > mostObjects) return null;
    for (let index = 0; index < count; index += 1) {
      const offset = nextObject(cursor, false);
      nextObject(cursor, false);
      const kind = nextObject(cursor, false);
      if (typeof offset !== 'number' || !isTagged(kind) || kind.type !== 'keyword') return null;
      if (kind.word === 'n' && !places.has(start + index)) places.set(start + index, { type: 'offset', at: offset });
    }
  }
}

function readStream(stream: PdfStream, places: Map<number, Place>, { data }: Tools): PdfDict | null {
  const bytes = data(stream);
  const widths = (asArray(stream.dict.entries.get('W')) ?? []).map((width) => asNumber(width) ?? 0);
  const [typeWidth = 0, firstWidth = 0, secondWidth = 0] = widths;
  const size = typeWidth + firstWidth + secondWidth;
  if (bytes === null || size < 1 || size > 24) return null;
  const whole = [0, asNumber(stream.dict.entries.get('Size')) ?? 0];
  const index = (asArray(stream.dict.entries.get('Index')) ?? whole).map((value) => asNumber(value) ?? 0);
  let at = 0;
  const field = (width: number): number => {
    let value = 0;
    for (let i = 0; i < width; i += 1) value = value * 256 + (bytes[at + i] ?? 0);
    at += width;
    return value;
  };
  for (let pair = 0; pair < index.length; pair += 2) {
    const start = index[pair] ?? 0;
    for (let n = 0; n < (index[pair + 1] ?? 0) && at + size <= bytes.length; n += 1) {
      const type = typeWidth === 0 ? 1 : field(typeWidth);
      const [first, second] = [field(firstWidth), field(secondWidth)];
      if (places.has(start + n)) continue;
      if (type === 1) places.set(start + n, { type: 'offset', at: first });
      if (type === 2) places.set(start + n, { type: 'packed', stream: first, index: second });
    }
  }
  return stream.dict;
}
