/** The pictures of an edition, or why they cannot be shown. */
import { figures } from '../../../core/article.ts';
import type { Figure } from '../../../core/article.ts';
import type { Diagnostic } from '../../../core/diagnostic.ts';
import type { Edition, EditionArticle } from '../../../core/edition.ts';
import type { World } from '../../../core/world.ts';
import { readPicture } from './read.ts';
import { PictureTrouble } from './types.ts';
import type { Picture } from './types.ts';

export interface Pictures<Kind = Picture> {
  /** null for a figure whose picture is not shown. */
  readonly pictureOf: (figure: Figure) => Kind | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** All pictures of one file together, in bytes: a hundred photographs of a camera. */
const most = 256 * 1024 * 1024;

/** All pictures for print; see `readPictures`. */
export const loadPictures = (edition: Edition, world: World): Promise<Pictures> =>
  readPictures(edition, world, readPicture);

/**
 * Reads every picture once, `read` from its bytes. Without a `World` that hands out pictures, all figures are described and nobody is told.
 * `read` throws a `PictureTrouble` for what it cannot show.
 */
export async function readPictures<Kind extends { readonly data: Uint8Array }>(
  { articles }: Edition,
  world: World,
  read: (bytes: Uint8Array) => Promise<Kind>,
): Promise<Pictures<Kind>> {
  const found = new Map<Figure, Kind>();
  const diagnostics: Diagnostic[] = [];
  const { picture: open } = world;
  if (open === undefined) return { pictureOf: () => null, diagnostics };
  let total = 0;
  const load = async (figure: Figure, { article }: EditionArticle): Promise<Kind> => {
    if (total > most) throw new PictureTrouble('comes after 256 MB of pictures, and more do not fit into one file');
    const file = await open(figure.image, article.meta.source);
    if (file.type === 'refused') throw new PictureTrouble(file.reason);
    const picture = await read(file.bytes);
    total += picture.data.length;
    return picture;
  };
  for (const part of articles) {
    const known = new Map<string, Kind | PictureTrouble>();
    for (const figure of figures(part.article)) {
      const seen = known.get(figure.image);
      const picture = seen ?? (await load(figure, part).catch(asTrouble));
      known.set(figure.image, picture);
      if (!(picture instanceof PictureTrouble)) {
        found.set(figure, picture);
        if (figure.alternative === null) diagnostics.push(notDescribed(figure));
      } else if (seen === undefined) {
        diagnostics.push(notShown(figure, picture));
      }
    }
  }
  return { pictureOf: (figure) => found.get(figure) ?? null, diagnostics };
}

function asTrouble(error: unknown): PictureTrouble {
  if (error instanceof PictureTrouble) return error;
  throw error;
}

const notShown = ({ image, alternative }: Figure, { message }: PictureTrouble): Diagnostic => ({
  code: 'picture-not-shown',
  severity: 'warning',
  message: `The picture ${image === '' ? 'without a name' : shortened(image)} is not shown: it ${message}.`,
  hint:
    (alternative ?? '').trim() === ''
      ? 'It has no description either: write one, so that readers know what they miss.'
      : 'Its description is printed in its place.',
  range: null,
});

const notDescribed = ({ image }: Figure): Diagnostic => ({
  code: 'picture-without-description',
  severity: 'warning',
  message: `The picture ${shortened(image)} has no description.`,
  hint: 'Write one for readers who do not see it, or an empty one for a decoration.',
  range: null,
});

const longest = 120;

const shortened = (name: string): string => (name.length <= longest ? name : `${name.slice(0, longest)}…`);
