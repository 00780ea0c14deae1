/** Where the objects of a file lie (ISO 32000-1, 7.5.4 and 7.5.8). */
import { isDigit, isSpace, latin1 } from './characters.ts';
import { Parser } from './parser.ts';
import type { PdfDict, PdfStream, PdfValue } from './values.ts';
import { asArray, asDict, asNumber, asStream, emptyDict, isTagged } from './values.ts';

export type Place =
  | { readonly type: 'offset'; readonly at: number }
  | { readonly type: 'packed'; readonly stream: number; readonly index: number };

export interface CrossReference {
  readonly places: ReadonlyMap<number, Place>;
  readonly trailer: PdfDict;
}

/** An object and where it ends. */
export interface ReadObject {
  readonly value: PdfValue;
  readonly end: number;
}

interface Tools {
  readonly bytes: Uint8Array;
  /** The object at an offset; null where none starts. */
  readonly readAt: (at: number) => ReadObject;
  readonly data: (stream: PdfStream) => Uint8Array | null;
}

/** More would be a loop, or an attack. */
const mostSections = 1000;
const mostObjects = 2_000_000;

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
  const parser = new Parser(tools.bytes, at);
  const first = parser.next(false);
  if (isTagged(first) && first.type === 'keyword') return first.word === 'xref' ? readTable(parser, places) : null;
  const stream = asStream(tools.readAt(at).value);
  return stream === null ? null : readStream(stream, places, tools);
}

function readTable(parser: Parser, places: Map<number, Place>): PdfDict | null {
  for (;;) {
    const start = parser.next(false);
    if (typeof start !== 'number') return asDict(parser.next(true));
    const count = parser.next(false);
    if (typeof count !== 'number' || places.size + count > mostObjects) return null;
    for (let index = 0; index < count; index += 1) {
      const offset = parser.next(false);
      parser.next(false);
      const kind = parser.next(false);
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

/** Looks for `12 0 obj` and for trailers, the last of each kind counting. */
function foundReference({ bytes, readAt, data }: Tools): CrossReference {
  const places = new Map<number, Place>();
  const packed = new Map<number, Place>();
  let trailer: PdfDict | null = null;
  let catalogue: number | null = null;
  let next = 0;
  for (let at = bytes.indexOf(0x6f); at !== -1; at = bytes.indexOf(0x6f, Math.max(next, at + 1))) {
    const found = objectHead(bytes, at);
    if (found === null || places.size > mostObjects) continue;
    places.set(found.number, { type: 'offset', at: found.start });
    const { value: object, end } = readAt(found.start);
    next = end;
    const dict = asDict(object);
    const type = dict?.entries.get('Type');
    const kind = isTagged(type) && type.type === 'name' ? type.name : '';
    if (kind === 'Catalog') catalogue = found.number;
    if (kind === 'XRef' && dict?.entries.has('Root') === true) trailer = dict;
    const stream = asStream(object);
    if (kind !== 'ObjStm' || stream === null) continue;
    const numbers = new Parser(data(stream) ?? new Uint8Array());
    const count = Math.min(asNumber(stream.dict.entries.get('N')) ?? 0, mostObjects);
    for (let index = 0; index < count; index += 1) {
      const number = numbers.next(false);
      numbers.next(false);
      if (typeof number !== 'number') break;
      packed.set(number, { type: 'packed', stream: found.number, index });
    }
  }
  for (const [number, place] of packed) if (!places.has(number)) places.set(number, place);
  trailer = lastTrailer(bytes) ?? trailer;
  if (trailer !== null || catalogue === null) return { places, trailer: trailer ?? emptyDict };
  const entries = new Map<string, PdfValue>([['Root', { type: 'reference', number: catalogue }]]);
  return { places, trailer: { type: 'dict', entries } };
}

/** The number of the object whose `obj` starts here, and where it starts. */
function objectHead(bytes: Uint8Array, at: number): { readonly number: number; readonly start: number } | null {
  if (bytes[at + 1] !== 0x62 || bytes[at + 2] !== 0x6a || bytes[at - 1] === 0x64) return null;
  const generation = wordBefore(bytes, at);
  const number = generation === null ? null : wordBefore(bytes, generation.start);
  return number === null ? null : { number: number.value, start: number.start };
}

function wordBefore(bytes: Uint8Array, end: number): { readonly value: number; readonly start: number } | null {
  let at = end;
  while (isSpace(bytes[at - 1] ?? -1) && end - at < 8) at -= 1;
  const last = at;
  while (isDigit(bytes[at - 1] ?? -1) && last - at < 10) at -= 1;
  return at === last ? null : { value: Number(latin1(bytes.subarray(at, last))), start: at };
}

function lastTrailer(bytes: Uint8Array): PdfDict | null {
  const tail = Math.max(0, bytes.length - 65_536);
  const at = latin1(bytes.subarray(tail)).lastIndexOf('trailer');
  const dict = at === -1 ? null : asDict(new Parser(bytes, tail + at + 7).next(true));
  return dict?.entries.has('Root') === true ? dict : null;
}
