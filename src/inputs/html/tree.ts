/** A parsed page: elements, and texts that know where they stand in the source. */

export interface HtmlElement {
  readonly type: 'element';
  /** Lower case. */
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly parent: HtmlElement | null;
  readonly children: readonly HtmlNode[];
  /** Where its start tag begins in the source. */
  readonly start: number;
}

/** A stretch of the source between two tags, character references still as they are written. */
export interface HtmlText {
  readonly type: 'text';
  readonly parent: HtmlElement;
  readonly start: number;
  readonly end: number;
}

export type HtmlNode = HtmlElement | HtmlText;

/** The value of an attribute; null when the element has none of the name. */
export const attribute = ({ attributes }: HtmlElement, name: string): string | null => attributes.get(name) ?? null;

/** Every element below one, in reading order, itself first. */
export function* descendants(root: HtmlElement): Generator<HtmlElement> {
  const waiting: HtmlElement[] = [root];
  for (let element = waiting.pop(); element !== undefined; element = waiting.pop()) {
    yield element;
    for (let i = element.children.length - 1; i >= 0; i -= 1) {
      const child = element.children[i];
      if (child?.type === 'element') waiting.push(child);
    }
  }
}

/** An element's ancestors, itself first, the root last. */
export function* lineage(from: HtmlElement | null): Generator<HtmlElement> {
  for (let element = from; element !== null; element = element.parent) yield element;
}
