/** A value of the front matter as a passage of the article. */
import type { MarkedPassage } from '../blocks.ts';
import { copyClean } from '../characters.ts';
import { createPassage } from '../passage.ts';
import type { Stated } from './front-matter.ts';
import type { Reader } from './inlines.ts';

/** Maps unit by unit where the value stands in the source as it is, and else to the whole of what says it. */
export function statedPassage({ value, start, end }: Stated, { source, tally, mojibake }: Reader): MarkedPassage {
  const at = source.slice(start, end).indexOf(value);
  if (at >= 0) {
    const passage = createPassage(source);
    copyClean({ source, tally, mojibake, passage }, start + at, start + at + value.length);
    return { ...passage.finish(), inlines: [] };
  }
  const passage = createPassage(value);
  copyClean({ source: value, tally, mojibake, passage }, 0, value.length);
  return { text: passage.finish().text, origin: [{ at: 0, source: start }], inlines: [] };
}
