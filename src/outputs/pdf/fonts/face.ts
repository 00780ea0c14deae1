/** The face that the user wants, or the profile's. */
import { UserError } from '../../../core/errors.ts';
import { nearestNames } from '../../../core/nearest-names.ts';
import type { World } from '../../../core/world.ts';
import type { Press } from '../pdfkit/press.ts';
import type { PrintTypeface } from '../pdfkit/typeface.ts';
import type { KnownFont } from './types.ts';

/** Name of a known face, or files of the user's own. */
export type FaceWish =
  | { readonly type: 'known'; readonly font: KnownFont }
  | { readonly type: 'own'; readonly regular: string; readonly bold: string | null };

const fontFile = /\.(?:ttf|otf|ttc|otc|woff2?)$/i;
const betweenFiles = /(?<=\.(?:ttf|otf|ttc|otc|woff2?))\s*,\s*/i;

/** Throws a `UserError` of kind `usage` for a face that there is not; it names those that look most like it. */
export function faceWish(wish: string, known: readonly KnownFont[]): FaceWish {
  if (fontFile.test(wish) || /[/\\]/.test(wish)) {
    const [regular = '', bold = null, ...more] = wish.split(betweenFiles);
    if (more.length === 0) return { type: 'own', regular, bold };
    throw new UserError('usage', 'A face of your own has two files at most, Regular.ttf,Bold.ttf.');
  }
  const faces = known.filter((font) => font.face !== undefined);
  const font = faces.find(({ family }) => plain(family) === plain(wish));
  if (font !== undefined) return { type: 'known', font };
  const names = nearestNames(
    wish,
    faces.map(({ family }) => family),
  );
  throw new UserError(
    'usage',
    `There is no face “${wish}”; nearest are ${names.join(', ')}, or give a font file, Regular.ttf,Bold.ttf.`,
  );
}

const plain = (name: string): string => name.toLowerCase().replaceAll(/[\s_-]/g, '');

/** A face in its two weights. */
export interface Face {
  readonly regular: PrintTypeface;
  /** null where there is none: the regular one stands in. */
  readonly bold: PrintTypeface | null;
}

/** Opens the face that is wished for. Throws a `UserError` of kind `usage` when it is not there or cannot be embedded. */
export async function openFace(wish: FaceWish, world: World, press: Press): Promise<Face> {
  if (wish.type === 'own') {
    const open = async (path: string) => press.openUnknown(await world.fontFile(path), path);
    return { regular: await open(wish.regular), bold: wish.bold === null ? null : await open(wish.bold) };
  }
  const { family, package: name } = wish.font;
  const face = await openKnown(wish.font, world, press);
  if (face !== null) return face;
  throw new UserError('usage', `The face ${family} is not installed; npm install ${name} brings it.`);
}

/** null when the font's package is not installed. */
export async function openKnown(font: KnownFont, world: World, press: Press): Promise<Face | null> {
  const regular = await world.font(`${font.package}/${font.regular}`);
  if (regular === null) return null;
  const bold = await world.font(`${font.package}/${font.bold}`);
  return { regular: press.open(regular), bold: bold === null ? null : press.open(bold) };
}
