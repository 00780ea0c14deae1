import type { ReadingClass } from '../types.ts';
import { emojiNames } from './emoji-names.ts';

const picture = String.raw`(?:\p{Emoji_Presentation}|\p{Extended_Pictographic}(?=\uFE0F))\uFE0F?\p{Emoji_Modifier}?`;
const joined = String.raw`(?:\u200D\p{Extended_Pictographic}\uFE0F?\p{Emoji_Modifier}?)*`;
const flag = String.raw`\p{Regional_Indicator}{2}`;
const unit = `(?:${flag}|(?!\\p{Regional_Indicator})${picture}${joined})`;

/** A longer row is several: a request to an engine may be cut between them. */
const longestRow = 20;

/** A row of emoji, by their names: some engines leave them out and some read a word for each, so that a listener cannot tell them from the text. */
export const emoji: ReadingClass = {
  name: 'emoji',
  plain: false,
  needs: /[\u2190-\u2BFF\u{1F000}-\u{1FAFF}]/u,
  pattern: new RegExp(`${unit}(?:\\s?${unit}){0,${longestRow - 1}}`, 'gu'),
  read: ({ 0: written }) => {
    const said = (written.match(new RegExp(unit, 'gu')) ?? []).map(nameOf);
    const names = said.filter((name, at) => name !== '' && name !== said[at - 1]);
    return `${names.join(', ')} ${names.length > 1 ? 'emojis' : 'emoji'}`.trim();
  },
};

/** '' for one that has no name here. */
function nameOf(written: string): string {
  const [first = '', second = ''] = written;
  if (/^\p{Regional_Indicator}/u.test(written)) return flagOf(first, second);
  return emojiNames.get(first) ?? '';
}

const firstIndicator = 0x1f1e6;

function flagOf(...indicators: readonly string[]): string {
  const code = indicators.map((one) => String.fromCodePoint((one.codePointAt(0) ?? 0) - firstIndicator + 65)).join('');
  const region = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' }).of(code);
  return region === undefined ? 'flag' : `flag of ${region}`;
}
