/** The pictures of a book: files as they are, once they have been found whole. */
import type { Edition } from '../../core/edition.ts';
import type { Figure } from '../../core/article.ts';
import type { Diagnostic } from '../../core/diagnostic.ts';
import type { World } from '../../core/world.ts';
import { readPictures } from '../pdf/pictures/load.ts';
import { readPicture } from '../pdf/pictures/read.ts';
import type { BookFile } from './types.ts';

export interface BookPicture {
  /** In the package, from the pages. */
  readonly path: string;
  /** In pixels, as it is to be seen. */
  readonly width: number;
  readonly height: number;
}

export interface BookPictures {
  readonly pictureOf: (figure: Figure) => BookPicture | null;
  readonly files: readonly BookFile[];
  readonly diagnostics: readonly Diagnostic[];
}

interface ReadPicture {
  readonly data: Uint8Array;
  readonly mediaType: 'image/jpeg' | 'image/png';
  readonly width: number;
  readonly height: number;
}

export async function bookPictures(edition: Edition, world: World): Promise<BookPictures> {
  const { pictureOf, diagnostics } = await readPictures(edition, world, wholePicture);
  const known = new Map<ReadPicture, BookPicture & BookFile>();
  return {
    pictureOf: (figure) => {
      const picture = pictureOf(figure);
      if (picture === null) return null;
      const found = known.get(picture) ?? placed(picture, known.size + 1);
      known.set(picture, found);
      return found;
    },
    get files() {
      return [...known.values()];
    },
    diagnostics,
  };
}

async function wholePicture(bytes: Uint8Array): Promise<ReadPicture> {
  const { width, height, encoding } = await readPicture(bytes);
  return { data: bytes, mediaType: encoding === 'jpeg' ? 'image/jpeg' : 'image/png', width, height };
}

function placed({ data, mediaType, width, height }: ReadPicture, number: number): BookPicture & BookFile {
  const path = `images/picture-${number}.${mediaType === 'image/jpeg' ? 'jpg' : 'png'}`;
  return { path, width, height, id: `picture-${number}`, mediaType, body: data };
}
