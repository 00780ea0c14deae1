/** From a page of placed lines to a content stream (ISO 32000-1, 9.4 and 14.6). */
import type { Font, Furniture, Page, PlacedLine, Rectangle, Run, Theme } from '../types.ts';
import type { Structure } from './structure.ts';
import type { PrintTypeface } from './typeface.ts';

export interface Inks {
  readonly typefaceOf: (font: Font) => PrintTypeface;
  readonly structure: Structure;
  readonly theme: Theme;
}

/**
 * The content of a page. pdfkit has turned the page upside down, so that y grows downwards as it does in a `Page`;
 * every text matrix turns its glyphs back. A stretch of marked content goes on as long as the leaf stays the same.
 */
export function pageContent(page: Page, size: { readonly width: number; readonly height: number }, inks: Inks): string {
  return [
    background(size, inks.theme),
    fillColour(inks.theme.text),
    textContent(page.lines, inks),
    artifact('Layout', [...page.shapes, ...page.lines.flatMap(underlines)]),
    ...page.furniture.map((furniture) => furnitureContent(furniture, inks)),
  ]
    .filter((part) => part !== '')
    .join('\n');
}

function textContent(lines: readonly PlacedLine[], inks: Inks): string {
  const out: string[] = [];
  let open: Run | null = null;
  for (const line of lines) {
    for (const run of line.runs) {
      if (open === null || !sameContent(open, run)) {
        if (open !== null) out.push('ET EMC');
        if (run.leaf === null) throw new Error(`'${run.text}' stands in the text without a tag.`);
        out.push(`${inks.structure.mark(run.leaf, run.actual)} BT`);
      }
      open = run;
      out.push(showText(run, line.y, inks));
    }
  }
  if (open !== null) out.push('ET EMC');
  return out.join('\n');
}

const sameContent = (a: Run, b: Run): boolean => a.leaf === b.leaf && a.actual === null && b.actual === null;

function showText(run: Run, y: number, { typefaceOf }: Inks): string {
  const typeface = typefaceOf(run.font);
  const { size } = run.font;
  const matrix = `1 0 0 -1 ${number(run.x)} ${number(y - run.rise)} Tm`;
  const strings = typeface.glyphs(run.text).map(({ codes, rise }) => {
    const show = `[<${codes}>] TJ`.replaceAll('<>', '');
    return rise === 0 ? show : `${number((rise * size) / 1000)} Ts ${show} 0 Ts`;
  });
  return `/${typeface.font.id} ${number(size)} Tf ${matrix} ${strings.join(' ')}`;
}

function furnitureContent({ type, line }: Furniture, inks: Inks): string {
  if (line.runs.length === 0) return '';
  const subtype = type === 'running-head' ? 'Header' : 'Footer';
  const text = line.runs.map((run) => showText(run, line.y, inks)).join('\n');
  return `/Artifact <</Type /Pagination /Subtype /${subtype}>> BDC BT\n${text}\nET EMC`;
}

/** Lines under text: drawn beside it, because what is only for the eye must not stand in the text's tags. */
const underlines = (line: PlacedLine): readonly Rectangle[] =>
  line.runs
    .filter((run) => run.underline && run.text.trim() !== '')
    .map((run) => ({
      x: run.x,
      y: line.y + run.font.size * 0.1,
      width: run.width,
      height: run.font.size * 0.06,
    }));

const artifact = (type: string, rectangles: readonly Rectangle[]): string =>
  rectangles.length === 0 ? '' : `/Artifact <</Type /${type}>> BDC\n${rectangles.map(filled).join('\n')}\nEMC`;

const filled = ({ x, y, width, height }: Rectangle): string =>
  `${number(x)} ${number(y)} ${number(width)} ${number(height)} re f`;

function background({ width, height }: { readonly width: number; readonly height: number }, theme: Theme): string {
  if (theme.background === null) return '';
  return `${fillColour(theme.background)}\n${artifact('Background', [{ x: 0, y: 0, width, height }])}`;
}

/** DeviceRGB components of `#rrggbb`. */
function fillColour(colour: string): string {
  const components = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255);
  return `${components.map(number).join(' ')} rg`;
}

/** A thousandth of a point is more than any printer resolves. */
const number = (value: number): string => String(Math.round(value * 1000) / 1000);
