/** From bytes to objects: one parser for files, object streams, content streams and character maps. */
import { hexValue, isDelimiter, isSpace } from './characters.ts';
import type { PdfKeyword, PdfName, PdfString, PdfValue } from './values.ts';
import { asReference, isTagged } from './values.ts';

/** Arrays and dictionaries inside one another; far more than any writer makes. */
const deepest = 100;

/** Reads object after object. Broken syntax gives some object or other, never an error; `undefined` is the end. */
export class Parser {
  readonly bytes: Uint8Array;
  at: number;

  constructor(bytes: Uint8Array, at = 0) {
    this.bytes = bytes;
    this.at = at;
  }

  /** With `references`, `12 0 R` is one object; in content streams there are none. */
  next(references: boolean, depth = 0): PdfValue | undefined {
    this.skipSpace();
    const byte = this.bytes[this.at];
    if (byte === undefined) return undefined;
    switch (byte) {
      case 0x2f:
        this.at += 1;
        return this.name();
      case 0x28:
        this.at += 1;
        return this.literal();
      case 0x3c:
        if (this.bytes[this.at + 1] === 0x3c) return this.dict(references, depth);
        this.at += 1;
        return this.hexadecimal();
      case 0x5b:
        return this.array(references, depth);
      default:
        return (byte >= 0x30 && byte <= 0x39) || byte === 0x2b || byte === 0x2d || byte === 0x2e
          ? this.number(references)
          : this.keyword();
    }
  }

  skipSpace(): void {
    for (;;) {
      const byte = this.bytes[this.at];
      if (byte === undefined) return;
      if (byte === 0x25) this.skipComment();
      else if (isSpace(byte)) this.at += 1;
      else return;
    }
  }

  private skipComment(): void {
    for (;;) {
      const byte = this.bytes[this.at];
      if (byte === undefined || byte === 0x0a || byte === 0x0d) return;
      this.at += 1;
    }
  }

  private number(references: boolean): PdfValue {
    const start = this.at;
    const value = this.plainNumber();
    if (this.at === start) return this.keyword();
    if (!references || !Number.isInteger(value) || value < 0) return value;
    const after = this.at;
    if (this.followsReference()) return { type: 'reference', number: value };
    this.at = after;
    return value;
  }

  private plainNumber(): number {
    let sign = 1;
    let value = 0;
    let scale = 0;
    let digits = 0;
    const start = this.at;
    for (; ; this.at += 1) {
      const byte = this.bytes[this.at] ?? 0;
      if (byte >= 0x30 && byte <= 0x39) {
        digits += 1;
        if (scale === 0) value = value * 10 + byte - 0x30;
        else {
          value += (byte - 0x30) * scale;
          scale /= 10;
        }
      } else if (byte === 0x2e && scale === 0) scale = 0.1;
      else if (byte === 0x2d || byte === 0x2b) {
        if (digits === 0 && byte === 0x2d) sign = -1;
      } else break;
    }
    if (digits === 0 && scale === 0 && this.at > start) return 0;
    return sign * value;
  }

  /** ` 0 R` after an object number? */
  private followsReference(): boolean {
    this.skipSpace();
    const start = this.at;
    while ((this.bytes[this.at] ?? 0) >= 0x30 && (this.bytes[this.at] ?? 0) <= 0x39) this.at += 1;
    if (this.at === start || this.at - start > 5) return false;
    this.skipSpace();
    if (this.bytes[this.at] !== 0x52) return false;
    const end = this.bytes[this.at + 1];
    if (end !== undefined && !isSpace(end) && !isDelimiter(end)) return false;
    this.at += 1;
    return true;
  }

  private keyword(): PdfKeyword | boolean | null {
    const start = this.at;
    for (;;) {
      const byte = this.bytes[this.at];
      if (byte === undefined || isSpace(byte) || isDelimiter(byte)) break;
      this.at += 1;
    }
    if (this.at === start) this.at += 1; // A delimiter where none belongs.
    const word = String.fromCharCode(...this.bytes.subarray(start, Math.min(this.at, start + 40)));
    if (word === 'null') return null;
    if (word === 'true' || word === 'false') return word === 'true';
    return { type: 'keyword', word };
  }

