/** The last words of a build. */
import type { BuildOptions } from './invocation.ts';
import type { Built, BuiltArticle } from './build-setting.ts';
import type { Io } from './io.ts';
import type { Failure } from './make-input.ts';
import type { WrittenFile } from './write-artifacts.ts';
import { painter, shownPath } from './terminal.ts';

export type Outcome = ({ readonly type: 'built' } & Built) | { readonly type: 'failed'; readonly error: Failure };

/** What became of the edition that holds all the articles. */
export type EditionOutcome =
  | { readonly type: 'edition'; readonly files: readonly WrittenFile[] }
  | { readonly type: 'failed'; readonly error: Failure };

/** `inputs` are all of them, in order: some may not have been reached. The last line counts; before it stands which articles want a look. */
export function summarise(
  outcomes: readonly Outcome[],
  inputs: readonly { readonly name: string }[],
  edition: EditionOutcome | null,
  { out, dryRun }: Pick<BuildOptions, 'out' | 'dryRun'>,
  io: Io,
): string {
  const paint = painter(io.stderr, io.env);
  const built = outcomes.filter((outcome) => outcome.type === 'built');
  const articles = built.flatMap((outcome) => outcome.articles);
  const unchanged = built.filter((outcome) => outcome.unchanged).length;
  const failed = outcomes.length - built.length;
  const doubtful = articles.filter(({ warnings }) => warnings.length > 0).length;
  const bound = edition?.type === 'edition' ? edition.files.length : 0;
  const files = sum(articles, (article) => article.files.length) + bound;
  const parts = [
    paint(
      'green',
      `${counted(articles.length, 'article')}, ${counted(files, 'file')} ${dryRun ? 'to be written to' : 'in'} ${shownPath(out)}`,
    ),
    ...(edition === null ? [] : [edition.type === 'edition' ? 'one edition' : paint('red', 'no edition')]),
    ...(dryRun ? [plan(articles)] : []),
    ...(unchanged > 0 ? [`${unchanged} unchanged`] : []),
    ...(doubtful > 0 ? [paint('yellow', `${doubtful} to look at`)] : []),
    ...(failed > 0 ? [paint('red', `${failed} failed`)] : []),
    ...(outcomes.length < inputs.length ? [paint('red', `${inputs.length - outcomes.length} not begun`)] : []),
  ];
  const named = inputs.length > 1 ? toLookAt(outcomes, inputs) : [];
  const look = named.length === 0 ? '' : `${paint('yellow', 'To look at:')} ${listed(named)}\n`;
  return `${look}${parts.join('; ')}\n`;
}

/** Names of the inputs with findings that deserve a look, the most findings first. */
function toLookAt(outcomes: readonly Outcome[], inputs: readonly { readonly name: string }[]): readonly string[] {
  const counts = outcomes.map((outcome, i) => ({
    name: shownPath(inputs[i]?.name ?? ''),
    count: outcome.type === 'built' ? sum(outcome.articles, ({ warnings }) => warnings.length) : 0,
  }));
  return counts
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count)
    .map(({ name, count }) => `${name} (${count})`);
}

/** Naming more of them helps nobody; the report has them all. */
const most = 10;

const listed = (names: readonly string[]): string =>
  names.length <= most ? names.join(', ') : `${names.slice(0, most).join(', ')} and ${names.length - most} more`;

/** What there is to speak, so that nobody is surprised by a speech service's bill. */
function plan(articles: readonly BuiltArticle[]): string {
  const words = sum(articles, (article) => article.words);
  const characters = sum(articles, (article) => article.characters);
  const speakers = sum(articles, (article) => article.speakers.length);
  const minutes = Math.max(1, Math.round(words / wordsPerMinute));
  return `${counted(words, 'word')}, ${counted(characters, 'character')}, ${counted(speakers, 'speaker')}, about ${counted(minutes, 'minute')} of speech`;
}

/** The pace of newsreaders in English. */
const wordsPerMinute = 160;

const sum = <Item>(items: readonly Item[], of: (item: Item) => number): number =>
  items.reduce((total, item) => total + of(item), 0);

const counted = (count: number, what: string): string => `${count} ${what}${count === 1 ? '' : 's'}`;
