/** Finds the objects of a file whose cross-reference leads nowhere, by looking. */
import { isDigit, isSpace, latin1 } from './characters.ts';
import { nextObject } from './parser.ts';
import { mostObjects } from './places.ts';
import type { CrossReference, Place, Tools } from './places.ts';
import { cursorAt } from './tokens.ts';
import type { PdfDict, PdfStream, PdfValue } from './values.ts';
import { asDict, asName, asNumber, asStream, emptyDict } from './values.ts';

/** Looks for `12 0 obj` and for trailers, the last of each kind counting. */
export function foundReference({ bytes, readAt, data }: Tools): CrossReference {
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
    const kind = asName(dict?.entries.get('Type'));
    if (kind === 'Catalog') catalogue = found.number;
    if (kind === 'XRef' && dict?.entries.has('Root') === true) trailer = dict;
    const stream = asStream(object);
    if (kind !== 'ObjStm' || stream === null) continue;
    for (const [index, number] of numbersIn(stream, data(stream)).entries()) {
      packed.set(number, { type: 'packed', stream: found.number, index });
    }
  }
  for (const [number, place] of packed) if (!places.has(number)) places.set(number, place);
  trailer = lastTrailer(bytes) ?? trailer;
  if (trailer !== null || catalogue === null) return { places, trailer: trailer ?? emptyDict };
  const entries = new Map<string, PdfValue>([['Root', { type: 'reference', number: catalogue }]]);
  return { places, trailer: { type: 'dict', entries } };
}

/** The numbers of the objects that are packed in a stream (ISO 32000-1, 7.5.7). */
function numbersIn({ dict }: PdfStream, data: Uint8Array | null): readonly number[] {
  const cursor = cursorAt(data ?? new Uint8Array());
  const count = Math.min(asNumber(dict.entries.get('N')) ?? 0, mostObjects);
  const numbers: number[] = [];
  while (numbers.length < count) {
    const number = nextObject(cursor, false);
    nextObject(cursor, false);
    if (typeof number !== 'number') break;
    numbers.push(number);
  }
  return numbers;
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
  const dict = at === -1 ? null : asDict(nextObject(cursorAt(bytes, tail + at + 7), true));
  return dict?.entries.has('Root') === true ? dict : null;
}
