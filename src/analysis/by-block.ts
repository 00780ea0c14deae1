import type { BlockId, Range } from '../core/position.ts';

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
