/** What each paragraph of an article is for, by how it is worded and where it stands. */
import type { ParagraphRole } from '../../core/article.ts';
import { bylineStart, monthStarts, rolePatterns, writtenDate, year } from './phrases.ts';

/** Where a paragraph stands: before the running text, near the end, or in between. */
export interface Place {
  readonly head: boolean;
  readonly tail: boolean;
}

/** How many paragraphs at the end may be credits and leftovers. */
const tailLength = 6;

/** The roles of the paragraphs that follow the title, in order. */
export function paragraphRoles(texts: readonly string[]): readonly ParagraphRole[] {
  let head = true;
  return texts.map((text, i) => {
    const role = roleOf(text, { head: head && i < 5, tail: i > 0 && i >= texts.length - tailLength });
    if (role === 'body') head = false;
    return role;
  });
}

/** The role of one paragraph; `body` unless its wording says otherwise. */
export function roleOf(text: string, place: Place): ParagraphRole {
  if (text.length > longestTold) return 'body';
  const found = rolePatterns.find(
    ({ place: where, sign, pattern }) =>
      (where === 'anywhere' || place[where]) && sign?.test(text) !== false && pattern.test(text),
  );
  return found?.role ?? 'body';
}

/** Longer paragraphs are running text, whatever they begin with. */
const longestTold = 1200;

/** The names of a byline, without the words in front. */
export const bylineNames = (text: string): string => text.replace(bylineStart, '').trim();

/** The day that a text names, as an ISO 8601 date; null when it names none with a year. */
export function isoDate(text: string): string | null {
  const groups = year.test(text) ? writtenDate.exec(text)?.groups : undefined;
  if (groups === undefined) return null;
  if (groups['iso'] !== undefined) return groups['iso'];
  const month = monthStarts.indexOf((groups['month'] ?? groups['month2'] ?? '').slice(0, 3).toLowerCase()) + 1;
  const day = groups['day'] ?? groups['day2'] ?? '';
  return `${groups['year'] ?? groups['year2'] ?? ''}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
}
