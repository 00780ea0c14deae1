/** Opens the fonts that a text needs. */
import { UserError } from '../../../core/errors.ts';
import type { World } from '../../../core/world.ts';
import { standIns } from '../characters.ts';
import type { PrintContent } from '../content/types.ts';
import type { Press, PrintTypefaces } from '../pdfkit/press.ts';
import type { PrintTypeface } from '../pdfkit/typeface.ts';
import { openFace, openKnown } from './face.ts';
import type { Face, FaceWish } from './face.ts';
import { lettersIn, lackedWords } from './lacking.ts';
import type { Letters } from './lacking.ts';
import { neededCharacters, printedTexts } from './needed.ts';
import { isFor, steppingIn } from './stepping-in.ts';
import type { KnownFont } from './types.ts';

export interface FontChoice {
  /** null takes the first of the families that is installed. */
  readonly face: FaceWish | null;
  /** The profile's, in order of preference. */
  readonly families: readonly string[];
  readonly known: readonly KnownFont[];
  /** BCP 47 tag of the article. */
  readonly language: string;
}

export interface OpenedTypefaces {
  /** The face, then the fonts that step in for what it has no glyph for. */
  readonly chain: PrintTypefaces;
  /** Fonts that could print more of the text, if they were installed; the best first. */
  readonly absent: readonly KnownFont[];
  /** Letters that the face lacks although it has others of their script; words with them are set in another font. */
  readonly lacking: readonly string[];
  /** Is there a bold font of the face? Without it, bold text is set in the regular one. */
  readonly hasBold: boolean;
}

/** Opens the face, and of the other fonts those that the text needs. Throws a `UserError` when the face is not there. */
export async function openTypefaces(
  choice: FontChoice,
  content: PrintContent,
  world: World,
  press: Press,
): Promise<OpenedTypefaces> {
  const chain: { regular: PrintTypeface[]; bold: PrintTypeface[] } = { regular: [], bold: [] };
  const absent: KnownFont[] = [];
  const wanted = neededCharacters(content);
  const add = ({ regular, bold }: Face): void => {
    chain.regular.push(regular);
    chain.bold.push(bold ?? regular);
    for (const character of wanted) if (canShow(regular, character)) wanted.delete(character);
  };
  const face = await firstFace(choice, (typeface) => printsMost(typeface, wanted, content), world, press);
  const own = choice.face?.type === 'own' ? choice.face.regular : null;
  if (own !== null) for (const character of plain) wanted.add(character);
  add(face);
  const letters = lettersIn(face.regular, wanted.size === 0 ? [] : printedTexts(content));
  if (own !== null) refuseUnfit(own, letters);
  for (const font of steppingIn(choice.known, choice.language)) {
    if (!isFor(font, wanted)) continue;
    const steps = await openKnown(font, world, press);
    if (steps === null) absent.push(font);
    else add(steps);
  }
  return { chain, absent, lacking: letters.lacking, hasBold: face.bold !== null };
}

/** What every font that comes with Lectern has. */
const plain = Array.from({ length: 94 }, (_, index) => String.fromCharCode(33 + index));

/** Words with letters of two faces are hard to read: who brings a font of their own had better know. */
function refuseUnfit(file: string, { lacking, none }: Letters): void {
  if (none) throw new UserError('usage', `The font ${file} has none of the article’s letters; give another font.`);
  if (lacking.length === 0) return;
  const shown = lacking.slice(0, most).join(' ');
  const more = lacking.length > most ? ` and ${lacking.length - most} more` : '';
  throw new UserError('usage', `The font ${file} lacks letters of the article: ${shown}${more}; give another font.`);
}

/** Naming more letters helps nobody. */
const most = 20;

/** The face that is wished for; else the first of the profile's that can print the article, of those that are installed. */
async function firstFace(
  { face, families, known }: FontChoice,
  prints: (typeface: PrintTypeface) => boolean,
  world: World,
  press: Press,
): Promise<Face> {
  if (face !== null) return openFace(face, world, press);
  let first: Face | null = null;
  for (const family of families) {
    const font = known.find((one) => one.family === family);
    const opened = font === undefined ? null : await openKnown(font, world, press);
    if (opened !== null && prints(opened.regular)) return opened;
    first ??= opened;
  }
  if (first !== null) return first;
  throw new UserError('file', `None of the fonts of this print profile is installed: ${families.join(', ')}.`);
}

/** A face that cannot print so many of the words gives way to the next: they would be sprinkled with another one. */
const tooMany = 1 / 3;

function printsMost(typeface: PrintTypeface, wanted: ReadonlySet<string>, content: PrintContent): boolean {
  if ([...wanted].every((character) => canShow(typeface, character))) return true;
  return lackedWords(typeface, printedTexts(content)) <= tooMany;
}

const canShow = (typeface: PrintTypeface, character: string): boolean =>
  [character, ...(standIns.get(character) ?? [])].some((candidate) => typeface.covers(candidate.codePointAt(0) ?? 0));
