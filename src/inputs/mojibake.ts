/** UTF-8 that was once read as windows-1252 and saved again: `â€œ` where `“` was meant. */
import { windows1252Byte, windows1252High } from './windows-1252.ts';

/** A run of characters that a windows-1252 byte above ASCII may stand for; U+FFFD stands for one of its unassigned bytes. */
export const mojibakeRun = new RegExp(`[${windows1252High}\\uFFFD]{2,}`);

/** The text that a run stands for; null when its bytes are no UTF-8. */
export function meantBy(found: string): string | null {
  const bytes = Array.from(found, (character) => (character === '\uFFFD' ? lostByte : windows1252Byte(character)));
  if (bytes.some((byte) => byte === null)) return null;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes, Number));
  } catch {
    return null;
  }
}

/** Of the bytes without a character in windows-1252, the one that ends a closing quotation mark. */
const lostByte = 0x9d;

/** Is the whole text such? At least two runs must make sense, and hardly any may make none. */
export function isMojibake(text: string): boolean {
  let sense = 0;
  let nonsense = 0;
  for (const [found] of text.matchAll(new RegExp(mojibakeRun.source, 'g'))) {
    if (meantBy(found) === null) nonsense += 1;
    else sense += 1;
  }
  return sense >= 2 && nonsense * 10 <= sense;
}
