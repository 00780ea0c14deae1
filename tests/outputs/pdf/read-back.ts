/** Reads a PDF back with a reader that is not ours: the words by the tags that hold them, in the order of the tag tree. */
import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

export interface ReadElement {
  /** Its type and those of the tags around it, outermost first: `Document/Art/P`. */
  readonly path: string;
  readonly type: string;
  /** Alternative text, or the text that stands in place of the glyphs. */
  readonly alternative: string | null;
  readonly language: string | null;
  readonly children: readonly (ReadElement | string)[];
}

export interface ReadDocument {
  readonly elements: readonly ReadElement[];
  /** Marked content that no tag holds and that is no artifact. */
  readonly untagged: string;
  readonly pages: number;
  readonly title: string | null;
  readonly language: string | null;
  readonly outline: readonly string[];
}

interface StructNode {
  readonly role?: string;
  readonly type?: string;
  readonly id?: string;
  readonly alt?: string;
  readonly lang?: string;
  readonly children?: readonly StructNode[];
}

export async function readBack(bytes: Uint8Array): Promise<ReadDocument> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0, isEvalSupported: false });
  const document = await task.promise;
  try {
    return await readDocument(document);
  } finally {
    await task.destroy();
  }
}

/** The text of an element: of a Span that stands for other text, that text. */
export const textOf = (element: ReadElement): string =>
  element.type === 'Span' && element.alternative !== null
    ? element.alternative
    : element.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');

/** The document without what Lectern adds to an article: labels, and parts of their own. */
export const withoutAdditions = (document: ReadDocument): ReadDocument => ({
  ...document,
  elements: document.elements.flatMap(withoutAdded),
});

function withoutAdded(element: ReadElement): readonly ReadElement[] {
  if (element.type === 'Lbl' || element.type === 'Sect') return [];
  const children = element.children.flatMap((child): readonly (ReadElement | string)[] =>
    typeof child === 'string' ? [child] : withoutAdded(child),
  );
  return [{ ...element, children }];
}

/** Every element of the given types, in the order of the tag tree. */
export const elementsOf = (
  document: Pick<ReadDocument, 'elements'>,
  ...types: readonly string[]
): readonly ReadElement[] => {
  const found: ReadElement[] = [];
  const walk = (element: ReadElement): void => {
    if (types.includes(element.type)) found.push(element);
    for (const child of element.children) if (typeof child !== 'string') walk(child);
  };
  document.elements.forEach(walk);
  return found;
};

async function readDocument(document: PDFDocumentProxy): Promise<ReadDocument> {
  const content = new Map<string, string>();
  const trees: StructNode[] = [];
  let untagged = '';
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    untagged += await readContent(page, content);
    trees.push((await page.getStructTree()) ?? {});
  }
  const { info, metadata } = (await document.getMetadata()) as unknown as {
    readonly info: { readonly Title?: string; readonly Language?: string };
    readonly metadata: { readonly get: (name: string) => string | null } | null;
  };
  const outline = (await document.getOutline()) as readonly OutlineNode[] | null;
  return {
    elements: mergeTrees(trees, content),
    untagged,
    pages: document.numPages,
    title: metadata?.get('dc:title') ?? info.Title ?? null,
    language: info.Language ?? null,
    outline: outlineTitles(outline ?? [], 0),
  };
}

interface OutlineNode {
  readonly title: string;
  readonly items: readonly OutlineNode[];
}

const outlineTitles = (nodes: readonly OutlineNode[], depth: number): readonly string[] =>
  nodes.flatMap((node) => [`${'  '.repeat(depth)}${node.title}`, ...outlineTitles(node.items, depth + 1)]);

/**
 * Collects the text of a page by marked content, glyph by glyph as the fonts say it reads; answers the text that stands in none.
 * `getTextContent` will not do: it drops the spaces that it finds and guesses them anew from the distances between glyphs.
 */
