/** Names in the margin, each beside the line where its speaker begins. */
import type { PrintText, Span } from '../content/types.ts';
import { printText } from '../content/block-content.ts';
import type { Run } from '../types.ts';
import type { Setting } from './setting.ts';
import { textLines } from './text-lines.ts';

/** The margin for names, as a part of the column, and the room between it and the text, as a part of the body size. */
export const nameMargin = { width: 0.26, gap: 0.7 };

/**
 * The runs in the margin for each line of a text, by number; a name that is longer than its margin goes on beside the next line,
 * and beyond the last one. Empty for nearly all texts.
 */
export function namesBeside(
  block: PrintText,
  lines: readonly { readonly runs: readonly Run[] }[],
  setting: Setting,
): readonly (readonly Run[])[] {
  const waiting = new Map(block.spans.flatMap((span) => (span.beside === undefined ? [] : [[span.leaf, span.beside]])));
  if (waiting.size === 0 || setting.names === null) return [];
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
  return textLines(text, style, { ...margin, direction: setting.direction }, setting).map(({ runs }) => runs);
}
