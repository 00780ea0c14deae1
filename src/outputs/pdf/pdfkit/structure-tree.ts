/** Writes the structure elements once all of their content is known. */
import { isLeaf, noAttributes } from '../tags/tag-node.ts';
import type { LeafId, TagAttributes, TagLeaf, TagNode, TagType } from '../tags/tag-node.ts';
import { description } from './description.ts';
import { endAs, Written } from './internals.ts';
import type { PdfDocument, PdfRef } from './internals.ts';

/**
 * A child of a structure element in the words of the file: another one, or a reference to marked content or to an annotation. There
 * are thousands of them, too many to let pdfkit ask of each what it is.
 */
export type Kid = string;

export interface Marked {
  readonly refOf: (node: TagNode) => PdfRef;
  readonly content: ReadonlyMap<LeafId, readonly Kid[]>;
  readonly annotations: ReadonlyMap<TagNode, readonly Kid[]>;
  /** Where the pictures of figures stand. */
  readonly frames: ReadonlyMap<TagNode, readonly number[]>;
}

export function writeStructureTree(document: PdfDocument, root: TagNode, marked: Marked): void {
  const kept = filledNodes(root, marked);
  const treeRoot = document.getStructTreeRoot();
  treeRoot.data['K'] = new Written(`[${writeElement(root, treeRoot, kept, marked)}]`);
  const named = [...kept].filter((node) => node.attributes.id !== undefined);
  if (named.length > 0) treeRoot.data['IDTree'] = idTree(named, marked.refOf);
}

/** An empty cell holds its place in the row; an article without a word is still a document. */
const mayBeEmpty: ReadonlySet<TagType> = new Set<TagType>(['Document', 'TR', 'TH', 'TD']);

/** The nodes that hold text somewhere: an element without any would say nothing. */
function filledNodes(root: TagNode, { content, annotations }: Marked): ReadonlySet<TagNode> {
  const kept = new Set<TagNode>();
  const isFilled = (child: TagNode | TagLeaf): boolean => (isLeaf(child) ? content.has(child.leaf) : kept.has(child));
  for (const node of innermostFirst(root)) {
    if (mayBeEmpty.has(node.type) || annotations.has(node) || node.children.some(isFilled)) kept.add(node);
  }
  return kept;
}

const innermostFirst = (node: TagNode): readonly TagNode[] => [
  ...node.children.flatMap((child) => (isLeaf(child) ? [] : innermostFirst(child))),
  node,
];

function writeElement(node: TagNode, parent: PdfRef, kept: ReadonlySet<TagNode>, marked: Marked): Kid {
  const ref = marked.refOf(node);
  const kids: Kid[] = [];
  for (const child of node.children) {
    if (!isLeaf(child)) {
      if (kept.has(child)) kids.push(writeElement(child, ref, kept, marked));
      continue;
    }
    for (const kid of marked.content.get(child.leaf) ?? []) kids.push(kid);
  }
  for (const kid of marked.annotations.get(node) ?? []) kids.push(kid);
  const K = `[${kids.join(' ')}]`;
  const frame = marked.frames.get(node);
  if (node.attributes === noAttributes && frame === undefined) {
    endAs(ref, `<<\n/Type /StructElem\n/S /${node.type}\n/P ${parent.toString()}\n/K ${K}\n>>`);
  } else {
    const own = { ...attributesOf(node.attributes), ...frameOf(frame) };
    Object.assign(ref.data, { Type: 'StructElem', S: node.type, P: parent, K: new Written(K), ...own });
    ref.end();
  }
  return ref.toString();
}

/** A figure says how much room it takes (ISO 32000-1, table 344). */
const frameOf = (box: readonly number[] | undefined): Record<string, unknown> =>
  box === undefined
    ? {}
    : { A: { O: 'Layout', Placement: 'Block', BBox: box.map((value) => Math.round(value * 1000) / 1000) } };

/** The keys of a structure element (ISO 32000-1, tables 323, 347 and 349). A `String` object is written as text, a string as a name. */
function attributesOf(attributes: TagAttributes): Record<string, unknown> {
  const { language, alternative, actual, expansion, id, numbering, scope, columns, rows } = attributes;
  return {
    ...(language === undefined ? {} : { Lang: new String(language) }),
    ...(alternative === undefined ? {} : { Alt: new String(description(alternative)) }),
    ...(actual === undefined ? {} : { ActualText: new String(actual) }),
    ...(expansion === undefined ? {} : { E: new String(description(expansion)) }),
    ...(id === undefined ? {} : { ID: new String(id) }),
    ...(numbering === undefined ? {} : { A: { O: 'List', ListNumbering: numbering } }),
    ...((scope ?? columns ?? rows) === undefined
      ? {}
      : { A: { O: 'Table', Scope: scope, ColSpan: columns, RowSpan: rows } }),
  };
}

/** A name tree of one node: ids in byte order, each with its element (ISO 32000-1, 7.9.6). */
function idTree(nodes: readonly TagNode[], refOf: (node: TagNode) => PdfRef): Record<string, unknown> {
  const ids = nodes.map((node) => ({ id: node.attributes.id ?? '', ref: refOf(node) }));
  const sorted = ids.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return { Names: sorted.flatMap(({ id, ref }) => [new String(id), ref]) };
}
