import type { ReadingClass } from '../types.ts';
import { cardinal } from './numbers.ts';
import { anyCase, pattern, start } from './patterns.ts';

/** A stop is part of it after `p.m.` only: in `at 5pm.` it ends the sentence. */
const half = String.raw`(?<half>[ap])(?:\.\s?m(?:\.|(?!\p{L}))|m(?!\p{L}))`;
const zone = String.raw`(?:\s?(?<zone>(?:[ECMP][SD]?T|GMT|UTC|BST|CES?T)(?![\p{L}\p{N}])|[ecmp]\.s\.t\.?|[ecmp]st(?![\p{L}\p{N}])))?`;

const minutes = (written: string): string => {
  const n = Number(written);
  if (n === 0) return '';
  return n < 10 ? ` oh ${cardinal(n)}` : ` ${cardinal(n)}`;
};

const capital = (written: string | undefined): string =>
  written === undefined ? '' : ` ${written.replaceAll('.', '').toUpperCase()}`;
const count = (digits: string, unit: string): string => `${cardinal(digits)} ${unit}${Number(digits) === 1 ? '' : 's'}`;

/** `10:00:00 p.m.`, `1:01:01`. */
const duration: ReadingClass = {
  name: 'time',
  plain: false,
  needs: /\d/,
  pattern: anyCase(start, String.raw`(?<hours>\d{1,2}):(?<minutes>[0-5]\d):(?<seconds>[0-5]\d)(?:\s?${half})?${zone}`),
  read: ({ groups = {} }) => {
    const said = [
      count(groups['hours'] ?? '', 'hour'),
      count(groups['minutes'] ?? '', 'minute'),
      `and ${count(groups['seconds'] ?? '', 'second')}`,
    ];
    return `${said.join(' ')}${groups['half'] === undefined ? '' : ` ${groups['half'].toUpperCase()}M`}${capital(groups['zone'])}`;
  },
};

/** `9:30 p.m.`, `5pm`, `1.59 p.m. EST`. */
const withHalf: ReadingClass = {
  name: 'time',
  plain: false,
  needs: /\d/,
  pattern: anyCase(
    String.raw`(?<![\p{L}\p{N}:.$£€])(?<hours>0?[1-9]|1[0-2])(?:[:.](?<minutes>[0-5]\d))?\s?${half}${zone}`,
  ),
  read: ({ groups = {} }) =>
    `${cardinal(groups['hours'] ?? '')}${minutes(groups['minutes'] ?? '0')} ${(groups['half'] ?? '').toUpperCase()}M${capital(groups['zone'])}`,
};

/** `23:00`, `14:30 GMT`. */
const clock: ReadingClass = {
  name: 'time',
  plain: false,
  needs: /\d/,
  pattern: pattern(
    String.raw`(?<![\p{L}\p{N}:.,$£€/-])(?<hours>[01]?\d|2[0-4]):(?<minutes>[0-5]\d)${zone}(?!:?\d|[.,]\d)`,
  ),
  read: ({ groups = {} }) => {
    const onTheHour = groups['minutes'] === '00';
    if (onTheHour && groups['hours'] === '00') return `midnight${capital(groups['zone'])}`;
    return `${cardinal(groups['hours'] ?? '')}${onTheHour ? " o'clock" : minutes(groups['minutes'] ?? '')}${capital(groups['zone'])}`;
  },
};

/** `5pm-7 pm`, `4:00 am – 8:12 pm`, `5–7 p.m.`. */
const range: ReadingClass = {
  name: 'time',
  plain: false,
  needs: /\d/,
  pattern: anyCase(
    String.raw`(?<![\p{L}\p{N}:.$£€])(?<hours>0?[1-9]|1[0-2])(?:[:.](?<minutes>[0-5]\d))?(?:\s?(?<first>[ap])\.?m\.?)?\s?[-–]\s?`,
    String.raw`(?<hours2>0?[1-9]|1[0-2])(?:[:.](?<minutes2>[0-5]\d))?\s?${half}${zone}`,
  ),
  read: ({ groups = {} }) => {
    const first = groups['first'] === undefined ? '' : ` ${groups['first'].toUpperCase()}M`;
    const from = `${cardinal(groups['hours'] ?? '')}${minutes(groups['minutes'] ?? '0')}${first}`;
    const to = `${cardinal(groups['hours2'] ?? '')}${minutes(groups['minutes2'] ?? '0')}`;
    return `${from} to ${to} ${(groups['half'] ?? '').toUpperCase()}M${capital(groups['zone'])}`;
  },
};

export const times: readonly ReadingClass[] = [duration, range, withHalf, clock];
