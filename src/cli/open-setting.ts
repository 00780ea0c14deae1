/** What holds for all inputs of a build; a mistake in it ends the run before anything is read. */
import { resolve } from 'node:path';
import { UserError } from '../core/errors.ts';
import type { VoiceCatalog } from '../core/voice.ts';
import type { World } from '../core/world.ts';
import {
  catalogFor,
  catalogNames,
  checkOptions,
  loadCatalog,
  nodeWorld,
  outputNames as formatNames,
} from '../index.ts';
import type { OutputName } from '../index.ts';
import type { BuildSetting } from './build-setting.ts';
import { chosenCatalog } from './chosen-catalog.ts';
import { chosenLexicons } from './chosen-lexicons.ts';
import { checkReadings } from './speech-words.ts';
import { chosenRegistry } from './chosen-registry.ts';
import type { BuildOptions } from './invocation.ts';
import type { Io } from './io.ts';

/** `engineThreads` is how many threads a speech engine may take; null leaves it to the engine. Throws a `UserError`. */
export async function openSetting(
  options: BuildOptions,
  engineThreads: number | null,
  io: Io,
): Promise<Omit<BuildSetting, 'sheets' | 'onProgress' | 'onCast'>> {
  const world = nodeWorld(io.cwd, options.pictures, engineThreads);
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
  await checkReadings(options.readings);
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
    cwd: io.cwd,
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
    const wanted = await catalogFor(format, options, world);
    const own = typeof wanted === 'string' && wanted !== catalog.id ? await loadCatalog(wanted, world) : wanted;
    if (own !== null && typeof own !== 'string') catalogs.set(format, own);
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
