/** A PDF file opened for reading: its objects, each read when it is asked for. */
import { UserError } from '../../../core/errors.ts';
import { latin1 } from './characters.ts';
import { crossReference } from './cross-reference.ts';
import { readObject, streamEnds } from './objects.ts';
import type { CrossReference, ReadObject } from './places.ts';
import { tooMuch, unfilter } from './filters.ts';
import type { Allowance } from './filters.ts';
import { nextObject } from './parser.ts';
import { cursorAt } from './tokens.ts';
import type { PdfDict, PdfStream, PdfValue } from './values.ts';
import { asArray, asDict, asName, asNumber, asReference, asStream, emptyDict } from './values.ts';

export interface PdfFile {
  /** First line: `%PDF-1.7`. */
  readonly header: string;
  readonly catalogue: PdfDict;
  /** What a value stands for: references followed, null where they lead nowhere. */
  readonly resolve: (value: PdfValue | undefined) => PdfValue;
  /** The value of a key, resolved; null when there is none. */
  readonly get: (dict: PdfDict | null, key: string) => PdfValue;
  /** What a stream holds, filters undone; null when one of them is not known. Throws a `UserError` when that is too much. */
  readonly data: (stream: PdfStream) => Uint8Array | null;
}

/** In bytes, over all streams: three thousand pages of large print take half of it. */
const mostUnpacked = 128 * 1024 * 1024;
/** In bytes: objects that lie in one another would be parsed again and again. */
const mostParsed = 256 * 1024 * 1024;

/** Throws a `UserError` of kind `file` for what is no PDF, or is one that cannot be read: encrypted, or without a catalogue. */
export function openPdf(bytes: Uint8Array): PdfFile {
  const start = latin1(bytes.subarray(0, 1024)).indexOf('%PDF-');
  if (start === -1) throw new UserError('file', 'This is no PDF: it does not start with %PDF.');
  const reader = createReader(start === 0 ? bytes : bytes.subarray(start));
  if (reader.trailer.entries.has('Encrypt')) {
    throw new UserError(
      'file',
      'The PDF is encrypted: save it without password and restrictions, then check it again.',
    );
  }
  const catalogue = asDict(reader.file.resolve(reader.trailer.entries.get('Root')));
  if (catalogue === null)
    throw new UserError('file', 'The PDF is damaged: it has no catalogue. Make it anew, or fetch it again.');
  const [header = ''] = latin1(bytes.subarray(0, 64)).split(/[\r\n]/);
  return { ...reader.file, header, catalogue };
}

interface Reader {
  readonly trailer: PdfDict;
  readonly file: Omit<PdfFile, 'header' | 'catalogue'>;
}

function createReader(bytes: Uint8Array): Reader {
  const allowance: Allowance = { unpack: mostUnpacked, parse: mostParsed };
  const known = new Map<number, PdfValue>();
  const packs = new Map<number, Pack | null>();
  const reading = new Set<number>();
  let references: CrossReference = { places: new Map(), trailer: emptyDict };

  const object = (number: number): PdfValue => {
    const before = known.get(number);
    if (before !== undefined) return before;
    if (reading.has(number)) return null; // A stream whose length, say, lies in itself.
    reading.add(number);
    const place = references.places.get(number);
    const value =
      place === undefined
        ? null
        : place.type === 'offset'
          ? objectAt(place.at, number)
          : packedObject(place.stream, place.index);
    reading.delete(number);
    known.set(number, value);
    return value;
  };
  const resolve = (value: PdfValue | undefined): PdfValue => {
    let current = value ?? null;
    for (let steps = 0; steps < 32; steps += 1) {
      const number = asReference(current);
      if (number === null) return current;
      current = object(number);
    }
    return null;
  };
  const get = (dict: PdfDict | null, key: string): PdfValue => resolve(dict?.entries.get(key));
  const parsed = (length: number): void => {
    allowance.parse -= length;
    if (allowance.parse < 0) throw tooMuch();
  };
  const streamEnd = streamEnds(bytes);
  const readAt = (at: number, expected: number | null): ReadObject => {
    const read = readObject(bytes, at, expected, { get, streamEnd });
    parsed(read.end - at);
    return read;
  };
  const objectAt = (at: number, expected: number): PdfValue => readAt(at, expected).value;
  const data = (stream: PdfStream): Uint8Array | null => unpack(stream, get, resolve, allowance);
  const packedObject = (number: number, index: number): PdfValue => {
    if (!packs.has(number)) packs.set(number, openPack(asStream(object(number)), data, get));
    const pack = packs.get(number) ?? null;
    const at = pack?.offsets[index];
    if (pack === null || at === undefined) return null;
    const cursor = cursorAt(pack.bytes, at);
    const value = nextObject(cursor, true) ?? null;
    parsed(cursor.at - at);
    return value;
  };
  references = crossReference({ bytes, readAt: (at) => readAt(at, null), data });
  return { trailer: references.trailer, file: { resolve, get, data } };
}

type Get = PdfFile['get'];

interface Pack {
  readonly bytes: Uint8Array;
  readonly offsets: readonly number[];
}

function openPack(stream: PdfStream | null, data: PdfFile['data'], get: Get): Pack | null {
  const bytes = stream === null ? null : data(stream);
  if (stream === null || bytes === null) return null;
  const first = asNumber(get(stream.dict, 'First')) ?? 0;
  const count = Math.min(asNumber(get(stream.dict, 'N')) ?? 0, bytes.length);
  const cursor = cursorAt(bytes);
  const offsets: number[] = [];
  for (let index = 0; index < count; index += 1) {
    nextObject(cursor, false);
    const offset = nextObject(cursor, false);
    if (typeof offset !== 'number') break;
    offsets.push(first + offset);
  }
  return { bytes, offsets };
}

function unpack(stream: PdfStream, get: Get, resolve: PdfFile['resolve'], allowance: Allowance): Uint8Array | null {
  const filter = get(stream.dict, 'Filter');
  const filters = asArray(filter) ?? (filter === null ? [] : [filter]);
  const stated = get(stream.dict, 'DecodeParms');
  const parameters = asArray(stated) ?? [stated];
  let bytes: Uint8Array | null = stream.raw;
  for (const [index, name] of filters.slice(0, 8).entries()) {
    const settings = asDict(resolve(parameters[index])) ?? emptyDict;
    if (bytes !== null) bytes = unfilter(asName(resolve(name)) ?? '', bytes, settings, allowance);
  }
  return bytes;
}
