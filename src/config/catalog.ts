/** Voice catalogues: the package's own by name, a person's by file. */
import { UserError } from '../core/errors.ts';
import type { VoiceCatalog } from '../core/voice.ts';
import type { World } from '../core/world.ts';
import { parseJson } from './parse.ts';

const folder = 'voices';
const ending = '.json';

/** Names of the catalogues that come with the package, sorted. */
export async function catalogNames(world: World): Promise<readonly string[]> {
  const names = await world.assetNames(folder);
  return names
    .filter((name) => name.endsWith(ending) && name !== 'schema.json')
    .map((name) => name.slice(0, -ending.length));
}

/** A catalogue of the package by its name. Throws a `UserError` of kind `usage` that lists the names when there is none. */
export async function loadCatalog(name: string, world: World): Promise<VoiceCatalog> {
  const names = await catalogNames(world);
  if (!names.includes(name)) {
    throw new UserError(
      'usage',
      `There is no voice catalogue “${name}”; the catalogues are ${names.join(', ')}, or name a file of your own ending in ${ending}.`,
    );
  }
  const bytes = await world.asset(`${folder}/${name}${ending}`);
  return JSON.parse(new TextDecoder().decode(bytes)) as VoiceCatalog;
}

/** A person's own catalogue. Throws a `UserError` of kind `usage` when it does not fit `assets/voices/schema.json`. */
export async function parseCatalog(text: string, file: string): Promise<VoiceCatalog> {
  const { catalogSchema } = await import('./schemas.ts');
  const catalog = parseJson(text, file, catalogSchema);
  const known = new Set(catalog.voices.map((voice) => voice.name));
  const unknown = catalog.narrators.find((name) => !known.has(name));
  if (unknown === undefined) return catalog;
  throw new UserError('usage', `${file} names the narrator “${unknown}”, who is not among its voices.`);
}
