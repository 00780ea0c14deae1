/** Character maps: what the codes of a font read as (ISO 32000-1, 9.10.3). */
import { nextObject } from './parser.ts';
import { cursorAt } from './tokens.ts';
import { utf16 } from './text.ts';
import type { PdfValue } from './values.ts';
import { asArray, asBytes, isTagged } from './values.ts';

export type CharacterMap = ReadonlyMap<number, string>;

/** More entries than a font has codes. */
const mostEntries = 65_536;

/** Reads `bfchar` and `bfrange`. */
export function readToUnicode(bytes: Uint8Array): CharacterMap {
  const map = new Map<number, string>();
  const cursor = cursorAt(bytes);
  let operands: PdfValue[] = [];
  for (let value = nextObject(cursor, false); value !== undefined; value = nextObject(cursor, false)) {
    if (!isTagged(value) || value.type !== 'keyword') {
      operands.push(value);
      continue;
    }
    if (value.word === 'endbfchar') addCharacters(operands, map);
    if (value.word === 'endbfrange') addRanges(operands, map);
    operands = [];
  }
  return map;
}

function addCharacters(operands: readonly PdfValue[], map: Map<number, string>): void {
  for (let at = 0; at + 1 < operands.length; at += 2) {
    const [code, text] = [asBytes(operands[at]), asBytes(operands[at + 1])];
    if (code !== null && text !== null && map.size < mostEntries) map.set(codeOf(code), utf16(text));
  }
}

function addRanges(operands: readonly PdfValue[], map: Map<number, string>): void {
  for (let at = 0; at + 2 < operands.length; at += 3) {
    const [first, last] = [asBytes(operands[at]), asBytes(operands[at + 1])];
    if (first === null || last === null) continue;
    const [start, end] = [codeOf(first), Math.min(codeOf(last), codeOf(first) + 0xff_ff)];
    const texts = asArray(operands[at + 2])?.map(asBytes);
    const from = asBytes(operands[at + 2]);
    for (let code = start; code <= end && map.size < mostEntries; code += 1) {
      const text =
        texts === undefined
          ? from === null
            ? null
            : counted(utf16(from), code - start)
          : utf16(texts[code - start] ?? '');
      if (text !== null) map.set(code, text);
    }
  }
}

/** A range counts its last character up. */
function counted(text: string, by: number): string {
  const last = text.charCodeAt(text.length - 1);
  return Number.isNaN(last) ? '' : text.slice(0, -1) + String.fromCharCode((last + by) & 0xff_ff);
}

export function codeOf(bytes: string): number {
  let code = 0;
  for (let at = 0; at < bytes.length && at < 4; at += 1) code = code * 256 + bytes.charCodeAt(at);
  return code;
}
