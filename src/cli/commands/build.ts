/** `lectern build`: every article of the inputs becomes an edition. */
import { resolve } from 'node:path';
import { UserError } from '../../core/errors.ts';
import type { VoiceCatalog } from '../../core/voice.ts';
import type { World } from '../../core/world.ts';
import {
  catalogFor,
  catalogNames,
  checkOptions,
  loadCatalog,
  nodeWorld,
  outputNames as formatNames,
} from '../../index.ts';
import type { OutputName } from '../../index.ts';
import { digestOf } from '../../node/digest.ts';
import { isSameFile } from '../../node/list.ts';
import { makeFolder } from '../../node/write.ts';
import type { BuildOptions } from '../invocation.ts';
import { buildArticles } from '../build-articles.ts';
import type { BuildSetting } from '../build-setting.ts';
import { chosenCatalog } from '../chosen-catalog.ts';
import { chosenLexicons } from '../chosen-lexicons.ts';
import { chosenRegistry } from '../chosen-registry.ts';
import { createClaims } from '../claims.ts';
import type { Claims } from '../claims.ts';
import { planEdition } from '../edition.ts';
import { editionOutcome, keepApart } from '../edition-outcome.ts';
import { exitCodeOf, exitCodes } from '../exit-codes.ts';
import { fileNames } from '../file-names.ts';
import { namedSheets } from '../followed-sheet.ts';
import type { Input } from '../inputs.ts';
import { articles, findInputs } from '../inputs.ts';
import type { Wanted } from '../inputs.ts';
import type { Io } from '../io.ts';
import { showProgress } from '../progress.ts';
import { listedInputs } from '../listed-inputs.ts';
import { startReport } from '../report.ts';
import { summarise } from '../summary.ts';
import type { EditionOutcome, Outcome } from '../summary.ts';
import { complaint } from '../terminal.ts';

/** Builds everything that can be built and tells of the rest; gives the exit code. */
export async function build(options: BuildOptions, io: Io, wanted = articles(options.stdinName)): Promise<number> {
  const claims = createClaims();
  const { inputs, names } = await inputsOf(options, wanted, io);
  await secure(options.report, 'report', { inputs, claims }, io);
  await secure(options.registry, 'registry', { inputs, claims }, io);
  const fixed = await settingOf(options, claims, io);
  const progress = showProgress(inputs.length, options, io);
  const sheets = await namedSheets(options.cast, inputs.length, io);
  const setting = { ...fixed, sheets, onProgress: progress.within };
  keepApart(setting.edition, names);
  if (!options.dryRun) await makeFolder(setting.folder, options.out);
  const report = await startReport(options.report, io);
  const outcomes: Outcome[] = [];
  const mostFailures = options.failFast ? 1 : options.maxErrors;
  let failures = 0;
  for (const [i, input] of inputs.entries()) {
    if (io.stop.aborted) break;
    progress.at(i, input.name);
    const started = performance.now();
    const outcome = await outcomeOf(input, names[i] ?? '', setting, progress.io);
    await report.add(input.name, outcome, performance.now() - started);
    const repeated = isSameMistake(outcome, outcomes.at(-1));
    outcomes.push(outcome);
    if (outcome.type === 'failed' && !repeated) progress.io.stderr.write(complaint(outcome.error.message, io));
    if (outcome.type === 'failed') failures += 1;
    progress.done(outcomes.length, failures, input.name);
    if (repeated || failures >= mostFailures) break;
  }
  progress.end();
  const edition = await editionOutcome(setting, outcomes, inputs, io);
  if (options.verbosity !== 'quiet') io.stderr.write(summarise(outcomes, inputs, edition, options, io));
  return exitCode(edition === null ? outcomes : [...outcomes, edition], options.failOnWarning);
}

interface NamedInputs {
  readonly inputs: readonly Input[];
  /** What their files are called, in the same order. */
  readonly names: readonly string[];
}

