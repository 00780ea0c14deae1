/** Objects as they lie in a file: `12 0 obj … endobj`, streams among them. */
import { nextObject } from './parser.ts';
import type { ReadObject } from './places.ts';
import { cursorAt } from './tokens.ts';
import type { PdfDict, PdfValue } from './values.ts';
import { asNumber, isTagged } from './values.ts';

interface ObjectTools {
  /** The value of a key, resolved. */
  readonly get: (dict: PdfDict, key: string) => PdfValue;
  readonly streamEnd: (start: number, length: number | null) => number;
}

/** `12 0 obj …`; null where no such thing starts, or another number than the expected one. */
export function readObject(
  bytes: Uint8Array,
  at: number,
  expected: number | null,
  { get, streamEnd }: ObjectTools,
): ReadObject {
  const cursor = cursorAt(bytes, at);
  const number = nextObject(cursor, false);
  const generation = nextObject(cursor, false);
  const word = nextObject(cursor, false);
  const head = typeof number === 'number' && typeof generation === 'number' && isKeyword(word, 'obj');
  if (!head || (expected !== null && number !== expected)) return { value: null, end: cursor.at };
  const value = nextObject(cursor, true) ?? null;
  const end = cursor.at;
  if (!isTagged(value) || value.type !== 'dict') return { value: isKeyword(value, 'endobj') ? null : value, end };
  if (!isKeyword(nextObject(cursor, false), 'stream')) return { value, end };
  let start = cursor.at;
  if (bytes[start] === 0x0d) start += 1;
  if (bytes[start] === 0x0a) start += 1;
  const until = streamEnd(start, asNumber(get(value, 'Length')));
  return { value: { type: 'stream', dict: value, raw: bytes.subarray(start, until) }, end: until };
}

const endstream = [0x65, 0x6e, 0x64, 0x73, 0x74, 0x72, 0x65, 0x61, 0x6d];

/** As long as stated when `endstream` follows; else up to the next one, which is looked for once. */
export function streamEnds(bytes: Uint8Array): ObjectTools['streamEnd'] {
  let [from, found] = [0, -1];
  return (start, length) => {
    if (length !== null && length >= 0 && start + length <= bytes.length) {
      const after = nextObject(cursorAt(bytes, start + length), false);
      if (isKeyword(after, 'endstream')) return start + length;
    }
    if (start < from || start > found) {
      from = start;
      found = bytes.indexOf(0x65, start);
      while (found !== -1 && !endstream.every((byte, index) => bytes[found + index] === byte)) {
        found = bytes.indexOf(0x65, found + 1);
      }
      if (found === -1) found = bytes.length;
    }
    return found;
  };
}

const isKeyword = (value: PdfValue | undefined, word: string): boolean =>
  isTagged(value) && value.type === 'keyword' && value.word === word;