  private name(): PdfName {
    let name = '';
    for (;;) {
      const byte = this.bytes[this.at];
      if (byte === undefined || isSpace(byte) || isDelimiter(byte)) return { type: 'name', name };
      const [high, low] = [hexValue(this.bytes[this.at + 1] ?? 0), hexValue(this.bytes[this.at + 2] ?? 0)];
      const escaped = byte === 0x23 && high >= 0 && low >= 0;
      name += String.fromCharCode(escaped ? high * 16 + low : byte);
      this.at += escaped ? 3 : 1;
    }
  }

  private literal(): PdfString {
    const codes: number[] = [];
    let open = 1;
    for (;;) {
      const byte = this.bytes[this.at];
      this.at += 1;
      if (byte === undefined) break;
      if (byte === 0x5c) this.escape(codes);
      else {
        if (byte === 0x28) open += 1;
        if (byte === 0x29) open -= 1;
        if (open === 0) break;
        codes.push(byte);
      }
    }
    return { type: 'string', bytes: textOf(codes) };
  }

  /** What follows a backslash (ISO 32000-1, table 3). */
  private escape(codes: number[]): void {
    const byte = this.bytes[this.at] ?? 0;
    this.at += 1;
    const simple = escapes.get(byte);
    if (simple !== undefined) codes.push(simple);
    else if (byte >= 0x30 && byte <= 0x37) codes.push(this.octal(byte - 0x30));
    else if (byte === 0x0d && this.bytes[this.at] === 0x0a) this.at += 1;
    else if (byte !== 0x0a && byte !== 0x0d) codes.push(byte);
  }

  private octal(first: number): number {
    let value = first;
    for (let more = 0; more < 2; more += 1) {
      const byte = this.bytes[this.at] ?? 0;
      if (byte < 0x30 || byte > 0x37) break;
      value = value * 8 + byte - 0x30;
      this.at += 1;
    }
    return value & 0xff;
  }

  private hexadecimal(): PdfString {
    const codes: number[] = [];
    let high = -1;
    for (;;) {
      const byte = this.bytes[this.at];
      this.at += 1;
      if (byte === undefined || byte === 0x3e) break;
      const value = hexValue(byte);
      if (value < 0) continue;
      if (high < 0) high = value;
      else {
        codes.push(high * 16 + value);
        high = -1;
      }
    }
    if (high >= 0) codes.push(high * 16);
    return { type: 'string', bytes: textOf(codes) };
  }

  private array(references: boolean, depth: number): PdfValue {
    this.at += 1;
    const values: PdfValue[] = [];
    for (;;) {
      this.skipSpace();
      const byte = this.bytes[this.at];
      if (byte === 0x5d) this.at += 1;
      if (byte === 0x5d || byte === undefined || depth > deepest) return values;
      const value = this.next(references, depth + 1);
      if (value === undefined || endsObject(value)) return values;
      values.push(value);
    }
  }

  private dict(references: boolean, depth: number): PdfValue {
    this.at += 2;
    const entries = new Map<string, PdfValue>();
    for (;;) {
      this.skipSpace();
      const byte = this.bytes[this.at];
      if (byte === 0x3e) this.at += this.bytes[this.at + 1] === 0x3e ? 2 : 1;
      if (byte === 0x3e || byte === undefined || depth > deepest) return { type: 'dict', entries };
      const key = this.next(references, depth + 1);
      if (key === undefined || endsObject(key)) return { type: 'dict', entries };
      if (!isTagged(key) || key.type !== 'name') continue;
      const value = this.next(references, depth + 1);
      if (value === undefined || endsObject(value)) return { type: 'dict', entries };
      if (value !== null || asReference(value) !== null) entries.set(key.name, value);
    }
  }
}

const escapes: ReadonlyMap<number, number> = new Map([
  [0x6e, 0x0a],
  [0x72, 0x0d],
  [0x74, 0x09],
  [0x62, 0x08],
  [0x66, 0x0c],
]);

const endsObject = (value: PdfValue): boolean =>
  isTagged(value) && value.type === 'keyword' && structural.has(value.word);

const structural: ReadonlySet<string> = new Set(['obj', 'endobj', 'stream']);

function textOf(codes: readonly number[]): string {
  let text = '';
  for (let at = 0; at < codes.length; at += 8192) text += String.fromCharCode(...codes.slice(at, at + 8192));
  return text;
}
