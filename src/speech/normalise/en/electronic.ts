import type { ReadingClass } from '../types.ts';
import { cardinal, digitByDigit, year } from './numbers.ts';
import { anyCase, pattern } from './patterns.ts';

const host = String.raw`(?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.)+[a-z]{2,18}`;
const path = String.raw`(?::\d{2,5})?(?:[/?#][\w\-.~%&=+#?/:;,!@*()]*)?`;
const stop = String.raw`(?<![.,;:!?()*])`;

/** Domains that stand without `www.`; others would make `e.g` or `said.He` an address. */
const topDomains = 'com|org|net|edu|gov|io|co|info|news|tv|app|dev|ai|uk|us|ca|au|de|fr|it|es|eu|nz|ie|in|abc';

const withScheme = anyCase(
  String.raw`(?<![\p{L}\p{N}])(?:https?:\/\/${host}|ftp:\/\/${host}|file:\/\/|www\.${host})${path}${stop}`,
);

/** `https://www.example.org/a-b` with every sign, where everything is asked for. */
const addressInFull: ReadingClass = {
  name: 'address-in-full',
  plain: true,
  yields: true,
  needs: /:\/\/|www\./i,
  pattern: withScheme,
  read: ({ 0: written }) => spelled(written),
};

/** `https://www.example.org/a-b?c=d` as `example dot org`: nobody says how a machine fetches it. */
const address: ReadingClass = {
  name: 'electronic',
  plain: false,
  needs: /:\/\/|www\./i,
  pattern: withScheme,
  read: ({ 0: written }) => siteOf(written),
};

/** `a.bc@example.com`. The part before the @ is at most 64 characters long (RFC 5321). */
const mail: ReadingClass = {
  name: 'electronic',
  plain: false,
  needs: /@/,
  pattern: anyCase(String.raw`(?<![\p{L}\p{N}@])(?<!\S\.)[\w&+-](?:[\w.&+-]{0,62}[\w&+-])?@${host}${path}${stop}`),
  read: ({ 0: written }) => spelled(written),
};

const bareDomain = anyCase(
  String.raw`(?<![\p{L}\p{N}@./])(?:[a-z\d][a-z\d-]{0,61}\.){1,3}(?:${topDomains})(?![\p{L}\p{N}@-]|\.[a-z])${path}${stop}`,
);

/** `It ended.It began` is no domain. */
const isSentenceBorder = (written: string): boolean => /^\p{Lu}\p{Ll}+\.\p{Lu}/u.test(written);

const domainInFull: ReadingClass = {
  name: 'address-in-full',
  plain: true,
  yields: true,
  needs: /[a-z\d]\.[a-z]/i,
  pattern: bareDomain,
  read: ({ 0: written }) => (isSentenceBorder(written) ? null : spelled(written)),
};

/** `example.com`. */
const domain: ReadingClass = {
  name: 'electronic',
  plain: false,
  needs: /[a-z\d]\.[a-z]/i,
  pattern: bareDomain,
  read: ({ 0: written }) => (isSentenceBorder(written) ? null : siteOf(written)),
};

/** `@anna_berg`, `#NightFerry`: words run together are parted where their capitals part them. */
const handle: ReadingClass = {
  name: 'handle',
  plain: false,
  needs: /[@#]/,
  pattern: pattern(
    String.raw`(?<![\p{L}\p{N}@#&/.])(?:@(?<user>\p{L}(?:[\p{L}\p{N}_]|\.(?=[\p{L}\p{N}_])){1,40})|#(?<topic>\p{L}[\p{L}\p{N}_]{1,60}))(?![\p{L}\p{N}_@#])`,
  ),
  read: ({ groups = {} }) => {
    const { user, topic = '' } = groups;
    // A user’s name is written to be typed, a topic to be read.
    return user === undefined
      ? `hashtag ${inWordsOf(topic.replaceAll('_', ' '))}`
      : `at ${inWordsOf(user.replaceAll('_', ' underscore ').replaceAll('.', ' dot '))}`;
  },
};

const inWordsOf = (name: string): string =>
  name
    .split(/\s+|(?<=\p{Ll})(?=\p{Lu})|(?<=\p{L})(?=\d)|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/u)
    .filter((word) => word !== '')
    .map((word) => (/^\d+$/.test(word) ? digitsInName(word) : word))
    .join(' ');

/** `#Vote2024` is a year, `#Route66` a number, and longer ones are read digit by digit. */
const digitsInName = (digits: string): string => {
  if (/^(?:19|20)\d{2}$/.test(digits)) return year(digits);
  return digits.length < 3 && !digits.startsWith('0') ? cardinal(digits) : digitByDigit(digits);
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

/** The host of an address, and its path where that is a word or two that one could type: `gov.uk/visas`. */
function siteOf(written: string): string {
  const [, name = '', rest = ''] = /^(?:\w+:\/\/)?(?:www\.)?([^/?#:]*)(?::\d+)?(.*)$/i.exec(written) ?? [];
  if (shorteners.has(name.toLowerCase()) && rest !== '') return 'a link';
  const typed = /^(?:\/[a-z-]{1,20}){1,2}\/?$/.test(rest) && rest.length <= 24 ? rest.replace(/\/$/, '') : '';
  return name === '' ? 'a file' : spelled(`${name}${typed}`);
}

/** Sites whose name says nothing of where an address leads. */
const shorteners: ReadonlySet<string> = new Set(
  't.co bit.ly tinyurl.com goo.gl ow.ly buff.ly is.gd dlvr.it trib.al lnkd.in fb.me youtu.be pic.twitter.com'.split(
    ' ',
  ),
);

/** Words whole, signs by name, digits one by one but for a round number. */
function spelled(written: string): string {
  return (written.match(/\p{L}+|\d+|[^\p{L}\d]/gu) ?? [])
    .map((part) => {
      if (/^\d/.test(part)) return /^\d000$/.test(part) ? cardinal(part) : digitByDigit(part);
      return signs[part] ?? abbreviations[part.toLowerCase()] ?? part;
    })
    .join(' ');
}

export const electronics: readonly ReadingClass[] = [addressInFull, address, mail, domainInFull, domain, handle];
