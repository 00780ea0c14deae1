/** What becomes of the edition when the articles of a run are done. */
import { UserError } from '../core/errors.ts';
import type { EditionPlan, EditionSetting } from './edition.ts';
import { buildEdition } from './edition.ts';
import type { Io } from './io.ts';
import type { EditionOutcome } from './outcome.ts';
import type { Tally } from './tally.ts';
import { complaint } from './terminal.ts';

/** The edition of what could be built; null when none was asked for. A run that was stopped makes none: it would lack articles unnoticed. */
export async function editionOutcome(
  plan: EditionPlan | null,
  setting: EditionSetting,
  tally: Tally,
  inputs: number,
  io: Io,
): Promise<EditionOutcome | null> {
  if (plan === null) return null;
  try {
    if (tally.counts().done < inputs)
      throw new UserError('file', `The edition “${plan.title}” was not made: not all of its articles were begun.`);
    const files = await buildEdition(plan, setting, io);
    const missing = tally.failed();
    if (missing.length > 0) io.stderr.write(complaint(`The edition “${plan.title}” lacks ${listed(missing)}.`, io));
    return { type: 'edition', files };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    io.stderr.write(complaint(error.message, io));
    return { type: 'failed', error };
  }
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
