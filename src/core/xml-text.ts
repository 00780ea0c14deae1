/** Characters and escapes of XML 1.0. */

/** Everything that production [2] `Char` of XML 1.0 leaves out: control characters, lone surrogates, U+FFFE and U+FFFF. */
const forbidden = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

export const withoutForbidden = (text: string): string => text.replace(forbidden, '');

/** How many characters of a text XML forbids. */
export const countForbidden = (text: string): number => text.match(forbidden)?.length ?? 0;

/** What `escapeText` would alter, and every surrogate. */
const altered = / {2}|[^ -%'-;=?-\uD7FF\uE000-\uFFFD]/;

/** For element content: forbidden characters removed, white space as single spaces, mark-up characters escaped. */
export const escapeText = (text: string): string =>
  altered.test(text)
    ? withoutForbidden(text)
        .replace(/[\t\n\r ]+/g, ' ')
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
    : text;

/** For a value in double quotes. */
export const escapeAttribute = (value: string): string => escapeText(value).replaceAll('"', '&quot;');

/** No format nests elements so deep, and to look up namespaces takes longer the deeper an element stands. */
export const deepest = 400;

/** What an XML parser says of an error, without its place and the stop at its end. */
export const xmlReason = (message: string): string =>
  message.replace(/^(?:undefined:)?\d+:\d+: /, '').replace(/\.$/, '');
