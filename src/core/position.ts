/** Number of a text block in its article, counted from 0 in reading order. */
export type BlockId = number & { readonly __brand: 'BlockId' };

/**
 * A place in an article's text: one text block, and offsets into its `text`.
 * Offsets are UTF-16 code units; `end` is exclusive.
 */
export interface Range {
  readonly block: BlockId;
  readonly start: number;
  readonly end: number;
}

/** A place in the source as it was decoded (byte-order mark not counted), in UTF-16 code units; `end` is exclusive. */
export interface SourceSpan {
  readonly start: number;
  readonly end: number;
}

/**
 * From a text block back to the source. Each anchor says that the text from `at` on stands in the source
 * from `source` on, unit by unit, up to the next anchor. Sorted by `at`; the first anchor has `at: 0`.
 * Two anchors at one place tell of a unit that stands for a stretch of the source, as `“` for `&ldquo;`: its first and its last unit.
 */
export interface Anchor {
  readonly at: number;
  readonly source: number;
}

export type OffsetMap = readonly Anchor[];

export const blockId = (n: number): BlockId => n as BlockId;

/** The source span of a stretch of block text. The end is one past the last character's place. */
export function toSource(map: OffsetMap, start: number, end: number): SourceSpan {
  const from = sourceOffset(map, start, 'first');
  return { start: from, end: end > start ? sourceOffset(map, end - 1, 'last') + 1 : from };
}

/** Where a unit of the text stands in the source; for one that stands for a stretch, the stretch's first or last unit. */
function sourceOffset(map: OffsetMap, offset: number, which: 'first' | 'last'): number {
  let low = 0;
  let high = map.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((map[middle]?.at ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  const before = map[low - 1];
  const anchor = which === 'first' && before !== undefined && before.at === offset ? before : map[low];
  return anchor === undefined ? offset : anchor.source + (offset - anchor.at);
}

/** Do two ranges share at least one character? */
export const overlaps = (a: Range, b: Range): boolean => a.block === b.block && a.start < b.end && b.start < a.end;

/** Does `outer` hold the whole of `inner`? */
export const contains = (outer: Range, inner: Range): boolean =>
  outer.block === inner.block && outer.start <= inner.start && inner.end <= outer.end;

/** Reading order: by block, then by start, then the longer range first. */
export const byPosition = (a: Range, b: Range): number => a.block - b.block || a.start - b.start || b.end - a.end;
