/** From a page of placed lines to a content stream (ISO 32000-1, 9.4 and 14.6). */
import { tintOf } from '../profiles/themes.ts';
import type { Orientation, Picture } from '../pictures/types.ts';
import type { Font, Furniture, Page, PageSize, PlacedLine, PlacedPicture, Rectangle, Run, Theme } from '../types.ts';
import { ContentBytes } from './content-bytes.ts';
import type { Structure } from './structure.ts';
import type { PrintTypeface } from './typeface.ts';

export interface Inks {
  readonly size: PageSize;
  readonly typefaceOf: (font: Font) => PrintTypeface;
  readonly structure: Structure;
  readonly theme: Theme;
  /** Under which name the current page knows a picture. */
  readonly nameOf: (picture: Picture) => string;
}

/** Gives the content of a page; the bytes are good until the next page is painted. */
export type PaintPage = (page: Page) => Uint8Array;

/** A stretch of marked content goes on as long as the leaf stays the same. */
export function createPainter(inks: Inks): PaintPage {
  const out = new ContentBytes();
  return (page) => {
    const pen = new Pen(out, inks);
    background(pen, inks);
    paintGrounds(page.shapes.filter(isTinted), pen, inks.theme);
    out.ascii(fillColour(inks.theme.text));
    paintText(page.lines, pen, inks.structure);
    for (const picture of page.pictures) paintPicture(picture, pen, inks);
    paintRectangles(
      'Layout',
      [...page.shapes.filter((shape) => !isTinted(shape)), ...underlines(page.lines, inks)],
      pen,
    );
    for (const furniture of page.furniture) paintFurniture(furniture, pen);
    return out.take();
  };
}

/** Where the text of a page has got to: what is as it was is not written again. */
class Pen {
  readonly out: ContentBytes;
  readonly #inks: Inks;
  #typeface: PrintTypeface | null = null;
  #size = 0;
  /** In thousandths of a point from the lower left corner, so that no rounding adds up. */
  #x = 0;
  #y = 0;

  constructor(out: ContentBytes, inks: Inks) {
    this.out = out;
    this.#inks = inks;
  }

  /** Opens a text object: its place starts at the corner again, the font stays. */
  begin(): void {
    this.out.ascii('BT\n');
    this.#x = 0;
    this.#y = 0;
  }

  show(run: Run, y: number): void {
    const typeface = this.#inks.typefaceOf(run.font);
    const { size } = run.font;
    if (typeface !== this.#typeface || size !== this.#size) {
      this.out.ascii(`/${typeface.font.id} `);
      this.out.number(size);
      this.out.ascii('Tf ');
      this.#typeface = typeface;
      this.#size = size;
    }
    this.#move(run.x, this.#inks.size.height - y + run.rise);
    const { plain } = typeface;
    if (run.rightToLeft || plain?.show(run.text, this.out) !== true) this.#showShaped(typeface, run);
  }

