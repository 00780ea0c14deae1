/** The smallest parts of PDF syntax: numbers, names, strings, words (ISO 32000-1, 7.2 and 7.3). */
import { hexValue, isDelimiter, isDigit, isSpace } from './characters.ts';
import type { PdfKeyword, PdfName, PdfString } from './values.ts';

/** A place in bytes that moves on as they are read. */
export interface Cursor {
  readonly bytes: Uint8Array;
  at: number;
}

export const cursorAt = (bytes: Uint8Array, at = 0): Cursor => ({ bytes, at });

/** White space and comments. */
export function skipSpace(cursor: Cursor): void {
  for (;;) {
    const byte = cursor.bytes[cursor.at];
    if (byte === undefined) return;
    if (byte === 0x25) skipComment(cursor);
    else if (isSpace(byte)) cursor.at += 1;
    else return;
  }
}

function skipComment(cursor: Cursor): void {
  for (;;) {
    const byte = cursor.bytes[cursor.at];
    if (byte === undefined || byte === 0x0a || byte === 0x0d) return;
    cursor.at += 1;
  }
}

/** A sign without digits is 0. */
export function readNumber(cursor: Cursor): number {
  let sign = 1;
  let value = 0;
  let scale = 0;
  let digits = 0;
  for (; ; cursor.at += 1) {
    const byte = cursor.bytes[cursor.at] ?? 0;
    if (isDigit(byte)) {
      digits += 1;
      if (scale === 0) value = value * 10 + byte - 0x30;
      else {
        value += (byte - 0x30) * scale;
        scale /= 10;
      }
    } else if (byte === 0x2e && scale === 0) scale = 0.1;
    else if (byte === 0x2d || byte === 0x2b) {
      if (digits === 0 && byte === 0x2d) sign = -1;
    } else return sign * value;
  }
}

/** Goes past ` 0 R` after an object number; false, and no further, when something else stands there. */
export function skipReference(cursor: Cursor): boolean {
  const { bytes, at: before } = cursor;
  skipSpace(cursor);
  const start = cursor.at;
  while (isDigit(bytes[cursor.at] ?? 0)) cursor.at += 1;
  const digits = cursor.at - start;
  skipSpace(cursor);
  const end = bytes[cursor.at + 1];
  const isReference =
    digits > 0 && digits < 6 && bytes[cursor.at] === 0x52 && (end === undefined || isSpace(end) || isDelimiter(end));
  cursor.at = isReference ? cursor.at + 1 : before;
  return isReference;
}

/** A delimiter where none belongs is a word of its own. */
export function readWord(cursor: Cursor): PdfKeyword | boolean | null {
  const { bytes, at: start } = cursor;
  for (;;) {
    const byte = bytes[cursor.at];
    if (byte === undefined || isSpace(byte) || isDelimiter(byte)) break;
    cursor.at += 1;
  }
  if (cursor.at === start) cursor.at += 1;
  const word = String.fromCharCode(...bytes.subarray(start, Math.min(cursor.at, start + longestWord)));
  if (word === 'null') return null;
  if (word === 'true' || word === 'false') return word === 'true';
  return { type: 'keyword', word };
}

/** More than any operator has; what is longer is cut. */
const longestWord = 40;

/** Behind the slash. */
export function readName(cursor: Cursor): PdfName {
  const { bytes } = cursor;
  let name = '';
  for (;;) {
    const byte = bytes[cursor.at];
    if (byte === undefined || isSpace(byte) || isDelimiter(byte)) return { type: 'name', name };
    const [high, low] = [hexValue(bytes[cursor.at + 1] ?? 0), hexValue(bytes[cursor.at + 2] ?? 0)];
    const escaped = byte === 0x23 && high >= 0 && low >= 0;
    name += String.fromCharCode(escaped ? high * 16 + low : byte);
    cursor.at += escaped ? 3 : 1;
  }
}

/** Behind the opening bracket. */
export function readLiteral(cursor: Cursor): PdfString {
  const codes: number[] = [];
  let open = 1;
  for (;;) {
    const byte = cursor.bytes[cursor.at];
    cursor.at += 1;
    if (byte === undefined) break;
    if (byte === 0x5c) readEscape(cursor, codes);
    else {
      if (byte === 0x28) open += 1;
      if (byte === 0x29) open -= 1;
      if (open === 0) break;
      codes.push(byte);
    }
  }
  return { type: 'string', bytes: textOf(codes) };
}

const escapes: ReadonlyMap<number, number> = new Map([
  [0x6e, 0x0a],
  [0x72, 0x0d],
  [0x74, 0x09],
  [0x62, 0x08],
  [0x66, 0x0c],
]);

/** What follows a backslash (ISO 32000-1, table 3). */
function readEscape(cursor: Cursor, codes: number[]): void {
  const byte = cursor.bytes[cursor.at] ?? 0;
  cursor.at += 1;
  const simple = escapes.get(byte);
  if (simple !== undefined) codes.push(simple);
  else if (isOctal(byte)) codes.push(readOctal(cursor, byte - 0x30));
  else if (byte === 0x0d && cursor.bytes[cursor.at] === 0x0a) cursor.at += 1;
  else if (byte !== 0x0a && byte !== 0x0d) codes.push(byte);
}

const isOctal = (byte: number): boolean => byte >= 0x30 && byte <= 0x37;

function readOctal(cursor: Cursor, first: number): number {
  let value = first;
  for (let more = 0; more < 2; more += 1) {
    const byte = cursor.bytes[cursor.at] ?? 0;
    if (!isOctal(byte)) break;
    value = value * 8 + byte - 0x30;
    cursor.at += 1;
  }
  return value & 0xff;
}

/** Behind the opening bracket. */
export function readHexadecimal(cursor: Cursor): PdfString {
  const codes: number[] = [];
  let high = -1;
  for (;;) {
    const byte = cursor.bytes[cursor.at];
    cursor.at += 1;
    if (byte === undefined || byte === 0x3e) break;
    const value = hexValue(byte);
    if (value < 0) continue;
    if (high >= 0) codes.push(high * 16 + value);
    high = high >= 0 ? -1 : value;
  }
  if (high >= 0) codes.push(high * 16);
  return { type: 'string', bytes: textOf(codes) };
}

const chunk = 8192;

function textOf(codes: readonly number[]): string {
  if (codes.length <= chunk) return String.fromCharCode(...codes);
  let text = '';
  for (let at = 0; at < codes.length; at += chunk) text += String.fromCharCode(...codes.slice(at, at + chunk));
  return text;
}
