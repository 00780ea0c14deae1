/** From a page of placed lines to a content stream (ISO 32000-1, 9.4 and 14.6). */
import type { Font, Furniture, Page, PageSize, PlacedLine, Rectangle, Run, Theme } from '../types.ts';
import { ContentBytes } from './content-bytes.ts';
import type { Structure } from './structure.ts';
import type { PrintTypeface } from './typeface.ts';

export interface Inks {
  readonly size: PageSize;
  readonly typefaceOf: (font: Font) => PrintTypeface;
  readonly structure: Structure;
  readonly theme: Theme;
}

/** Gives the content of a page; the bytes are good until the next page is painted. */
export type PaintPage = (page: Page) => Uint8Array;

/** A stretch of marked content goes on as long as the leaf stays the same. */
export function createPainter(inks: Inks): PaintPage {
  const out = new ContentBytes();
  return (page) => {
    const pen = new Pen(out, inks);
    background(pen, inks);
    out.ascii(fillColour(inks.theme.text));
    paintText(page.lines, pen, inks.structure);
    paintRectangles('Layout', [...page.shapes, ...underlines(page.lines)], pen);
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
    if (plain !== null && !run.rightToLeft && !Number.isNaN(plain.advance(run.text, 0, run.text.length))) {
      this.out.ascii('[');
      plain.show(run.text, this.out);
      this.out.ascii(']TJ\n');
    } else {
      this.#showShaped(typeface, run);
    }
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
        if (run.leaf === null) throw new Error(`'${run.text}' stands in the text without a tag.`);
        pen.out.ascii(`${structure.mark(run.leaf, run)} `);
        pen.begin();
      }
      open = run;
      pen.show(run, line.y);
    }
  }
  if (open !== null) pen.out.ascii('ET EMC\n');
}

const sameContent = (a: Run, b: Run): boolean => a.leaf === b.leaf && a.actual === null && b.actual === null;

function paintFurniture({ type, line }: Furniture, pen: Pen): void {
  if (line.runs.length === 0) return;
  pen.out.ascii(`/Artifact <</Type /Pagination /Subtype /${type === 'running-head' ? 'Header' : 'Footer'}>> BDC `);
  pen.begin();
  for (const run of line.runs) pen.show(run, line.y);
  pen.out.ascii('ET EMC\n');
}

/** Lines under text: drawn beside it, because what is only for the eye must not stand in the text's tags. */
function underlines(lines: readonly PlacedLine[]): readonly Rectangle[] {
  const rectangles: Rectangle[] = [];
  for (const { runs, y } of lines) {
    for (const { underline, text, x, width, font } of runs) {
      if (!underline || text.trim() === '') continue;
      rectangles.push({ x, y: y + font.size * 0.1, width, height: font.size * 0.06 });
    }
  }
  return rectangles;
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
