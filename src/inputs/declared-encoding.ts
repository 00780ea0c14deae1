/** The encoding that a page or an XML document declares in its first bytes. */

/** In bytes. Browsers look at the first 1,024; many saved pages have a longer head before the declaration. */
const farthest = 16_384;

/** A WHATWG label; null when none is declared, or UTF-16, in which nobody could have read the declaration. */
export function declaredEncoding(bytes: Uint8Array): string | null {
  const head = Array.from(bytes.subarray(0, farthest), (byte) => String.fromCharCode(byte)).join('');
  const markup = head.replaceAll(/<!--[^]*?-->/g, ' ');
  const label =
    /^\s*<\?xml\b[^>]{0,200}?\bencoding\s*=\s*["']([\w.:-]{1,40})["']/i.exec(markup)?.[1] ??
    [...markup.matchAll(/<meta\b[^>]{0,400}>/gi)].map(([tag]) => charsetIn(tag)).find((found) => found !== null);
  return label === undefined || label === null || /^(?:utf-?16|ucs-?2|iso-10646-ucs-2|unicode)/i.test(label)
    ? null
    : label;
}

/** `<meta charset="…">`, or `<meta http-equiv="Content-Type" content="text/html; charset=…">`. */
const charsetIn = (tag: string): string | null => /\bcharset\s*=\s*["']?\s*([\w.:-]{1,40})/i.exec(tag)?.[1] ?? null;
