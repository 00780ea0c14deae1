/** Names in the margin, each beside the line where its speaker begins. */
import type { Direction } from '../../../core/direction.ts';
import type { PrintText, Span } from '../content/types.ts';
import { printText } from '../content/block-content.ts';
import type { Run } from '../types.ts';
import type { PrintStyle } from '../profiles/print-style.ts';
import type { Column, Setting } from './setting.ts';
import { textLines } from './text-lines.ts';

/** The margin for names, as a part of the column; in body sizes how wide it is at least, the room behind it, and what is left to the text at least. */
const nameMargin = { width: 0.26, least: 5.5, gap: 0.7, text: 11 };

/** Is a page wide enough for names beside its text? In a narrower one, most names and many words would be cut. */
export function holdsNames({ page, margins, bodySize }: PrintStyle): boolean {
  const room = page.width - margins.left - margins.right;
  return room >= bodySize * (nameMargin.least + nameMargin.gap + nameMargin.text);
}

/** A column, parted into the margin for names, at the side where lines start, and the room that is left to the text. */
export function besideNames(
  whole: Column,
  bodySize: number,
  direction: Direction,
): { readonly names: Column; readonly column: Column } {
  const width = Math.max(whole.width * nameMargin.width, bodySize * nameMargin.least);
  const indent = width + bodySize * nameMargin.gap;
  const [names, text] = direction === 'ltr' ? [0, indent] : [whole.width - width, 0];
  return {
    names: { left: whole.left + names, width },
    column: { left: whole.left + text, width: whole.width - indent },
  };
}

/**
 * The runs in the margin for each line of a text, by number; a name that is longer than its margin goes on beside the next line,
 * and beyond the last one. Empty for nearly all texts.
 */
export function namesBeside(
  block: PrintText,
  lines: readonly { readonly runs: readonly Run[] }[],
  setting: Setting,
): readonly (readonly Run[])[] {
  if (setting.names === null || block.spans.every(({ beside }) => beside === undefined)) return [];
  const waiting = new Map(block.spans.flatMap((span) => (span.beside === undefined ? [] : [[span.leaf, span.beside]])));
  const out: (readonly Run[])[] = [];
  for (const [index, { runs }] of lines.entries()) {
    for (const { leaf } of runs) {
      const name = waiting.get(leaf);
      waiting.delete(leaf);
      if (name === undefined) continue;
      while (out.length < index) out.push([]);
      out.push(...nameLines(name, setting.names, setting));
    }
  }
  return out;
}

function nameLines(name: Span, margin: NonNullable<Setting['names']>, setting: Setting): readonly (readonly Run[])[] {
  const text = printText([name], { style: { type: 'body' }, indents: [] });
  const style = setting.style.text(text.style);
  const lines = textLines(text, style, { ...margin, direction: setting.direction }, setting).map(({ runs }) =>
    runs.map((run): Run => ({ ...run, beside: true })),
  );
  return lines.map((runs, index) => (index < lines.length - 1 ? runs : withSpace(runs, setting)));
}

/** With a space at its end, so that the name and what its bearer says are two words to whoever hears them. */
function withSpace(runs: readonly Run[], { shaper }: Setting): readonly Run[] {
  const last = runs.at(-1);
  if (last === undefined) return runs;
  const { font, text, actual, rightToLeft, x, width } = last;
  const space = (shaper.space(font.weight, font.face).advance * font.size) / 1000;
  const spaced = { ...last, text: `${text} `, actual: actual === null ? null : `${actual} `, width: width + space };
  return [...runs.slice(0, -1), rightToLeft ? { ...spaced, x: x - space } : spaced];
}
