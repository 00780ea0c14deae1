/** What Lectern says of its own beside the words of an article: a language's wording is data. */
import type { BlockKind } from './inclusion/kinds.ts';
import { blockKinds, usualInclusion } from './inclusion/table.ts';

/**
 * `title` says that a headline follows, `source` and `date` where and when it appeared, `headings`, `lists`, `tables` and `figures` what the
 * eye would see, `notes` that the notes follow, `speakers` who is about to speak for the first time, `end` that the article is over.
 */
export type AnnouncementKind =
  | 'title'
  | 'source'
  | 'date'
  | 'headings'
  | 'lists'
  | 'tables'
  | 'figures'
  | 'notes'
  | 'speakers'
  | 'end';

/** In the order in which an article may have them. */
export const announcementKinds: readonly AnnouncementKind[] = [
  'title',
  'source',
  'date',
  'headings',
  'lists',
  'tables',
  'figures',
  'notes',
  'speakers',
  'end',
];

/** By what they announce; the others are about the article as a whole. */
const announcing: Readonly<Partial<Record<BlockKind, AnnouncementKind>>> = {
  title: 'title',
  subheading: 'headings',
  list: 'lists',
  table: 'tables',
  figure: 'figures',
  note: 'notes',
};

/** What a listener would miss without being told: the rest is a matter of house style. */
export const usualAnnouncements: readonly AnnouncementKind[] = blockKinds.flatMap((kind) =>
  usualInclusion.speech[kind] === 'announce' ? (announcing[kind] ?? []) : [],
);

/** Wording for one and for several: `{count}`. */
export interface Counted {
  readonly one: string;
  readonly other: string;
}

/** A language's wording. `{…}` stands for what is filled in; each is a sentence of its own. */
export interface AnnouncementWords {
  /** Before the headline. */
  readonly title: string;
  /** `{publisher}`. */
  readonly source: string;
  /** `{date}`, written out in the language. */
  readonly date: string;
  readonly heading: string;
  /** `{count}` items, for one and for several. */
  readonly list: Counted;
  readonly endOfList: string;
  /** Before an item of a numbered list: `{number}`. */
  readonly item: string;
  /** Before an item of a list of tasks. */
  readonly task: { readonly done: string; readonly open: string };
  /** Its `{rows}` without the header row, and its `{columns}`, each with its `{count}` filled in before. */
  readonly table: { readonly whole: string; readonly rows: Counted; readonly columns: Counted };
  readonly endOfTable: string;
  /** Before a cell: the header of its column, `{header}`. */
  readonly cell: string;
  /** `{description}`: the alternative text. */
  readonly figure: string;
  readonly notes: string;
  /** Before a note: its `{number}`. */
  readonly note: string;
  /** `{name}`, and `{role}` in the second form. */
  readonly speaker: { readonly named: string; readonly withRole: string };
  readonly end: string;
}
