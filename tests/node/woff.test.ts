import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { unpacked } from '../../src/node/woff.ts';
import { root } from '../architecture/source-files.ts';

const woff = readFileSync(
  join(root, 'node_modules', '@fontsource', 'opendyslexic', 'files', 'opendyslexic-latin-400-normal.woff'),
);

/** Sum of a table's words (OpenType 1.9, "Calculating checksums"). */
function checksum(view: DataView, from: number, length: number): number {
  let sum = 0;
  for (let at = from; at < from + length; at += 4) sum = (sum + view.getUint32(at)) >>> 0;
  return sum;
}

describe('a WOFF file', () => {
  it('holds an OpenType font whose tables are as its maker summed them up', () => {
    const font = unpacked(woff);
    const view = new DataView(font.buffer);
    expect(String.fromCharCode(...font.subarray(0, 4))).toBe('OTTO');
    const wrong: string[] = [];
    for (let entry = 12; entry < 12 + 16 * view.getUint16(4); entry += 16) {
      const tag = String.fromCharCode(...font.subarray(entry, entry + 4));
      const sum = checksum(view, view.getUint32(entry + 8), view.getUint32(entry + 12));
      if (tag !== 'head' && sum !== view.getUint32(entry + 4)) wrong.push(tag);
    }
    expect(view.getUint16(4)).toBeGreaterThan(8);
    expect(wrong).toEqual([]);
  });

  it('is told from every other file', () => {
    for (const text of ['', 'wOF', 'wOF2 and a good deal more than forty-four bytes', 'plain text']) {
      const bytes = Buffer.from(text);
      expect(unpacked(bytes)).toBe(bytes);
    }
  });

  it('is refused when it is damaged', () => {
    expect(() => unpacked(woff.subarray(0, 5000))).toThrow(/unexpected end|invalid|Offset/);
    const greedy = Buffer.from(woff);
    greedy.writeUInt32BE(0x7fffffff, 44 + 12);
    expect(() => unpacked(greedy)).toThrow(RangeError);
  });
});
