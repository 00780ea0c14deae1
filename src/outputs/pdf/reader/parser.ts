/** From bytes to objects: one parser for files, object streams, content streams and character maps. */
import { isDigit } from './characters.ts';
import type { Cursor } from './tokens.ts';
import { readHexadecimal, readLiteral, readName, readNumber, readWord, skipReference, skipSpace } from './tokens.ts';
import type { PdfDict, PdfValue } from './values.ts';
import { isTagged } from './values.ts';

/** Arrays and dictionaries inside one another; far more than any writer makes. */
const deepest = 100;

/**
 * The next object; `undefined` at the end. Broken syntax gives some object or other, never an error.
 * With `references`, `12 0 R` is one object; in content streams there are none.
 */
export function nextObject(cursor: Cursor, references: boolean, depth = 0): PdfValue | undefined {
  skipSpace(cursor);
  const byte = cursor.bytes[cursor.at];
  switch (byte) {
    case undefined:
      return undefined;
    case 0x2f:
      cursor.at += 1;
      return readName(cursor);
    case 0x28:
      cursor.at += 1;
      return readLiteral(cursor);
    case 0x3c:
      if (cursor.bytes[cursor.at + 1] === 0x3c) return readDict(cursor, references, depth);
      cursor.at += 1;
      return readHexadecimal(cursor);
    case 0x5b:
      return readArray(cursor, references, depth);
    default:
      return startsNumber(byte) ? readNumeric(cursor, references) : readWord(cursor);
  }
}

/** A digit, a sign or a point. */
const startsNumber = (byte: number): boolean => isDigit(byte) || byte === 0x2b || byte === 0x2d || byte === 0x2e;

function readNumeric(cursor: Cursor, references: boolean): PdfValue {
  const value = readNumber(cursor);
  const mayRefer = references && Number.isInteger(value) && value >= 0;
  return mayRefer && skipReference(cursor) ? { type: 'reference', number: value } : value;
}

function readArray(cursor: Cursor, references: boolean, depth: number): PdfValue {
  cursor.at += 1;
  const values: PdfValue[] = [];
  for (;;) {
    skipSpace(cursor);
    const byte = cursor.bytes[cursor.at];
    if (byte === 0x5d) cursor.at += 1;
    if (byte === 0x5d || byte === undefined || depth > deepest) return values;
    const value = nextObject(cursor, references, depth + 1);
    if (value === undefined || endsObject(value)) return values;
    values.push(value);
  }
}

function readDict(cursor: Cursor, references: boolean, depth: number): PdfDict {
  cursor.at += 2;
  const entries = new Map<string, PdfValue>();
  for (;;) {
    skipSpace(cursor);
    const byte = cursor.bytes[cursor.at];
    if (byte === 0x3e) cursor.at += cursor.bytes[cursor.at + 1] === 0x3e ? 2 : 1;
    if (byte === 0x3e || byte === undefined || depth > deepest) return { type: 'dict', entries };
    const key = nextObject(cursor, references, depth + 1);
    if (key === undefined || endsObject(key)) return { type: 'dict', entries };
    if (!isTagged(key) || key.type !== 'name') continue;
    const value = nextObject(cursor, references, depth + 1);
    if (value === undefined || endsObject(value)) return { type: 'dict', entries };
    if (value !== null) entries.set(key.name, value);
  }
}

/** Does a word stand here that can only stand outside of objects? Then this one was never closed. */
const endsObject = (value: PdfValue): boolean =>
  isTagged(value) && value.type === 'keyword' && structural.has(value.word);

const structural: ReadonlySet<string> = new Set(['obj', 'endobj', 'stream']);
