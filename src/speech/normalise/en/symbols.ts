import type { ReadingClass } from '../types.ts';
import { amount, pattern } from './patterns.ts';
import { cardinal, decimal } from './numbers.ts';

const operators: Readonly<Record<string, string>> = {
  '=': 'equals',
  '+': 'plus',
  '-': 'minus',
  '−': 'minus',
  '×': 'times',
  '÷': 'divided by',
};

/** `1-2=5`, `y = x + 1`: an equation, term by term. */
const equation: ReadingClass = {
  name: 'math',
  plain: false,
  needs: /=/,
  pattern: pattern(
    String.raw`(?<![\p{L}\p{N}=<>/.])(?:[a-z]|${amount})(?:\s?[-−+×÷]\s?(?:[a-z]|${amount})){0,5}\s?=\s?(?:[a-z]|${amount})(?:\s?[-−+×÷]\s?(?:[a-z]|${amount})){0,5}(?![\p{L}\p{N}=])`,
  ),
  read: ({ 0: written }) =>
    (written.match(/[\d.,]*\d|\.\d+|[a-z]|[-−+×÷=]/g) ?? [])
      .map((term) => operators[term] ?? (/\d/.test(term) ? decimal(term) : term))
      .join(' '),
};

/** `2+3`. */
const plus: ReadingClass = {
  name: 'math',
  plain: false,
  needs: /\d/,
  pattern: pattern(String.raw`(?<=\d)\s?\+\s?(?=\d)`),
  read: () => 'plus',
};

/** `5-4`, `2–5`: a dash between small numbers is `to` when it is long; a hyphen may be a score and is not spoken. */
const between: ReadingClass = {
  name: 'range',
  plain: false,
  needs: /\d/,
  pattern: pattern(
    String.raw`(?<![\p{L}\p{N}.,/$£€-])(?<from>\d{1,4})\s?–\s?(?<to>\d{1,4})(?![\p{L}\p{N}–/-]|[.,:]\d)`,
  ),
  read: ({ groups = {}, input, index, 0: written }) => {
    const [from, to] = [Number(groups['from']), Number(groups['to'])];
    const around = `${input.slice(Math.max(0, index - 50), index)}|${input.slice(index + written.length, index + written.length + 30)}`;
    const isScore =
      (to <= from && !/\b(?:open|from|hours) \|/.test(around)) ||
      (from < 20 && (scoreWords.test(around) || betweenNames.test(around)));
    return `${cardinal(from)} ${isScore ? '' : 'to '}${cardinal(to)}`;
  },
};

/** Near these, two small numbers are a result. */
const scoreWords =
  /\b(?:w[io]n|wins|winning|beat|beats|beating|los[et]|loses|losing|defeat(?:ed|s)?|victory|draw|drew|led|ahead|trail(?:ed|s)?|goals?|match|game|half|score)\b/i;

/** `aged 25-30`, `pp. 12-15`: after these words a hyphen stands for “to”. */
const span: ReadingClass = {
  name: 'range',
  plain: false,
  needs: /\d-\d/,
  pattern: pattern(
    String.raw`(?<=(?<!\p{L})(?:[Aa]ge[ds]?|[Pp]ages?|pp\.|between) )(?<from>\d{1,4})-(?<to>\d{1,4})(?![\p{L}\p{N}-]|[.,]\d)`,
  ),
  read: ({ groups = {} }) => `${cardinal(groups['from'] ?? '')} to ${cardinal(groups['to'] ?? '')}`,
};

/** `Tunisia 1 – 2 England`. */
const betweenNames = /(?<!\p{L})\p{Lu}\p{L}+\s\|\s\p{Lu}\p{Ll}/u;

const names: Readonly<Record<string, string>> = {
  '&': 'and',
  '%': 'percent',
  $: 'dollar',
  '€': 'euro',
  '£': 'pound',
  '¥': 'yen',
  '₩': 'won',
  '#': 'hash',
  '@': 'at',
  '+': 'plus',
  '*': 'asterisk',
  '§': 'section',
  '©': 'copyright',
  '®': 'registered',
  '™': 'trademark',
  '=': 'equals',
  '×': 'times',
  '÷': 'divided by',
  '±': 'plus or minus',
  '≈': 'about',
  '≥': 'at least',
  '≤': 'at most',
  '→': 'to',
};

/** A sign that stands alone or at a word: `R & D`, `50 %`. */
const sign: ReadingClass = {
  name: 'symbol',
  plain: true,
  pattern: pattern(String.raw`[&%$€£¥₩#@+§©®™×÷±≈≥≤→]|(?<=\d)\*(?=\d)`),
  read: ({ 0: written }) => names[written] ?? written,
};

/** `upgrade/update`: said, but for pairs that everyone says without. */
const slash: ReadingClass = {
  name: 'symbol',
  plain: true,
  pattern: pattern(String.raw`(?=\/)(?<=(?<first>\p{L}{1,30})\s?)\/(?=\s?\p{L})|(?<![<\p{L}])\/(?![\p{L}\p{N}>])`),
  read: ({ groups = {} }) => (/^(?:and|or|his|he|s|w|f)$/i.test(groups['first'] ?? '') ? null : 'slash'),
};

/** `12"`. */
const inches: ReadingClass = {
  name: 'measure',
  plain: true,
  needs: /\d/,
  pattern: pattern(String.raw`(?<=(?<!["“][^"“”]{0,80})\d)["″](?=\s|$|[,.])`),
  read: () => 'inches',
};

/** The mark of a footnote: `the vote.[2]`, and with a space before it at a sentence’s end. */
const noteMark: ReadingClass = {
  name: 'note',
  plain: false,
  needs: /\[/,
  pattern: pattern(
    String.raw`(?<=\p{L}{2}|[.,;:!?"”’)\]]|[.!?"”’)\]]\s(?=(?:\[\d{1,3}\]\s?){1,9}$))\[(?:\d{1,3}|[a-z]|note \d{1,3}|citation needed)\]`,
  ),
  read: () => '',
};

/** Old quotation marks of two graves. */
const graves: ReadingClass = { name: 'symbol', plain: true, pattern: /``/g, read: () => '"' };

export const mathClasses: readonly ReadingClass[] = [equation, plus, span, between];
export const symbols: readonly ReadingClass[] = [noteMark, inches, slash, sign, graves];
