/** `lectern build`: every article of the inputs becomes an edition. */
import { resolve } from 'node:path';
import { createBehind } from '../../batch/behind.ts';
import { inOrder } from '../../batch/in-order.ts';
import { UserError } from '../../core/errors.ts';
import { digestOf } from '../../node/digest.ts';
import { isSameFile, kindOf } from '../../node/list.ts';
import { openSpokenFolder } from '../../node/spoken.ts';
import { makeFolder } from '../../node/write.ts';
import type { BuildOptions } from '../invocation.ts';
import type { BuiltBefore } from '../memory/build-memory.ts';
import { openMemory } from '../memory/build-memory.ts';
import type { BuildSetting } from '../setting/build-setting.ts';

import { createClaims } from '../making/claims.ts';
import type { Claims } from '../making/claims.ts';
import { gatherCrew } from '../crew/crew.ts';
import { planEdition } from '../edition/edition.ts';
import { keepApart } from '../edition/edition-outcome.ts';
import { startEdition } from '../edition/edition-run.ts';
import { fileNames } from '../making/file-names.ts';
import { namedSheets } from '../making/followed-sheet.ts';
import type { Input, Wanted } from '../sources/inputs.ts';
import { articles, findInputs, inputAt } from '../sources/inputs.ts';
import type { Io, TextSink } from '../io.ts';
import { listedInputs } from '../sources/listed-inputs.ts';
import { openSetting } from '../setting/open-setting.ts';
import { beginFlushing, dropMade, outcomeBefore, outcomeOf } from '../outcomes/outcome-of.ts';
import { showProgress } from '../display/progress.ts';
import { startReport } from '../outcomes/report.ts';
import { onlyRound } from '../watch/round.ts';
import type { Round } from '../watch/round.ts';
import type { EditionOutcome, Outcome } from '../outcomes/outcome.ts';
import { isSpokenTwice, withSpoken } from '../setting/spoken-twice.ts';
import { summarise } from '../outcomes/summary.ts';
import { startTally } from '../outcomes/tally.ts';
import { complaint } from '../display/terminal.ts';
import type { Made } from '../made.ts';

/** Builds everything that can be built and tells of the rest; gives the exit code. */
export async function build(
  options: BuildOptions,
  io: Io,
  wanted = articles(options.stdinName),
  round = onlyRound,
): Promise<number> {
  const claims = createClaims();
  const { inputs, names } = await inputsOf(options, wanted, io);
  round.begin(inputs);
  await secure(options.report, 'report', { inputs, claims }, io);
  await secure(options.registry, 'registry', { inputs, claims }, io);
  const fixed = await openSetting(options, null, io);
  const sheets = await namedSheets(options.cast, inputs.length, io);
  const spoken = isSpokenTwice(fixed) ? await openSpokenFolder() : null;
  try {
    const setting = { ...withSpoken(fixed, spoken?.path ?? null), sheets, onProgress: () => {}, onCast: () => {} };
    return await buildInputs({ inputs, names }, setting, { claims, round }, io);
  } finally {
    await spoken?.remove();
  }
}

interface Run {
  readonly claims: Claims;
  readonly round: Round;
}

