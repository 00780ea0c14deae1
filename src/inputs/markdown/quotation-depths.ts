/** How many block quotations each node of a Markdown tree stands in. */
import type { Nodes, Root } from 'mdast';

export type QuotationDepth = (node: Nodes) => number;

export function quotationDepths(root: Root): QuotationDepth {
  const depths = new Map<Nodes, number>();
  const waiting: Nodes[] = [root];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (!('children' in node)) continue;
    const depth = (depths.get(node) ?? 0) + (node.type === 'blockquote' ? 1 : 0);
    for (const child of node.children) {
      if (depth > 0) depths.set(child, depth);
      waiting.push(child);
    }
  }
  return (node) => depths.get(node) ?? 0;
}
