/** Items put together by what they share. */
import type { BlockId, Range } from './position.ts';

/** Neighbours with the same key, as groups of at least one. */
export function neighboursBy<T>(items: readonly T[], keyOf: (item: T) => unknown): readonly (readonly [T, ...T[]])[] {
  const groups: [T, ...T[]][] = [];
  for (const item of items) {
    const group = groups.at(-1);
    if (group !== undefined && keyOf(group[0]) === keyOf(item)) group.push(item);
    else groups.push([item]);
  }
  return groups;
}

/** Findings by the text block they stand in, each block's in the order given. */
export function byBlock<T extends { readonly range: Range }>(
  findings: readonly T[],
): ReadonlyMap<BlockId, readonly T[]> {
  const groups = new Map<BlockId, T[]>();
  for (const finding of findings) {
    const group = groups.get(finding.range.block);
    if (group === undefined) groups.set(finding.range.block, [finding]);
    else group.push(finding);
  }
  return groups;
}
