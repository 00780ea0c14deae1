/** Text strings (ISO 32000-1, 7.9.2.2): UTF-16 or UTF-8 with a byte order mark, else PDFDocEncoding. */
import { bytesOf } from './characters.ts';
import type { PdfValue } from './values.ts';
import { asBytes } from './values.ts';

/** null for what is no string. */
export function asText(value: PdfValue | undefined): string | null {
  const bytes = asBytes(value);
  if (bytes === null) return null;
  if (bytes.startsWith('\u00FE\u00FF')) return utf16(bytes.slice(2));
  if (bytes.startsWith('\u00EF\u00BB\u00BF')) return new TextDecoder().decode(bytesOf(bytes.slice(3)));
  return bytes.replaceAll(
    /[^\t\n\r\u0020-\u007F\u00A1-\u00FF]/g,
    (character) => special.get(character.charCodeAt(0)) ?? character,
  );
}

/** A character of big-endian UTF-16 for every two bytes. */
export function utf16(bytes: string): string {
  let text = '';
  for (let at = 0; at + 1 < bytes.length; at += 2) {
    text += String.fromCharCode(bytes.charCodeAt(at) * 256 + bytes.charCodeAt(at + 1));
  }
  return text;
}

/** Where PDFDocEncoding differs from Latin 1 (ISO 32000-1, annex D.2). */
const special: ReadonlyMap<number, string> = new Map([
  ...Array.from('˘ˇˆ˙˝˛˚˜', (character, index) => [0x18 + index, character] as const),
  ...Array.from('•†‡…—–ƒ⁄‹›−‰„“”‘’‚™ﬁﬂŁŒŠŸŽıłœšž', (character, index) => [0x80 + index, character] as const),
  [0xa0, '€'],
]);
