import { describe, expect, it } from 'vitest';
import { decode } from '../../src/inputs/decode.ts';
import { UserError } from '../../src/core/errors.ts';

const text = 'Mira Okoye said: “It’s late – too late…”\n';
const utf8 = new TextEncoder().encode(text);
const decoded = (bytes: Uint8Array, declared: string | null = null) => {
  const { text: found, encoding } = decode({ name: 'story.txt', bytes }, declared);
  return { text: found, encoding };
};
const bytesOf = (...parts: readonly (string | readonly number[])[]): Uint8Array =>
  Uint8Array.from(
    parts.flatMap((part) => (typeof part === 'string' ? Array.from(part, (c) => c.charCodeAt(0)) : part)),
  );

function utf16(content: string, littleEndian: boolean): number[] {
  return Array.from({ length: content.length }, (_, i) => content.charCodeAt(i)).flatMap((unit) =>
    littleEndian ? [unit & 0xff, unit >> 8] : [unit >> 8, unit & 0xff],
  );
}

describe('decode', () => {
  it('reads UTF-8, and does not count a byte-order mark', () => {
    expect(decoded(utf8)).toEqual({ text, encoding: 'utf-8' });
    expect(decoded(bytesOf([0xef, 0xbb, 0xbf], [...utf8]))).toEqual({ text, encoding: 'utf-8' });
  });

  it.each([
    ['little-endian with byte-order mark', [0xff, 0xfe], true, 'utf-16le'],
    ['big-endian with byte-order mark', [0xfe, 0xff], false, 'utf-16be'],
    ['little-endian without', [], true, 'utf-16le'],
    ['big-endian without', [], false, 'utf-16be'],
  ])('reads UTF-16, %s', (_, mark, littleEndian, encoding) => {
    expect(decoded(bytesOf(mark, utf16(text, littleEndian)))).toEqual({ text, encoding });
  });

  it('reads the quotation marks and dashes of windows-1252', () => {
    const bytes = bytesOf(
      'Mira Okoye said: ',
      [0x93],
      'It',
      [0x92],
      's late ',
      [0x96],
      ' too late',
      [0x85, 0x94],
      '\n',
    );
    expect(decoded(bytes)).toEqual({ text, encoding: 'windows-1252' });
  });

  it('reads all 27 characters that windows-1252 has in place of controls', () => {
    const bytes = Uint8Array.from({ length: 32 }, (_, i) => 0x80 + i);
    expect(decoded(bytesOf([...bytes])).text.replaceAll(/\p{Cc}/gu, '')).toBe('€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ');
  });

  it('reads Mac Roman when its quotation marks give it away', () => {
    const bytes = bytesOf('He said: ', [0xd2], 'It', [0xd5], 's late', [0xd3], '.\r');
    expect(decoded(bytes)).toEqual({ text: 'He said: “It’s late”.\r', encoding: 'macintosh' });
  });

  it('believes a declared encoding only when the bytes are no UTF-8', () => {
    expect(decoded(utf8, 'iso-8859-1').encoding).toBe('utf-8');
    expect(decoded(bytesOf('k', [0xf6, 0xb3]), 'iso-8859-2').text).toBe('köł');
    expect(decoded(bytesOf('caf', [0xe9], 's'), 'no-such-encoding')).toEqual({
      text: 'cafés',
      encoding: 'windows-1252',
    });
  });

  it('keeps UTF-8 that was cut off in the middle of a character', () => {
    expect(decoded(bytesOf('and then f', [0xe2])).encoding).toBe('utf-8');
    expect(decoded(bytesOf('and then f', [0xe2, 0x80])).text).toBe('and then f\uFFFD');
    expect(decoded(bytesOf('un caf', [0xe9])).text).toBe('un café');
  });

  it('keeps UTF-8 with a single damaged character', () => {
    const damaged = decoded(bytesOf([...utf8], [0xff], [...utf8]));
    expect(damaged).toEqual({ text: `${text}\uFFFD${text}`, encoding: 'utf-8' });
  });

  it.each([
    ['an empty file', [], 'story.txt is empty: there is nothing to read.'],
    ['a PDF', bytesOf('%PDF-1.7\n'), 'story.txt is a PDF, which cannot be read'],
    ['a Word file', bytesOf('PK', [3, 4, 20, 0]), 'story.txt is a ZIP archive, but no Word, EPUB or OpenDocument file'],
    ['an old Office file', [0xd0, 0xcf, 0x11, 0xe0, 0xa1], 'story.txt is an old or encrypted Microsoft Office file'],
    [
      'bytes with many zeros',
      Array.from({ length: 300 }, (_, i) => (i % 3 === 0 ? 0 : 65)),
      'story.txt is a binary file',
    ],
  ])('refuses %s in one sentence', (_, bytes, message) => {
    const act = () => decoded(Uint8Array.from(bytes));
    expect(act).toThrow(UserError);
    expect(act).toThrow(message);
  });

  it('refuses a file of chance bytes, which no encoding before Unicode forbids', () => {
    let seed = 7;
    const chance = Uint8Array.from({ length: 3000 }, () => {
      seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
      return seed >> 16;
    });
    expect(() => decoded(chance)).toThrow('story.txt is a binary file');
  });

  it('reads UTF-8 with half a surrogate pair in it as UTF-8', () => {
    const bytes = bytesOf([...utf8], [0xed, 0xa0, 0x80]);
    expect(decoded(bytes)).toEqual({ text: `${text}\uFFFD\uFFFD\uFFFD`, encoding: 'utf-8' });
  });

  it('reads an old text with a stray control character', () => {
    expect(decoded(bytesOf('Late ', [0x07, 0x96], ' said Mira Okoye, and again late', '\n'.repeat(20))).encoding).toBe(
      'windows-1252',
    );
  });

  it('reads a text with a stray zero byte', () => {
    expect(decoded(bytesOf('A stray\0 zero in a text that is otherwise sound')).encoding).toBe('utf-8');
  });
});
