/** Bytes to text. The order of the questions follows how sure each answer is. */
import { UserError } from '../core/errors.ts';
import { refuseKnownBinary } from './signatures.ts';
import type { DecodedSource, Source } from './types.ts';
import { repairControls } from './windows-1252.ts';

/**
 * Finds the encoding of a source and decodes it: byte-order mark, then the zero bytes of UTF-16, then strict UTF-8,
 * then the encoding that the format itself declares, then Mac Roman by its quotation marks, then windows-1252.
 * `declared` is a WHATWG label, or null when the format declares none.
 * Throws a `UserError` for an empty file and for one that holds no text.
 */
export function decode(source: Source, declared: string | null = null): DecodedSource {
  const { name, bytes } = source;
  if (bytes.length === 0) throw new UserError('file', `${name} is empty: there is nothing to read.`);
  refuseKnownBinary(source);
  const encoding = byteOrderMark(bytes) ?? zeroPattern(bytes);
  if (encoding !== null) return { name, ...decodeAs(encoding, bytes) };
  refuseZeroBytes(source);
  return {
    name,
    ...(strictUtf8(bytes) ?? declaredEncoding(bytes, declared) ?? brokenUtf8(bytes) ?? oldEncoding(source)),
  };
}

type Decoded = Omit<DecodedSource, 'name'>;

function decodeAs(encoding: string, bytes: Uint8Array): Decoded {
  const text = new TextDecoder(encoding).decode(bytes);
  return { text: encoding === 'windows-1252' ? repairControls(text) : text, encoding };
}

function byteOrderMark(bytes: Uint8Array): string | null {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  return a === 0xfe && b === 0xff ? 'utf-16be' : null;
}

/** UTF-16 without byte-order mark: Latin text has a zero in nearly every other byte, on one side only. */
function zeroPattern(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, 4096 - (bytes.length % 2));
  const pairs = Math.floor(sample.length / 2);
  if (pairs < 2) return null;
  const zeros = [0, 0];
  sample.forEach((byte, i) => {
    if (byte === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros.map((count) => count / pairs);
  if (odd > 0.6 && even < 0.05) return 'utf-16le';
  return even > 0.6 && odd < 0.05 ? 'utf-16be' : null;
}

/** A text may hold a stray zero byte; a file with many of them is none. */
function refuseZeroBytes({ name, bytes }: Source): void {
  const sample = bytes.subarray(0, 65_536);
  const zeros = sample.reduce((count, byte) => count + (byte === 0 ? 1 : 0), 0);
  if (zeros > 8 && zeros > sample.length / 100) {
    throw binaryFile(name);
  }
}

const binaryFile = (name: string): UserError =>
  new UserError('file', `${name} is a binary file, not text; save the article as plain text (.txt) first.`);

function strictUtf8(bytes: Uint8Array): Decoded | null {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' };
  } catch {
    return null;
  }
}

function declaredEncoding(bytes: Uint8Array, declared: string | null): Decoded | null {
  if (declared === null || isUtf8(declared)) return null;
  try {
    const decoded = decodeAs(new TextDecoder(declared).encoding, bytes);
    return isPlausible(decoded.text) ? decoded : null;
  } catch {
    return null; // No such encoding: the declaration is worth nothing.
  }
}

/** Does hardly a character fail? Else the declaration lies. */
const isPlausible = (text: string): boolean => countOf(text, /\uFFFD/g) <= text.length / 200;

const isUtf8 = (label: string): boolean => /^\s*utf-?8\s*$/i.test(label);

/** UTF-8 that was cut off, or damaged in places: no other encoding makes so many letters come out right by chance. */
function brokenUtf8(bytes: Uint8Array): Decoded | null {
  const text = new TextDecoder('utf-8').decode(bytes);
  const wrong = countOf(text, /\uFFFD/g);
  const right = countOf(text, /[^\0-\u007F\uFFFD]/gu);
  const damaged = right >= 1 && wrong <= right;
  return damaged || (wrong === 1 && isCutOff(bytes)) ? { text, encoding: 'utf-8' } : null;
}

/** Does it end in the first bytes of a longer character? 0xE2 alone opens quotation marks and dashes; in windows-1252 no word ends in it. */
function isCutOff(bytes: Uint8Array): boolean {
  const [lead = 0, second = 0, last = 0] = bytes.subarray(-3);
  return (
    last === 0xe2 ||
    (second >= 0xe0 && second <= 0xf4 && isNext(last)) ||
    (lead >= 0xf0 && lead <= 0xf4 && isNext(second) && isNext(last))
  );
}

const isNext = (byte: number): boolean => byte >= 0x80 && byte <= 0xbf;

/** The encodings before Unicode give every byte a meaning, so only control characters tell a text from anything else. */
function oldEncoding({ name, bytes }: Source): Decoded {
  const sample = bytes.subarray(0, 65_536);
  const controls = sample.reduce((count, byte) => count + (byte < 0x09 || (byte > 0x0d && byte < 0x20) ? 1 : 0), 0);
  if (controls > sample.length / 50) throw binaryFile(name);
  return { ...decodeAs(looksLikeMacRoman(bytes) ? 'macintosh' : 'windows-1252', bytes), guessed: true };
}

/** Mac Roman keeps its dashes, quotation marks and the ellipsis at 0xC9–0xD5, where windows-1252 has capital letters. */
function looksLikeMacRoman(bytes: Uint8Array): boolean {
  let mac = 0;
  let windows = 0;
  for (const byte of bytes) {
    if (byte === 0xc9 || (byte >= 0xd0 && byte <= 0xd5)) mac += 1;
    else if (byte >= 0x91 && byte <= 0x97) windows += 1;
  }
  const lineFeeds = bytes.includes(0x0a);
  return mac > windows && (!lineFeeds || mac >= 4);
}

function countOf(text: string, pattern: RegExp): number {
  let found = 0;
  pattern.lastIndex = 0;
  while (pattern.exec(text) !== null) found += 1;
  return found;
}
