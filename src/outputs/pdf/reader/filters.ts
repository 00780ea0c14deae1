/** Undoes the filters of streams (ISO 32000-1, 7.4), never beyond what an article can need. */
import { Inflate, Unzlib } from 'fflate';
import { UserError } from '../../../core/errors.ts';
import { hexValue, isSpace } from './characters.ts';
import type { PdfDict } from './values.ts';
import { asNumber } from './values.ts';

/** How many bytes may still be unpacked, and parsed as objects, over the whole file. */
export interface Allowance {
  unpack: number;
  parse: number;
}

export const tooMuch = (): UserError =>
  new UserError(
    'file',
    'The PDF unpacks to more than 128 MB of text and fonts, which no article does; make it anew, or split it.',
  );

/** null for a filter that text, fonts and structure have no need of. */
export function unfilter(
  filter: string,
  data: Uint8Array,
  parameters: PdfDict,
  allowance: Allowance,
): Uint8Array | null {
  switch (filter) {
    case 'FlateDecode':
    case 'Fl':
      return unpredict(inflate(data, allowance), parameters);
    case 'ASCIIHexDecode':
    case 'AHx':
      return fromHexadecimal(data);
    case 'ASCII85Decode':
    case 'A85':
      return fromBase85(data);
    default:
      return null;
  }
}

/** Bytes that are handed over at once: what they unpack to, 1,032 times as much at most, is counted before there is more. */
const slice = 16_384;

/** What can be unpacked; a stream that is cut off or damaged gives its beginning. */
export function inflate(data: Uint8Array, allowance: Pick<Allowance, 'unpack'>): Uint8Array {
  const parts: Uint8Array[] = [];
  let size = 0;
  const take = (part: Uint8Array): void => {
    allowance.unpack -= part.length;
    if (allowance.unpack < 0) throw tooMuch();
    size += part.length;
    parts.push(part);
  };
  const zlib = ((data[0] ?? 0) & 15) === 8 && (((data[0] ?? 0) << 8) | (data[1] ?? 0)) % 31 === 0;
  const stream = zlib ? new Unzlib(take) : new Inflate(take);
  try {
    for (let at = 0; at < data.length; at += slice)
      stream.push(data.subarray(at, at + slice), at + slice >= data.length);
  } catch (error) {
    if (error instanceof UserError) throw error;
  }
  return joined(parts, size);
}

function joined(parts: readonly Uint8Array[], size: number): Uint8Array {
  const [only] = parts;
  if (parts.length === 1 && only !== undefined) return only;
  const whole = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** Predictors of PNG (ISO 32000-1, 7.4.4.4), which cross-reference streams use. */
function unpredict(data: Uint8Array, parameters: PdfDict): Uint8Array {
  const number = (key: string, otherwise: number): number => asNumber(parameters.entries.get(key)) ?? otherwise;
  if (number('Predictor', 1) < 10) return data;
  const bits = number('Colors', 1) * number('BitsPerComponent', 8);
  const step = Math.max(1, Math.ceil(bits / 8));
  const width = Math.max(1, Math.ceil((bits * number('Columns', 1)) / 8));
  if (width > data.length) return data;
  const rows = Math.ceil(data.length / (width + 1));
  const out = new Uint8Array(rows * width);
  for (let row = 0; row < rows; row += 1) {
    const kind = data[row * (width + 1)] ?? 0;
    for (let column = 0; column < width; column += 1) {
      const at = row * width + column;
      const left = column < step ? 0 : (out[at - step] ?? 0);
      const up = row === 0 ? 0 : (out[at - width] ?? 0);
      const corner = row === 0 || column < step ? 0 : (out[at - width - step] ?? 0);
      out[at] = (data[row * (width + 1) + 1 + column] ?? 0) + predicted(kind, left, up, corner);
    }
  }
  return out;
}

function predicted(kind: number, left: number, up: number, corner: number): number {
  if (kind === 1) return left;
  if (kind === 2) return up;
  if (kind === 3) return (left + up) >> 1;
  if (kind !== 4) return 0;
  const [a, b, c] = [Math.abs(up - corner), Math.abs(left - corner), Math.abs(left + up - 2 * corner)];
  if (a <= b && a <= c) return left;
  return b <= c ? up : corner;
}

function fromHexadecimal(data: Uint8Array): Uint8Array {
  const digits: number[] = [];
  for (const byte of data) {
    if (byte === 0x3e) break;
    const value = hexValue(byte);
    if (value >= 0) digits.push(value);
  }
  return Uint8Array.from(
    { length: Math.ceil(digits.length / 2) },
    (_, i) => (digits[i * 2] ?? 0) * 16 + (digits[i * 2 + 1] ?? 0),
  );
}

function fromBase85(data: Uint8Array): Uint8Array {
  const out: number[] = [];
  let group: number[] = [];
  for (const byte of data) {
    if (byte === 0x7e) break;
    if (isSpace(byte)) continue;
    if (byte === 0x7a && group.length === 0) out.push(0, 0, 0, 0);
    else group.push(byte - 0x21);
    if (group.length < 5) continue;
    out.push(...quad(group));
    group = [];
  }
  if (group.length > 1) out.push(...quad([...group, 84, 84, 84, 84].slice(0, 5)).slice(0, group.length - 1));
  return Uint8Array.from(out);
}

function quad(group: readonly number[]): readonly number[] {
  const value = group.reduce((sum, digit) => sum * 85 + digit, 0);
  return [24, 16, 8, 0].map((shift) => Math.floor(value / 2 ** shift) & 255);
}
