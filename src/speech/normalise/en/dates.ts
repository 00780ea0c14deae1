import type { ReadingClass } from '../types.ts';
import { isAmbiguous, monthName, monthPattern, months } from './months.ts';
import { cardinal, digitByDigit, ordinal, year } from './numbers.ts';
import { anyCase, end, pattern, start } from './patterns.ts';

const dayDigits = String.raw`(?<day>0?[1-9]|[12]\d|3[01])`;
const suffix = '(?:st|nd|rd|th)?';
const yearDigits = String.raw`(?<year>\d{4})`;

const isYear = (written: string | undefined): boolean =>
  written === undefined || (Number(written) >= 1000 && Number(written) <= 2199);

/** `July 25, 2012`, `Jan. 15`, `Jan-15-2020`. */
const monthDay: ReadingClass = {
  name: 'date',
  plain: false,
  needs: /\d/,
  pattern: anyCase(
    start,
    `(?<month>${monthPattern})[\\s-]\\s*${dayDigits}${suffix}(?:(?<comma>,?)[\\s-]${yearDigits})?`,
    end,
    String.raw`(?![:.,/]\d|%|\s?[–-]\s?\d)`,
  ),
  read: ({ groups = {} }) => {
    const { month = '', day = '', comma = '' } = groups;
    if (!isYear(groups['year']) || (isAmbiguous(month) && groups['year'] === undefined)) return null;
    return `${monthName(month)} ${ordinal(day)}${comma}${said(groups['year'])}`;
  },
};

/** `25 July 2012`, `the 25th of July`. */
const dayMonth: ReadingClass = {
  name: 'date',
  plain: false,
  needs: /\d/,
  pattern: anyCase(
    `(?<the>the\\s+)?`,
    start,
    String.raw`(?<![.,:/$£€-])`,
    `${dayDigits}${suffix}\\s+(?:of\\s+)?(?<month>${monthPattern})(?:(?<comma>,?)\\s${yearDigits})?`,
    end,
  ),
  read: ({ groups = {} }) => {
    const { month = '', day = '', comma = '' } = groups;
    if (!isYear(groups['year']) || (isAmbiguous(month) && groups['year'] === undefined && groups['the'] === undefined))
      return null;
    return `${groups['the']?.trim() ?? 'the'} ${ordinal(day)} of ${monthName(month)}${comma}${said(groups['year'])}`;
  },
};

/** `July 2012`. */
const monthYear: ReadingClass = {
  name: 'date',
  plain: false,
  needs: /\d/,
  pattern: anyCase(start, `(?<month>${monthPattern}),?\\s(?<year>1\\d{3}|20\\d{2})`, end, String.raw`(?![,.]\d)`),
  read: ({ groups = {} }) =>
    isAmbiguous(groups['month'] ?? '') ? null : `${monthName(groups['month'] ?? '')} ${year(groups['year'] ?? '')}`,
};

/** `2006-08-05`, `1998/2/30`. */
const yearMonthDay: ReadingClass = {
  name: 'date',
  plain: false,
  needs: /\d/,
  pattern: pattern(
    start,
    String.raw`(?<year>\d{4})(?<mark>[-/.])(?<month>0?[1-9]|1[0-2])\k<mark>(?<day>0?[1-9]|[12]\d|3[01])`,
    end,
  ),
  read: ({ groups = {} }) =>
    `${months[Number(groups['month']) - 1]} ${ordinal(groups['day'] ?? '')}${said(groups['year'])}`,
  sayAs: () => ({ interpretAs: 'date', format: 'ymd' }),
};

/** `10/06/2005`, `15.01.2020`, `11/17/05`: the order of day and month by the language's custom, unless only one is possible. */
const numbersOnly: ReadingClass = {
  name: 'date',
  plain: false,
  needs: /\d/,
  pattern: pattern(
    start,
    String.raw`(?<![$£€.,/-])(?<first>\d{1,2})(?<mark>[-/.])(?<second>\d{1,2})\k<mark>(?<year>\d{4}|\d{2})`,
    end,
    String.raw`(?![-/]\d)`,
  ),
  read: ({ groups = {} }, { dayFirst }) => {
    const [first, second, written = ''] = [Number(groups['first']), Number(groups['second']), groups['year']];
    const isDayFirst = startsWithDay(first, second, dayFirst);
    const [day, month] = isDayFirst ? [first, second] : [second, first];
    const name = months[month - 1];
    if (name === undefined || day < 1 || day > 31 || (written.length === 2 && groups['mark'] !== '/')) return null;
    const yearWords = written.length === 2 && written.startsWith('0') ? ` ${digitByDigit(written)}` : said(written);
    return isDayFirst ? `the ${ordinal(day)} of ${name}${yearWords}` : `${name} ${ordinal(day)}${yearWords}`;
  },
  sayAs: ({ groups = {} }, { dayFirst }) => {
    if (groups['year']?.length !== 4) return null;
    const isDayFirst = startsWithDay(Number(groups['first']), Number(groups['second']), dayFirst);
    return { interpretAs: 'date', format: isDayFirst ? 'dmy' : 'mdy' };
  },
};

const startsWithDay = (first: number, second: number, dayFirst: boolean): boolean =>
  first > 12 || (dayFirst && second <= 12);

const said = (written: string | undefined): string => (written === undefined ? '' : ` ${year(written)}`);

/** `2Q22`. */
const quarter: ReadingClass = {
  name: 'date',
  plain: false,
  needs: /\d/,
  pattern: pattern(start, String.raw`(?<quarter>[1-4])Q(?:20)?(?<year>\d{2})`, end),
  read: ({ groups = {} }) => `the ${ordinal(groups['quarter'] ?? '')} quarter of ${cardinal(groups['year'] ?? '')}`,
};

export const dates: readonly ReadingClass[] = [dayMonth, monthDay, monthYear, yearMonthDay, numbersOnly, quarter];
