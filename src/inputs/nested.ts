/** A text inside a text: blocks read from what a source says in escapes, with their way back to the source itself. */
import type { Block, Note, TextBlock } from '../core/article.ts';
import { mapTexts } from './map-texts.ts';
import type { Passage } from './passage.ts';
import type { Anchor, OffsetMap } from '../core/position.ts';

/** A passage of a passage, with its way back to the source behind both. */
export const through = ({ text, origin }: Passage, outer: Passage): Passage => ({
  text,
  origin: composed(origin, outer.origin, text.length),
});

/** The way from a text to a source, through a text between them. `length` is the text's. */
export function composed(inner: OffsetMap, outer: OffsetMap, length: number): OffsetMap {
  const anchors: Anchor[] = [];
  const put = (at: number, source: number): void => {
    const before = anchors.at(-1);
    if (before?.at !== at || before.source !== source) anchors.push({ at, source });
  };
  inner.forEach(({ at, source }, i) => {
    const next = inner[i + 1]?.at ?? Math.max(length, at + 1);
    const second = inner[i - 1]?.at === at;
    runOf(outer, source, next - at, second).forEach((anchor) => put(at + anchor.at, anchor.source));
  });
  return anchors;
}

/**
 * Where `length` units from `start` on stand behind a map, as anchors that count from `start`. A run of no units stands for the
 * beginning of a stretch; one that ends a stretch has `second`.
 */
function runOf(map: OffsetMap, start: number, length: number, second: boolean): readonly Anchor[] {
  const from = lastUpTo(map, start);
  const anchor = map[from] ?? { at: 0, source: 0 };
  const before = map[from - 1];
  const last = { at: 0, source: anchor.source + (start - anchor.at) };
  const first = before !== undefined && before.at === start ? { at: 0, source: before.source } : last;
  if (length === 0) return [first];
  const head = second || first === last ? [last] : [first, last];
  const inside: Anchor[] = [];
  for (let i = from + 1; (map[i]?.at ?? Infinity) < start + length; i += 1) {
    const { at, source } = map[i] ?? anchor;
    inside.push({ at: at - start, source });
  }
  return [...head, ...inside];
}

/** Index of the last anchor that stands at or before an offset. */
function lastUpTo(map: OffsetMap, offset: number): number {
  let low = 0;
  let high = map.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((map[middle]?.at ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The blocks with each of their text blocks changed, in reading order; a paragraph stays one, and so does a heading. */
export const changeTexts = (blocks: readonly Block[], change: (text: TextBlock) => TextBlock): readonly Block[] =>
  blocks.map((block) => mapTexts(block, change as <Text extends TextBlock>(text: Text) => Text));

export const changeNotes = (notes: readonly Note[], change: (text: TextBlock) => TextBlock): readonly Note[] =>
  notes.map((note) => ({ ...note, blocks: changeTexts(note.blocks, change) }));
