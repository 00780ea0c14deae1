/** The typeface of the book, in it: the one that is wished for, else the default; readers that have neither take their own. */
import { UserError } from '../../core/errors.ts';
import type { World } from '../../core/world.ts';
import { faceWish } from '../pdf/fonts/face.ts';
import type { FaceWish } from '../pdf/fonts/face.ts';
import { loadFonts } from '../pdf/fonts/load.ts';
import type { BookFile } from './types.ts';

export interface BookFont {
  readonly file: BookFile;
  /** In the scale of CSS. */
  readonly weight: 400 | 700;
}

const defaultFace = 'Atkinson Hyperlegible Next';

/** Throws a `UserError` of kind `usage` for a face that is not there, or that no book may hold. */
export async function bookFonts(face: string | undefined, world: World): Promise<readonly BookFont[]> {
  const wish = faceWish(face ?? defaultFace, await loadFonts(world));
  const found: BookFont[] = [];
  for (const { path, weight } of filesOf(wish)) {
    const body = await (wish.type === 'own' ? world.fontFile(path) : world.font(path));
    if (body !== null) found.push({ file: bookFile(path, body, weight), weight });
  }
  if (found.length === 0 && face !== undefined && wish.type === 'known') {
    const { family, package: name } = wish.font;
    throw new UserError('usage', `The face ${family} is not installed; npm install ${name} brings it.`);
  }
  return found;
}

interface WeightedFile {
  readonly path: string;
  readonly weight: BookFont['weight'];
}

function filesOf(wish: FaceWish): readonly WeightedFile[] {
  const [regular, bold] =
    wish.type === 'own'
      ? [wish.regular, wish.bold]
      : [`${wish.font.package}/${wish.font.regular}`, `${wish.font.package}/${wish.font.bold}`];
  return [{ path: regular, weight: 400 }, ...(bold === null ? [] : [{ path: bold, weight: 700 } as const])];
}

/** By the first bytes of a file: how it is called in a book (EPUB 3.3, 3.2). */
const forms: ReadonlyMap<string, string> = new Map([
  ['OTTO', 'otf'],
  ['wOFF', 'woff'],
  ['wOF2', 'woff2'],
  ['\0\u0001\0\0', 'ttf'],
  ['true', 'ttf'],
]);

function bookFile(path: string, body: Uint8Array, weight: BookFont['weight']): BookFile {
  const ending = forms.get(String.fromCharCode(...body.subarray(0, 4)));
  if (ending === undefined)
    throw new UserError('usage', `The font ${path} is neither TTF, OTF nor WOFF; a book can hold no other.`);
  const name = weight === 400 ? 'regular' : 'bold';
  return { id: `font-${name}`, path: `fonts/${name}.${ending}`, mediaType: `font/${ending}`, body };
}
