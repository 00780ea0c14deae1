/** The stretches of a line of plain words that stand in one tag each: they are set as one text, and parted only for the tags. */
import type { LeafId } from '../tags/tag-node.ts';
import type { Span } from '../content/types.ts';
import type { Line } from './lines.ts';
import type { PlainWords } from './plain-words.ts';

export interface TaggedStretch {
  /** Offsets into the text of all spans. */
  readonly from: number;
  readonly to: number;
  /** In thousandths of the font size, with the space at its end, and with the kerning between it and the next one. */
  readonly advance: number;
  readonly leaf: LeafId | null;
}

/** Asked for one line after the other, in their order, each with the width of all its words and gaps. */
export function taggedStretches(
  spans: readonly Pick<Span, 'text' | 'leaf'>[],
  words: PlainWords,
): (line: Line, advance: number) => readonly TaggedStretch[] {
  let span = 0;
  let spanEnd = spans[0]?.text.length ?? 0;
  return (line, whole) => {
    const stretches: TaggedStretch[] = [];
    const end = words.starts[line.to] ?? 0;
    let from = words.starts[line.from] ?? 0;
    while (spanEnd <= from && span < spans.length - 1) spanEnd += spans[++span]?.text.length ?? 0;
    let index = line.from;
    /** Of the words before `index`, with their gaps; and of all that stands in the stretches. */
    let passed = 0;
    let set = 0;
    while (spanEnd < end && span < spans.length - 1) {
      for (; (words.starts[index + 1] ?? 0) <= spanEnd; index += 1) {
        passed += words.advances[index] ?? 0;
        passed += words.gaps[index] ?? 0;
      }
      const upTo = passed + (spanEnd === words.starts[index] ? 0 : words.advanceUpTo(index, spanEnd));
      stretches.push({ from, to: spanEnd, advance: upTo - set, leaf: spans[span]?.leaf ?? null });
      from = spanEnd;
      set = upTo;
      spanEnd += spans[++span]?.text.length ?? 0;
    }
    stretches.push({ from, to: end, advance: whole - set, leaf: spans[span]?.leaf ?? null });
    return stretches;
  };
}
