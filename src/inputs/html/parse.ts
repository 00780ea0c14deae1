/** HTML to a tree with positions. The one user of the HTML tokenizer. */
import { Tokenizer } from 'htmlparser2';
import { decodeReferences } from '../character-references.ts';
import { growing, startTree } from './build-tree.ts';
import type { GrowingElement } from './build-tree.ts';
import { keptAttributes, voidElements } from './elements.ts';
import type { HtmlElement } from './tree.ts';

/**
 * Builds the tree with the tokens of htmlparser2, whose own parser takes seconds over deep nesting.
 * `<p/>` is an empty paragraph in XHTML with an XML declaration, and an open one in HTML.
 * Throws a `UserError` for a page of more than half a million elements.
 */
export function parseHtml(source: string, name: string): HtmlElement {
  const builder = startTree(source, name);
  const isXml = /^\s*<\?xml\b/.test(source);
  let pending: GrowingElement | null = null;
  let attributeName = '';
  let value = '';
  const finishTag = (): void => {
    if (pending !== null) builder.open(pending);
    pending = null;
  };
  const text = (start: number, end: number): void => builder.text(start, end);
  const tokenizer = new Tokenizer(
    { xmlMode: false, decodeEntities: false, recognizeSelfClosing: isXml },
    {
      onopentagname: (start, end) => {
        pending = growing(source.slice(start, end).toLowerCase(), start - 1);
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
      onselfclosingtag: (end) => {
        const opened = pending?.name;
        finishTag();
        if (isXml && opened !== undefined && !voidElements.has(opened)) builder.close(opened, end);
      },
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
