/** Reads the marks of one block, in order: what each is, and which way it seems to face. */
import type { TextBlock } from '../../core/article.ts';
import { endsMeasure, isShortenedAnd, opensElision } from './apostrophes.ts';
import { contextOf } from './context.ts';
import type { Context } from './context.ts';
import { glyphsOf, runPattern } from './marks.ts';
import type { Facing, Level, MarkTable } from './marks.ts';

export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly glyph: string;
  readonly level: Level;
  /** By its shape, in this language. */
  readonly facing: Facing;
  /** By its neighbours; other marks that touch it are looked past. */
  readonly context: Context;
}

/** More marks than this that touch each other are ornament: no quotation is nested so deep. */
const longestRun = 8;

/** Every mark of the block that may be a quotation mark; what is surely an apostrophe or a measure is left out. */
export function readMarks(block: TextBlock, table: MarkTable, elisions: readonly string[]): readonly Mark[] {
  const { text } = block;
  const inCode = codeTest(block);
  // Two closing singles are one double mark only where two opening ones are: else they close two quotations.
  const split = text.includes('‘‘') ? glyphsOf : glyphsOfSingles;
  const marks: Mark[] = [];
  for (const { 0: run, index } of text.matchAll(runPattern)) {
    if (run.length > longestRun || inCode(index)) continue;
    const context = contextOf(text, index, index + run.length);
    let start = index;
    for (const glyph of run.length === 1 ? [run] : split(run)) {
      const end = start + glyph.length;
      const shape = table.get(glyph);
      if (shape !== undefined) {
        const mark = { start, end, glyph, level: shape.level, facing: shape.facing, context };
        if (!isNoQuotationMark(mark, text, elisions)) marks.push(mark);
      }
      start = end;
    }
  }
  return marks;
}

const glyphsOfSingles = (run: string): readonly string[] =>
  glyphsOf(run).flatMap((glyph) => (glyph === '’’' ? ['’', '’'] : [glyph]));

function isNoQuotationMark(mark: Mark, text: string, elisions: readonly string[]): boolean {
  const { start, end, level, facing, context } = mark;
  switch (level) {
    case 'single':
      if (context === 'inside' || (context === 'unclear' && facing === 'either') || isShortenedAnd(text, start))
        return true;
      return context === 'open' && (facing === 'close' || opensElision(text, end, elisions));
    case 'double':
      return (facing !== 'open' && endsMeasure(text, start)) || (mark.glyph === ',,' && context !== 'open');
    default:
      return false;
  }
}

/** Is a place inside inline code, where marks are part of a program? Asked for places in ascending order. */
function codeTest(block: TextBlock): (place: number) => boolean {
  const code = block.inlines.filter((inline) => inline.type === 'code');
  let next = 0;
  return (place) => {
    while ((code[next]?.end ?? Infinity) <= place) next += 1;
    return (code[next]?.start ?? Infinity) <= place;
  };
}
