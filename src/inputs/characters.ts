/** Characters that must not reach an edition: taken out or put right, and counted. */
import type { PassageBuilder } from './passage.ts';
import { meantBy, mojibakeRun } from './mojibake.ts';

export type Repair =
  | 'control'
  | 'invisible'
  | 'space'
  | 'surrogate'
  | 'replacement'
  | 'mojibake'
  | 'line-end-hyphen'
  | 'deleted-words'
  | 'struck-words';

/** How often each repair was made in one article. */
export type Tally = Map<Repair, number>;

export const note = (tally: Tally, repair: Repair, times = 1): void => {
  if (times > 0) tally.set(repair, (tally.get(repair) ?? 0) + times);
};

/** Where cleaned text comes from and goes to. */
export interface Cleaning {
  readonly source: string;
  readonly passage: PassageBuilder;
  readonly tally: Tally;
  /** Is the source UTF-8 that was once read as windows-1252? */
  readonly mojibake: boolean;
}

/**
 * Copies a stretch of the source: white space of any kind becomes one space, control characters, terminal escapes,
 * bidirectional overrides, soft hyphens and characters without width go, half surrogate pairs become U+FFFD.
 */
export function copyClean(cleaning: Cleaning, start: number, end: number): void {
  const { source, passage } = cleaning;
  if (source[start] === ' ') passage.space(start, start + 1);
  let from = source[start] === ' ' ? start + 1 : start;
  for (const match of source.slice(start, end).matchAll(cleaning.mojibake ? specialOrMojibake : special)) {
    const found = start + match.index;
    passage.copy(from, found);
    from = found + match[0].length;
    putRight(cleaning, found, from);
  }
  passage.copy(from, end);
}

function putRight(cleaning: Cleaning, start: number, end: number): void {
  const { source, passage, tally } = cleaning;
  const found = source.slice(start, end);
  if (cleaning.mojibake && mojibakeRun.test(found)) return putRightMojibake(cleaning, start, end);
  for (const [repair, pattern] of kinds) {
    const times = found.match(pattern)?.length ?? 0;
    if (times > 0) note(tally, repair, times);
  }
  if (/[\uD800-\uDFFF\uFFFD]/.test(found)) passage.replace('\uFFFD', start, end);
  else if (white.test(found)) passage.space(start, end);
}

function putRightMojibake(cleaning: Cleaning, start: number, end: number): void {
  const meant = meantBy(cleaning.source.slice(start, end));
  if (meant === null) return copyClean({ ...cleaning, mojibake: false }, start, end);
  note(cleaning.tally, 'mojibake');
  cleaning.passage.replace(meant, start, end);
}

/** White space but the plain space, as the inside of a character class. */
const otherSpace = String.raw`\t-\r\u0085\u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000`;
/** Control characters and noncharacters that XML 1.0 forbids or discourages. */
const control = String.raw`\0-\u0008\u000E-\u001F\u007F-\u0084\u0086-\u009F\uFDD0-\uFDEF\uFFFE\uFFFF`;
/** Soft hyphen, marks without width, bidirectional embeddings, overrides and isolates, the object replacement character. */
const invisible = String.raw`\u00AD\u034F\u061C\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF\uFFFC`;
/** A colour or cursor command for a terminal. */
const terminalEscape = String.raw`\u001B\[[\d;]{0,20}[A-Za-z]`;

const odd = `${terminalEscape}|[${otherSpace}${control}${invisible}]`;
const loneSurrogate = String.raw`[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]`;
const run = `(?: (?:${odd}| )+|(?:${odd})(?:${odd}| )*)|${loneSurrogate}|\uFFFD`;

const special = new RegExp(run, 'g');
const specialOrMojibake = new RegExp(`${mojibakeRun.source}|${run}`, 'g');
const white = new RegExp(`[ ${otherSpace}]`);

/** What to count in a run of special characters. */
const kinds: readonly (readonly [Repair, RegExp])[] = [
  ['control', new RegExp(`${terminalEscape}|[${control}]`, 'g')],
  ['invisible', new RegExp(`[${invisible}]`, 'g')],
  ['space', /[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/g],
  ['surrogate', /[\uD800-\uDFFF]/g],
  ['replacement', /\uFFFD/g],
];
