/** Numbers in English words. */

const small =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = 'zero ten twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const scales = [
  '',
  'thousand',
  'million',
  'billion',
  'trillion',
  'quadrillion',
  'quintillion',
  'sextillion',
  'septillion',
  'octillion',
  'nonillion',
];

const irregularOrdinals: Readonly<Record<string, string>> = {
  one: 'first',
  two: 'second',
  three: 'third',
  five: 'fifth',
  eight: 'eighth',
  nine: 'ninth',
  twelve: 'twelfth',
};

const underHundred = (n: number): string =>
  n < 20 ? (small[n] ?? '') : [tens[Math.floor(n / 10)], n % 10 === 0 ? null : small[n % 10]].filter(Boolean).join(' ');

function underThousand(n: number, and: boolean): string {
  if (n < 100) return underHundred(n);
  const rest = n % 100;
  const hundreds = `${small[Math.floor(n / 100)]} hundred`;
  return rest === 0 ? hundreds : `${hundreds} ${and ? 'and ' : ''}${underHundred(rest)}`;
}

/**
 * A whole number, given as digits with or without commas. `and` puts the word before the last tens and ones:
 * `one thousand and five`. Beyond what has a name, digit by digit.
 */
export function cardinal(digits: string | number, and = true): string {
  const plain = String(digits)
    .replaceAll(',', '')
    .replace(/^0+(?=\d)/, '');
  if (plain === '0') return 'zero';
  if (plain.length > 3 * scales.length) return digitByDigit(plain);
  const groups = plain.match(/\d{1,3}(?=(?:\d{3})*$)/g) ?? [];
  const words = groups.flatMap((group, at): readonly string[] => {
    const n = Number(group);
    const scale = scales[groups.length - 1 - at] ?? '';
    if (n === 0) return [];
    const isLast = scale === '';
    const said = underThousand(n, and && isLast);
    const joint = and && isLast && n < 100 && groups.length > 1 ? 'and ' : '';
    return [`${joint}${said}${isLast ? '' : ` ${scale}`}`];
  });
  return words.join(' ');
}

/** `twenty three` → `twenty third`. */
export function ordinalOf(words: string): string {
  const [, head = '', last = ''] = /^(.*?)(\S+)$/.exec(words) ?? [];
  const irregular = irregularOrdinals[last];
  if (irregular !== undefined) return head + irregular;
  return head + (last.endsWith('y') ? `${last.slice(0, -1)}ieth` : `${last}th`);
}

export const ordinal = (digits: string | number): string => ordinalOf(cardinal(digits, false));

/** `one two three`; `zero` for 0. */
export const digitByDigit = (digits: string): string =>
  Array.from(digits.replace(/\D/g, ''), (digit) => small[Number(digit)] ?? '').join(' ');

/** `12.50` → `twelve point five zero`; `.5` → `point five`. */
export function decimal(written: string, and = true): string {
  const [whole = '', fraction] = written.split('.');
  const before = whole === '' ? '' : cardinal(whole, and);
  return fraction === undefined ? before : `${before} point ${digitByDigit(fraction)}`.trim();
}

/** As a year is said: `nineteen oh five`, `two thousand six`, `twenty twelve`. */
export function year(digits: string): string {
  const n = Number(digits);
  if (n >= 2000 && n <= 2009) return n === 2000 ? 'two thousand' : `two thousand ${small[n - 2000]}`;
  if (n < 100 || n % 1000 === 0 || n > 9999) return cardinal(digits, false);
  return inPairs(digits);
}

/** Two and two: `fourteen twenty eight`, `fifteen oh six`, `nineteen hundred`. */
export function inPairs(digits: string): string {
  const head = Number(digits.slice(0, -2));
  const rest = Number(digits.slice(-2));
  if (rest === 0) return `${cardinal(head, false)} hundred`;
  return `${cardinal(head, false)} ${rest < 10 ? 'oh ' : ''}${underHundred(rest)}`;
}

/** `nineteen eighty` → `nineteen eighties`; `nineteen oh six` stays countable: `… sixes`. */
export const plural = (words: string): string =>
  words.endsWith('y') ? `${words.slice(0, -1)}ies` : words.endsWith('x') ? `${words}es` : `${words}s`;

const romanValues: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100, D: 500, M: 1000 };

/** The value of a Roman numeral in capitals; null when it is not written as the Romans' heirs write it. */
export function romanValue(numeral: string): number | null {
  if (!/^M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/.test(numeral) || numeral === '') return null;
  return Array.from(numeral).reduce((sum, letter, at) => {
    const value = romanValues[letter] ?? 0;
    return sum + (value < (romanValues[numeral[at + 1] ?? ''] ?? 0) ? -value : value);
  }, 0);
}
