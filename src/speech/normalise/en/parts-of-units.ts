import type { ReadingClass } from '../types.ts';
import { fractionSigns, inFraction } from './fraction-words.ts';
import { cardinal, decimal } from './numbers.ts';
import { amount, end, isBeforeNoun, pattern, start } from './patterns.ts';
import { unit, unitWords } from './units.ts';

/** The stop of a unit cut short, where the sentence goes on behind it: `3 tbsp. butter`. */
const stop = String.raw`(?:\.(?=\s\p{Ll}|[,;)]))?`;

/** `1/2 tsp`, `1½ hrs`, `3½oz`, `a 1/4 lb burger`: the fraction of a unit. */
const part: ReadingClass = {
  name: 'measure',
  plain: false,
  needs: /[½⅓⅔¼¾⅕⅛]|\d\/\d/,
  pattern: pattern(
    String.raw`(?<![\p{L}\p{N}.,$£€-]|\d\/)(?:(?<whole>\d{1,3})(?:\s|(?=[½⅓⅔¼¾⅕⅛])))?`,
    String.raw`(?:(?<top>\d)/(?<bottom>[2-9]|1[0-6])|(?<sign>[½⅓⅔¼¾⅕⅛]))[\s-]?(?<unit>${unit})`,
    end,
    stop,
  ),
  read: (match) => {
    const { whole, sign, unit: written = '' } = match.groups ?? {};
    const [one, many] = unitWords(written);
    const [signTop = '', signBottom = ''] = (fractionSigns[sign ?? ''] ?? '').split('/');
    const { top = signTop, bottom = signBottom } = match.groups ?? {};
    const isOne = isBeforeNoun(match);
    const words = inFraction(top, bottom, whole !== undefined);
    if (whole !== undefined) return `${cardinal(whole)} and ${words} ${isOne ? one : many}`;
    const spoken = words.replace(/^one /, isOne ? '' : 'a ').replace(/^a half$/, 'half');
    return isOne ? `${spoken} ${one}` : `${spoken}${spoken === 'half' ? '' : ' of'} ${article(one)} ${one}`;
  },
};

const article = (noun: string): string => (/^(?:ounce|hour)/.test(noun) ? 'an' : 'a');

/** Units cut short by a stop, by what is written before it. */
const stopped: Readonly<Record<string, readonly [one: string, many: string]>> = {
  in: ['inch', 'inches'],
  pt: ['pint', 'pints'],
  qt: ['quart', 'quarts'],
  gal: ['gallon', 'gallons'],
};
const cut = 'lbs?|oz|tsp|tbsp|ft|in|mins?|hrs?|secs?|yds?|mi|pt|qt|gal';

/** `3 tbsp. butter`, `6 in. of snow`, `10-15 min. later`, `6-ft.-tall`: the stop ends no sentence and is not said. */
const withStop: ReadingClass = {
  name: 'measure',
  plain: false,
  needs: /[a-z]\.[\s,;)-]/,
  pattern: pattern(
    start,
    String.raw`(?<![.,/-]\d{0,9})(?:(?<from>${amount})\s?[-–]\s?)?(?<amount>${amount})[\s-]?(?<unit>${cut})\.(?=[\s-]\p{Ll}|[,;)])`,
  ),
  read: (match) => {
    const { from, amount: written = '', unit: name = '' } = match.groups ?? {};
    const isTied = match.input[match.index + match[0].length] === '-';
    const [one, many] = stopped[name] ?? unitWords(name);
    if (from !== undefined) return `${decimal(from)} to ${decimal(written)} ${many}`;
    return `${decimal(written)} ${written === '1' || isTied || isBeforeNoun(match) ? one : many}`;
  },
};

/** `6in of snow`: inches, where no word can begin. */
const inches: ReadingClass = {
  name: 'measure',
  plain: false,
  needs: /\din\sof\s/,
  pattern: pattern(start, String.raw`(?<![.,/-]\d{0,9})(?:(?<from>${amount})[-–])?(?<amount>${amount})in(?=\sof\s)`),
  read: ({ groups = {} }) => {
    const { from, amount: written = '' } = groups;
    return `${from === undefined ? '' : `${decimal(from)} to `}${decimal(written)} ${written === '1' ? 'inch' : 'inches'}`;
  },
};

export const partsOfUnits: readonly ReadingClass[] = [part, withStop, inches];
