import type { ReadingClass } from '../types.ts';
import { pattern, start } from './patterns.ts';

/** Words cut short that only their neighbours tell from a name or the end of a sentence. */
interface Shortened {
  /** As patterns. */
  readonly written: string;
  readonly before?: string;
  readonly after?: string;
  readonly said: string;
  /** May it end a sentence, so that its stop is kept where the text ends? */
  readonly mayEnd?: true;
}

const number = String.raw`(?=\s\d)`;
const name = String.raw`(?=\s\p{Lu})`;
const inside = String.raw`(?=\s\p{Ll}|[,;)]|$)`;
/** Behind a name or an ordinal: `St. John’s Rd.`, `W. 5th Ave.`. */
const streetName = String.raw`(?<=(?:\p{Lu}\p{L}+(?:['’]s)?|\dst|\dnd|\drd|\dth)\s)`;
const day = String.raw`(?=,|\s\d|\s?[-–]\s?\p{Lu}|\s(?:and|to|or|morning|afternoon|evening|night|at|from)(?!\p{L}))`;

const rules: readonly Shortened[] = [
  { written: String.raw`Cllr\.?`, after: name, said: 'Councillor' },
  { written: String.raw`Coun\.`, after: name, said: 'Councillor' },
  { written: String.raw`Art\.`, after: number, said: 'Article' },
  { written: String.raw`Rte?\.`, after: number, said: 'Route' },
  { written: String.raw`Rd\.`, before: streetName, after: inside, said: 'Road', mayEnd: true },
  { written: String.raw`Ave\.`, before: streetName, after: inside, said: 'Avenue', mayEnd: true },
  { written: String.raw`Blvd\.`, before: streetName, after: inside, said: 'Boulevard', mayEnd: true },
  { written: String.raw`dept\.`, after: inside, said: 'department', mayEnd: true },
  { written: String.raw`Dept\.`, after: String.raw`(?=\sof\s)`, said: 'Department' },
  { written: String.raw`Univ\.`, after: String.raw`(?=\sof\s)`, said: 'University' },
  { written: String.raw`incl\.`, said: 'including' },
  { written: String.raw`cf\.`, said: 'compare' },
  { written: String.raw`c\.`, after: String.raw`(?=\s?[€£$]?\d)`, said: 'circa' },
  {
    written: String.raw`yr\.?`,
    before: String.raw`(?<=\d[ -])`,
    after: String.raw`(?=[\s,;)]|$)`,
    said: 'year',
    mayEnd: true,
  },
  {
    written: String.raw`yrs\.?`,
    before: String.raw`(?<=\d )`,
    after: String.raw`(?=[\s,;)]|$)`,
    said: 'years',
    mayEnd: true,
  },
  { written: String.raw`Mon\.`, after: day, said: 'Monday' },
  { written: String.raw`Tues?\.`, after: day, said: 'Tuesday' },
  { written: String.raw`Wed\.`, after: day, said: 'Wednesday' },
  { written: String.raw`Thu(?:rs)?\.`, after: day, said: 'Thursday' },
  { written: String.raw`Fri\.`, after: day, said: 'Friday' },
  { written: String.raw`Sat\.`, after: day, said: 'Saturday' },
  {
    written: String.raw`Sun\.`,
    after: String.raw`(?=,\s|\s(?:morning|afternoon|evening|night)(?!\p{L}))`,
    said: 'Sunday',
  },
];

export const shortened: readonly ReadingClass[] = rules.map(
  ({ written, before = start, after = '', said, mayEnd }) => ({
    name: 'fixed',
    plain: false,
    needs: new RegExp(`${written}(?![\\p{L}])`, 'u'),
    pattern: pattern(before, start, written, String.raw`(?!\p{L})`, after),
    // The stop of what ends the text ends its sentence too.
    read: ({ 0: found, input, index }) =>
      mayEnd && found.endsWith('.') && input.slice(index + found.length).trim() === '' ? `${said}.` : said,
  }),
);
