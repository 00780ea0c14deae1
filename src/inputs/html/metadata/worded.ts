/** Names and dates among the words of the article, where neither the page's head nor its marks state them. */
import type { BlockRole } from '../../../core/article.ts';
import type { Run } from '../boxes.ts';
import { dateIn } from './dates.ts';
import { bylineInside, explicitLead } from './byline-words.ts';
import { isBylineStart, isPerson, namesInLine } from './names.ts';

type Roles = ReadonlyMap<Run, BlockRole>;

/** From the bylines, else from a short line before or after the text that begins like one. */
export function namesAmong(
  bylines: readonly string[],
  page: readonly Run[],
  roles: Roles,
  dayFirst: boolean | null,
): readonly string[] {
  for (const text of bylines) {
    const names = namesInLine(text);
    if (names.some(isPerson)) return names;
  }
  const ofBooks = linesOfBooks(page);
  const lines = [...nearText(page, roles, 4), ...labelled(roles)]
    .filter((run) => !ofBooks.has(run))
    .map(({ text }) => text);
  for (const [i, text] of lines.entries()) {
    const line = isLabel(text) ? `${text.replace(/\s*:?$/, ':')} ${lines[i + 1] ?? ''}` : text;
    const names = line.length > longestLine ? [] : namesInWords(line, dayFirst);
    if (names.length > 0) return names;
  }
  return [];
}

/** Lines about an author among those that say of a book who published it, and how many pages it has. */
function linesOfBooks(page: readonly Run[]): ReadonlySet<Run> {
  let data = -Infinity;
  let next = 0;
  return new Set(
    page.filter(({ text }, at) => {
      while (next < page.length && next <= at + 6) {
        if (bookData.test(page[next]?.text ?? '')) data = next;
        next += 1;
      }
      return data >= at - 6 && /^aut/i.test(text);
    }),
  );
}

const bookData = /(?:^|\n|\s)(?:isbn|verlag|seiten|seitenzahl|publisher|pages|éditeur|editorial) ?[:-]/i;

/** Lines of the article itself that a label begins, wherever they stand. */
const labelled = (roles: Roles): readonly Run[] =>
  [...roles.keys()].filter(({ text }) =>
    /^(?:autor(?:in|en|innen)?|authors?|auteurs?)(?: ?: ?\p{Lu}| \p{Lu}(?!.*[.!?]$))/iu.test(text),
  );

/** A line that is nothing but what stands before a name. */
const isLabel = (text: string): boolean =>
  /^(?:(?:written )?by|von|autor(?:in)?|authors?|verfasser(?:in)?|auteur|(?:about|über|zu[rm]?|sobre) (?:the|den|die|el|la|unsere|unseren)? ?(?:authors?|autor(?:in|en|a)?)|à propos de l.auteur)\s*:?$/i.test(
    text,
  );

const longestLine = 140;

/** Of a line that nothing marks every name must read like a person's; behind a label that says so any name does. */
function namesInWords(text: string, dayFirst: boolean | null): readonly string[] {
  const inside = isBylineStart(text) ? null : bylineInside.exec(text);
  const line = inside === null ? text : (inside[1] ?? inside[2] ?? '');
  // `3 minutes from the quay` is no day.
  if (inside?.[2] !== undefined && dateIn(text.slice(0, -line.length), dayFirst) === null) return [];
  if (!isBylineStart(line)) return [];
  const names = namesInLine(line);
  if (names.every(isPerson)) return names;
  return names.length === 1 && (explicitLead.test(line) || userLine.test(text)) ? names : [];
}

/** `von Marianne1 am 20.09.2025`: a line with one name and the day, and nothing more. */
const userLine = /^\S+\s(?:\S+\s)?[\p{Lu}][\p{L}\p{N}._-]{2,30}(?:\s(?:\S{1,6}\s)?\d[\d.:/ -]{5,20}(?:uhr)?)?$/u;

/** The first day that one of some texts names. */
export function firstDate(texts: readonly string[], dayFirst: boolean | null): string | null {
  for (const text of texts) {
    const date = dateIn(text, dayFirst);
    if (date !== null) return date;
  }
  return null;
}

/** From the first short line near the text that names a day; a correction names its own. */
export const dateAmong = (page: readonly Run[], roles: Roles, dayFirst: boolean | null): string | null =>
  firstDate(
    nearText(page, roles, 1)
      .filter((run) => roles.get(run) !== 'correction')
      .map(({ text }) => (text.length <= longestLine ? text : text.slice(0, 60))),
    dayFirst,
  );

/** How many lines before and after the text may speak of it. */
const reach = 16;

/** The lines around the title and before the text first, and `into` of its own, then those at its end and behind it. */
function nearText(page: readonly Run[], roles: Roles, into: number): readonly Run[] {
  const first = page.findIndex((run) => roles.get(run) === 'body');
  const last = page.findLastIndex((run) => roles.get(run) === 'body');
  const start = page.findIndex((run) => roles.has(run));
  return [
    ...page.slice(Math.max(0, Math.min(start, first - reach) - 3), first + into),
    ...page.slice(Math.max(first + into, last - 2), last + reach),
  ];
}
