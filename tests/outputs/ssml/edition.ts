/** From scripts to an edition and its SSML, by the default catalogue. */
import { cast } from '../../../src/casting/index.ts';
import type { EditionArticle } from '../../../src/core/edition.ts';
import type { Script } from '../../../src/core/script.ts';
import type { VoiceCatalog } from '../../../src/core/voice.ts';
import { noWishes } from '../../../src/core/wishes.ts';
import type { World } from '../../../src/core/world.ts';
import { ssml } from '../../../src/outputs/ssml/index.ts';
import { rehearse } from '../../../src/speech/index.ts';
import { readCatalog } from '../../casting/catalogs.ts';

const defaultCatalog = readCatalog('espeak-ng');

export function editionArticle(script: Script, catalog: VoiceCatalog = defaultCatalog): EditionArticle {
  const parts = cast(script, catalog, noWishes);
  return { article: script.article, script, cast: parts, speech: rehearse(script, parts) };
}

/** The SSML writer needs nothing of the outside. */
export const emptyWorld: World = {
  asset: () => Promise.reject(new Error('There is no asset')),
  assetNames: () => Promise.resolve([]),
  font: () => Promise.resolve(null),
  fontFile: () => Promise.reject(new Error('There is no font')),
};

export async function writeSsml(articles: readonly EditionArticle[], dialect = 'w3c') {
  const artifacts = await ssml.write({ articles }, { profile: 'default', dialect }, emptyWorld);
  const [artifact] = artifacts;
  if (artifact === undefined || !(artifact.body instanceof Uint8Array))
    throw new TypeError('One file of bytes was expected');
  return { artifact, text: new TextDecoder().decode(artifact.body) };
}
