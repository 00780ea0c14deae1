/** Handles and hashtags, in the words of a language. */
import type { ReadingClass } from './types.ts';
import { pattern } from './patterns.ts';

/** How a language says them. */
export interface HandleWords {
  /** Before a topic: `hashtag`. */
  readonly hashtag: string;
  /** Before a user’s name: `at`. */
  readonly at: string;
  readonly underscore: string;
  readonly dot: string;
  /** Abbreviations of four letters and more: small letters right behind one begin a word of their own. */
  readonly abbreviations: readonly string[];
  /** Words that are written small in a topic: `is` in `COVIDisNotOver`. */
  readonly small: readonly string[];
  /** Digits in words. */
  readonly numbers: {
    readonly year: (digits: string) => string;
    readonly cardinal: (digits: string) => string;
    readonly digitByDigit: (digits: string) => string;
  };
}

/** `@anna_berg`, `#NightFerry`: words run together are parted where their capitals part them. */
export function handleClass(words: HandleWords): ReadingClass {
  const parts = partsIn(words);
  const inWordsOf = (name: string): string =>
    parts(name)
      .map((word) => (/^\d+$/.test(word) ? digitsInName(word, words) : word))
      .join(' ');
  return {
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
        ? `${words.hashtag} ${inWordsOf(topic.replaceAll('_', ' '))}`
        : `${words.at} ${inWordsOf(user.replaceAll('_', ` ${words.underscore} `).replaceAll('.', ` ${words.dot} `))}`;
    },
  };
}

/** `#Vote2024` is a year, `#Route66` a number, and longer ones are read digit by digit. */
function digitsInName(digits: string, { numbers: { year, cardinal, digitByDigit } }: HandleWords): string {
  if (/^(?:19|20)\d{2}$/.test(digits)) return year(digits);
  return digits.length < 3 && !digits.startsWith('0') ? cardinal(digits) : digitByDigit(digits);
}

/** Where a small letter or a digit meets a capital, but not in `iPhone`; `BBCNews` is two words. */
const borders =
  /(?<=\p{L}\p{Ll}|[a-df-hj-z])(?=\p{Lu})|(?<=\p{L})(?=\d)|(?<=\d)(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/u;

function partsIn({ abbreviations, small }: HandleWords): (name: string) => readonly string[] {
  const behindCapitals = new RegExp(
    `(?<=\\p{Lu}{2})(?=(?:${small.join('|')})(?:\\p{Lu}|\\d|$))|(?<=(?<!\\p{Lu})(?:${abbreviations.join('|')}))(?=\\p{Ll}{2})`,
    'u',
  );
  return (name) =>
    name
      .split(/\s+/)
      .flatMap((word) => word.split(behindCapitals))
      .flatMap((word) => word.split(borders))
      .filter((word) => word !== '');
}
