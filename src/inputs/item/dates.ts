/** Dates as files for machines write them. */
import { isoDate } from '../roles/classify.ts';

/** ISO 8601, from ISO 8601 in its long or short form, RFC 822 as in RSS, or a date in words; null when it is none. */
export function dateOf(text: string | null | undefined): string | null {
  const stated = text?.trim() ?? '';
  if (stated === '') return null;
  return longForm(stated) ?? shortForm(stated) ?? mailForm(stated) ?? isoDate(stated);
}

const longForm = (stated: string): string | null =>
  /^\d{4}(?:-\d\d(?:-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?\s*(?:Z|[+-]\d\d:?\d\d)?)?)?)?$/.test(stated)
    ? stated.replace(/^(\S+) (?=\d)/, '$1T').replaceAll(/\s/g, '')
    : null;

/** As in NITF and NewsML: `20260219T101500+0100`, `20260219+0100`, `20260219`. */
function shortForm(stated: string): string | null {
  const found = /^(\d{4})(\d\d)(\d\d)(?:T(\d\d):?(\d\d):?(\d\d)?)?\s*(Z|[+-]\d\d:?\d\d)?$/.exec(stated);
  if (found === null) return null;
  const [, year = '', month = '', day = '', hour, minute = '00', second = '00', zone = ''] = found;
  if (Number(month) < 1 || Number(month) > 12 || Number(day) < 1 || Number(day) > 31) return null;
  const date = `${year}-${month}-${day}`;
  return hour === undefined ? date : `${date}T${hour}:${minute}:${second}${withColon(zone)}`;
}

const withColon = (zone: string): string => zone.replace(/^([+-]\d\d):?(\d\d)$/, '$1:$2');

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** Zones by name; any other says nothing sure. */
const zones: Readonly<Record<string, string>> = {
  Z: 'Z',
  UT: 'Z',
  UTC: 'Z',
  GMT: 'Z',
  EST: '-05:00',
  EDT: '-04:00',
  CST: '-06:00',
  CDT: '-05:00',
  MST: '-07:00',
  MDT: '-06:00',
  PST: '-08:00',
  PDT: '-07:00',
};

/** RFC 822, section 5, with years of four digits too: `Tue, 10 Jun 2025 04:00:00 GMT`. */
function mailForm(stated: string): string | null {
  const found =
    /^(?:[A-Za-z]{3,9},?\s+)?(\d{1,2})\s+([A-Za-z]{3})[a-z]*\s+(\d{2}|\d{4})(?:\s+(\d{1,2}):(\d\d)(?::(\d\d))?\s*([A-Z]{1,4}|[+-]\d{4})?)?$/.exec(
      stated,
    );
  if (found === null) return null;
  const [, day = '', name = '', year = '', hour, minute = '00', second = '00', zone = ''] = found;
  const month = months.indexOf(name.toLowerCase()) + 1;
  if (month === 0) return null;
  const century = year.length === 4 ? '' : Number(year) < 50 ? '20' : '19';
  const date = `${century}${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
  if (hour === undefined) return date;
  return `${date}T${hour.padStart(2, '0')}:${minute}:${second}${zones[zone] ?? (/^[+-]/.test(zone) ? withColon(zone) : '')}`;
}