async function buildInputs(
  { inputs, names }: NamedInputs,
  fixed: BuildSetting,
  { claims, round }: Run,
  io: Io,
): Promise<number> {
  const { options } = fixed;
  const plan = await planEdition(options, fixed.formats);
  const progress = showProgress(inputs.length, options, io);
  const setting = { ...fixed, onProgress: progress.within };
  keepApart(plan, names);
  if (!options.dryRun) await makeFolder(setting.folder, options.out);
  const report = await startReport(options.report, io);
  const memory = await openMemory(inputs.length, setting, progress.io);
  const tally = startTally();
  const records = createBehind(mostRecords);
  let last: Outcome | null = null;
  let hasNews = false;
  let edition: EditionOutcome | null = null;
  const mostFailures = options.failFast ? 1 : options.maxErrors;
  const crew = gatherCrew(inputs.length, setting, progress.io);
  const make = async (place: number): Promise<Made | Recalled> => {
    const input = inputAt(inputs, place);
    const before = await memory.recall(input, names[place] ?? '');
    progress.at(tally.counts().done, input.name);
    if (before === null) {
      const made = await crew.make(place, input, names[place] ?? '');
      beginFlushing(made);
      return made;
    }
    crew.skip(place);
    return { type: 'recalled', before, took: 0 };
  };
  const bound = startEdition(plan, { ...setting, claims }, { inputs, names, crew, memory, tally }, io);
  const unchanged = round.listsUnchanged ? progress.io : silent(io);
  const places = { folder: setting.folder, out: options.out, claims, verbosity: options.verbosity };
  try {
    for await (const made of inOrder(inputs.length, make, { ...crew, stop: io.stop }, dropMade)) {
      const place = tally.counts().done;
      const input = inputAt(inputs, place);
      const { name } = input;
      const outcome =
        made.type === 'recalled'
          ? outcomeBefore(made.before, name, places, unchanged)
          : await outcomeOf(made, name, places, progress.io);
      if (made.type !== 'recalled') tellOf(outcome, round, io);
      bound.add(place, made, outcome);
      if (made.type === 'made' && outcome.type === 'built')
        await records.add(memory.remember(input, names[place] ?? '', made));
      await records.add(report.add(name, outcome, made.took));
      const repeated = isSameMistake(outcome, last);
      tally.add(name, outcome);
      last = outcome;
      hasNews ||= made.type === 'made';
      if (outcome.type === 'failed' && !repeated && round.isNews(name, outcome.error.message)) {
        progress.io.stderr.write(`${complaint(outcome.error.message, io)}${outcome.error.stack ?? ''}`);
      }
      const { done, failed: failures } = tally.counts();
      progress.done(done, failures, name);
      if (repeated || failures >= mostFailures) break;
    }
    progress.end();
    await records.end();
    edition = await bound.finish();
  } finally {
    await crew.close();
    await records.end().catch(() => {}); // Thrown above, unless something else was before it.
    await report.close();
    await memory.close(tally.counts().done === inputs.length);
  }
  if (edition?.type === 'edition') for (const { path } of edition.files) round.wrote(resolve(io.cwd, path));
  if (options.registry !== null) round.wrote(resolve(io.cwd, options.registry));
  if (options.verbosity !== 'quiet' && (round.listsUnchanged || hasNews))
    io.stderr.write(summarise(tally, inputs.length, edition, options, io));
  return tally.exitCode(edition, options.failOnWarning);
}

/** So many lines of the journal and the report may be on their way to the disk; they go together, and the work need not stand still for them. */
const mostRecords = 64;

function tellOf(outcome: Outcome, round: Round, io: Io): void {
  if (outcome.type === 'failed') return;
  for (const { path } of outcome.articles.flatMap(({ files }) => files)) round.wrote(resolve(io.cwd, path));
}

const silent = (io: Io): Io => ({ ...io, stdout: nowhere, stderr: nowhere });
const nowhere: TextSink = { write: () => {} };

interface Recalled {
  readonly type: 'recalled';
  readonly before: BuiltBefore;
  readonly took: number;
}

interface NamedInputs {
  readonly inputs: readonly Input[];
  /** What their files are called, in the same order. */
  readonly names: readonly string[];
}

/** Names depend on all the inputs, whichever part of them is to be built here. */
async function inputsOf(options: BuildOptions, wanted: Wanted, io: Io): Promise<NamedInputs> {
  const quiet = wanted.quiet === true || options.verbosity === 'quiet';
  const all = await findInputs([...options.inputs, ...(await listedInputs(options, io))], { ...wanted, quiet }, io);
  const names = await fileNames(all, options.name, io);
  const { shard } = options;
  if (shard === null) return { inputs: all, names };
  const isOurs = all.map(({ name }) => placeOf(name) % shard.of === shard.part - 1);
  return { inputs: all.filter((_, i) => isOurs[i]), names: names.filter((_, i) => isOurs[i]) };
}

/** The same number for a name on every machine, and about as many names for each remainder. */
const placeOf = (name: string): number =>
  Number.parseInt(digestOf(new TextEncoder().encode(name)).sha256.slice(0, 12), 16);

/** Nothing else is to be written where the report or the registry goes, and nothing to be read stands there. */
async function secure(
  named: string | null,
  what: string,
  { inputs, claims }: { readonly inputs: readonly Input[]; readonly claims: Claims },
  io: Io,
): Promise<void> {
  if (named === null) return;
  const path = resolve(io.cwd, named);
  const isThere = (await kindOf(path, named)) !== 'missing';
  for (const input of isThere ? inputs : []) {
    if (input.type === 'file' && (await isSameFile(input.path, path)))
      throw new UserError(
        'usage',
        `The ${what} would take the place of ${input.name}, which is to be read; name another file.`,
      );
  }
  claims.claim([{ path, shown: named }], `the ${what}`);
}

/** A mistake in the options meets every input alike: told once, it ends the run. */
const isSameMistake = (outcome: Outcome, before: Outcome | null): boolean =>
  outcome.type === 'failed' &&
  before?.type === 'failed' &&
  outcome.error.kind === 'usage' &&
  outcome.error.message === before.error.message;
