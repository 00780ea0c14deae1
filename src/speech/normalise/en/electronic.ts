import type { ReadingClass } from '../types.ts';
import { cardinal, digitByDigit } from './numbers.ts';
import { anyCase, pattern } from './patterns.ts';

const host = String.raw`(?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.)+[a-z]{2,18}`;
const path = String.raw`(?:\/[\w\-.~%&=+#?/]*)?`;
const stop = String.raw`(?<![.,;:!?])`;

/** Domains that stand without `www.`; others would make `e.g` or `said.He` an address. */
const topDomains = 'com|org|net|edu|gov|io|co|info|news|tv|app|dev|ai|uk|us|ca|au|de|fr|it|es|eu|nz|ie|in|abc';

/** `https://www.example.org/a-b`, `file:///c/x.html`. */
const address: ReadingClass = {
  name: 'electronic',
  plain: false,
  needs: /:\/\/|www\./i,
  pattern: anyCase(
    String.raw`(?<![\p{L}\p{N}])(?:https?:\/\/${host}|ftp:\/\/${host}|file:\/\/|www\.${host})${path}${stop}`,
  ),
  read: ({ 0: written }) => spelled(written),
};

/** `a.bc@example.com`. The part before the @ is at most 64 characters long (RFC 5321). */
const mail: ReadingClass = {
  name: 'electronic',
  plain: false,
  needs: /@/,
  pattern: anyCase(String.raw`(?<![\p{L}\p{N}@])(?<!\S\.)[\w&+-](?:[\w.&+-]{0,62}[\w&+-])?@${host}${path}${stop}`),
  read: ({ 0: written }) => spelled(written),
};

/** `example.com`. */
const domain: ReadingClass = {
  name: 'electronic',
  plain: false,
  needs: /[a-z\d]\.[a-z]/i,
  pattern: anyCase(
    String.raw`(?<![\p{L}\p{N}@./])(?:[a-z\d][a-z\d-]{0,61}\.){1,3}(?:${topDomains})(?![\p{L}\p{N}@-]|\.[a-z])${path}${stop}`,
  ),
  read: ({ 0: written }) => (/^\p{Lu}\p{Ll}+\.\p{Lu}/u.test(written) ? null : spelled(written)),
};

/** `@mypizza`, `#mytext`. */
const handle: ReadingClass = {
  name: 'handle',
  plain: true,
  pattern: pattern(String.raw`(?<![\p{L}\p{N}@#&/])[@#](?=\p{L})`),
  read: ({ 0: written }) => (written === '@' ? 'at' : 'hash'),
};

const signs: Readonly<Record<string, string>> = {
  ':': 'colon',
  '/': 'slash',
  '.': 'dot',
  '@': 'at',
  '-': 'dash',
  _: 'underscore',
  '&': 'ampersand',
  '?': 'question mark',
  '=': 'equals',
  '#': 'hash',
  '%': 'percent',
  '+': 'plus',
  '~': 'tilde',
};

const abbreviations: Readonly<Record<string, string>> = { jpg: 'jpeg' };

/** Words whole, signs by name, digits one by one but for a round number. */
function spelled(written: string): string {
  return (written.match(/\p{L}+|\d+|[^\p{L}\d]/gu) ?? [])
    .map((part) => {
      if (/^\d/.test(part)) return /^\d000$/.test(part) ? cardinal(part) : digitByDigit(part);
      return signs[part] ?? abbreviations[part.toLowerCase()] ?? part;
    })
    .join(' ');
}

export const electronics: readonly ReadingClass[] = [address, mail, domain, handle];
