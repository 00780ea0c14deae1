/** The catalogues that come with the package, as files. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { VoiceCatalog } from '../../src/core/voice.ts';

export const voicesFolder = join(import.meta.dirname, '..', '..', 'assets', 'voices');

export const catalogIds = readdirSync(voicesFolder)
  .filter((name) => name !== 'schema.json')
  .map((name) => name.replace(/\.json$/, ''));

export const readCatalog = (id: string): VoiceCatalog =>
  JSON.parse(readFileSync(join(voicesFolder, `${id}.json`), 'utf8')) as VoiceCatalog;
