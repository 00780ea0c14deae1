import type { ReadingClass } from '../types.ts';
import { cardinal, plural, year } from './numbers.ts';
import { anyCase, end, pattern, start } from './patterns.ts';

/** A year that stands for itself; not the thousands and cents of something longer. */
const bareYear = String.raw`(?<![$£€¥₩#.,/-])(?:1[1-9]\d{2}|20\d{2}|1000)`;

/** `1961–1965`, `2014–15`, `1960s-80s`, `2019/20`. */
const yearRange: ReadingClass = {
  name: 'year',
  plain: false,
  needs: /\d/,
  pattern: pattern(
    start,
    String.raw`(?<from>1[1-9]\d{2}|20\d{2})(?<s>s?)(?:\s?[-–]\s?|\/)(?<to>(?:1[1-9]|20)?\d{2})(?<s2>s?)`,
    end,
    String.raw`(?![-–/]\d|[.,]\d|\s(?:kg|km|lbs?|m)\b)`,
  ),
  read: ({ groups = {} }) => {
    const { from = '', to = '' } = groups;
    if (Number(to) <= (to.length === 2 ? Number(from.slice(2)) : Number(from))) return null;
    const last = to.length === 2 ? cardinal(to.replace(/^0/, '')) : year(to);
    return `${decade(year(from), groups['s'])} to ${decade(to.startsWith('0') && to.length === 2 ? `oh ${last}` : last, groups['s2'])}`;
  },
};

const decade = (words: string, s: string | undefined): string => (s === 's' ? plural(words) : words);

/** `1980s`, `1980 s`, `’80s`, `mid-80s`. */
const decades: ReadingClass = {
  name: 'year',
  plain: false,
  needs: /\d/,
  pattern: pattern(
    String.raw`(?<![\p{L}\p{N}$£€.,])(?:['’‘]|(?<mid>[Mm]id)-)?(?<year>(?:1[1-9]|20)\d0|[2-9]0)\s?s`,
    end,
  ),
  read: ({ groups = {}, 0: written }) => {
    const digits = groups['year'] ?? '';
    if (digits.length === 2 && (/\s/.test(written) || written.length === 3))
      return digits.length === 2 && /\s/.test(written) ? null : plural(cardinal(digits));
    const words =
      digits.endsWith('00') && digits !== '2000' ? `${cardinal(digits.slice(0, 2))} hundreds` : plural(year(digits));
    return groups['mid'] === undefined ? words : `${groups['mid']} ${words}`;
  },
};

/** `340 A.D.`, `44 BC`. */
const era: ReadingClass = {
  name: 'year',
  plain: false,
  needs: /\d/,
  pattern: pattern(start, String.raw`(?<year>\d{1,4})\s?(?<era>A\.?D\.?|B\.?C\.?(?:E\.?)?|C\.E\.)(?![\p{L}\p{N}])`),
  read: ({ groups = {} }) => {
    const digits = groups['year'] ?? '';
    const words =
      digits.length === 3 && !digits.endsWith('00')
        ? `${cardinal(digits.slice(0, 1))} ${cardinal(digits.slice(1))}`
        : year(digits);
    return `${words} ${(groups['era'] ?? '').replaceAll('.', '')}`;
  },
};

/** `in 1994`. Engines that say "one thousand nine hundred …" are many. */
const lone: ReadingClass = {
  name: 'year',
  plain: false,
  needs: /\d/,
  pattern: anyCase(start, `(?<year>${bareYear})`, end, String.raw`(?![,.:/]\d|[-–]|\s?(?:%|°|kg|km|lbs?)|\/)`),
  read: ({ groups = {}, input, index }) => (isCount(input, index, index + 4) ? null : year(groups['year'] ?? '')),
};

/** `a survey of 1709 schoolchildren`, `more than 1850 people`: not a year, and engines read a number by themselves. */
const isCount = (text: string, from: number, to: number): boolean =>
  /(?<!\p{L})(?:than|least|about|around|some|nearly|almost|over|approximately|roughly|exactly|only|just|of|by)\s$/iu.test(
    text.slice(Math.max(0, from - 16), from),
  ) && /^\s(?:\p{Ll}{2,}s|\p{Ll}*(?:men|children|people))(?!\p{L})/u.test(text.slice(to, to + 24));

/** `the winter of ’09`. */
const short: ReadingClass = {
  name: 'year',
  plain: false,
  needs: /['’‘]0\d/,
  pattern: pattern(String.raw`(?<![\p{L}\p{N}])['’‘]0(?<year>\d)(?![\p{L}\p{N}]|[.,:]\d)`),
  read: ({ groups = {} }) => `oh ${cardinal(groups['year'] ?? '')}`,
};

export const years: readonly ReadingClass[] = [yearRange, decades, era, lone, short];
