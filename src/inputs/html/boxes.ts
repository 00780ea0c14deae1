/** A tree of elements as a reader sees it: boxes that stand below each other, and the runs of words in them. */
import { decodeReferences } from '../character-references.ts';
import { isBorder, isStyledBlock } from './borders.ts';
import { blockElements } from './elements.ts';
import type { HtmlElement, HtmlNode, HtmlText } from './tree.ts';
import { attribute } from './tree.ts';
import { isShown } from './visible.ts';

/** A run of words between two block boundaries: what may become a paragraph. */
export interface Run {
  readonly type: 'run';
  /** Texts and line breaks in reading order. */
  readonly nodes: readonly HtmlNode[];
  readonly box: Box;
  /** Its words with references decoded and white space as single spaces; for judging, not for printing. */
  readonly text: string;
  /** UTF-16 units of `text` that stand in links. */
  readonly linked: number;
}

export interface Picture {
  readonly type: 'picture';
  readonly element: HtmlElement;
  readonly box: Box;
}

export interface Rule {
  readonly type: 'rule';
  readonly box: Box;
}

export interface Box {
  readonly type: 'box';
  readonly element: HtmlElement;
  readonly parent: Box | null;
  readonly children: readonly Content[];
}

export type Content = Run | Picture | Rule | Box;

interface Growing extends Box {
  readonly children: Content[];
}

/** Boxes nest no deeper than the parser lets elements nest. `shows` leaves out what is not to be read. */
export function boxesOf(root: HtmlElement, source: string, shows: (element: HtmlElement) => boolean = isShown): Box {
  const holdsBlocks = blockHolders(root);
  const isBlock = (element: HtmlElement): boolean => isBlockElement(element) || holdsBlocks.has(element);
  const whole: Growing = { type: 'box', element: root, parent: null, children: [] };
  fill(whole, { source, isBlock, shows });
  return whole;
}

interface Filling {
  readonly source: string;
  readonly isBlock: (element: HtmlElement) => boolean;
  readonly shows: (element: HtmlElement) => boolean;
}

function fill(box: Growing, filling: Filling): void {
  let run: HtmlNode[] = [];
  let pictures: HtmlElement[] = [];
  let breaks = 0;
  const flush = (): void => {
    const made = runOf(run, box, filling.source);
    if (made !== null) box.children.push(made);
    for (const element of pictures) box.children.push({ type: 'picture', element, box });
    run = [];
    pictures = [];
    breaks = 0;
  };
  const visit = (node: HtmlNode): void => {
    if (node.type === 'text') {
      if (breaks > 0 && !isBlank(node, filling.source)) {
        // Two line breaks part paragraphs, one breaks a line.
        if (breaks >= 2 && box.element.name !== 'pre') flush();
        breaks = 0;
      }
      run.push(node);
      return;
    }
    if (!filling.shows(node)) return;
    if (node.name === 'br') {
      breaks += 1;
      run.push(node);
    } else if (isPicture(node)) {
      pictures.push(node);
    } else if (node.name === 'hr') {
      flush();
      box.children.push({ type: 'rule', box });
    } else if (filling.isBlock(node)) {
      flush();
      const inner: Growing = { type: 'box', element: node, parent: box, children: [] };
      fill(inner, filling);
      if (inner.children.length > 0 || isCell(node)) box.children.push(inner);
    } else {
      for (const child of node.children) visit(child);
    }
  };
  for (const child of box.element.children) visit(child);
  flush();
}

const isBlockElement = (element: HtmlElement): boolean => blockElements.has(element.name) || isStyledBlock(element);

/** An empty cell holds its column open. */
const isCell = ({ name }: HtmlElement): boolean => name === 'td' || name === 'th';

const isPicture = ({ name }: HtmlElement): boolean => name === 'img' || name === 'amp-img';

const isBlank = ({ start, end }: HtmlText, source: string): boolean => {
  for (let at = start; at < end; at += 1) if (source.charCodeAt(at) > 32) return false;
  return true;
};

function runOf(nodes: readonly HtmlNode[], box: Box, source: string): Run | null {
  const { text, linked } = joinedText(nodes, source);
  return /[\p{L}\p{N}\p{S}\p{P}]/u.test(text)
    ? { type: 'run', nodes, box, text, linked: Math.min(linked, text.length) }
    : null;
}

/** The words of texts and line breaks as a run has them, and how much of them stands in links. */
export function joinedText(nodes: readonly HtmlNode[], source: string): Pick<Run, 'text' | 'linked'> {
  const parts: string[] = [];
  let last = ' ';
  let linked = 0;
  for (const [i, node] of nodes.entries()) {
    const words = node.type === 'text' ? cleanWords(source.slice(node.start, node.end)) : ' ';
    const before = nodes[i - 1];
    if (before?.type === 'text' && node.type === 'text' && last !== ' ' && isBorder(before, node, source)) {
      parts.push(' ');
      last = ' ';
    }
    const added = last === ' ' && words.startsWith(' ') ? words.slice(1) : words;
    if (added === '') continue;
    parts.push(added);
    last = added.charAt(added.length - 1);
    if (node.type === 'text' && isLinked(node)) linked += added.length;
  }
  return { text: parts.join('').trim(), linked };
}

/** White space and what has no width count as one space. */
const cleanWords = (raw: string): string =>
  decodeReferences(raw).replaceAll(/[\s\u00AD\u200B-\u200F\u2060\uFEFF]+/g, ' ');

function isLinked({ parent }: HtmlText): boolean {
  for (let element: HtmlElement | null = parent; element !== null; element = element.parent) {
    if (element.name === 'a') return attribute(element, 'href') !== null && isShortLink(element);
  }
  return false;
}

const shortLinks = new WeakMap<HtmlElement, boolean>();

function isShortLink(link: HtmlElement): boolean {
  const known = shortLinks.get(link) ?? sizeOf(link) < longestLink;
  shortLinks.set(link, known);
  return known;
}

/** A link around more units of source text is one that its page forgot to end. */
const longestLink = 1500;

function sizeOf(element: HtmlElement): number {
  let size = 0;
  for (const child of element.children) {
    size += child.type === 'text' ? child.end - child.start : sizeOf(child);
    if (size > longestLink) break;
  }
  return size;
}

/** Elements of a line that hold blocks all the same, such as a link around a picture and a heading. */
function blockHolders(root: HtmlElement): ReadonlySet<HtmlElement> {
  const holders = new Set<HtmlElement>();
  const visit = (element: HtmlElement): boolean => {
    let holds = false;
    for (const child of element.children) if (child.type === 'element' && visit(child)) holds = true;
    if (holds) holders.add(element);
    return holds || isBlockElement(element);
  };
  visit(root);
  return holders;
}

/** Every run below a box, in reading order. */
export function* runsOf(box: Box): Generator<Run> {
  const waiting: Content[] = [box];
  for (let content = waiting.pop(); content !== undefined; content = waiting.pop()) {
    if (content.type === 'run') yield content;
    if (content.type !== 'box') continue;
    for (let i = content.children.length - 1; i >= 0; i -= 1) {
      const child = content.children[i];
      if (child !== undefined) waiting.push(child);
    }
  }
}
