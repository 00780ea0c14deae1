/** Builds a tree of tags as browsers do where that shows: what ends what, and what only lies about its end. */
import { UserError } from '../../core/errors.ts';
import { blockElements, headElements, impliedEnds, scopes, voidElements, wordless } from './elements.ts';
import type { HtmlElement, HtmlNode } from './tree.ts';

/** More elements and texts than any page of one article has; a tree of so many takes about 100 MB. */
const mostNodes = 500_000;

/** As in browsers, which stop at 512: what is nested deeper stands side by side. Pages of newspapers come to about 60. */
const deepest = 200;

export interface GrowingElement extends HtmlElement {
  readonly attributes: Map<string, string>;
  readonly children: HtmlNode[];
  parent: GrowingElement | null;
  /** Has its end tag come while a block inside was still open? */
  ended: boolean;
}

export interface TreeBuilder {
  readonly root: HtmlElement;
  readonly open: (element: GrowingElement) => void;
  readonly close: (name: string, start: number) => void;
  readonly text: (start: number, end: number) => void;
}

export const growing = (name: string, start: number): GrowingElement => ({
  type: 'element',
  name,
  attributes: new Map(),
  parent: null,
  children: [],
  start,
  ended: false,
});

interface State {
  readonly source: string;
  readonly file: string;
  /** The innermost open element. */
  top: GrowingElement;
  depth: number;
  /** Open elements that are too deep to be nested. */
  beyond: number;
  nodes: number;
}

/** Throws a `UserError` on the way when there are more than half a million elements and texts. */
export function startTree(source: string, file: string): TreeBuilder {
  const root = growing('#root', 0);
  const state: State = { source, file, top: root, depth: 0, beyond: 0, nodes: 0 };
  return {
    root,
    open: (element) => open(state, element),
    close: (name, start) => close(state, name, start),
    text: (start, end) => addText(state, start, end),
  };
}

function open(state: State, element: GrowingElement): void {
  endImplied(state, element.name);
  count(state);
  element.parent = state.top;
  state.top.children.push(element);
  if (voidElements.has(element.name)) return;
  if (state.depth >= deepest) {
    state.beyond += 1;
    return;
  }
  state.top = element;
  state.depth += 1;
}

function close(state: State, name: string, start: number): void {
  if (state.beyond > 0) {
    state.beyond -= 1;
    return;
  }
  if (name === 'br') return open(state, growing('br', start));
  const element = nearest(
    state,
    (around) => around.name === name,
    (around) => scopes.has(around.name),
  );
  if (element === null) return;
  if (mayBeCrossed(name) && holdsOpenBlock(state, element)) element.ended = true;
  else popTo(state, element);
}

function addText(state: State, start: number, end: number): void {
  if (start >= end) return;
  if (state.top.name === 'head' && state.source.slice(start, end).trim() !== '') pop(state);
  const siblings = state.top.children;
  const last = siblings.at(-1);
  if (last?.type === 'text' && last.end === start) {
    siblings[siblings.length - 1] = { ...last, end };
    return;
  }
  count(state);
  siblings.push({ type: 'text', parent: state.top, start, end });
}

function count(state: State): void {
  state.nodes += 1;
  if (state.nodes <= mostNodes) return;
  throw new UserError(
    'file',
    `${state.file} is a web page of more than half a million elements, which is no article; save the article alone.`,
  );
}

function pop(state: State): void {
  if (state.top.parent === null) return;
  state.top = state.top.parent;
  state.depth -= 1;
}

/** Ends an element and all in it, and those around it whose end has come before. */
function popTo(state: State, element: GrowingElement): void {
  while (state.top !== element && state.top.parent !== null) pop(state);
  pop(state);
  while (state.top.ended && state.top.parent !== null) pop(state);
}

type Question = (element: GrowingElement) => boolean;

/** The nearest open element that is meant, before the first one that stops the search. */
function nearest({ top }: State, isIt: Question, stops: Question): GrowingElement | null {
  for (let element: GrowingElement | null = top; element !== null; element = element.parent) {
    if (isIt(element)) return element;
    if (stops(element)) return null;
  }
  return null;
}

const isBlock: Question = ({ name }) => blockElements.has(name);

/** `<b><p>…</b>…</p>`: the paragraph goes on. */
const mayBeCrossed = (name: string): boolean => !blockElements.has(name) && !wordless.has(name);

const holdsOpenBlock = (state: State, element: GrowingElement): boolean =>
  nearest(state, isBlock, (around) => around === element) !== null;

/** A start tag may end what nobody has ended: a block ends a paragraph, an item the item before. */
function endImplied(state: State, name: string): void {
  if (state.top.name === 'head' && !headElements.has(name)) pop(state);
  if (blockElements.has(name)) endNearest(state, (element) => element.name === 'p', isBlock);
  const implied = impliedEnds.get(name);
  if (implied !== undefined)
    endNearest(
      state,
      (element) => implied.ends.has(element.name),
      (element) => implied.within.has(element.name),
    );
  else if (name === 'a') endNearest(state, (element) => element.name === 'a', isBlock);
}

function endNearest(state: State, isIt: Question, stops: Question): void {
  const element = nearest(state, isIt, stops);
  if (element !== null) popTo(state, element);
}