  rectangle({ x, y, width, height }: Rectangle): void {
    for (const value of [x, this.#inks.size.height - y - height, width, height]) this.out.number(value);
    this.out.ascii('re f\n');
  }

  #move(x: number, y: number): void {
    const [toX, toY] = [Math.round(x * 1000), Math.round(y * 1000)];
    this.out.number((toX - this.#x) / 1000);
    this.out.number((toY - this.#y) / 1000);
    this.out.ascii('Td ');
    this.#x = toX;
    this.#y = toY;
  }

  #showShaped(typeface: PrintTypeface, { text, font, rightToLeft }: Run): void {
    for (const { codes, rise, silent } of typeface.glyphs(text, rightToLeft ? 'rtl' : 'ltr')) {
      const glyphs = `[<${codes}>] TJ\n`.replaceAll('<>', ' ');
      const show = silent && rightToLeft ? `/Span <</ActualText ()>> BDC ${glyphs}EMC\n` : glyphs;
      if (rise === 0) {
        this.out.ascii(show);
      } else {
        this.out.number((rise * font.size) / 1000);
        this.out.ascii(`Ts ${show}0 Ts\n`);
      }
    }
  }
}

function paintText(lines: readonly PlacedLine[], pen: Pen, structure: Structure): void {
  let open: Run | null = null;
  for (const line of lines) {
    for (const run of line.runs) {
      if (open === null || !sameContent(open, run)) {
        if (open !== null) pen.out.ascii('ET EMC\n');
        pen.out.ascii(run.leaf === null ? '/Artifact BMC ' : `${structure.mark(run.leaf, run)} `);
        pen.begin();
      }
      open = run;
      pen.show(run, line.y);
    }
  }
  if (open !== null) pen.out.ascii('ET EMC\n');
}

const sameContent = (a: Run, b: Run): boolean => a.leaf === b.leaf && a.actual === null && b.actual === null;

/** The unit square that a picture fills, turned as its orientation says (Exif 2.32, tag 274), with y growing upwards. */
const turns: Readonly<Record<Orientation, readonly [number, number, number, number, number, number]>> = {
  1: [1, 0, 0, 1, 0, 0],
  2: [-1, 0, 0, 1, 1, 0],
  3: [-1, 0, 0, -1, 1, 1],
  4: [1, 0, 0, -1, 0, 1],
  5: [0, -1, -1, 0, 1, 1],
  6: [0, -1, 1, 0, 0, 1],
  7: [0, 1, 1, 0, 0, 0],
  8: [0, 1, -1, 0, 1, 0],
};

function paintPicture({ picture, leaf, x, y, width, height }: PlacedPicture, pen: Pen, inks: Inks): void {
  const bottom = inks.size.height - y - height;
  pen.out.ascii(
    leaf === null
      ? '/Artifact <</Type /Layout>> BDC\n'
      : `${inks.structure.mark(leaf, { actual: null, rightToLeft: false })}\n`,
  );
  if (leaf !== null) inks.structure.frame(leaf, [x, bottom, x + width, bottom + height]);
  pen.out.ascii('q ');
  for (const value of [width, 0, 0, height, x, bottom]) pen.out.number(value);
  pen.out.ascii('cm ');
  if (picture.orientation !== 1) {
    for (const value of turns[picture.orientation]) pen.out.number(value);
    pen.out.ascii('cm ');
  }
  pen.out.ascii(`/${inks.nameOf(picture)} Do Q EMC\n`);
}

function paintFurniture({ type, line }: Furniture, pen: Pen): void {
  if (line.runs.length === 0) return;
  pen.out.ascii(`/Artifact <</Type /Pagination /Subtype /${type === 'running-head' ? 'Header' : 'Footer'}>> BDC `);
  pen.begin();
  for (const run of line.runs) pen.show(run, line.y);
  pen.out.ascii('ET EMC\n');
}

const isTinted = ({ tinted }: Rectangle): boolean => tinted === true;

function paintGrounds(shapes: readonly Rectangle[], pen: Pen, theme: Theme): void {
  if (shapes.length === 0) return;
  pen.out.ascii(fillColour(tintOf(theme)));
  paintRectangles('Background', shapes, pen);
}

/** Lines under text: drawn beside it, because what is only for the eye must not stand in the text's tags. */
function underlines(lines: readonly PlacedLine[], inks: Inks): readonly Rectangle[] {
  const rectangles: Rectangle[] = [];
  for (const { runs, y } of lines) {
    for (const [index, run] of runs.entries()) {
      if (!run.underline || run.text.trim() === '') continue;
      const next = runs[index + 1];
      const goesOn = next?.underline === true && next.beside === run.beside;
      rectangles.push(underline(run, y, goesOn ? 0 : spaceAtEnd(run, inks)));
    }
  }
  return rectangles;
}

function underline({ x, width, font, rightToLeft }: Run, y: number, space: number): Rectangle {
  const { size } = font;
  return { x: rightToLeft ? x + space : x, y: y + size * 0.1, width: width - space, height: size * 0.06 };
}

/** Width of the spaces at the end of a run, in points. */
function spaceAtEnd({ text, font }: Run, { typefaceOf }: Inks): number {
  const spaces = text.length - text.trimEnd().length;
  return spaces === 0 ? 0 : (spaces * typefaceOf(font).advance(' ') * font.size) / 1000;
}

function paintRectangles(type: string, rectangles: readonly Rectangle[], pen: Pen): void {
  if (rectangles.length === 0) return;
  pen.out.ascii(`/Artifact <</Type /${type}>> BDC\n`);
  for (const rectangle of rectangles) pen.rectangle(rectangle);
  pen.out.ascii('EMC\n');
}

function background(pen: Pen, { size, theme }: Inks): void {
  if (theme.background === null) return;
  pen.out.ascii(fillColour(theme.background));
  paintRectangles('Background', [{ x: 0, y: 0, ...size }], pen);
}

/** DeviceRGB components of `#rrggbb`. */
function fillColour(colour: string): string {
  const components = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255);
  return `${components.map((component) => Math.round(component * 1000) / 1000).join(' ')} rg\n`;
}
