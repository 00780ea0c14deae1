import type { ReadingClass } from '../types.ts';
import { cardinal, digitByDigit } from './numbers.ts';
import { end, pattern, start } from './patterns.ts';

const groupsOf = (written: string): string =>
  (written.match(/\d+/g) ?? []).map((group) => digitByDigit(group)).join(', ');

/** `+1 (123) 123-5678`, `555.555.5555`. */
const telephone: ReadingClass = {
  name: 'telephone',
  plain: false,
  needs: /\d/,
  pattern: pattern(
    String.raw`(?<![\p{L}\p{N}.,-])(?<country>\+\d{1,3}[\s-]?)?(?:\(\d{3}\)[\s-]?|\d{3}[-.\s])\d{3}[-.]\d{4}(?:-\d{1,4})?`,
    end,
  ),
  read: ({ groups = {}, 0: written }) => {
    const { country = '' } = groups;
    return `${country === '' ? '' : `plus ${digitByDigit(country)}, `}${groupsOf(written.slice(country.length))}`;
  },
  sayAs: ({ 0: written }) =>
    written.replaceAll(/\D/g, '').length === 10 ? { interpretAs: 'telephone', format: null } : null,
};

/** `+44 20 7946 0958`. */
const international: ReadingClass = {
  name: 'telephone',
  plain: false,
  needs: /\d/,
  pattern: pattern(String.raw`(?<![\p{L}\p{N}])\+\d{1,3}(?:[\s-]\(?\d{1,5}\)?){2,5}`, end),
  read: ({ 0: written }) => `plus ${groupsOf(written)}`,
};

/** `020 7946 0958`, `(02) 5550 1234`: within countries whose numbers begin with a nought. */
const national: ReadingClass = {
  name: 'telephone',
  plain: false,
  needs: /0\d/,
  pattern: pattern(
    String.raw`(?<![\p{L}\p{N}.,-])(?:\(0\d{1,4}\)\s?|0\d{1,4}[\s-])\d{3,4}[\s-]\d{3,4}`,
    end,
    String.raw`(?![\s-]?\d)`,
  ),
  read: ({ 0: written }) => groupsOf(written),
};

/** `1-800-GO-U-HAUL`. */
const letters: ReadingClass = {
  name: 'telephone',
  plain: false,
  needs: /1-8/,
  pattern: pattern(start, String.raw`1-8(?:00|33|44|55|66|77|88)-[\dA-Z][\dA-Z-]{3,12}`, end),
  read: ({ 0: written }) => {
    const [, area = '', ...rest] = written.split('-');
    return `one, ${cardinal(area, false)}, ${rest.map((part) => (/^\d+$/.test(part) ? digitByDigit(part) : part)).join(' ')}`;
  },
};

/** `111-11-1111`. */
const socialSecurity: ReadingClass = {
  name: 'telephone',
  plain: false,
  needs: /\d/,
  pattern: pattern(start, String.raw`(?<!-)\d{3}-\d{2}-\d{4}(?!-)`, end),
  read: ({ 0: written }) => groupsOf(written),
};

/** `123.123.0.40`. */
const internetAddress: ReadingClass = {
  name: 'telephone',
  plain: false,
  needs: /\d/,
  pattern: pattern(start, String.raw`(?<!\.)\d{1,3}(?:\.\d{1,3}){3}(?!\.\d)`, end),
  read: ({ 0: written }) =>
    written
      .split('.')
      .map((part) => digitByDigit(part))
      .join(' dot '),
};

/** `card ending in 8876`. */
const lastDigits: ReadingClass = {
  name: 'telephone',
  plain: false,
  needs: /ending in/,
  pattern: pattern(String.raw`(?<=\bending in )\d{4}`, end),
  read: ({ 0: written }) => digitByDigit(written),
};

export const telephones: readonly ReadingClass[] = [
  telephone,
  international,
  national,
  letters,
  socialSecurity,
  internetAddress,
  lastDigits,
];
