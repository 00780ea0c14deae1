/**
 * The structure tree, written by ourselves: pdfkit's structure elements lose the text after a page break when the content is
 * added before the text, hang `end()` when one of them is not attached, and know neither ids nor how a list is numbered.
 */
import type { LeafId, TagNode } from '../tags/tag-node.ts';
import { isLeaf } from '../tags/tag-node.ts';
import type { Run } from '../types.ts';
import { Written } from './internals.ts';
import type { PdfDocument, PdfPage, PdfRef } from './internals.ts';
import { writeStructureTree } from './structure-tree.ts';
import type { Kid } from './structure-tree.ts';

export interface Structure {
  /** Opens a stretch of content on the current page for a leaf: what to write before it. */
  readonly mark: (leaf: LeafId, content: MarkedContent) => string;
  /** Says where on its page the picture of a leaf stands: left, bottom, right and top from the page's lower left corner. */
  readonly frame: (leaf: LeafId, box: readonly number[]) => void;
  /** Does any leaf stand in a link? */
  readonly hasLinks: boolean;
  /** The link that a leaf stands in; null when it stands in none. */
  readonly linkOf: (leaf: LeafId) => TagNode | null;
  /** Adds an annotation on the current page to the tag that it belongs to. */
  readonly annotate: (node: TagNode, annotation: PdfRef) => void;
  /** Writes the tree; nothing may be marked any more. */
  readonly finish: () => void;
}

/** `actual` is the text that the content stands for, null when its glyphs say it. */
export type MarkedContent = Pick<Run, 'actual' | 'rightToLeft'>;

interface Owner {
  readonly node: TagNode;
  readonly link: TagNode | null;
}

export function createStructure(document: PdfDocument, root: TagNode): Structure {
  const owners = ownersOf(root);
  const refs = new Map<TagNode, PdfRef>();
  const content = new Map<LeafId, Kid[]>();
  const annotations = new Map<TagNode, Kid[]>();
  const frames = new Map<TagNode, readonly number[]>();

  const refOf = (node: TagNode): PdfRef => {
    const known = refs.get(node);
    if (known !== undefined) return known;
    const ref = document.ref({});
    refs.set(node, ref);
    return ref;
  };

  /** The page that was marked last, its name, and the elements that its marked content fills, by number. */
  let page: PdfPage | null = null;
  let pageName = '';
  let parents: PdfRef[] = [];
  const turnTo = (next: PdfPage): void => {
    page = next;
    pageName = next.dictionary.toString();
    parents = document.getStructParentTree().get(next.structParentTreeKey) as PdfRef[];
  };

  return {
    mark: (leaf, { actual, rightToLeft }) => {
      const { node } = ownerOf(owners, leaf);
      if (document.page !== page) turnTo(document.page);
      const mcid = parents.length;
      const reference = `<<\n/Type /MCR\n/Pg ${pageName}\n/MCID ${mcid}\n>>`;
      if (actual === null) {
        parents.push(refOf(node));
        listed(content, leaf).push(reference);
        return `/${node.type} <</MCID ${mcid}>> BDC`;
      }
      const text = new String(actual);
      const K = new Written(reference);
      const span = document.ref({ Type: 'StructElem', S: 'Span', P: refOf(node), ActualText: text, K });
      span.end();
      parents.push(span);
      listed(content, leaf).push(span.toString());
      return `/Span <</MCID ${mcid}${rightToLeft ? '' : ` /ActualText <${hexText(actual)}>`}>> BDC`;
    },
    frame: (leaf, box) => void frames.set(ownerOf(owners, leaf).node, box),
    hasLinks: owners.some(({ link }) => link !== null),
    linkOf: (leaf) => ownerOf(owners, leaf).link,
    annotate: (node, annotation) => {
      const key = document.createStructParentTreeNextKey();
      document.getStructParentTree().add(key, refOf(node));
      annotation.data['StructParent'] = key;
      const on = document.page.dictionary.toString();
      listed(annotations, node).push(`<<\n/Type /OBJR\n/Obj ${annotation.toString()}\n/Pg ${on}\n>>`);
    },
    finish: () => writeStructureTree(document, root, { refOf, content, annotations, frames }),
  };
}

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

function listed<K>(lists: Map<K, Kid[]>, key: K): Kid[] {
  const list = lists.get(key) ?? [];
  lists.set(key, list);
  return list;
}

/** A text string in a content stream: UTF-16 with byte order mark, in hexadecimal (ISO 32000-1, 7.9.2.2). */
const hexText = (text: string): string =>
  `FEFF${Array.from({ length: text.length }, (_, index) => text.charCodeAt(index).toString(16).padStart(4, '0')).join('')}`;
