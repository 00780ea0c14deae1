/** What Lectern says of its own, in English. */
import type { AnnouncementWords } from '../../core/announcements.ts';

export const announcements: AnnouncementWords = {
  title: 'Headline.',
  source: 'From {publisher}.',
  date: 'Published on {date}.',
  heading: 'Heading.',
  list: { one: 'List of {count} item.', other: 'List of {count} items.' },
  endOfList: 'End of list.',
  item: '{number}.',
  task: { done: 'Done:', open: 'To do:' },
  table: {
    whole: 'Table with {rows} and {columns}.',
    rows: { one: '{count} row', other: '{count} rows' },
    columns: { one: '{count} column', other: '{count} columns' },
  },
  endOfTable: 'End of table.',
  cell: '{header}:',
  figure: 'Picture: {description}',
  notes: 'Notes.',
  note: 'Note {number}.',
  speaker: { named: '{name}:', withRole: '{name}, {role}:' },
  end: 'End of article.',
};
