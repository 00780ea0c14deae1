/** What is defined in one place of a Markdown source and used in another: links, pictures and notes. */
import type { Definition, FootnoteDefinition, Nodes, Root } from 'mdast';

export interface References {
  /** The address that a label stands for; null when nothing defines it. */
  readonly urlOf: (identifier: string) => string | null;
  /** The number of a note, counted from 1 by first reference. */
  readonly numberOf: (identifier: string) => number;
  /** The notes in the order of their first reference; those that nothing refers to come last, and then what defines a label anew. */
  readonly notes: readonly MarkdownNote[];
  /** How many notes define a label anew. */
  readonly repeated: number;
}

export interface MarkdownNote {
  /** Its label; that of a repeated one with a number behind it. */
  readonly id: string;
  readonly children: FootnoteDefinition['children'];
}

export function collectReferences(root: Root): References {
  const urls = new Map<string, Definition>();
  const definitions = new Map<string, FootnoteDefinition>();
  const repeated: FootnoteDefinition[] = [];
  const referred = new Set<string>();
  const waiting: Nodes[] = [root];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node.type === 'definition' && !urls.has(node.identifier)) urls.set(node.identifier, node);
    if (node.type === 'footnoteDefinition') {
      if (definitions.has(node.identifier)) repeated.push(node);
      else definitions.set(node.identifier, node);
    }
    if (node.type === 'footnoteReference') referred.add(node.identifier);
    if ('children' in node) for (const child of node.children.toReversed()) waiting.push(child);
  }
  const order = [...referred, ...[...definitions.keys()].filter((identifier) => !referred.has(identifier))];
  const numbers = new Map(order.map((identifier, i) => [identifier, i + 1]));
  return {
    urlOf: (identifier) => urls.get(identifier)?.url ?? null,
    numberOf: (identifier) => numbers.get(identifier) ?? 0,
    notes: [
      ...order
        .flatMap((identifier) => definitions.get(identifier) ?? [])
        .map(({ identifier, children }) => ({ id: identifier, children })),
      // No label holds white space, so that these names are no other note's.
      ...repeated.map(({ identifier, children }, at) => ({ id: `${identifier} ${at + 2}`, children })),
    ],
    repeated: repeated.length,
  };
}
