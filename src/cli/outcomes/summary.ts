/** The last words of a build. */
import type { BuildOptions } from '../invocation.ts';
import type { Io } from '../io.ts';
import type { EditionOutcome } from './outcome.ts';
import type { Counts, Tally } from './tally.ts';
import { painter, shownPath } from '../display/terminal.ts';

/** `inputs` is how many there are: some may not have been reached. The last line counts; before it stands which articles want a look. */
export function summarise(
  tally: Tally,
  inputs: number,
  edition: EditionOutcome | null,
  { out, dryRun }: Pick<BuildOptions, 'out' | 'dryRun'>,
  io: Io,
): string {
  const paint = painter(io.stderr, io.env);
  const counts = tally.counts();
  const { articles, unchanged, failed, doubtful, done } = counts;
  const bound = edition?.type === 'edition' ? edition.files.length : 0;
  const files = counts.files + bound;
  const parts = [
    paint(
      'green',
      `${counted(articles, 'article')}, ${counted(files, 'file')} ${dryRun ? 'to be written to' : 'in'} ${shownPath(out)}`,
    ),
    ...(edition === null ? [] : [edition.type === 'edition' ? 'one edition' : paint('red', 'no edition')]),
    ...(dryRun ? [plan(counts)] : []),
    ...(unchanged > 0 ? [`${unchanged} unchanged`] : []),
    ...(doubtful > 0 ? [paint('yellow', `${doubtful} to look at`)] : []),
    ...(failed > 0 ? [paint('red', `${failed} failed`)] : []),
    ...(done < inputs ? [paint('red', `${inputs - done} not begun`)] : []),
  ];
  const look = inputs > 1 && counts.doubtfulInputs > 0 ? `${paint('yellow', 'To look at:')} ${toLookAt(tally)}\n` : '';
  return `${look}${parts.join('; ')}\n`;
}

/** The inputs with the most findings; the report has them all. */
function toLookAt(tally: Tally): string {
  const named = tally.toLookAt().map(({ name, count }) => `${shownPath(name)} (${count})`);
  const more = tally.counts().doubtfulInputs - named.length;
  return `${named.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

/** What there is to print and to speak, so that nobody is surprised by a speech service's bill. */
function plan({ words, characters, pages, speakers }: Counts): string {
  const minutes = Math.max(1, Math.round(words / wordsPerMinute));
  return [
    counted(words, 'word'),
    counted(characters, 'character'),
    ...(pages > 0 ? [counted(pages, 'page')] : []),
    counted(speakers, 'speaker'),
    `about ${counted(minutes, 'minute')} of speech`,
  ].join(', ');
}

/** The pace of newsreaders in English. */
const wordsPerMinute = 160;

const counted = (count: number, what: string): string => `${count} ${what}${count === 1 ? '' : 's'}`;
