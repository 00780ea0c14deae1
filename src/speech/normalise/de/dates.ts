import { end, pattern, start } from '../patterns.ts';
import type { ReadingClass } from '../types.ts';
import { cardinal, ordinalStem, romanValue, year } from './numbers.ts';

const months = [
  'Januar',
  'Februar',
  'März',
  'April',
  'Mai',
  'Juni',
  'Juli',
  'August',
  'September',
  'Oktober',
  'November',
  'Dezember',
];
const monthPattern = `(?:${months.join('|')}|Jänner|Feber|(?:Jan|Feb|Mrz|Apr|Jun|Jul|Aug|Sept?|Okt|Nov|Dez)\\.)`;

const monthName = (written: string): string =>
  written.endsWith('.')
    ? (months.find((month) => month.startsWith(written.slice(0, 3).replace('Mrz', 'Mär'))) ?? written)
    : written;

/** The ending that an ordinal has behind these words, a case of its own: `am dritten`, `der dritte`, and bare `dritter`. */
function ending(before: string, bare: 'e' | 'er'): 'e' | 'en' | 'er' {
  if (
    /(?:^|[^\p{L}])(?:am|vom|zum|zur|beim|im|dem|den|des|ab|seit|bis|und|gegen|einem|einen|einer|eines|dieser|diesem|diesen|jeder|jedem|jeden)\s$/iu.test(
      before,
    )
  )
    return 'en';
  if (
    /(?:^|[^\p{L}])(?:in|aus|mit|von|zu|bei|nach|seit|an|auf|vor|unter|während|wegen|trotz|hinter)\sder\s$/iu.test(
      before,
    )
  )
    return 'en';
  if (/(?:^|[^\p{L}])am\s\p{L}{2,12}\.?,\s$/iu.test(before)) return 'en';
  if (/(?:^|[^\p{L}])(?:der|die|das|diese|dieses|jede)\s$/iu.test(before)) return 'e';
  return bare;
}

const before = (text: string, at: number): string => text.slice(Math.max(0, at - 20), at);

/** `am 3. Oktober 2026`, `der 1. Mai`; `vom 3. bis 5. Oktober` through `ordinal`. */
const dayMonth: ReadingClass = {
  name: 'date',
  plain: false,
  needs: /\d\./,
  pattern: pattern(
    start,
    String.raw`(?<![.,])(?<day>0?[1-9]|[12]\d|3[01])\.\s?(?<month>${monthPattern})(?:\s(?<year>\d{4})(?!\d))?`,
  ),
  read: ({ groups = {}, input, index }) => {
    const { day = '', month = '', year: written } = groups;
    const said = `${ordinalStem(day)}${ending(before(input, index), 'er')} ${monthName(month)}`;
    return written === undefined ? said : `${said} ${year(written)}`;
  },
};

/** `03.10.2026`, `3.10.`: day, month, year. */
const numbersOnly: ReadingClass = {
  name: 'date',
  plain: false,
  needs: /\d\.\d/,
  pattern: pattern(
    start,
    String.raw`(?<![.,:/])(?<day>0?[1-9]|[12]\d|3[01])\.\s?(?<month>0?[1-9]|1[0-2])\.\s?(?<year>\d{4}|\d{2}(?!\s?(?:Uhr|%|€)))`,
    end,
    String.raw`(?!\.\d)`,
  ),
  read: ({ groups = {}, input, index }) => {
    const { day = '', month = '', year: written = '' } = groups;
    const full = written.length === 2 ? cardinal(written) : year(written);
    return `${ordinalStem(day)}${ending(before(input, index), 'er')} ${months[Number(month) - 1] ?? ''} ${full}`;
  },
};

/** `am 24.12.`, `vom 5.5. bis 6.5.`: no year, and the words before it tell that it is a date; `Sa., 28.11.,` */
const withoutYear: ReadingClass = {
  name: 'date',
  plain: false,
  needs: /\d\.\d{1,2}\./,
  pattern: pattern(
    String.raw`(?<=(?<![\p{L}])(?:(?:[Aa]m|[Vv]om|[Zz]um|[Bb]is|[Aa]b|[Ss]eit|dem|den|und|oder|der)\s|(?:(?:Mon|Diens|Donners|Frei|Sams|Sonn)tag|Mittwoch|Sonnabend|(?:Mo|Di|Mi|Do|Fr|Sa|So)\.),\s))`,
    String.raw`(?<day>0?[1-9]|[12]\d|3[01])\.\s?(?<month>0?[1-9]|1[0-2])\.(?![\p{L}\p{N}]|\.)`,
  ),
  read: ({ groups = {}, input, index, 0: found }) => {
    const { day = '', month = '' } = groups;
    const stop = input.slice(index + found.length).trim() === '' ? '.' : '';
    return `${ordinalStem(day)}${ending(before(input, index), 'er')} ${months[Number(month) - 1] ?? ''}${stop}`;
  },
};

/** `3:2`, `25:19`: what is no time of day, or stands behind the words of a match. */
const score: ReadingClass = {
  name: 'score',
  plain: false,
  needs: /\d:\d/,
  pattern: pattern(
    start,
    String.raw`(?<![.,:/-])(?<own>\d{1,3}):(?<other>\d{1,3})(?![\p{L}\p{N}:]|[.,]\d|\s?(?:Uhr|Min))`,
  ),
  read: ({ groups = {}, 0: found, input, index }) => {
    const { own = '', other = '' } = groups;
    const isTime = Number(own) <= 24 && /^[0-5]\d$/.test(other);
    const isCounted = /^\s(?:Tore|Treffer|Punkte|Sätze)n?(?!\p{L})/u.test(
      input.slice(index + found.length, index + found.length + 12),
    );
    return isTime && !isCounted && !ofMatch.test(input.slice(Math.max(0, index - 60), index))
      ? null
      : `${cardinal(own)} zu ${cardinal(other)}`;
  },
};

