/** The inline content of a Markdown block: words, what marks them, and the pictures among them. */
import type { Image, ImageReference, InlineCode, PhrasingContent } from 'mdast';
import type { Inline, InlineKind } from '../../core/article.ts';
import type { MarkedPassage } from '../blocks.ts';
import type { Cleaning, Tally } from '../characters.ts';
import { note } from '../characters.ts';
import { createPassage } from '../passage.ts';
import { copyWords } from './align.ts';
import type { QuotationDepth } from './quotation-depths.ts';
import type { References } from './references.ts';

/** What every block of one Markdown source is read with. */
export interface Reader {
  readonly source: string;
  readonly tally: Tally;
  readonly mojibake: boolean;
  readonly references: References;
  readonly quotationsAround: QuotationDepth;
}

export interface InlineContent {
  readonly passage: MarkedPassage;
  readonly images: readonly (Image | ImageReference)[];
}

/** Reads inline nodes into one passage. */
export function readInlines(nodes: readonly PhrasingContent[], reader: Reader): InlineContent {
  const { source, tally, mojibake } = reader;
  const cleaning: Cleaning = { source, tally, mojibake, passage: createPassage(source) };
  const inlines: Inline[] = [];
  const images: (Image | ImageReference)[] = [];
  for (const node of nodes) walk(node, { reader, cleaning, inlines, images });
  const words = cleaning.passage.finish();
  return { passage: { ...words, inlines: inOrder(inlines, words.text) }, images };
}

interface Walk {
  readonly reader: Reader;
  readonly cleaning: Cleaning;
  readonly inlines: Inline[];
  readonly images: (Image | ImageReference)[];
}

function walk(node: PhrasingContent, to: Walk): void {
  const { start, end } = spanOf(node);
  const quotations = to.reader.quotationsAround(node);
  switch (node.type) {
    case 'text':
      return copyWords(to.cleaning, { start, end, verbatim: false, quotations });
    case 'inlineCode':
      return marked({ type: 'code' }, to, () => copyCode(to.cleaning, node, quotations));
    case 'emphasis':
    case 'strong':
      return marked({ type: node.type }, to, () => walkAll(node.children, to));
    case 'link':
      return marked({ type: 'link', url: node.url }, to, () => walkAll(node.children, to));
    case 'linkReference': {
      const url = to.reader.references.urlOf(node.identifier);
      return url === null
        ? walkAll(node.children, to)
        : marked({ type: 'link', url }, to, () => walkAll(node.children, to));
    }
    case 'footnoteReference': {
      const { identifier } = node;
      const mark = String(to.reader.references.numberOf(identifier));
      return marked({ type: 'note', note: identifier }, to, () => to.cleaning.passage.replace(mark, start, end));
    }
    case 'break':
      return to.cleaning.passage.replace('\n', start, end);
    case 'html':
      if (/^<br\b/i.test(node.value)) to.cleaning.passage.replace('\n', start, end);
      return;
    case 'image':
    case 'imageReference':
      to.images.push(node);
      return;
    case 'delete':
      note(to.cleaning.tally, 'struck-words', to.cleaning.source.slice(start, end).match(/[^\s~]+/g)?.length ?? 0);
      return walkAll(node.children, to);
    default:
      return;
  }
}

const walkAll = (nodes: readonly PhrasingContent[], to: Walk): void => nodes.forEach((node) => walk(node, to));

function marked(kind: InlineKind, { cleaning, inlines }: Walk, act: () => void): void {
  const start = cleaning.passage.length();
  act();
  inlines.push({ ...kind, start, end: cleaning.passage.length() });
}

/** Code between its fences of backticks, of any length. */
function copyCode(cleaning: Cleaning, node: InlineCode, quotations: number): void {
  const { start, end } = spanOf(node);
  const fence = /^`+/.exec(cleaning.source.slice(start, end))?.[0].length ?? 0;
  const isEscaped = cleaning.source.slice(start, end).includes('\\|') && !node.value.includes('\\|');
  const verbatim = isEscaped ? 'but-pipes' : true;
  copyWords(cleaning, { start: start + fence, end: end - fence, verbatim, quotations });
}

/** Where a node stands in the source; every node of the parser has a place. */
export function spanOf(node: PhrasingContent | { readonly position?: PhrasingContent['position'] }): {
  readonly start: number;
  readonly end: number;
} {
  const start = node.position?.start.offset ?? 0;
  return { start, end: node.position?.end.offset ?? start };
}

/** Sorted, inside the text, and none of them empty. */
const inOrder = (inlines: readonly Inline[], { length }: string): readonly Inline[] =>
  inlines
    .map((inline): Inline => (inline.end > length ? { ...inline, end: length } : inline))
    .filter(({ start, end }) => start < end)
    .toSorted((a, b) => a.start - b.start || b.end - a.end);
