/** A heading or paragraph as lines. */
import { assertNever } from '../../../core/article.ts';
import type { Indent, PrintText, Span } from '../content/types.ts';
import type { BlockStyle, PrintStyle } from '../profiles/print-style.ts';
import type { Rectangle, Run, Weight } from '../types.ts';
import { breakCosts } from './items.ts';
import type { Anchor, Item, ItemLine } from './items.ts';
import { breakLines } from './lines.ts';
import { cutLongWords } from './long-words.ts';
import { runsOf } from './runs.ts';
import type { BelongTogether } from './pieces.ts';
import type { Shaper } from './shape.ts';
import type { TypefaceChain } from './typeface.ts';
import { gapAdvance, wordsOf } from './words.ts';
import type { Word } from './words.ts';

export interface Setting {
  readonly style: PrintStyle;
  readonly chain: TypefaceChain;
  readonly shaper: Shaper;
  readonly belongTogether: BelongTogether;
}

/** The room that text may fill. */
export interface Column {
  readonly left: number;
  readonly width: number;
}

/** Between a label and its text, and of a quotation's indent, as parts of the body size. */
const widths = { labelGap: 0.6, quotation: 1.5, bar: 1, barWidth: 0.17 };

/** Indents leave at least so much of the room to the text. */
const leastRoom = 0.55;

export function paragraphItems(block: PrintText, number: number, column: Column, setting: Setting): readonly Item[] {
  const style = setting.style.text(block.style);
  const inner = indented(column, block.indents, setting);
  const lines = textLines(block, style, inner, setting);
  const count = lines.length;
  const shapes = bars(block.indents, inner, style.lineHeight, setting);
  return lines.map((line, index) => ({
    type: 'lines',
    height: style.lineHeight,
    shapes,
    breakBefore: index === 0 ? breakCosts.free : costInside(block, index, count),
    anchors: index === 0 ? anchorsOf(block) : [],
    lines: [
      {
        ...line,
        place: {
          block: number,
          heading: block.style.type === 'heading',
          line: index,
          lines: count,
          splittable: true,
          limit: column.left + column.width,
        },
      },
    ],
  }));
}

function costInside({ style }: PrintText, line: number, lines: number): number {
  if (style.type === 'heading') return breakCosts.parted;
  return line === 1 || line === lines - 1 ? breakCosts.widowOrOrphan : breakCosts.free;
}

function textLines(
  block: PrintText,
  style: BlockStyle,
  column: Column,
  setting: Setting,
): readonly Omit<ItemLine, 'place'>[] {
  const room = (column.width * 1000) / style.size;
  const words = cutLongWords(paragraphWords(block, setting), room, setting.shaper);
  const how = { style, underlineEmphasis: setting.style.emphasis === 'underline' };
  const baseline = baselineIn(style);
  return breakLines(words, room).map(({ from, to }, index) => {
    const label = index === 0 && block.label !== null ? labelRuns(block.label, column, style, setting) : [];
    const runs = [...label, ...runsOf(words.slice(from, to), column.left, how)];
    return { top: 0, height: style.lineHeight, baseline, runs, right: inkEnd(runs, words[to - 1], style) };
  });
}

function inkEnd(runs: readonly Run[], lastWord: Word | undefined, { size }: BlockStyle): number {
  const last = runs.at(-1);
  if (last === undefined || lastWord === undefined) return 0;
  return last.x + last.width - (gapAdvance(lastWord.gap) * size) / 1000;
}

export function paragraphWords(block: PrintText, setting: Setting): readonly Word[] {
  const { style: print } = setting;
  const { weight } = print.text(block.style);
  const weightOf = (span: Span): Weight => (span.emphasis && print.emphasis === 'bold' ? 'bold' : weight);
  return wordsOf(block.spans, weightOf, setting);
}

/** The middle of the lower-case letters stands in the middle of the line. */
const baselineIn = ({ lineHeight, size }: BlockStyle): number => lineHeight / 2 + size * 0.25;

/** A label hangs in the indent before the text, flush left. */
function labelRuns(label: Span, column: Column, style: BlockStyle, setting: Setting): readonly Run[] {
  const words = wordsOf([label], () => style.weight, setting);
  const width = words.reduce((sum, word) => sum + word.advance, 0);
  const before = style.size * (width / 1000 + widths.labelGap);
  const gap = {
    type: 'space',
    span: label,
    weight: style.weight,
    part: setting.shaper.space(style.weight, 0),
  } as const;
  const spaced = words.map(({ pieces, advance }) => ({ pieces, advance, gap }));
  return runsOf(spaced, Math.max(column.left - before, 0), { style, underlineEmphasis: false });
}

export function indented(column: Column, indents: readonly Indent[], setting: Setting): Column {
  const wanted = indents.reduce((sum, indent) => sum + indentWidth(indent, setting), 0);
  const indent = Math.min(wanted, column.width * (1 - leastRoom));
  return { left: column.left + indent, width: column.width - indent };
}

function indentWidth(indent: Indent, { style, shaper }: Setting): number {
  switch (indent.type) {
    case 'label':
      return style.bodySize * (labelAdvance(indent.longest, shaper) / 1000 + widths.labelGap);
    case 'quotation':
      return style.bodySize * widths.quotation;
    case 'bar':
      return style.bodySize * widths.bar;
    default:
      return assertNever(indent);
  }
}

/** Width of the widest label that has as many digits, in thousandths of the font size: digits differ in width. */
function labelAdvance(label: string, shaper: Shaper): number {
  const labels = Array.from('0123456789', (digit) => label.replaceAll(/\d/g, digit));
  const advances = labels.map((one) => shaper.shape(one, 'regular').reduce((sum, part) => sum + part.advance, 0));
  return Math.max(...advances);
}

/** The bar beside a description: one stretch for each line, which meet. */
function bars(indents: readonly Indent[], column: Column, height: number, { style }: Setting): readonly Rectangle[] {
  if (indents.at(-1)?.type !== 'bar') return [];
  const x = column.left - style.bodySize * widths.bar;
  return [{ x, y: 0, width: style.bodySize * widths.barWidth, height }];
}

function anchorsOf({ bookmark, noteTag }: PrintText): readonly Anchor[] {
  const bookmarks: readonly Anchor[] = bookmark === null ? [] : [{ type: 'bookmark', ...bookmark }];
  return noteTag === null ? bookmarks : [...bookmarks, { type: 'tag', id: noteTag }];
}
