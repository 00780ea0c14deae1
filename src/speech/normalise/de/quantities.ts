import { end, pattern, start } from '../patterns.ts';
import type { ReadingClass } from '../types.ts';
import { counting, decimal } from './numbers.ts';

/** `1.234,5`, `12`, `0,3`. */
const amount = String.raw`(?:\d{1,3}(?:\.\d{3})+|\d+)(?:,\d+)?`;
const head = String.raw`(?<![.,:]\d{0,9})`;
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
  USD: 'US-Dollar',
  GBP: 'Pfund',
  Euro: 'Euro',
  Dollar: 'Dollar',
  Pfund: 'Pfund',
  Franken: 'Franken',
};
const sign = String.raw`US\$|[€$£¥]|EUR|CHF|USD|GBP`;
/** Written out, a currency needs help only behind cents: `5,50 Euro`. */
const word = 'Euro|Dollar|Pfund|Franken';
const per = String.raw`(?:\s?\/\s?(?<per>m²|qm|kg|kWh|l|t))?`;
const perUnits: Readonly<Record<string, string>> = {
  'm²': 'Quadratmeter',
  qm: 'Quadratmeter',
  kg: 'Kilogramm',
  kWh: 'Kilowattstunde',
  l: 'Liter',
  t: 'Tonne',
};

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
  needs: /[€$£¥]|EUR|CHF|USD|GBP|,\d\d\s(?:Euro|Dollar|Pfund|Franken)/,
  pattern: pattern(start, head, `(?<amount>${amount})`, scale, String.raw`\s?(?<sign>${sign}|${word})`, per, end),
  read: ({ groups = {} }) => {
    const { amount: written = '', scale: scaled, sign: symbol = '', per: unitBehind } = groups;
    if (word.includes(symbol) && !/,\d\d$/.test(written)) return null;
    const sum = inMoney(written, scaled, currencies[symbol] ?? '');
    return unitBehind === undefined ? sum : `${sum} pro ${perUnits[unitBehind] ?? unitBehind}`;
  },
};

/** `8,– €`, `1.250,- Euro`: no cents. */
const roundSum: ReadingClass = {
  name: 'money',
  plain: false,
  needs: /\d,[-–—]/,
  pattern: pattern(
    start,
    head,
    String.raw`(?<amount>\d{1,3}(?:\.\d{3})+|\d+),[-–—]{1,2}\s?(?<sign>${sign}|${word})`,
    end,
  ),
  read: ({ groups = {} }) => inMoney(groups['amount'] ?? '', undefined, currencies[groups['sign'] ?? ''] ?? ''),
};

/** `€ 5`, `$5 Mio.`. */
const sumBehind: ReadingClass = {
  name: 'money',
  plain: false,
  needs: /[€$£¥]|EUR|CHF|USD|GBP/,
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
  m: 'Meter',
  l: 'Liter',
  t: 'Tonnen',
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
  'Std.': 'Stunden',
  'Min.': 'Minuten',
  'Sek.': 'Sekunden',
  Std: 'Stunden',
  Min: 'Minuten',
};
const unit = Object.keys(units)
  .toSorted((a, b) => b.length - a.length)
  .map((one) => one.replace('.', String.raw`\.`))
  .join('|');

/** `1 Std.` is a Stunde, and a Stunde is feminine. */
const inUnits = (written: string, name: string): string =>
  written === '1' && name.endsWith('n') ? `eine ${name.slice(0, -1)}` : `${counting(written)} ${name}`;

/** `52:30 Min.` */
const duration: ReadingClass = {
  name: 'time',
  plain: false,
  needs: /\d:\d\d\sMin/,
  pattern: pattern(start, head, String.raw`(?<minutes>\d{1,3}):(?<seconds>[0-5]\d)\s(?:Min\.|Minuten)`),
  read: ({ groups = {}, 0: found, input, index }) => {
    const { minutes = '', seconds = '' } = groups;
    const stop = found.endsWith('.') && input.slice(index + found.length).trim() === '' ? '.' : '';
    return `${inUnits(minutes, 'Minuten')} ${inUnits(String(Number(seconds)), 'Sekunden')}${stop}`;
  },
};

/** `12 000`, `1 000 000`: spaces part thousands, but not in a telephone number. */
const spaced: ReadingClass = {
  name: 'decimal',
  plain: false,
  needs: /\d\s\d{3}(?!\d)/,
  pattern: pattern(start, head, String.raw`[1-9]\d{0,2}(?:\s\d{3})+(?:,\d+)?(?![\p{L}\p{N}]|[\s.,/-]\d)`),
  read: ({ 0: found, input, index }) =>
    /(?:Tel(?:efon)?\.?|Fax|Nummer|Nr\.|Konto|IBAN|[\d/)])\s$/.test(input.slice(Math.max(0, index - 12), index))
      ? null
      : decimal(found.replaceAll(/\s/g, '')),
};

const parts: Readonly<Record<string, string>> = {
  2: 'Halb',
  3: 'Drittel',
  4: 'Viertel',
  5: 'Fünftel',
  6: 'Sechstel',
  8: 'Achtel',
  10: 'Zehntel',
};

/** `1/3`, `3/4`. */
const fraction: ReadingClass = {
  name: 'fraction',
  plain: false,
  needs: /\d\/\d/,
  pattern: pattern(
    start,
    String.raw`(?<![.,:/-]|(?:Seiten?|S\.|Nr\.|Nummer|Heft|Ausgabe|Kapitel|Gleis|Saal)\s)(?<top>[1-9])\/(?<bottom>10|[2-68])(?![\p{L}\p{N}/]|[.,:]\d)`,
  ),
  read: ({ groups = {} }) => {
    const { top = '', bottom = '' } = groups;
    return Number(top) < Number(bottom) ? `${counting(top)} ${parts[bottom] ?? ''}` : null;
  },
};

/** `3x am Tag`. */
const times: ReadingClass = {
  name: 'fixed',
  plain: false,
  needs: /\d\s?[x×]/,
  pattern: pattern(start, head, String.raw`(?<count>\d{1,3})[x×](?=\s\p{L})`),
  read: ({ groups = {} }) => `${counting(groups['count'] ?? '')}mal`,
};

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
  read: ({ groups = {}, 0: found, input, index }) => {
    const { minus, from, amount: written = '', unit: symbol = '' } = groups;
    const name = units[symbol] ?? symbol;
    const sum = from === undefined ? inUnits(written, name) : `${decimal(from)} bis ${decimal(written)} ${name}`;
    const stop = symbol.endsWith('.') && input.slice(index + found.length).trim() === '' ? '.' : '';
    return `${minus === undefined ? '' : 'minus '}${sum}${stop}`;
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

export const quantities: readonly ReadingClass[] = [
  roundSum,
  sumBefore,
  sumBehind,
  scaledOnly,
  duration,
  measure,
  spaced,
  number,
  fraction,
  times,
  paragraph,
];
