/** Dates as pages write them, as ISO 8601. */
import { isoDate } from '../../roles/classify.ts';

/**
 * A date, with its time where that is stated in ISO 8601; null for what names no day. `dayFirst` tells what `3/4/2026` means;
 * with null such a date is one only where no month could be meant.
 */
export function dateIn(text: string, dayFirst: boolean | null = null): string | null {
  const value = text.trim();
  const iso = isoPattern.exec(value);
  return iso === null
    ? (yearFirst(value) ?? numeric(value, dayFirst) ?? isoDate(value) ?? worded(value))
    : dateOfIso(iso);
}

const isoPattern =
  /(?<!\d)((?:19|20)\d\d)-(\d{1,2})-(\d{1,2})(?!\d)(?:[T ](\d\d:\d\d(?::\d\d)?)(?:\.\d+)?\s?(Z|[+-]\d\d:?\d\d)?)?/;

function dateOfIso([, year = '', month = '', day = '', time, zone = '']: RegExpExecArray): string | null {
  const date = dayOf(year, month, day);
  return date === null || time === undefined ? date : `${date}T${time}${zone.replace(/^([+-]\d\d)(\d\d)$/, '$1:$2')}`;
}

/** `20260304`, `2026/3/4`, `2026年3月4日`. */
function yearFirst(value: string): string | null {
  const found =
    /^((?:19|20)\d\d)(\d\d)(\d\d)(?!\d)/.exec(value) ??
    /(?<!\d)((?:19|20)\d\d)[/.年]\s?(\d{1,2})[/.月]\s?(\d{1,2})(?!\d)/.exec(value);
  return found === null ? null : dayOf(found[1] ?? '', found[2] ?? '', found[3] ?? '');
}

/** `4.3.2026`, `04.03.26`, `4/3/2026`. */
function numeric(value: string, dayFirst: boolean | null): string | null {
  const found =
    /(?<![\d.])(\d{1,2})\.\s?(\d{1,2})\.\s?((?:19|20)\d\d|[0-3]\d)(?![\d.:])/.exec(value) ??
    /(?<![\d/])(\d{1,2})[/-](\d{1,2})[/-]((?:19|20)\d\d|[0-3]\d)(?![\d/-])/.exec(value);
  if (found === null) return null;
  const [whole, one = '', two = '', end = ''] = found;
  const year = end.length === 2 ? `20${end}` : end;
  if (whole.includes('.') || Number(one) > 12) return dayOf(year, two, one);
  if (Number(two) > 12 || dayFirst === false) return dayOf(year, one, two);
  return dayFirst === true || one === two ? dayOf(year, two, one) : null;
}

const noonOf = (date: string): number => Date.parse(`${date.slice(0, 10)}T12:00Z`);

/** A day in UTC as the day of the place: what the page says beside it, where time zones explain the difference. */
export function localDay(universal: string, others: readonly (string | null)[]): string {
  const hour = Number(/T(\d\d)/.exec(universal)?.[1] ?? 12);
  const local = others.find((other) => other !== null) ?? universal;
  const days = Math.round((noonOf(local) - noonOf(universal)) / 86_400_000);
  return (days === 1 && hour >= 10) || (days === -1 && hour < 12) ? local : universal;
}

function dayOf(year: string, month: string, day: string): string | null {
  const [m, d] = [Number(month), Number(day)];
  return m >= 1 && m <= 12 && d >= 1 && d <= 31 ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : null;
}

/** `19. November 2019`, `19 de noviembre de 2019`, `le 19 novembre 2019`. */
function worded(text: string): string | null {
  const found =
    /(?<!\d)(\d{1,2})(?:\.|er|º|ª|st|nd|rd|th)?\s?(?:de\s|di\s|d[’']|of\s)?(\p{L}{3,12})\.?,?\s(?:de\s|del\s)?((?:19|20)\d\d)/u.exec(
      text,
    );
  if (found === null) return null;
  const [, day = '', word = '', year = ''] = found;
  const name = word.toLowerCase().normalize('NFD').replaceAll(/\p{M}/gu, '');
  const month = months.findIndex((starts) => starts.some((start) => name.startsWith(start))) + 1;
  return month === 0 ? null : dayOf(year, String(month), day);
}

/** How the names of the months begin, without accents: English, German, French, Spanish, Italian, Portuguese, Dutch, Polish, Nordic. */
const months: readonly (readonly string[])[] = [
  ['jan', 'janv', 'ene', 'gen', 'sty'],
  ['feb', 'fev', 'lut'],
  ['mar', 'mrz', 'maa', 'mrt'],
  ['apr', 'avr', 'abr', 'kwi'],
  ['may', 'mai', 'mag', 'maj', 'mei'],
  ['jun', 'juin', 'giu', 'cze'],
  ['jul', 'juil', 'lug', 'lip'],
  ['aug', 'aou', 'ago', 'sie'],
  ['sep', 'set', 'wrz'],
  ['oct', 'okt', 'ott', 'out', 'paz'],
  ['nov', 'lis'],
  ['dec', 'dez', 'dic', 'dis', 'des', 'gru'],
];
