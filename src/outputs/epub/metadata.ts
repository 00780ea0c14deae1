/** What a book says of itself. */
import { textBlocks } from '../../core/article.ts';
import { checksum } from '../../core/checksum.ts';
import type { Edition } from '../../core/edition.ts';
import { onOneLine, titleOf } from '../../core/titles.ts';

export interface BookMetadata {
  readonly identifier: string;
  readonly title: string;
  /** BCP 47 tags, the book's first. */
  readonly languages: readonly string[];
  readonly creators: readonly string[];
  readonly publishers: readonly string[];
  readonly description: string | null;
  /** ISO 8601 calendar date; null when none is stated. */
  readonly date: string | null;
  /** ISO 8601 date and time in UTC, to the second. */
  readonly modified: string;
  /** Properties of schema.org with their values, in the order in which they are written. */
  readonly accessibility: readonly (readonly [property: string, value: string])[];
}

export function bookMetadata(
  edition: Edition,
  languages: readonly string[],
  accessibility: BookMetadata['accessibility'],
): BookMetadata {
  const articles = edition.articles.map(({ article }) => article);
  const stated = edition.date ?? articles[0]?.meta.date ?? null;
  const standfirsts = articles.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.type === 'paragraph' && block.role === 'standfirst' ? [block.text] : [])),
  );
  return {
    identifier: identifierOf(edition),
    title: bookTitle(edition),
    languages: [...new Set(languages)],
    creators: distinct(articles.map(({ meta }) => meta.byline)),
    publishers: distinct(articles.map(({ meta }) => meta.publisher ?? null)),
    description: onOneLine(standfirsts.join(' ')) || null,
    date: calendarDate(stated),
    modified: momentOf(stated),
    accessibility,
  };
}

export function bookTitle({ title, articles }: Edition): string {
  const titles = articles.map(({ article }) => titleOf(article) ?? article.meta.source.name);
  return onOneLine(title ?? '') || onOneLine(titles.join('; ')) || 'Untitled';
}

const distinct = (values: readonly (string | null)[]): readonly string[] => [
  ...new Set(values.map((value) => onOneLine(value ?? '')).filter((value) => value !== '')),
];

/** Which UUID it is follows from what the articles say: a version of our own making (RFC 9562, section 5.8). */
function identifierOf({ title, date, articles }: Edition): string {
  const content = articles.map(({ article, script }) => [
    article.meta.title,
    article.meta.date,
    script.language,
    textBlocks(article).map(({ text }) => text),
  ]);
  const digits = [0, 1, 2, 3]
    .map((part) => Number.parseInt(checksum([part, title ?? null, date ?? null, content]).slice(-9), 36) % 2 ** 32)
    .map((number) => number.toString(16).padStart(8, '0'))
    .join('');
  const variant = '89ab'.charAt(Number.parseInt(digits.charAt(16), 16) % 4);
  return `urn:uuid:${digits.slice(0, 8)}-${digits.slice(8, 12)}-8${digits.slice(13, 16)}-${variant}${digits.slice(17, 20)}-${digits.slice(20)}`;
}

const calendarDate = (stated: string | null): string | null => {
  const [day] = /^\d{4}-\d\d-\d\d/.exec(stated ?? '') ?? [];
  return day === undefined || Number.isNaN(Date.parse(`${day}T00:00:00Z`)) ? null : day;
};

/** Of a book that states no date: EPUB wants one, and the clock would make every copy another. */
const unknownMoment = '2000-01-01T00:00:00Z';

/** A date without a time is the beginning of that day. */
function momentOf(stated: string | null): string {
  const day = calendarDate(stated);
  if (stated === null || day === null) return unknownMoment;
  const exact = /T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)$/.test(stated) ? Date.parse(stated) : Number.NaN;
  return Number.isNaN(exact) ? `${day}T00:00:00Z` : `${new Date(exact).toISOString().slice(0, 19)}Z`;
}
