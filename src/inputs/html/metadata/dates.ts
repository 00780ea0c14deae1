/** Dates as pages write them, as ISO 8601. */
import { isoDate } from '../../roles/classify.ts';

/** A date, with its time where that is stated in ISO 8601; null for what names no day. */
export function dateIn(text: string): string | null {
  const value = text.trim();
  const iso = /(?<!\d)((?:19|20)\d\d)-(\d\d)-(\d\d)(?:[T ](\d\d:\d\d(?::\d\d)?)(?:\.\d+)?\s?(Z|[+-]\d\d:?\d\d)?)?/.exec(
    value,
  );
  if (iso !== null) {
    const [, year = '', month = '', day = '', time, zone = ''] = iso;
    const date = dayOf(year, month, day);
    return date === null || time === undefined ? date : `${date}T${time}${zone.replace(/^([+-]\d\d)(\d\d)$/, '$1:$2')}`;
  }
  const compact = /^((?:19|20)\d\d)(\d\d)(\d\d)(?!\d)/.exec(value);
  if (compact !== null) return dayOf(compact[1] ?? '', compact[2] ?? '', compact[3] ?? '');
  const slashed = /(?<!\d)((?:19|20)\d\d)[/.年]\s?(\d{1,2})[/.月]\s?(\d{1,2})/.exec(value);
  if (slashed !== null) return dayOf(slashed[1] ?? '', slashed[2] ?? '', slashed[3] ?? '');
  const dotted = /(?<!\d)(\d{1,2})\.\s?(\d{1,2})\.\s?((?:19|20)\d\d)/.exec(value);
  if (dotted !== null) return dayOf(dotted[3] ?? '', dotted[2] ?? '', dotted[1] ?? '');
  return isoDate(value) ?? worded(value);
}

function dayOf(year: string, month: string, day: string): string | null {
  const [m, d] = [Number(month), Number(day)];
  return m >= 1 && m <= 12 && d >= 1 && d <= 31 ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : null;
}

/** `19. November 2019`, `19 de noviembre de 2019`, `le 19 novembre 2019`. */
function worded(text: string): string | null {
  const found =
    /(?<!\d)(\d{1,2})(?:\.|er|º|ª)?\s(?:de\s|di\s|d[’'])?(\p{L}{3,12})\.?,?\s(?:de\s|del\s)?((?:19|20)\d\d)/u.exec(
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
