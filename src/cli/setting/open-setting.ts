/** What holds for all inputs of a build; a mistake in it ends the run before anything is read. */
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
import type { BuildSetting } from './build-setting.ts';

import { chosenCatalog } from './chosen-catalog.ts';
import { chosenLexicons } from './chosen-lexicons.ts';
import { checkReadings } from '../parsing/speech-words.ts';
import { chosenRegistry } from './chosen-registry.ts';
import type { BuildOptions } from '../invocation.ts';
import type { Io } from '../io.ts';

/** All but what the one who builds adds. */
export type OpenSetting = Omit<BuildSetting, 'sheets' | 'spoken' | 'onProgress' | 'onCast'> & {
  /** The formats that an engine speaks. */
  readonly spokenFormats: readonly OutputName[];
};

/** `engineThreads` is how many threads a speech engine may take; null leaves it to the engine. Throws a `UserError`. */
export async function openSetting(options: BuildOptions, engineThreads: number | null, io: Io): Promise<OpenSetting> {
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
  const { catalogs, spokenFormats } = await catalogsFor(formats, catalog, options, world);
  return {
    options,
    world,
    formats: [...new Set(formats)],
    catalog,
    catalogs,
    spokenFormats,
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
): Promise<Pick<OpenSetting, 'catalogs' | 'spokenFormats'>> {
  const catalogs = new Map<OutputName, VoiceCatalog>();
  const spokenFormats = new Set<OutputName>();
  for (const format of formats) {
    const wanted = await catalogFor(format, options, world);
    if (wanted !== null) spokenFormats.add(format);
    const own = typeof wanted === 'string' && wanted !== catalog.id ? await loadCatalog(wanted, world) : wanted;
    if (own !== null && typeof own !== 'string') catalogs.set(format, own);
  }
  return { catalogs, spokenFormats: [...spokenFormats] };
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
