/** What becomes of the edition when the articles of a run are done. */
import { sameStories } from '../../batch/same-stories.ts';
import { textBlocks } from '../../core/article.ts';
import type { Article } from '../../core/article.ts';
import { UserError } from '../../core/errors.ts';
import type { EditionPlan, EditionSetting } from './edition.ts';
import { buildEdition, partsOf } from './edition.ts';
import type { FoundIn, PlacedFinding } from '../display/findings.ts';
import type { Io } from '../io.ts';
import type { EditionOutcome } from '../outcomes/outcome.ts';
import type { Tally } from '../outcomes/tally.ts';
import { complaint, oneLine, painter, percent } from '../display/terminal.ts';

export interface Members {
  readonly tally: Tally;
  /** How many there are to be. */
  readonly inputs: number;
  /** Adds to the plan what an earlier run has built. */
  readonly complete: () => Promise<void>;
  /** Told what was found in the edition as a whole. */
  readonly onFound: (found: FoundIn) => void;
}

/** The edition of what could be built. A run that was stopped makes none: it would lack articles unnoticed. */
export async function editionOutcome(
  plan: EditionPlan,
  setting: EditionSetting,
  { tally, inputs, complete, onFound }: Members,
  io: Io,
): Promise<EditionOutcome> {
  try {
    if (tally.counts().done < inputs)
      throw new UserError('file', `The edition “${plan.title}” was not made: not all of its articles were begun.`);
    await complete();
    const files = await buildEdition(plan, setting, io);
    const found = repeatsIn(plan);
    if (found.findings.length > 0) onFound(found);
    const missing = tally.failed();
    if (missing.length > 0) io.stderr.write(complaint(`The edition “${plan.title}” lacks ${listed(missing)}.`, io));
    return { type: 'edition', files };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    io.stderr.write(complaint(error.message, io));
    return { type: 'failed', error };
  }
}

/** A story that is there twice is left there: which of the two is to go, an editor knows. */
function repeatsIn(plan: EditionPlan): FoundIn {
  const all = partsOf(plan).flatMap(({ prepared }) => prepared.values().next().value?.article ?? []);
  const texts = all.map((article) =>
    textBlocks(article)
      .map(({ text }) => text)
      .join('\n'),
  );
  const findings = sameStories(texts).map(({ place, of, share }): PlacedFinding => {
    const [later, earlier] = [nameOf(all[place]), nameOf(all[of])];
    const message = `${later} tells the same story as ${earlier} (${percent(share)} of the shorter one’s words): “${plan.title}” holds both.`;
    return { code: 'same-story', severity: 'warning', message, hint: null, line: null };
  });
  return { name: plan.title, findings };
}

/** Each finding on a line by itself: the edition has no source whose name could stand above them. */
export function tellOfEdition({ findings }: FoundIn, io: Io): void {
  const paint = painter(io.stderr, io.env);
  for (const { message } of findings) io.stderr.write(`${paint('yellow', 'warning:')} ${oneLine(message)}\n`);
}

function nameOf(article: Article | undefined): string {
  if (article === undefined) return '';
  const { name, item } = article.meta.source;
  return item === null ? name : `${name}#${item}`;
}

/** Naming more of them helps nobody. */
const most = 10;

const listed = (names: readonly string[]): string =>
  names.length <= most ? names.join(', ') : `${names.slice(0, most).join(', ')} and ${names.length - most} more`;

/** Throws a `UserError` of kind `usage` when an article's files would be called like the edition's. */
export function keepApart(edition: EditionPlan | null, names: readonly string[]): void {
  if (edition === null || !names.some((name) => name.toLowerCase() === edition.name)) return;
  throw new UserError(
    'usage',
    `The files of the edition “${edition.title}” and of an article would both be called ${edition.name}; give the edition another title.`,
  );
}
