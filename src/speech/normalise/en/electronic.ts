import type { ReadingClass } from '../types.ts';
import { addressClasses, domainAlone, isSentenceBorder, siteOf, webAddress } from '../addresses.ts';
import { cardinal, digitByDigit } from './numbers.ts';

/** `https://www.example.org/a-b` with every sign, where everything is asked for. */
const addressInFull: ReadingClass = {
  name: 'address-in-full',
  plain: true,
  yields: true,
  needs: /:\/\/|www\./i,
  pattern: webAddress,
  read: ({ 0: written }) => spelled(written),
};

const domainInFull: ReadingClass = {
  name: 'address-in-full',
  plain: true,
  yields: true,
  needs: /[a-z\d]\.[a-z]/i,
  pattern: domainAlone,
  read: ({ 0: written }) => (isSentenceBorder(written) ? null : spelled(written)),
};

const signs: Readonly<Record<string, string>> = {
  ':': 'colon',
  '/': 'slash',
  '.': 'dot',
  '@': 'at',
  '-': 'dash',
  _: 'underscore',
  '&': 'ampersand',
  '?': 'question mark',
  '=': 'equals',
  '#': 'hash',
  '%': 'percent',
  '+': 'plus',
  '~': 'tilde',
};

const abbreviations: Readonly<Record<string, string>> = { jpg: 'jpeg' };

function siteInWords(written: string): string {
  const site = siteOf(written);
  return site.type === 'site' ? spelled(site.name) : `a ${site.type}`;
}

/** Words whole, signs by name, digits one by one but for a round number. */
function spelled(written: string): string {
  return (written.match(/\p{L}+|\d+|[^\p{L}\d]/gu) ?? [])
    .map((part) => {
      if (/^\d/.test(part)) return /^\d000$/.test(part) ? cardinal(part) : digitByDigit(part);
      return signs[part] ?? abbreviations[part.toLowerCase()] ?? part;
    })
    .join(' ');
}

const { address, mail, domain } = addressClasses({ site: siteInWords, spelled });

export const electronics: readonly ReadingClass[] = [addressInFull, address, mail, domainInFull, domain];
