/** What can be counted of runs and boxes. */
import type { Box, Content, Run } from '../boxes.ts';
import type { HtmlElement } from '../tree.ts';

/** UTF-16 units of words, and of those in links. */
export interface Measure {
  readonly length: number;
  readonly linked: number;
  /** Of the runs that read like running text. */
  readonly prose: number;
}

export type Measures = ReadonlyMap<Box, Measure>;

export function measuresOf(root: Box): Measures {
  const measures = new Map<Box, Measure>();
  const visit = (box: Box): Measure => {
    const sum = box.children.map((child) => ofContent(child, visit)).reduce(add, nothing);
    measures.set(box, sum);
    return sum;
  };
  visit(root);
  return measures;
}

const nothing: Measure = { length: 0, linked: 0, prose: 0 };

const add = (a: Measure, b: Measure): Measure => ({
  length: a.length + b.length,
  linked: a.linked + b.linked,
  prose: a.prose + b.prose,
});

function ofContent(content: Content, visit: (box: Box) => Measure): Measure {
  if (content.type === 'box') return visit(content);
  if (content.type !== 'run') return nothing;
  return { length: content.text.length, linked: content.linked, prose: isProse(content) ? content.text.length : 0 };
}

/** Share of a run's words that are links. */
export const linkDensity = ({ text, linked }: Run): number => linked / Math.max(1, text.length);

/** Does a run read like running text: long enough, ending or pausing like a sentence, and not mostly links? */
export function isProse(run: Run): boolean {
  const { text } = run;
  if (text.length < 40 || linkDensity(run) > 0.5 || headings.has(run.box.element.name)) return false;
  return text.length > 160 || sentenceEnd.test(text) || /[,;:，、；：।؟،]\s?/u.test(text);
}

const headings = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'caption', 'figcaption', 'legend']);

/** A sentence's end, with what may close behind it. */
export const sentenceEnd = /[.!?…。！？।؟۔:][\s"'”’“»«›‹)\]」』]*$/u;

export const isHeadingName = (name: string): boolean => /^h[1-6]$/.test(name);

/** Does a run stand in a heading? */
export const isHeadingRun = ({ box }: Run): boolean =>
  isHeadingName(box.element.name) || (box.parent !== null && isHeadingName(box.parent.element.name));

/** Does an element of the line around a run's first words call itself by one of the names? */
export function isWrappedIn({ nodes, box }: Run, isIt: (element: HtmlElement) => boolean): boolean {
  const first = nodes.find((node) => node.type === 'text');
  for (let element = first?.parent ?? null; element !== null && element !== box.element; element = element.parent)
    if (isIt(element)) return true;
  return false;
}