const ofMatch =
  /(?<!\p{L})(?:gewann|gewannen|gewinnt|gewonnen|siegte|siegten|siegt|verlor|verloren|verliert|unterlag|unterlagen|besiegte|[Ee]ndstand|Spielstand|[Hh]albzeit|Sieg|Niederlage|Sätzen?|Satz)(?!\p{L})/u;

/** `die 2. Liga`, `im 1. Quartal`, `vom 3. bis 5. Oktober`: before a noun, or before another of its kind. */
const ordinal: ReadingClass = {
  name: 'ordinal',
  plain: false,
  needs: /\d\./,
  pattern: pattern(
    start,
    String.raw`(?<![.,:/-])(?<digits>[1-9]\d{0,2})\.(?=\s(?:\p{Lu}\p{Ll}|(?:bis|und|oder|auf den|zum)\s\d{1,3}\.))`,
  ),
  read: ({ groups = {}, input, index }) => {
    const words = before(input, index);
    // “Um 9. Danach”: with nothing before it that an ordinal follows, the stop ends a sentence.
    if (/(?:^|[^\p{L}])(?:um|Nummer|Nr\.|Platz|Kapitel|Seite|Artikel|Gleis|Zimmer|Rang|Absatz)\s$/iu.test(words))
      return null;
    return ordinalStem(groups['digits'] ?? '') + ending(words, 'e');
  },
};

/** `Wilhelm II.`, `Papst Johannes XXIII.` */
const regnal: ReadingClass = {
  name: 'roman',
  plain: false,
  needs: /[IVX]\./,
  pattern: pattern(String.raw`(?<=(?<!\p{L})\p{Lu}\p{Ll}{2,20}\s)[IVX]{1,5}\.`),
  read: ({ 0: written, input, index }) => {
    const stem = ordinalStem(String(romanValue(written.slice(0, -1))));
    const stop = input.slice(index + written.length).trim() === '' ? '.' : '';
    return `der ${stem.charAt(0).toUpperCase()}${stem.slice(1)}e${stop}`;
  },
};

/** `14.30 Uhr`, `8:05`, `8.00 Uhr`. */
const time: ReadingClass = {
  name: 'time',
  plain: false,
  needs: /\d[.:]\d/,
  pattern: pattern(
    start,
    String.raw`(?<![.,:/-])(?<hours>[01]?\d|2[0-4])(?:[.:](?<minutes>[0-5]\d)\s?Uhr|:(?<only>[0-5]\d))(?![\p{L}\p{N}:]|[.,]\d)`,
  ),
  read: ({ groups = {} }) => {
    const { hours = '', minutes, only = '' } = groups;
    return timeOfDay(hours, minutes ?? only);
  },
};

function timeOfDay(hours: string, minutes: string): string {
  const hour = Number(hours) === 1 ? 'ein' : cardinal(hours);
  return Number(minutes) === 0 ? `${hour} Uhr` : `${hour} Uhr ${cardinal(minutes)}`;
}

/** `8.05–10.15 Uhr`: from a time to another. */
const times: ReadingClass = {
  name: 'time',
  plain: false,
  needs: /\d\s?Uhr/,
  pattern: pattern(
    start,
    String.raw`(?<![.,:/-])(?<hours>[01]?\d|2[0-4])[.:](?<minutes>[0-5]\d)\s?[–-]\s?(?<hours2>[01]?\d|2[0-4])[.:](?<minutes2>[0-5]\d)\s?Uhr`,
    end,
  ),
  read: ({ groups = {} }) => {
    const { hours = '', minutes = '', hours2 = '', minutes2 = '' } = groups;
    return `${timeOfDay(hours, minutes)} bis ${timeOfDay(hours2, minutes2)}`;
  },
};

/** `1999`, `die 1990er`, `90er`. */
const years: ReadingClass = {
  name: 'year',
  plain: false,
  needs: /\d/,
  pattern: pattern(
    start,
    String.raw`(?<![.,:/€$-])(?:(?<year>1[1-9]\d\d)(?<er>er)?|(?<decade>[2-9]0)er)(?![\p{L}\p{N}]|[.,:/]\d|\s?[%€])`,
  ),
  read: ({ groups = {} }) =>
    groups['decade'] === undefined
      ? year(groups['year'] ?? '') + (groups['er'] ?? '')
      : `${cardinal(groups['decade'])}er`,
};

/** `2014–2016`, `10–15`. */
const range: ReadingClass = {
  name: 'range',
  plain: false,
  needs: /\d\s?–\s?\d/,
  pattern: pattern(start, String.raw`(?<![.,:/–-])(?<from>\d{1,4})\s?–\s?(?<to>\d{1,4})(?![\p{L}\p{N}–]|[.,:]\d)`),
  read: ({ groups = {} }) => {
    const { from = '', to = '' } = groups;
    return Number(to) > Number(from) ? `${year(from)} bis ${year(to)}` : null;
  },
};

export const dates: readonly ReadingClass[] = [
  dayMonth,
  times,
  numbersOnly,
  withoutYear,
  score,
  time,
  range,
  ordinal,
  regnal,
  years,
];
