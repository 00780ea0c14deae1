/** What Lectern says of its own, in German. */
import type { AnnouncementWords } from '../../core/announcements.ts';

export const announcements: AnnouncementWords = {
  title: 'Überschrift.',
  source: 'Aus: {publisher}.',
  date: 'Erschienen am {date}.',
  heading: 'Zwischentitel.',
  list: { one: 'Liste mit einem Punkt.', other: 'Liste mit {count} Punkten.' },
  endOfList: 'Ende der Liste.',
  item: 'Punkt {number}.',
  task: { done: 'Erledigt:', open: 'Offen:' },
  table: {
    whole: 'Tabelle mit {rows} und {columns}.',
    rows: { one: 'einer Zeile', other: '{count} Zeilen' },
    columns: { one: 'einer Spalte', other: '{count} Spalten' },
  },
  endOfTable: 'Ende der Tabelle.',
  cell: '{header}:',
  figure: 'Bild: {description}',
  notes: 'Anmerkungen.',
  note: 'Anmerkung {number}.',
  speaker: { named: '{name}:', withRole: '{name}, {role}:' },
  end: 'Ende des Artikels.',
};
