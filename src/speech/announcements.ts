/** The words that Lectern says of its own, for the kinds that were asked for. */
import { announcementKinds, usualAnnouncements } from '../core/announcements.ts';
import type { AnnouncementKind, AnnouncementWords, Counted } from '../core/announcements.ts';
import type { ArticleMeta } from '../core/article.ts';
import type { Speaker } from '../core/script.ts';

/** Each gives the words to say, or null where nothing is to be said. */
export interface Announcer {
  readonly title: () => string | null;
  readonly source: (meta: ArticleMeta) => string | null;
  readonly date: (meta: ArticleMeta) => string | null;
  readonly heading: () => string | null;
  readonly list: (items: number) => string | null;
  readonly endOfList: () => string | null;
  readonly item: (number: number) => string | null;
  /** Whether a task is done: said whatever is announced, because the article says it. */
  readonly task: (isDone: boolean) => string | null;
  readonly table: (rows: number, columns: number) => string | null;
  readonly endOfTable: () => string | null;
  readonly cell: (header: string) => string | null;
  readonly figure: (description: string) => string | null;
  readonly notes: () => string | null;
  readonly note: (number: number) => string | null;
  readonly speaker: (speaker: Speaker) => string | null;
  readonly end: () => string | null;
}

export interface AnnouncerOptions {
  /** The language's wording; null when it has none, and nothing is announced. */
  readonly words: AnnouncementWords | null;
  readonly kinds: readonly AnnouncementKind[] | undefined;
  /** BCP 47 tag, to write dates in. */
  readonly language: string;
}

export function announcerFor({ words, kinds = usualAnnouncements, language }: AnnouncerOptions): Announcer {
  const chosen = new Set(words === null ? [] : announcementKinds.filter((kind) => kinds.includes(kind)));
  const say = (kind: AnnouncementKind, template: string | undefined, values: Values = {}): string | null =>
    template === undefined || !chosen.has(kind) ? null : filled(template, values);
  return {
    title: () => say('title', words?.title),
    source: ({ publisher }) =>
      publisher === undefined || publisher === null ? null : say('source', words?.source, { publisher }),
    date: (meta) => {
      const date = writtenOut(meta.date, language);
      return date === null ? null : say('date', words?.date, { date });
    },
    heading: () => say('headings', words?.heading),
    list: (count) => say('lists', counted(words?.list, count)),
    endOfList: () => say('lists', words?.endOfList),
    item: (number) => say('lists', words?.item, { number }),
    task: (isDone) => (isDone ? words?.task.done : words?.task.open) ?? null,
    table: (rows, columns) =>
      say('tables', words?.table.whole, {
        rows: counted(words?.table.rows, rows) ?? '',
        columns: counted(words?.table.columns, columns) ?? '',
      }),
    endOfTable: () => say('tables', words?.endOfTable),
    cell: (header) => say('tables', words?.cell, { header }),
    figure: (description) => say('figures', words?.figure, { description: asSentence(description) }),
    notes: () => say('notes', words?.notes),
    note: (number) => say('notes', words?.note, { number }),
    speaker: ({ name, role }) =>
      role === null
        ? say('speakers', words?.speaker.named, { name })
        : say('speakers', words?.speaker.withRole, { name, role }),
    end: () => say('end', words?.end),
  };
}

type Values = Readonly<Record<string, string | number>>;

const filled = (template: string, values: Values): string =>
  template.replaceAll(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));

/** The words for so many of something. */
const counted = (words: Counted | undefined, count: number): string | undefined =>
  words === undefined ? undefined : filled(count === 1 ? words.one : words.other, { count });

const asSentence = (text: string): string => (/[.?!…]["”’)]?$/u.test(text) ? text : `${text}.`);

/** `2026-05-07` as `May 7, 2026`; null for what is no calendar date. */
function writtenOut(date: string | null, language: string): string | null {
  const day = /^\d{4}-\d{2}-\d{2}/.exec(date ?? '')?.[0];
  const time = day === undefined ? Number.NaN : Date.parse(`${day}T00:00:00Z`);
  if (Number.isNaN(time)) return null;
  return new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC', calendar: 'gregory' }).format(time);
}
