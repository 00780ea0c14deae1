import type { ReadingClass } from '../types.ts';
import { acronymWords, speltAcronyms } from './acronym-words.ts';
import { cardinal, digitByDigit, year } from './numbers.ts';
import { pattern } from './patterns.ts';

/** `@anna_berg`, `#NightFerry`: words run together are parted where their capitals part them. */
export const handle: ReadingClass = {
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

/** `COVIDisNotOver`: a small word behind capitals begins a part, as does what follows an abbreviation that is known. */
const behindCapitals = new RegExp(
  `(?<=\\p{Lu}{2})(?=(?:is|are|was|in|on|at|and|for|to|the|of|not|has|can|will)(?:\\p{Lu}|\\d|$))|(?<=${known()})(?=\\p{Ll}{2})`,
  'u',
);

/** Abbreviations of four letters and more, which no word begins with. */
function known(): string {
  const long = [...acronymWords, ...speltAcronyms].filter((word) => word.length > 3);
  return `(?<!\\p{Lu})(?:${long.join('|')})`;
}

/** Where a small letter or a digit meets a capital, but not in `iPhone`; `BBCNews` is two words. */
const borders =
  /(?<=\p{L}\p{Ll}|[a-df-hj-z])(?=\p{Lu})|(?<=\p{L})(?=\d)|(?<=\d)(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/u;

const inWordsOf = (name: string): string =>
  name
    .split(/\s+/)
    .flatMap((word) => word.split(behindCapitals))
    .flatMap((word) => word.split(borders))
    .filter((word) => word !== '')
    .map((word) => (/^\d+$/.test(word) ? digitsInName(word) : word))
    .join(' ');

/** `#Vote2024` is a year, `#Route66` a number, and longer ones are read digit by digit. */
const digitsInName = (digits: string): string => {
  if (/^(?:19|20)\d{2}$/.test(digits)) return year(digits);
  return digits.length < 3 && !digits.startsWith('0') ? cardinal(digits) : digitByDigit(digits);
};
