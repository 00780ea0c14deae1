/** The catalogue that the user named. */
import { resolve } from 'node:path';
import { parseCatalog } from '../../config/catalog.ts';
import type { VoiceCatalog } from '../../core/voice.ts';
import type { World } from '../../core/world.ts';
import { loadCatalog } from '../../index.ts';
import { readSource } from '../../node/read.ts';
import type { Io } from '../io.ts';
import { asUsage } from '../exit-codes.ts';

/** A path (with a slash, or ending in `.json`) is a file, anything else the name of a catalogue of the package. */
export async function chosenCatalog(named: string, world: World, io: Io): Promise<VoiceCatalog> {
  if (!/[/\\]|\.json$/i.test(named)) return loadCatalog(named, world);
  const bytes = await asUsage(() => readSource(resolve(io.cwd, named), named));
  return parseCatalog(new TextDecoder().decode(bytes), named);
}
