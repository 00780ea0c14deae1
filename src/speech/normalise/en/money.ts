import type { ReadingClass } from '../types.ts';
import { cardinal, decimal } from './numbers.ts';
import { amount, end, isBeforeNoun, pattern, start } from './patterns.ts';

interface Currency {
  readonly one: string;
  readonly many: string;
  /** A hundredth of it; null when there is none in use. */
  readonly cent: readonly [one: string, many: string] | null;
}

const cents = ['cent', 'cents'] as const;

/** By the sign, the longest first. */
const currencies: Readonly<Record<string, Currency>> = {
  US$: { one: 'US dollar', many: 'US dollars', cent: cents },
  CA$: { one: 'Canadian dollar', many: 'Canadian dollars', cent: cents },
  AU$: { one: 'Australian dollar', many: 'Australian dollars', cent: cents },
  NZ$: { one: 'New Zealand dollar', many: 'New Zealand dollars', cent: cents },
  HK$: { one: 'Hong Kong dollar', many: 'Hong Kong dollars', cent: cents },
  C$: { one: 'Canadian dollar', many: 'Canadian dollars', cent: cents },
  A$: { one: 'Australian dollar', many: 'Australian dollars', cent: cents },
  R$: { one: 'real', many: 'reais', cent: null },
  $: { one: 'dollar', many: 'dollars', cent: cents },
  '£': { one: 'pound', many: 'pounds', cent: ['penny', 'pence'] },
  '€': { one: 'euro', many: 'euros', cent: cents },
  '¥': { one: 'yen', many: 'yen', cent: null },
  '₩': { one: 'won', many: 'won', cent: null },
  '₹': { one: 'rupee', many: 'rupees', cent: ['paisa', 'paise'] },
  '₽': { one: 'rouble', many: 'roubles', cent: null },
  '₪': { one: 'shekel', many: 'shekels', cent: null },
  '₺': { one: 'lira', many: 'lira', cent: null },
  '₴': { one: 'hryvnia', many: 'hryvnias', cent: null },
  '₦': { one: 'naira', many: 'naira', cent: null },
};

const scaleWords: Readonly<Record<string, string>> = {
  k: 'thousand',
  m: 'million',
  mn: 'million',
  mln: 'million',
  b: 'billion',
  bn: 'billion',
  bln: 'billion',
  t: 'trillion',
  tn: 'trillion',
  trn: 'trillion',
  thousand: 'thousand',
  million: 'million',
  billion: 'billion',
  trillion: 'trillion',
  lakh: 'lakh',
  crore: 'crore',
};

const periods: Readonly<Record<string, string>> = {
  mo: 'month',
  yr: 'year',
  wk: 'week',
  d: 'day',
  hr: 'hour',
  h: 'hour',
  oz: 'ounce',
  lb: 'pound',
  kg: 'kilogram',
  bbl: 'barrel',
  gal: 'gallon',
};

const sign = String.raw`(?:(?:US|CA|AU|NZ|HK)\s?|[CAR])?\$|[£€¥₩₹₽₪₺₴₦]`;
const scale = String.raw`(?:[\s-]?(?:thousand|[mb]illion|trillion|lakh|crore)|\s?(?:[kKmMbB]n?|[Mm]ln|[Bb]ln|[Tt]r?n|T))${end}`;
const money = (name: string): string =>
  `(?<${name}sign>${sign})\\s?(?<${name}amount>${amount})(?<${name}scale>${scale})?`;

/** `$250-$300`, `$5–7 million`. */
const range: ReadingClass = {
  name: 'money',
  plain: false,
  needs: /[$£€¥₩₹₽₪₺₴₦]/,
  pattern: pattern(
    start,
    money('from'),
    String.raw`\s?[-–]\s?`,
    `(?:(?<tosign>${sign})\\s?)?(?<toamount>${amount})(?<toscale>${scale})?`,
    end,
  ),
  read: ({ groups = {} }) => {
    const { fromsign = '', fromamount = '', fromscale, tosign, toamount = '', toscale } = groups;
    if (tosign === undefined && fromscale === undefined) {
      return `${decimal(fromamount)} to ${inMoney(fromsign, toamount, toscale)}`;
    }
    return `${inMoney(fromsign, fromamount, fromscale)} to ${inMoney(tosign ?? fromsign, toamount, toscale)}`;
  },
};

/** `$18.4 million`, `£1.20`, `$20/mo`. */
const sum: ReadingClass = {
  name: 'money',
  plain: false,
  needs: /[$£€¥₩₹₽₪₺₴₦]/,
  pattern: pattern(
    `(?<![\\p{L}\\p{N}$])(?<minus>[-−])?`,
    money(''),
    String.raw`(?:\/(?<period>mo|yr|wk|d|hr|h|oz|lb|kg|bbl|gal)`,
    end,
    ')?',
    String.raw`(?![\p{L}\p{N}@]|[.,]\d)`,
  ),
  read: (match) => {
    const { groups = {} } = match;
    const words = inMoney(groups['sign'] ?? '', groups['amount'] ?? '', groups['scale'], isBeforeNoun(match));
    const period = groups['period'] === undefined ? '' : ` per ${periods[groups['period']]}`;
    return `${groups['minus'] === undefined ? '' : 'minus '}${words}${period}`;
  },
};

/** `50p`, `99¢`. */
const coins: ReadingClass = {
  name: 'money',
  plain: false,
  needs: /\d\s?[p¢]/,
  pattern: pattern(start, String.raw`(?<![.,])(?<amount>\d{1,3})\s?(?<coin>p|¢)`, end),
  read: ({ groups = {} }) => {
    const [one, many] = groups['coin'] === 'p' ? ['penny', 'pence'] : cents;
    return `${cardinal(groups['amount'] ?? '')} ${groups['amount'] === '1' ? one : many}`;
  },
};

/** `isOne`: a number before a noun counts no plural, `a five dollar ticket`. */
function inMoney(symbol: string, written: string, scaled: string | undefined, isOne = false): string {
  const currency = currencies[symbol.replace(/\s/, '')];
  if (currency === undefined) return '';
  const many = isOne ? currency.one : currency.many;
  if (scaled !== undefined) {
    return `${decimal(written, false)} ${scaleWords[scaled.replace(/^[\s-]/, '').toLowerCase()]} ${many}`;
  }
  if (isOne && !written.includes('.')) return `${cardinal(written)} ${many}`;
  const [whole = '', fraction = ''] = written.split('.');
  const hundredths = fraction.padEnd(2, '0').replace(/^(\d\d)0*$/, '$1');
  if (hundredths.length > 2) return `${decimal(written)} ${currency.many}`;
  if (Number(hundredths) > 0 && currency.cent === null) return `${decimal(written)} ${currency.many}`;
  const parts = [
    counted(whole, currency.one, currency.many),
    currency.cent === null ? '' : counted(String(Number(hundredths)), ...currency.cent),
  ].filter((part) => part !== '');
  return parts.length === 0 ? `zero ${currency.many}` : parts.join(' ');
}

const counted = (digits: string, one: string, many: string): string => {
  if (/^[0,]*$/.test(digits)) return '';
  return `${cardinal(digits)} ${/^0*1$/.test(digits) ? one : many}`;
};

export const moneyClasses: readonly ReadingClass[] = [range, sum, coins];
