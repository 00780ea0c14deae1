/** The picture of an audiobook, for players that show one: its title and where it comes from, in large letters. */
import { create } from 'fontkit';
import type { Font } from 'fontkit';
import type { SoundTags } from '../../../core/encoding.ts';
import type { World } from '../../../core/world.ts';
import { shadesOf } from './outlines.ts';
import type { PlacedOutline } from './outlines.ts';
import { pngOf } from './png.ts';
import type { Colour } from './png.ts';

/** Players want a square; in points. */
const size = { width: 1000, height: 1000 };
const margin = 90;

/** White on dark blue, 14 to 1. */
const ink: Colour = [255, 255, 255];
const ground: Colour = [16, 42, 84];

/** The largest at which the title fits is taken. */
const titleSizes = [130, 110, 92, 78, 66];
const leading = 1.2;
/** Height of the title, above the lines at the foot. */
const titleRoom = 660;
const mostLines = (letters: number): number => Math.floor(titleRoom / (letters * leading));
const smallSize = 48;

const file = '@expo-google-fonts/atkinson-hyperlegible-next/700Bold/AtkinsonHyperlegibleNext_700Bold.ttf';

/** As PNG, the same bytes for the same words; null where there is no title, or the typeface lacks its letters. */
export async function coverOf({ title, album, date }: SoundTags, world: World): Promise<Uint8Array | null> {
  const bytes = await world.font(file);
  if (title === null || bytes === null) return null;
  const font = create(bytes);
  const beside = [...(album === null || album === title ? [] : [album]), ...(date === null ? [] : [date])];
  const lines = [...titleLines(font, title), ...besideLines(font, beside)];
  if (!lines.every(({ text }) => isWritable(font, text))) return null;
  return pngOf(
    shadesOf(
      lines.flatMap((line) => outlinesOf(font, line)),
      size,
    ),
    size,
    ink,
    ground,
  );
}

interface Line {
  readonly text: string;
  /** Of the letters, in points. */
  readonly size: number;
  /** Where it stands, from the upper edge. */
  readonly baseline: number;
}

function titleLines(font: Font, title: string): readonly Line[] {
  const words = title.trim().split(/\s+/);
  const fitting = titleSizes
    .map((letters) => ({ letters, lines: broken(font, words, letters) }))
    .find(
      ({ lines, letters }) => lines.length <= mostLines(letters) && lines.every((line) => fits(font, line, letters)),
    );
  const { letters, lines } = fitting ?? shortenedTitle(font, words);
  return lines.map((text, at) => ({ text, size: letters, baseline: margin + letters * (1 + at * leading) }));
}

/** What no size holds ends in an ellipsis. */
function shortenedTitle(
  font: Font,
  words: readonly string[],
): { readonly letters: number; readonly lines: readonly string[] } {
  const letters = titleSizes.at(-1) ?? smallSize;
  const all = broken(font, words, letters).map((line) => shortened(font, line, letters));
  const most = mostLines(letters);
  if (all.length <= most) return { letters, lines: all };
  return { letters, lines: [...all.slice(0, most - 1), shortened(font, `${all[most - 1] ?? ''} …`, letters)] };
}

/** From the bottom up. */
const besideLines = (font: Font, texts: readonly string[]): readonly Line[] =>
  texts.map((text, at) => ({
    text: shortened(font, text, smallSize),
    size: smallSize,
    baseline: size.height - margin - (texts.length - 1 - at) * smallSize * leading,
  }));

function broken(font: Font, words: readonly string[], letters: number): readonly string[] {
  const lines: string[] = [];
  for (const word of words) {
    const longer = lines.length === 0 ? word : `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && fits(font, longer, letters)) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

function shortened(font: Font, text: string, letters: number): string {
  if (fits(font, text, letters)) return text;
  const characters = Array.from(text);
  while (characters.length > 1 && !fits(font, `${characters.join('')}…`, letters)) characters.pop();
  return `${characters.join('')}…`;
}

const fits = (font: Font, text: string, letters: number): boolean =>
  (font.layout(text).advanceWidth * letters) / font.unitsPerEm <= size.width - 2 * margin;

const isWritable = (font: Font, text: string): boolean =>
  Array.from(text).every((character) => font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0));

function outlinesOf(font: Font, { text, size: letters, baseline }: Line): readonly PlacedOutline[] {
  const scale = letters / font.unitsPerEm;
  const { glyphs, positions } = font.layout(text);
  let pen = 0;
  return glyphs.map(({ path }, at) => {
    const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[at] ?? {};
    const x = margin + (pen + xOffset) * scale;
    pen += xAdvance;
    return { commands: path.commands, x, y: baseline - yOffset * scale, scale };
  });
}
