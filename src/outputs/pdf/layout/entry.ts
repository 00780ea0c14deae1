/** An entry of the contents page: the title, and the page number at the right edge of its last line. */
import type { PrintEntry } from '../content/types.ts';
import { printText } from '../content/block-content.ts';
import type { BlockStyle, PrintStyle } from '../profiles/print-style.ts';
import type { Rectangle, Run } from '../types.ts';
import { breakCosts } from './items.ts';
import type { Item } from './items.ts';
import { paragraphItems } from './paragraph.ts';
import type { Column, Setting } from './setting.ts';

/** As parts of the body size: room for the number, space around the leaders, from dot to dot, a dot's side, and around a shaded entry. */
const widths = { number: 2.6, gap: 0.4, step: 0.5, dot: 0.11, shading: 0.35 };

/** In a column narrower than so many body sizes the number stands below its title: beside it, most words would be cut. */
const narrow = 12;

/** Shaded entries stand close, others a third of a blank line apart. */
export const entrySpace = ({ contents, lineHeight }: PrintStyle): Pick<BlockStyle, 'before' | 'after'> => {
  const gap = contents === 'shading' ? 0 : lineHeight / 3;
  return { before: gap, after: gap };
};

/** The room for the number is the same whatever it is, so that the contents page can be measured before the numbers are known. */
export function entryItems(entry: PrintEntry, number: number, column: Column, setting: Setting): readonly Item[] {
  const { style } = setting;
  const padding = style.contents === 'shading' ? style.bodySize * widths.shading : 0;
  const inner = { left: column.left + padding, width: column.width - 2 * padding };
  const text = printText([entry.title], { style: { type: 'body' }, indents: [] });
  const items = withLineForNumber(paragraphItems(text, number, titleRoom(inner, setting), setting), inner, setting);
  const shaded = style.contents === 'shading' && entry.index % 2 === 0;
  return items.map((item, index): Item => {
    const whole = index === items.length - 1 ? withNumber(item, entry, inner, setting) : item;
    const shapes = shaded ? [ground(item, column), ...whole.shapes] : whole.shapes;
    const breakBefore = index === 0 ? breakCosts.free : breakCosts.parted;
    return { type: 'lines', height: item.height, lines: whole.lines, shapes, breakBefore, anchors: item.anchors };
  });
}

const isNarrow = ({ width }: Column, { style }: Setting): boolean => width < style.bodySize * narrow;

/** Numbers stand at the side where lines end: in a document from right to left, at the left. */
function titleRoom(column: Column, setting: Setting): Column {
  if (isNarrow(column, setting)) return column;
  const number = setting.style.bodySize * widths.number;
  return { left: column.left + (setting.direction === 'ltr' ? 0 : number), width: column.width - number };
}

function withLineForNumber(items: readonly Item[], column: Column, setting: Setting): readonly Item[] {
  const last = items.at(-1);
  if (last === undefined || !isNarrow(column, setting)) return items;
  const lines = last.lines.map((line) => ({ ...line, runs: [], right: column.left }));
  return [...items, { ...last, lines, anchors: [] }];
}

const ground = ({ height }: Item, { left, width }: Column): Rectangle => ({
  x: left,
  y: 0,
  width,
  height,
  tinted: true,
});

function withNumber(item: Item, { number, article }: PrintEntry, column: Column, setting: Setting): Item {
  const [line, ...others] = item.lines;
  if (line === undefined) return item;
  const right = column.left + column.width;
  const run = numberRun(String(setting.pageOf(article) ?? ''), number, column, setting);
  const titleStart = line.runs.reduce((least, { x }) => Math.min(least, x), right);
  const [from, to] = setting.direction === 'ltr' ? [line.right, run.x] : [run.x + run.width, titleStart];
  const dots = setting.style.contents === 'dots' ? leaders(from, to, line.baseline, setting) : [];
  const limit = { ...line.place, limit: right };
  return { ...item, lines: [{ ...line, runs: [...line.runs, run], right, place: limit }, ...others], shapes: dots };
}

/** With a space in front of it, so that title and number are two words to whoever hears them. */
function numberRun(number: string, leaf: PrintEntry['number'], column: Column, setting: Setting): Run {
  const { style, shaper, direction } = setting;
  const { bodySize: size } = style;
  const advance = shaper.shape(number, 'regular').reduce((sum, part) => sum + part.advance, 0);
  const space = (shaper.space('regular', 0).advance * size) / 1000;
  const width = (advance * size) / 1000 + space;
  return {
    x: direction === 'ltr' ? column.left + column.width - width : column.left - space,
    width,
    text: ` ${number}`,
    actual: null,
    rightToLeft: false,
    font: { weight: 'regular', face: 0, size },
    underline: false,
    rise: 0,
    leaf,
  };
}

/** Dots that stand under each other from entry to entry. */
function leaders(from: number, to: number, baseline: number, { style }: Setting): readonly Rectangle[] {
  const { bodySize } = style;
  const step = bodySize * widths.step;
  const side = bodySize * widths.dot;
  const first = Math.ceil((from + bodySize * widths.gap) / step) * step;
  const dots: Rectangle[] = [];
  for (let x = first; x + side <= to; x += step) dots.push({ x, y: baseline - side, width: side, height: side });
  return dots;
}
