import type { ReadingClass } from '../types.ts';
import { fractionSigns, inFraction } from './fraction-words.ts';
import { cardinal, decimal, digitByDigit } from './numbers.ts';
import { amount, end, isBeforeNoun, pattern, start, whole } from './patterns.ts';
import { partsOfUnits } from './parts-of-units.ts';
import { unit, unitWords } from './units.ts';

/** What a measure is counted by: `MB/s`. */
const perWords: Readonly<Record<string, string>> = {
  kg: 'kilogram',
  km: 'kilometer',
  s: 'second',
  h: 'hour',
  day: 'day',
};
const scale = String.raw`(?:\s(?<scale>hundred|thousand|[mb]illion|trillion))?`;
/** Not behind a point or comma of the same number, so that a long row of them is not begun anew at each. */
const headOfNumber = String.raw`(?<![.,]\d{0,9})`;
/** A minus sign, not a hyphen: nothing that it could tie to stands before it. */
const minus = String.raw`(?<minus>(?<![\p{L}\p{N}%)\]])[-−])?`;

const signed = (groups: Readonly<Record<string, string>>, words: string): string =>
  `${groups['minus'] === undefined ? '' : 'minus '}${words}`;

/** `12kg`, `41,459.00 km³`, `4 1/2 lbs`, `2°C`, `100 million kg`. */
const measure: ReadingClass = {
  name: 'measure',
  plain: false,
  needs: /\d/,
  pattern: new RegExp(
    `${minus}${start}${headOfNumber}(?<amount>${amount})(?<half>\\s1/2)?${scale}[\\s-]?(?<unit>${unit})(?:/(?<per>${Object.keys(perWords).join('|')}))?${end}`,
    'giu',
  ),
  read: (match) => {
    const { groups = {} } = match;
    if (/^(?:G|H[Aa]|M[Ii]|MIN|FT|CC|CL|YD)$/.test(groups['unit'] ?? '')) return null;
    const [one, many] = unitWords(groups['unit'] ?? '');
    const isSingle = groups['amount'] === '1' && groups['scale'] === undefined && groups['half'] === undefined;
    const isPlural = groups['unit'] === many;
    const isOne = isSingle || (isBeforeNoun(match) && !isPlural);
    const half = groups['half'] === undefined ? '' : ' and a half';
    const scaled = groups['scale'] === undefined ? '' : ` ${groups['scale']}`;
    const per = groups['per'] === undefined ? '' : ` per ${perWords[groups['per'].toLowerCase()]}`;
    return signed(groups, `${decimal(groups['amount'] ?? '')}${half}${scaled} ${isOne ? one : many}${per}`);
  },
};

