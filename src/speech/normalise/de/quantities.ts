import { end, pattern, start } from '../patterns.ts';
import type { ReadingClass } from '../types.ts';
import { counting, decimal } from './numbers.ts';

/** `1.234,5`, `12`, `0,3`. */
const amount = String.raw`(?:\d{1,3}(?:\.\d{3})+|\d+)(?:,\d+)?`;
const head = String.raw`(?<![.,]\d{0,9})`;
const scale = String.raw`(?:\s?(?<scale>Mio\.|Mrd\.|Bio\.|Millionen|Milliarden|Million|Milliarde|Tsd\.))?`;

const scales: Readonly<Record<string, readonly [one: string, many: string]>> = {
  'Mio.': ['Million', 'Millionen'],
  Million: ['Million', 'Millionen'],
  Millionen: ['Million', 'Millionen'],
  'Mrd.': ['Milliarde', 'Milliarden'],
  Milliarde: ['Milliarde', 'Milliarden'],
  Milliarden: ['Milliarde', 'Milliarden'],
  'Bio.': ['Billion', 'Billionen'],
  'Tsd.': ['tausend', 'tausend'],
};

const currencies: Readonly<Record<string, string>> = {
  '€': 'Euro',
  EUR: 'Euro',
  $: 'Dollar',
  US$: 'US-Dollar',
  '£': 'Pfund',
  CHF: 'Franken',
  '¥': 'Yen',
};
const sign = String.raw`US\$|[€$£¥]|EUR|CHF`;

function inMoney(written: string, scaled: string | undefined, currency: string): string {
  if (scaled !== undefined) return `${scaledNumber(written, scaled)} ${currency}`;
  const [whole = '', cents] = written.split(',');
  if (cents?.length !== 2) return `${counting(written)} ${currency}`;
  return Number(cents) === 0
    ? `${counting(whole)} ${currency}`
    : `${counting(whole)} ${currency} ${decimal(String(Number(cents)))}`;
}

function scaledNumber(written: string, scaled: string): string {
  const [one, many] = scales[scaled] ?? [scaled, scaled];
  if (written === '1') return one === 'tausend' ? 'eintausend' : `eine ${one}`;
  return `${decimal(written)} ${many}`;
}

/** `5 €`, `1,20 €`, `3,5 Mio. €`. */
const sumBefore: ReadingClass = {
  name: 'money',
  plain: false,
  needs: /[€$£¥]|EUR|CHF/,
  pattern: pattern(start, head, `(?<amount>${amount})`, scale, String.raw`\s?(?<sign>${sign})`, end),
  read: ({ groups = {} }) => inMoney(groups['amount'] ?? '', groups['scale'], currencies[groups['sign'] ?? ''] ?? ''),
};

/** `€ 5`, `$5 Mio.`. */
const sumBehind: ReadingClass = {
  name: 'money',
  plain: false,
  needs: /[€$£¥]|EUR|CHF/,
  pattern: pattern(start, `(?<sign>${sign})\\s?(?<amount>${amount})`, scale, String.raw`(?![\p{N}])`),
  read: ({ groups = {} }) => inMoney(groups['amount'] ?? '', groups['scale'], currencies[groups['sign'] ?? ''] ?? ''),
};

/** `3,5 Mio.`, `2 Mrd.`. */
const scaledOnly: ReadingClass = {
  name: 'cardinal',
  plain: false,
  needs: /Mio\.|Mrd\.|Bio\.|Tsd\./,
  pattern: pattern(start, head, String.raw`(?<amount>${amount})\s?(?<scale>Mio\.|Mrd\.|Bio\.|Tsd\.)`),
  read: ({ groups = {} }) => scaledNumber(groups['amount'] ?? '', groups['scale'] ?? ''),
};

const units: Readonly<Record<string, string>> = {
  '%': 'Prozent',
  '‰': 'Promille',
  '°C': 'Grad Celsius',
  '°': 'Grad',
  'km/h': 'Kilometer pro Stunde',
  km: 'Kilometer',
  'km²': 'Quadratkilometer',
  'm²': 'Quadratmeter',
  'm³': 'Kubikmeter',
  cm: 'Zentimeter',
  mm: 'Millimeter',
  kg: 'Kilogramm',
  g: 'Gramm',
  ha: 'Hektar',
  kWh: 'Kilowattstunden',
  MW: 'Megawatt',
  GW: 'Gigawatt',
  Std: 'Stunden',
  Min: 'Minuten',
};
const unit = Object.keys(units)
  .toSorted((a, b) => b.length - a.length)
  .join('|');

/** `12,5 %`, `80 km/h`, `10–15 %`. */
const measure: ReadingClass = {
  name: 'measure',
  plain: false,
  needs: /\d/,
  pattern: pattern(
    String.raw`(?<minus>(?<![\p{L}\p{N}])[-−])?`,
    start,
    head,
    String.raw`(?:(?<from>${amount})\s?[–-]\s?)?(?<amount>${amount})\s?(?<unit>${unit})`,
    String.raw`(?![\p{L}\p{N}²³/])`,
  ),
  read: ({ groups = {} }) => {
    const { minus, from, amount: written = '', unit: symbol = '' } = groups;
    const span = from === undefined ? '' : `${decimal(from)} bis `;
    return `${minus === undefined ? '' : 'minus '}${span}${from === undefined ? counting(written) : decimal(written)} ${units[symbol] ?? symbol}`;
  },
};

/** `1.234.567`, `3,5`: a point parts thousands, a comma decimals; engines take them for English ones. */
const number: ReadingClass = {
  name: 'decimal',
  plain: false,
  needs: /\d[.,]\d/,
  pattern: pattern(start, String.raw`(?<![.,:/-])(?<amount>\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+,\d+)(?![\p{N}]|[.,:]\d)`),
  read: ({ groups = {} }) => decimal(groups['amount'] ?? ''),
};

/** `§ 5`, `§§ 3 und 4`. */
const paragraph: ReadingClass = {
  name: 'symbol',
  plain: false,
  needs: /§/,
  pattern: pattern(String.raw`§{1,2}(?=\s?\d)`),
  read: ({ 0: written }) => (written === '§' ? 'Paragraf' : 'Paragrafen'),
};

export const quantities: readonly ReadingClass[] = [sumBefore, sumBehind, scaledOnly, measure, number, paragraph];
