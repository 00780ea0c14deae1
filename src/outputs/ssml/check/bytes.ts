/** SSML is UTF-8. */
import type { SsmlProblem } from './types.ts';

/** The first place that is no UTF-8; a parser of XML must refuse the whole document (XML 1.0, section 4.3.3). */
export function wrongBytes(bytes: Uint8Array): readonly SsmlProblem[] {
  if (isUtf8(bytes)) return [];
  let [good, bad] = [0, bytes.length];
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (isUtf8(bytes.subarray(0, middle), true)) good = middle;
    else bad = middle;
  }
  const lines = new TextDecoder().decode(bytes.subarray(0, good), { stream: true }).split(/\r\n|\r|\n/);
  return [
    {
      line: lines.length,
      column: (lines.at(-1)?.length ?? 0) + 1,
      rule: 'encoding',
      message: 'The bytes from here are not UTF-8.',
      hint: 'Save the file as UTF-8.',
    },
  ];
}

/** With `open`, a character may be cut off at the end. */
function isUtf8(bytes: Uint8Array, open = false): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: open });
    return true;
  } catch {
    return false;
  }
}
