/** HTML to a tree with positions. The one user of the HTML tokenizer. */
import { Tokenizer } from 'htmlparser2';
import { UserError } from '../../core/errors.ts';
import { decodeReferences } from '../character-references.ts';
import { blockElements, headElements, impliedEnds, keptAttributes, scopes, voidElements, wordless } from './elements.ts';
import type { HtmlElement, HtmlNode } from './tree.ts';

/** More elements and texts than any page of one article has; a tree of so many takes about 100 MB. */
const mostNodes = 500_000;

/** As in browsers: what is nested deeper stands side by side. */
const deepest = 512;

interface Growing extends HtmlElement {
  readonly attributes: Map<string, string>;
  readonly children: HtmlNode[];
  readonly parent: Growing | null;
  /** Has its end tag come while a block inside was still open? */
  ended: boolean;
}

/**
 * Builds the tree with the tokens of htmlparser2, whose own parser takes seconds over deep nesting.
 * Throws a `UserError` for a page of more than half a million elements.
 */
export function parseHtml(source: string, name: string): HtmlElement {
  const builder = createBuilder(source, name);
  let pending: Growing | null = null;
  let attributeName = '';
  let value = '';
  const finishTag = (): void => {
    if (pending !== null) builder.open(pending);
    pending = null;
  };
  const text = (start: number, end: number): void => builder.text(start, end);
  const tokenizer = new Tokenizer(
    { xmlMode: false, decodeEntities: false },
    {
      onopentagname: (start, end) => {
        pending = builder.element(source.slice(start, end).toLowerCase(), start - 1);
      },
      onattribname: (start, end) => {
        attributeName = source.slice(start, end).toLowerCase();
        value = '';
      },
      onattribdata: (start, end) => {
        if (keptAttributes.has(attributeName)) value += source.slice(start, end);
      },
      onattribend: () => {
        if (keptAttributes.has(attributeName) && pending?.attributes.has(attributeName) === false)
          pending.attributes.set(attributeName, decodeReferences(value));
      },
      onopentagend: finishTag,
      onselfclosingtag: finishTag,
      onclosetag: (start, end) => builder.close(source.slice(start, end).toLowerCase(), start - 2),
      ontext: text,
      oncdata: (start, end, offset) => text(start, end - offset),
      ontextentity: nothing,
      onattribentity: nothing,
      oncomment: nothing,
      ondeclaration: nothing,
      onprocessinginstruction: nothing,
      onend: nothing,
    },
  );
  tokenizer.write(source);
  tokenizer.end();
  return builder.root;
}

const nothing = (): void => undefined;

interface Builder {
  readonly root: HtmlElement;
  readonly element: (name: string, start: number) => Growing;
  readonly open: (element: Growing) => void;
  readonly close: (name: string, start: number) => void;
  readonly text: (start: number, end: number) => void;
}

function createBuilder(source: string, file: string): Builder {
  const root = growing('#root', null, 0);
  let top = root;
  let depth = 0;
  let beyond = 0;
  let nodes = 0;
  const count = (): void => {
    nodes += 1;
    if (nodes > mostNodes)
      throw new UserError(
        'file',
        `${file} is a web page of more than half a million elements, which is no article; save the article alone.`,
      );
  };
  const popTo = (element: Growing): void => {
    while (top !== element && top.parent !== null) pop();
    pop();
    while (top.ended && top.parent !== null) pop();
  };
  const pop = (): void => {
    if (top.parent === null) return;
    top = top.parent;
    depth -= 1;
  };
  /** The nearest open element of the names, below the nearest one that stops the search. */
  const nearest = (isIt: (element: Growing) => boolean, stops: (element: Growing) => boolean): Growing | null => {
    for (let element: Growing | null = top; element !== null; element = element.parent) {
      if (isIt(element)) return element;
      if (stops(element)) return null;
    }
    return null;
  };
  const endImplied = (name: string): void => {
    if (top.name === 'head' && !headElements.has(name)) pop();
    if (blockElements.has(name)) {
      const paragraph = nearest(isParagraph, (element) => blockElements.has(element.name));
      if (paragraph !== null) popTo(paragraph);
    }
    const implied = impliedEnds.get(name);
    if (implied !== undefined) {
      const ended = nearest(
        (element) => implied.ends.has(element.name),
        (element) => implied.within.has(element.name),
      );
      if (ended !== null) popTo(ended);
    } else if (name === 'a') {
      const link = nearest(
        (element) => element.name === 'a',
        (element) => blockElements.has(element.name),
      );
      if (link !== null) popTo(link);
    }
  };
  return {
    root,
    element: (name, start) => growing(name, null, start),
    open: (made) => {
      endImplied(made.name);
      count();
      const element: Growing = { ...made, parent: top };
      top.children.push(element);
      if (voidElements.has(made.name)) return;
      if (depth >= deepest) {
        beyond += 1;
        return;
      }
      top = element;
      depth += 1;
    },
    close: (name) => {
      if (beyond > 0) {
        beyond -= 1;
        return;
      }
      if (name === 'br') {
        count();
        top.children.push(growing('br', top, 0));
        return;
      }
      const isBlock = blockElements.has(name);
      const element = nearest(
        (open) => open.name === name,
        (open) => scopes.has(open.name),
      );
      if (element === null) return;
      const crossed = !isBlock && !wordless.has(name) && nearest((open) => blockElements.has(open.name), (open) => open === element) !== null;
      if (crossed) element.ended = true;
      else popTo(element);
    },
    text: (start, end) => {
      if (start >= end) return;
      if (top.name === 'head' && source.slice(start, end).trim() !== '') pop();
      const last = top.children.at(-1);
      count();
      if (last?.type === 'text' && last.end === start) top.children[top.children.length - 1] = { ...last, end };
      else top.children.push({ type: 'text', parent: top, start, end });
    },
  };
}

const isParagraph = ({ name }: HtmlElement): boolean => name === 'p';

const growing = (name: string, parent: Growing | null, start: number): Growing => ({
  type: 'element',
  name,
  attributes: new Map(),
  parent,
  children: [],
  start,
  ended: false,
});