/** `6ft 2in`, `5'11"`. */
const height: ReadingClass = {
  name: 'measure',
  plain: false,
  needs: /\dft|\d\sft|\d['′’]\d/,
  pattern: pattern(
    start,
    String.raw`(?<![.,])(?<feet>\d{1,2})(?:\s?ft\s?|['′’])(?<inches>\d|1[01])(?:\s?ins?(?![\p{L}\p{N}])|["″”])`,
  ),
  read: (match) => {
    const { feet = '', inches = '' } = match.groups ?? {};
    const isOne = isBeforeNoun(match);
    return `${cardinal(feet)} ${isOne || feet === '1' ? 'foot' : 'feet'} ${cardinal(inches)}${isOne ? '' : inches === '1' ? ' inch' : ' inches'}`;
  },
};

/** `4min 30s`. */
const duration: ReadingClass = {
  name: 'time',
  plain: false,
  needs: /\d\s?min/,
  pattern: pattern(
    start,
    headOfNumber,
    String.raw`(?<minutes>\d{1,3})\s?mins?\s(?<seconds>[0-5]?\d)\s?s(?:ecs?)?`,
    end,
  ),
  read: ({ groups = {} }) => {
    const { minutes = '', seconds = '' } = groups;
    return `${cardinal(minutes)} minute${minutes === '1' ? '' : 's'} ${cardinal(seconds)} second${seconds === '1' ? '' : 's'}`;
  },
};

/** `3.5m wide`: metres, where what follows tells them from millions and miles. */
const metres: ReadingClass = {
  name: 'measure',
  plain: false,
  needs: /\dm\s/,
  pattern: pattern(
    start,
    headOfNumber,
    `(?<amount>${amount})m`,
    String.raw`(?=\s(?:wide|long|tall|high|deep|across|away|apart|above|below|hurdles|freestyle|butterfly|backstroke|breaststroke|sprint|sprinter)(?!\p{L}))`,
  ),
  read: ({ groups = {} }) => `${decimal(groups['amount'] ?? '')} ${groups['amount'] === '1' ? 'meter' : 'meters'}`,
};

/** `–4°F`: a dash before degrees that nothing stands before is a minus. */
const frost: ReadingClass = {
  name: 'measure',
  plain: false,
  needs: /–\d+(?:\.\d)?\s?°/,
  pattern: pattern(String.raw`(?<=^|[\s(])–(?<amount>\d{1,3}(?:\.\d)?)\s?(?<unit>°[CF]?)(?!\p{L})`),
  read: ({ groups = {} }) => {
    const [one, many] = unitWords(groups['unit'] ?? '');
    return `minus ${decimal(groups['amount'] ?? '')} ${groups['amount'] === '1' ? one : many}`;
  },
};

/** `2-5lb`, `10–15%`, `1234-123kg`. */
const range: ReadingClass = {
  name: 'range',
  plain: false,
  needs: /\d/,
  pattern: new RegExp(
    `${start}(?<![.,-]\\d{0,9})(?<from>${amount})\\s?[-–]\\s?(?<to>${amount})\\s?(?<unit>${unit}|%)(?![\\p{L}\\p{N}])`,
    'giu',
  ),
  read: ({ groups = {} }) => {
    const { from = '', to = '', unit: written = '' } = groups;
    return `${decimal(from)} to ${decimal(to)} ${written === '%' ? 'percent' : unitWords(written)[1]}`;
  },
};

/** `2x8 m2`. */
const area: ReadingClass = {
  name: 'measure',
  plain: false,
  needs: /\d/,
  pattern: new RegExp(
    `${start}${headOfNumber}(?<width>${amount})\\s?[x×]\\s?(?<height>${amount})\\s?(?<unit>${unit})${end}`,
    'giu',
  ),
  read: ({ groups = {} }) =>
    ofLength.test(groups['unit'] ?? '')
      ? `${decimal(groups['width'] ?? '')} by ${decimal(groups['height'] ?? '')} ${unitWords(groups['unit'] ?? '')[1]}`
      : null,
};

/** `2 × 400g` are two of them: only lengths and their squares lie across each other. */
const ofLength = /^(?:[cm]m|k?m[²³23]|km|millimet.*|sq .*|ft|mi|yds?|ha)$/i;

/** `968 mb` beside the words of the weather: millibars, no megabytes. */
const pressure: ReadingClass = {
  name: 'measure',
  plain: false,
  needs: /\dmb|\d\smb/,
  pattern: pattern(start, headOfNumber, String.raw`(?<amount>8[5-9]\d|9\d\d|10\d\d)\s?mb`, end),
  read: ({ groups = {}, input, index }) =>
    /\b(?:pressure|storm|hurricane|cyclone|typhoon|low|high|barometer)\b/i.test(
      input.slice(Math.max(0, index - 80), index + 80),
    )
      ? `${cardinal(groups['amount'] ?? '')} millibars`
      : null,
};

/** `12/kg`. */
const per: ReadingClass = {
  name: 'measure',
  plain: false,
  needs: /\d/,
  pattern: new RegExp(`${start}${headOfNumber}(?<amount>${amount})/(?<unit>kg|km|lb|day)${end}`, 'gu'),
  read: ({ groups = {} }) => `${decimal(groups['amount'] ?? '')} per ${unitWords(groups['unit'] ?? '')[0]}`,
};

/** `40%`, `5 %`. */
const percent: ReadingClass = {
  name: 'percent',
  plain: true,
  needs: /\d/,
  pattern: pattern(minus, start, headOfNumber, `(?<amount>${amount})\\s?%`),
  read: ({ groups = {} }) => signed(groups, `${decimal(groups['amount'] ?? '')} percent`),
};

/** `1/4`, `2 1/2`, `31/32`, `1/4th`; `½`. */
const fraction: ReadingClass = {
  name: 'fraction',
  plain: false,
  needs: /\d/,
  pattern: pattern(
    start,
    String.raw`(?<![/.,$£€-])(?:(?<whole>\d{1,3})\s)?(?<top>\d{1,5})(?<space>\s?)\/\k<space>(?<bottom>\d{1,5})(?:th|rd|nd|st|TH|RD|ND|ST)?`,
    end,
    String.raw`(?!\/|[.,]?\d)`,
  ),
  read: ({ groups = {}, 0: written, input, index }) => {
    if (notFractions.has(written) || isSeason(written)) return null;
    if (groups['whole'] === undefined && odds.test(input.slice(Math.max(0, index - 40), index + 40))) {
      return `${cardinal(groups['top'] ?? '', false)} to ${cardinal(groups['bottom'] ?? '', false)}`;
    }
    const words = inFraction(groups['top'] ?? '', groups['bottom'] ?? '', groups['whole'] !== undefined);
    return groups['whole'] === undefined ? words : `${cardinal(groups['whole'])} and ${words}`;
  },
  sayAs: ({ 0: written }) => (/^\d+\/\d+$/.test(written) ? { interpretAs: 'fraction', format: null } : null),
};

/** Near these, a number with a stroke is what a bet pays: `odds of 7/2`. */
const odds = /\b(?:odds|bookmakers?|bookies)\b/i;

/** Numbers with a stroke that mean something else; their class says how they are read. */
const notFractions: ReadonlySet<string> = new Set(['24/7', '9/11', '7/7', '50/50', '20/20', '60/40', '80/20', '7/11']);

/** `2019/20`, `1999/2000`: from a year to the next; the class of years reads it. */
function isSeason(written: string): boolean {
  const [, from = '', to = ''] = /^((?:1[1-9]|20)\d{2})\/(\d{4}|\d{2})$/.exec(written) ?? [];
  return from !== '' && String(Number(from) + 1).endsWith(to);
}

/** `½`, `2½`. */
const fractionSign: ReadingClass = {
  name: 'fraction',
  plain: false,
  needs: /[½⅓⅔¼¾⅕⅛]/,
  pattern: pattern(String.raw`(?<![.,\p{N}])(?:(?<whole>\d{1,3})\s?)?(?<sign>[½⅓⅔¼¾⅕⅛])`),
  read: ({ groups = {} }) => {
    const [top = '', bottom = ''] = (fractionSigns[groups['sign'] ?? ''] ?? '').split('/');
    const words = inFraction(top, bottom, groups['whole'] !== undefined);
    return groups['whole'] === undefined ? words : `${cardinal(groups['whole'])} and ${words}`;
  },
};

/** `.1665`, `-0.1`, `2.050`. */
const decimals: ReadingClass = {
  name: 'decimal',
  plain: true,
  needs: /\d/,
  pattern: pattern(minus, start, String.raw`(?<![.,])(?<amount>${whole}?\.\d+)(?![.]?\d)`),
  read: ({ groups = {} }) => signed(groups, decimal(groups['amount'] ?? '')),
};

/** `13,000`, `-2`, `004`; five digits and more without commas are read one by one unless something is counted. */
const cardinals: ReadingClass = {
  name: 'cardinal',
  plain: true,
  needs: /\d/,
  pattern: pattern(minus, start, `(?<digits>${whole})`, String.raw`(?<counted>(?=\s\p{Ll}{3}))?`),
  read: ({ groups = {} }) => {
    const digits = groups['digits'] ?? '';
    return signed(groups, isOneByOne(groups) ? digitByDigit(digits) : cardinal(digits));
  },
  sayAs: ({ groups = {} }) =>
    isOneByOne(groups) || groups['minus'] !== undefined ? null : { interpretAs: 'cardinal', format: null },
};

const isOneByOne = ({ digits = '', counted }: Readonly<Record<string, string>>): boolean =>
  (digits.startsWith('0') && digits.length > 1) || (/^\d{5,}$/.test(digits) && counted === undefined);

export const measures: readonly ReadingClass[] = [
  area,
  ...partsOfUnits,
  range,
  height,
  duration,
  metres,
  frost,
  pressure,
  measure,
  per,
];
export const fractions: readonly ReadingClass[] = [fraction, fractionSign];
export const numbers: readonly ReadingClass[] = [percent, decimals, cardinals];
