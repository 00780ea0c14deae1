/** What was read for an article beside its source: when it changes, the article is to be made again. */
import { resolve } from 'node:path';
import type { ArticleSource } from '../../core/article.ts';
import type { PictureFile, World } from '../../core/world.ts';
import { digestOf } from '../../node/digest.ts';
import type { Seen } from '../made.ts';

/** Opens files that another one names, and writes down which. */
export const watchedOpening =
  (open: OpenBeside, seen: Seen[], cwd: string): OpenBeside =>
  async (path, from) => {
    const source = await open(path, from);
    seen.push({ type: 'file', path: resolve(cwd, source.name), sha256: digestOf(source.bytes).sha256 });
    return source;
  };

type OpenBeside = (path: string, from: string) => Promise<{ readonly name: string; readonly bytes: Uint8Array }>;

/** A world that writes down which pictures are asked for. */
export function watched(world: World, seen: Seen[]): World {
  const { picture } = world;
  if (picture === undefined) return world;
  return {
    ...world,
    picture: async (image, source) => {
      const file = await picture(image, source);
      seen.push({ type: 'picture', image, sha256: pictureDigest(file) });
      return file;
    },
  };
}

/** Fingerprint of a picture, null for one that is refused. */
export const pictureDigest = (file: PictureFile): string | null =>
  file.type === 'bytes' ? digestOf(file.bytes).sha256 : null;

/** Does a picture look as it did? */
export async function isPictureSame(
  { image, sha256 }: Seen & { readonly type: 'picture' },
  source: ArticleSource,
  world: World,
): Promise<boolean> {
  return world.picture === undefined || pictureDigest(await world.picture(image, source)) === sha256;
}
