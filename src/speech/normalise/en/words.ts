import type { ReadingClass } from '../types.ts';
import { cardinal, digitByDigit, inPairs, ordinalOf } from './numbers.ts';
import { end, pattern, start } from './patterns.ts';
import { commonTitles, fixedReadings, states, streets, titles } from './word-lists.ts';

const oneOf = (words: readonly string[]): string =>
  words
    .toSorted((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'))
    .join('|');

/** What is always read in one way: `24/7`, `401(k)`, `No. 10`, `vs.`. */
const fixed: ReadingClass = {
  name: 'fixed',
  plain: false,
  pattern: pattern(start, `(?:${oneOf(Object.keys(fixedReadings))})(?![\\p{L}\\p{N}])`),
  read: ({ 0: written }) => fixedReadings[written] ?? null,
};

/** `WWII`, `WW1’s`. */
const worldWar: ReadingClass = {
  name: 'fixed',
  plain: false,
  needs: /WW[I12]/,
  pattern: pattern(start, String.raw`WW(?<number>I{1,2}|[12])(?<ending>['’]s)?`, end),
  read: ({ groups = {} }) =>
    `World War ${/^(?:I|1)$/.test(groups['number'] ?? '') ? 'One' : 'Two'}${groups['ending'] ?? ''}`,
};

/** `Sen. Warren`, `Sgt. Hale`: before a name. */
const title: ReadingClass = {
  name: 'title',
  plain: false,
  needs: /[a-z]\./,
  pattern: pattern(start, `(?<title>${oneOf(Object.keys(titles))})\\.(?=\\s\\p{Lu})`),
  read: ({ groups = {} }) => titles[groups['title'] ?? ''] ?? null,
};

/** `Dr. Voss`, `Mr Lund`, `St. Mary’s` but not `Elm St. It was`. */
const commonTitle: ReadingClass = {
  name: 'title',
  plain: true,
  pattern: pattern(start, `(?<title>${oneOf(Object.keys(commonTitles))})\\.?(?=\\s\\p{Lu})`),
  read: ({ groups = {}, input, index }) => {
    const afterName = groups['title'] === 'St' && /\p{Lu}\p{L}*\s$/u.test(input.slice(Math.max(0, index - 30), index));
    return afterName ? null : (commonTitles[groups['title'] ?? ''] ?? null);
  },
};

/** `No. 10`, `Nos. 4 and 5`. */
const number: ReadingClass = {
  name: 'title',
  plain: false,
  needs: /\d/,
  pattern: pattern(start, String.raw`Nos?\.(?=\s?\d)`),
  read: ({ 0: written }) => (written === 'No.' ? 'Number' : 'Numbers'),
};

/** `Santa Clara, CA 95051`, `Flint, Mich.`; a code of two letters only before a ZIP code or at the end: elsewhere it may be a degree. */
const state: ReadingClass = {
  name: 'address',
  plain: false,
  needs: /, \p{Lu}/u,
  pattern: pattern(`(?<=, )(?<state>${oneOf(Object.keys(states))})(?<zip>,? \\d{5})?${end}(?!\\.\\p{L})`),
  read: ({ groups = {}, input, index, 0: written }) => {
    const { state: code = '', zip } = groups;
    const name = states[code] ?? code;
    if (zip !== undefined) return `${name}, ${digitByDigit(zip)}`;
    return code.endsWith('.') || input.slice(index + written.length).trim() === '' ? name : null;
  },
};

/** `(R-Ohio)` is written out; `(D-N.Y.)`, `(R-VT)`, `, R-Tenn.,`: a politician’s party and state, and `(Ill.)` the state alone. */
const politician: ReadingClass = {
  name: 'address',
  plain: false,
  needs: /[DRI]\s?[-–]|\(\p{Lu}/u,
  pattern: pattern(
    `(?:(?<=\\()|(?<=, )(?=[DRI]\\s?[-–]))(?:(?<party>[DRI])\\s?[-–]\\s?)?(?<state>${oneOf(Object.keys(states))})(?=[);,]|\\.?$)`,
  ),
  read: ({ groups = {} }) => {
    const { party, state: code = '' } = groups;
    if (party === undefined) return /[a-z]\.$/.test(code) ? (states[code] ?? null) : null;
    return `${parties[party]} of ${states[code] ?? code}`;
  },
};

const parties: Readonly<Record<string, string>> = { D: 'Democrat', R: 'Republican', I: 'Independent' };

/** `before N.H. votes`: initials of a state where no name follows that they could belong to. */
const stateInitials: ReadingClass = {
  name: 'address',
  plain: false,
  needs: /\p{Lu}\.\p{Lu}/u,
  pattern: pattern(
    String.raw`(?<![\p{L}\p{N}.]|\p{Lu}\p{Ll}{1,20} )(?<state>N\.H\.|N\.J\.|N\.M\.|N\.Y\.|N\.C\.|N\.D\.|R\.I\.|S\.C\.|S\.D\.|W\.Va\.)(?=\s\p{Ll}|[,;:)])`,
  ),
  read: ({ groups = {} }) => states[groups['state'] ?? ''] ?? null,
};

const compass: Readonly<Record<string, string>> = { N: 'North', S: 'South', E: 'East', W: 'West' };

/** `1428 Elm St.`, `708 N 1st St`: a house number, a name and a kind of street. */
const street: ReadingClass = {
  name: 'address',
  plain: false,
  needs: /\d/,
  pattern: pattern(
    start,
    String.raw`(?<house>\d{1,5})\s(?:(?<way>[NSEW])\.?\s)?(?<name>(?:\p{Lu}\p{L}*\s){1,3}|\d{1,3}(?:st|nd|rd|th)\s)(?<street>${oneOf(Object.keys(streets))})`,
    end,
    String.raw`(?<stop>\.(?!\s+\p{Lu}|$))?`,
  ),
  read: ({ groups = {} }) => {
    const { house = '', way, name = '', street: kind = '' } = groups;
    const named = name.replace(/^(\d+)(st|nd|rd|th)\s$/, (_, digits: string) => `${ordinalName(digits)} `);
    return `${houseNumber(house)} ${way === undefined ? '' : `${compass[way]} `}${named}${streets[kind] ?? kind}`;
  },
};

const ordinalName = (digits: string): string => ordinalOf(cardinal(digits, false));

/** `1428` is fourteen twenty eight, `123` one twenty three, `708` seven zero eight. */
function houseNumber(digits: string): string {
  if (digits.length === 4 && !digits.endsWith('00')) return inPairs(digits);
  if (digits.length !== 3 || digits.endsWith('00'))
    return digits.length > 4 ? digitByDigit(digits) : cardinal(digits, false);
  return digits[1] === '0' ? digitByDigit(digits) : `${cardinal(digits.slice(0, 1))} ${cardinal(digits.slice(1))}`;
}

/** `C. S. Lewis`, `U.S.A.`: letters with stops are said without. */
const initials: ReadingClass = {
  name: 'initials',
  plain: false,
  needs: /\p{Lu}\..?\p{Lu}\./u,
  pattern: pattern(String.raw`(?<![\p{L}\p{N}.])(?:\p{Lu}\.\s?){1,4}\p{Lu}\.(?:['’]?s(?!\p{L}))?`),
  read: ({ 0: written }) =>
    written
      .replace(/\.\s?(?=s$|['’])/, ' ')
      .replace(/\.\s?/g, ' ')
      .replace(/ (?=['’])/, '')
      .trim(),
};

/** Mark-up that was left in the text: never read into. */
const markUp: ReadingClass = {
  name: 'mark-up',
  plain: true,
  pattern: /<\/?[A-Za-z][^<>]{0,80}>/g,
  read: ({ 0: written }) => written,
};

export const words: readonly ReadingClass[] = [
  markUp,
  fixed,
  worldWar,
  street,
  state,
  politician,
  stateInitials,
  title,
  commonTitle,
  number,
  initials,
];
