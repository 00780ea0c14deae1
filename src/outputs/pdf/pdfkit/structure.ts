/**
 * The structure tree, written by ourselves: pdfkit's structure elements lose the text after a page break when the content is
 * added before the text, hang `end()` when one of them is not attached, and know neither ids nor list and table attributes.
 */
import type { LeafId, TagAttributes, TagLeaf, TagNode, TagType } from '../tags/tag-node.ts';
import { isLeaf } from '../tags/tag-node.ts';
import type { PdfDocument, PdfRef } from './internals.ts';

export interface Structure {
  /** Opens a stretch of content on the current page for a leaf: what to write before it. `actual` is the text it stands for. */
  readonly mark: (leaf: LeafId, actual: string | null) => string;
  /** The link that a leaf stands in; null when it stands in none. */
  readonly linkOf: (leaf: LeafId) => TagNode | null;
  /** Adds an annotation on the current page to the tag that it belongs to. */
  readonly annotate: (node: TagNode, annotation: PdfRef) => void;
  /** Writes the tree; nothing may be marked any more. */
  readonly finish: () => void;
}

type Kid = number | PdfRef | Readonly<Record<string, unknown>>;

interface Owner {
  readonly node: TagNode;
  readonly link: TagNode | null;
}

export function createStructure(document: PdfDocument, root: TagNode): Structure {
  const owners = ownersOf(root);
  const refs = new Map<TagNode, PdfRef>();
  const content = new Map<LeafId, Kid[]>();
  const annotations = new Map<TagNode, Kid[]>();

  const refOf = (node: TagNode): PdfRef => {
    const ref = refs.get(node) ?? document.ref({ Type: 'StructElem', S: node.type });
    refs.set(node, ref);
    return ref;
  };

  return {
    mark: (leaf, actual) => {
      const { node } = ownerOf(owners, leaf);
      const page = document.page.dictionary;
      const parents = document.getStructParentTree().get(document.page.structParentTreeKey) as PdfRef[];
      const mcid = parents.length;
      const reference = { Type: 'MCR', Pg: page, MCID: mcid };
      if (actual === null) {
        parents.push(refOf(node));
        listed(content, leaf).push(reference);
        return `/${node.type} <</MCID ${mcid}>> BDC`;
      }
      const text = new String(actual);
      const span = document.ref({ Type: 'StructElem', S: 'Span', P: refOf(node), ActualText: text, K: reference });
      span.end();
      parents.push(span);
      listed(content, leaf).push(span);
      return `/Span <</MCID ${mcid}>> BDC`;
    },
    linkOf: (leaf) => ownerOf(owners, leaf).link,
    annotate: (node, annotation) => {
      const key = document.createStructParentTreeNextKey();
      document.getStructParentTree().add(key, refOf(node));
      annotation.data['StructParent'] = key;
      listed(annotations, node).push({ Type: 'OBJR', Obj: annotation, Pg: document.page.dictionary });
    },
    finish: () => {
      const filled = (child: TagNode | TagLeaf): boolean => (isLeaf(child) ? content.has(child.leaf) : kept.has(child));
      const kept = new Set<TagNode>();
      for (const node of innermostFirst(root)) {
        if (mayBeEmpty.has(node.type) || annotations.has(node) || node.children.some(filled)) kept.add(node);
      }
      const write = (node: TagNode, parent: PdfRef): PdfRef => {
        const ref = refOf(node);
        const kids = node.children.flatMap((child): readonly Kid[] => {
          if (isLeaf(child)) return content.get(child.leaf) ?? [];
          return kept.has(child) ? [write(child, ref)] : [];
        });
        const K = [...kids, ...(annotations.get(node) ?? [])];
        Object.assign(ref.data, { P: parent, K, ...attributesOf(node.attributes) });
        ref.end();
        return ref;
      };
      const treeRoot = document.getStructTreeRoot();
      treeRoot.data['K'] = [write(root, treeRoot)];
      const named = [...kept].filter((node) => node.attributes.id !== undefined);
      if (named.length > 0) treeRoot.data['IDTree'] = idTree(named, refOf);
    },
  };
}

/** An empty cell holds its place in the row; an article without a word is still a document. */
const mayBeEmpty: ReadonlySet<TagType> = new Set<TagType>(['Document', 'TR', 'TH', 'TD']);

function ownersOf(root: TagNode): readonly Owner[] {
  const owners: Owner[] = [];
  const walk = (node: TagNode, around: TagNode | null): void => {
    const link = node.attributes.link === undefined ? around : node;
    for (const child of node.children) {
      if (isLeaf(child)) owners[child.leaf] = { node, link };
      else walk(child, link);
    }
  };
  walk(root, null);
  return owners;
}

function ownerOf(owners: readonly Owner[], leaf: LeafId): Owner {
  const owner = owners[leaf];
  if (owner === undefined) throw new Error(`Leaf ${leaf} is not in the tag tree.`);
  return owner;
}

const innermostFirst = (node: TagNode): readonly TagNode[] => [
  ...node.children.flatMap((child) => (isLeaf(child) ? [] : innermostFirst(child))),
  node,
];

function listed<K>(lists: Map<K, Kid[]>, key: K): Kid[] {
  const list = lists.get(key) ?? [];
  lists.set(key, list);
  return list;
}

/** The keys of a structure element (ISO 32000-1, tables 323, 347 and 349). A `String` object is written as text, a string as a name. */
function attributesOf(attributes: TagAttributes): Record<string, unknown> {
  const { language, alternative, expansion, id, numbering, scope, columns, rows } = attributes;
  return {
    ...(language === undefined ? {} : { Lang: new String(language) }),
    ...(alternative === undefined ? {} : { Alt: new String(alternative) }),
    ...(expansion === undefined ? {} : { E: new String(expansion) }),
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