/** Names depend on all the inputs, whichever part of them is to be built here. */
async function inputsOf(options: BuildOptions, wanted: Wanted, io: Io): Promise<NamedInputs> {
  const all = await findInputs([...options.inputs, ...(await listedInputs(options, io))], wanted, io);
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
  for (const input of inputs) {
    if (input.type === 'file' && (await isSameFile(input.path, path)))
      throw new UserError(
        'usage',
        `The ${what} would take the place of ${input.name}, which is to be read; name another file.`,
      );
  }
  claims.claim([{ path, shown: named }], `the ${what}`);
}

/** What holds for all inputs; a mistake in it ends the run before anything is read. */
async function settingOf(
  options: BuildOptions,
  claims: Claims,
  io: Io,
): Promise<Omit<BuildSetting, 'sheets' | 'onProgress'>> {
  const world = nodeWorld(io.cwd, options.pictures);
  const formats = options.formats.map(formatNamed);
  if (formats.length === 0)
    throw new UserError('usage', `--formats names no format; choose from ${formatNames.join(', ')}.`);
  const catalog = await chosenCatalog(options.voices, world, io);
  const { narrator } = options;
  if (narrator !== null && !catalog.voices.some((voice) => voice.name === narrator)) {
    throw new UserError(
      'usage',
      `There is no voice “${narrator}” in the catalogue “${catalog.id}”; lectern voices lists them.`,
    );
  }
  const lexicon = await chosenLexicons(options.lexicons, world, io);
  for (const format of formats) await checkOptions(format, options, world);
  const registry = await chosenRegistry(options, io);
  return {
    options,
    world,
    formats: [...new Set(formats)],
    catalog,
    catalogs: await catalogsFor(formats, catalog, options, world),
    knownVoices: () => knownVoices(world),
    lexicon,
    registry,
    folder: resolve(io.cwd, options.out),
    claims,
    edition: await planEdition(options, [...new Set(formats)]),
  };
}

/** The voices of the engines that speak formats of their own. */
async function catalogsFor(
  formats: readonly OutputName[],
  catalog: VoiceCatalog,
  options: BuildOptions,
  world: World,
): Promise<ReadonlyMap<OutputName, VoiceCatalog>> {
  const catalogs = new Map<OutputName, VoiceCatalog>();
  for (const format of formats) {
    const name = await catalogFor(format, options, world);
    if (name !== null && name !== catalog.id) catalogs.set(format, await loadCatalog(name, world));
  }
  return catalogs;
}

async function knownVoices(world: World): Promise<VoiceCatalog['voices']> {
  const catalogs = await Promise.all((await catalogNames(world)).map((id) => loadCatalog(id, world)));
  return catalogs.flatMap(({ voices }) => voices);
}

function formatNamed(name: string): OutputName {
  const format = formatNames.find((known) => known === name.toLowerCase());
  if (format !== undefined) return format;
  throw new UserError('usage', `There is no format “${name}”; choose from ${formatNames.join(', ')}.`);
}

async function outcomeOf(input: Input, name: string, setting: BuildSetting, io: Io): Promise<Outcome> {
  try {
    if (input.type === 'failed') throw input.error;
    return { type: 'built', ...(await buildArticles(input, name, setting, io)) };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { type: 'failed', error };
  }
}

/** A mistake in the options meets every input alike: told once, it ends the run. */
const isSameMistake = (outcome: Outcome, before: Outcome | undefined): boolean =>
  outcome.type === 'failed' &&
  before?.type === 'failed' &&
  outcome.error.kind === 'usage' &&
  outcome.error.message === before.error.message;

function exitCode(outcomes: readonly (Outcome | EditionOutcome)[], failOnWarning: boolean): number {
  const codes = outcomes.map((outcome) => (outcome.type === 'failed' ? exitCodeOf(outcome.error.kind) : exitCodes.ok));
  const code = Math.max(outcomes.some(isIncomplete) ? exitCodes.someFailed : exitCodes.ok, ...codes);
  return code === exitCodes.ok && failOnWarning && outcomes.some(deservesLook) ? exitCodes.warnings : code;
}

const deservesLook = (outcome: Outcome | EditionOutcome): boolean =>
  outcome.type === 'built' && outcome.articles.some(({ warnings }) => warnings.length > 0);

const isIncomplete = (outcome: Outcome | EditionOutcome): boolean =>
  outcome.type === 'built' && outcome.articles.some(({ incomplete }) => incomplete);
