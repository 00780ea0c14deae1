/** Numbers in German words. */

const small =
  'null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn'.split(
    ' ',
  );
const tens = ['', '', 'zwanzig', 'dreißig', 'vierzig', 'fünfzig', 'sechzig', 'siebzig', 'achtzig', 'neunzig'];
const scales = [
  ['Million', 'Millionen'],
  ['Milliarde', 'Milliarden'],
  ['Billion', 'Billionen'],
] as const;

/** Below a hundred; `ein` instead of `eins` where more of the word follows. */
function underHundred(n: number, follows: boolean): string {
  if (n === 1) return follows ? 'ein' : 'eins';
  if (n < 20) return small[n] ?? '';
  const one = n % 10;
  const head = one === 0 ? '' : `${one === 1 ? 'ein' : small[one]}und`;
  return head + (tens[Math.floor(n / 10)] ?? '');
}

function underThousand(n: number, follows: boolean): string {
  if (n < 100) return underHundred(n, follows);
  const rest = n % 100;
  return `${underHundred(Math.floor(n / 100), true)}hundert${rest === 0 ? '' : underHundred(rest, follows)}`;
}

function underMillion(n: number): string {
  if (n < 1000) return underThousand(n, false);
  const rest = n % 1000;
  return `${underThousand(Math.floor(n / 1000), true)}tausend${rest === 0 ? '' : underThousand(rest, false)}`;
}

/** A whole number of digits: `21` is einundzwanzig. Beyond what has a name here, digit by digit. */
export function cardinal(digits: string): string {
  const plain = digits.replaceAll('.', '').replace(/^0+(?=\d)/, '');
  if (plain.length > 15) return digitByDigit(plain);
  if (plain === '0') return 'null';
  const last = Number(plain.slice(-6));
  const words = scales.flatMap(([one, many], at): readonly string[] => {
    const end = plain.length - 6 - 3 * at;
    const group = Number(plain.slice(Math.max(0, end - 3), Math.max(0, end)));
    if (group === 0) return [];
    return [group === 1 ? `eine ${one}` : `${underThousand(group, true)} ${many}`];
  });
  return [...words.toReversed(), ...(last === 0 ? [] : [underMillion(last)])].join(' ');
}

export const digitByDigit = (digits: string): string =>
  Array.from(digits.replace(/\D/g, ''), (digit) => small[Number(digit)] ?? '').join(' ');

/** `12,5` is zwölf Komma fünf; `1.234` has no comma. */
export function decimal(written: string): string {
  const [whole = '', fraction] = written.split(',');
  return fraction === undefined ? cardinal(whole) : `${cardinal(whole)} Komma ${digitByDigit(fraction)}`;
}

/** As a number before a noun: `ein Euro`. */
export const counting = (written: string): string => (written === '1' ? 'ein' : decimal(written));

const irregular: Readonly<Record<number, string>> = { 1: 'erst', 3: 'dritt', 7: 'siebt', 8: 'acht' };

/** The stem of an ordinal, without its ending: `3` is dritt, `21` einundzwanzigst. */
export function ordinalStem(digits: string): string {
  const n = Number(digits);
  const rest = n % 100;
  const word = cardinal(digits);
  const stem = irregular[rest];
  if (stem !== undefined) return n === rest ? stem : word.slice(0, -(small[rest]?.length ?? 0)) + stem;
  return word + (rest >= 2 && rest < 20 ? 't' : 'st');
}

/** `1987` is neunzehnhundertsiebenundachtzig; other years are numbers. */
export function year(digits: string): string {
  const n = Number(digits);
  if (n < 1100 || n > 1999) return cardinal(digits);
  const rest = n % 100;
  return `${underHundred(Math.floor(n / 100), true)}hundert${rest === 0 ? '' : underHundred(rest, false)}`;
}

const romans: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 };

/** The value of a numeral of I, V and X. */
export const romanValue = (numeral: string): number =>
  Array.from(numeral).reduce((sum, letter, at) => {
    const value = romans[letter] ?? 0;
    return sum + (value < (romans[numeral[at + 1] ?? ''] ?? 0) ? -value : value);
  }, 0);