async function readContent(page: PDFPageProxy, content: Map<string, string>): Promise<string> {
  const { fnArray, argsArray } = await page.getOperatorList();
  const prefix = `p${await pageId(page)}_mc`;
  const open: string[] = [];
  let untagged = '';
  for (const [index, operator] of fnArray.entries()) {
    const args = argsArray[index] as readonly unknown[] | null;
    if (operator === OPS.beginMarkedContentProps)
      open.push(args?.[0] === 'Artifact' ? 'artifact' : `${prefix}${String(args?.[1])}`);
    else if (operator === OPS.beginMarkedContent) open.push(String(args?.[0]));
    else if (operator === OPS.endMarkedContent) open.pop();
    else if (operator === OPS.showText) {
      const text = readGlyphs(args?.[0]);
      const id = open.at(-1);
      if (id === undefined) untagged += text;
      else content.set(id, (content.get(id) ?? '') + text);
    }
  }
  return untagged;
}

const readGlyphs = (glyphs: unknown): string =>
  (glyphs as readonly (number | { readonly unicode: string })[])
    .map((glyph) => (typeof glyph === 'number' ? '' : glyph.unicode))
    .join('');

/** pdf.js names the content of a page after its object; `getTextContent` is the one place that says how. */
async function pageId(page: PDFPageProxy): Promise<string> {
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  for (const item of items) {
    const id = 'id' in item && typeof item.id === 'string' ? /^p(.+)_mc\d+$/.exec(item.id)?.[1] : undefined;
    if (id !== undefined) return id;
  }
  return '';
}

/**
 * pdf.js gives a tree for each page, with the content of other pages where an element goes on there.
 * Content that was met before is passed over, and so are elements that hold nothing else.
 */
function mergeTrees(trees: readonly StructNode[], content: ReadonlyMap<string, string>): readonly ReadElement[] {
  const seen = new Set<string>();
  const read = (node: StructNode, around: string): readonly (ReadElement | string)[] => {
    if (node.type === 'content') {
      if (node.id === undefined || seen.has(node.id)) return [];
      seen.add(node.id);
      return [content.get(node.id) ?? ''];
    }
    if (node.role === undefined) return [];
    const path = around === '' ? node.role : `${around}/${node.role}`;
    const children = (node.children ?? []).flatMap((child) => read(child, path));
    if (children.length === 0 && node.alt === undefined) return [];
    return [{ path, type: node.role, alternative: node.alt ?? null, language: node.lang ?? null, children }];
  };
  return trees
    .map((tree) =>
      (tree.children ?? []).flatMap((child) => read(child, '')).filter((child) => typeof child !== 'string'),
    )
    .reduce(goOn, []);
}

/**
 * Joins what a page break has parted: an element goes on where the text before the break ends with a space,
 * because the last line of an element has none. A Span that stands for other text is whole where it begins.
 */
function goOn(before: readonly ReadElement[], after: readonly ReadElement[]): readonly ReadElement[] {
  const last = before.at(-1);
  const [first, ...rest] = after;
  if (last === undefined || first === undefined || last.type !== first.type) return [...before, ...after];
  if (first.type === 'Art' && startsArticle(first)) return [...before, ...after];
  if (last.type === 'Span' && last.alternative !== null) return [...before, ...after];
  if (!container.has(last.type) && !textOf(last).endsWith(' ')) return [...before, ...after];
  return [...before.slice(0, -1), { ...last, children: joinChildren(last.children, first.children) }, ...rest];
}

/** Elements that hold others may go on while the ones in them do not. */
const container: ReadonlySet<string> = new Set(['Document', 'Art']);

const startsArticle = ({ children: [child] }: ReadElement): boolean => typeof child === 'object' && child.type === 'H1';

function joinChildren(before: ReadElement['children'], after: ReadElement['children']): ReadElement['children'] {
  const last = before.at(-1);
  const first = after[0];
  if (typeof last !== 'object' || typeof first !== 'object') return [...before, ...after];
  return [...before.slice(0, -1), ...goOn([last], [first]), ...after.slice(1)];
}
