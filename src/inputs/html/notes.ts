/** Footnotes: short links to a place on the same page, and the words that stand there. */
import type { Box, Run } from './boxes.ts';
import { runsOf } from './boxes.ts';
import type { NoteReference } from './blocks/inlines.ts';
import type { HtmlElement } from './tree.ts';
import { attribute, descendants } from './tree.ts';

export interface Footnotes {
  readonly noteOf: (element: HtmlElement) => NoteReference | null;
  /** The boxes of the notes' words in the order of their first reference, with the notes' labels. */
  readonly notes: readonly { readonly id: string; readonly box: Box }[];
}

/** More references than this no article has. */
const mostNotes = 1000;

/** `runs` are those of the article in which notes are referred to, `page` is where their words may stand. */
export function footnotesOf(runs: readonly Run[], page: Box): Footnotes {
  const references = new Map<HtmlElement, string>();
  for (const run of runs) {
    for (const node of run.nodes) {
      const link = node.type === 'text' ? linkAround(node.parent, run.box.element) : null;
      const target = link === null ? null : targetOf(link);
      if (link !== null && target !== null && references.size < mostNotes) references.set(link, target);
    }
  }
  if (references.size === 0) return none;
  const boxes = boxesById(page, new Set(references.values()));
  const used = [...new Set(references.values())].filter((id) => boxes.has(id));
  const numbers = new Map(used.map((id, i) => [id, String(i + 1)]));
  return {
    noteOf: (element) => {
      const id = references.get(element);
      const mark = id === undefined ? undefined : numbers.get(id);
      return id === undefined || mark === undefined ? null : { id, mark };
    },
    notes: used.flatMap((id) => {
      const box = boxes.get(id);
      return box === undefined ? [] : [{ id, box }];
    }),
  };
}

const none: Footnotes = { noteOf: () => null, notes: [] };

function linkAround(from: HtmlElement, block: HtmlElement): HtmlElement | null {
  for (let element: HtmlElement | null = from; element !== null && element !== block; element = element.parent)
    if (element.name === 'a') return element;
  return null;
}

/** The place that the mark of a note names: a raised link to the page itself, or one that says that it is a note. */
function targetOf(link: HtmlElement): string | null {
  const id = /^#(.+)$/s.exec(attribute(link, 'href') ?? '')?.[1];
  if (id === undefined) return null;
  const isNamed = /noteref/.test(`${attribute(link, 'role') ?? ''} ${attribute(link, 'epub:type') ?? ''}`);
  const isRaised =
    link.parent?.name === 'sup' ||
    [...descendants(link)].some(({ name }) => name === 'sup') ||
    /^(?:fn|note|cite_note|footnote|_ftn|en)\W?\d/i.test(id);
  return isNamed || isRaised ? id : null;
}

function boxesById(page: Box, wanted: ReadonlySet<string>): ReadonlyMap<string, Box> {
  const found = new Map<string, Box>();
  const visit = (box: Box): void => {
    for (const id of [attribute(box.element, 'id'), ...anchorsBefore(box)])
      if (id !== null && wanted.has(id) && !found.has(id) && isNoteBox(box)) found.set(id, box);
    for (const child of box.children) if (child.type === 'box') visit(child);
  };
  visit(page);
  return found;
}

/** The places that the links and marks name with which a box begins: `<p><a id="ftnt1" href="#ftnt_ref1">[1]</a> …`. */
function anchorsBefore(box: Box): readonly string[] {
  const [first] = box.children;
  const node = first?.type === 'run' ? first.nodes.find(({ type }) => type === 'text') : undefined;
  const names: string[] = [];
  for (let at = node?.parent ?? null; at !== null && at !== box.element; at = at.parent)
    names.push(...[attribute(at, 'id'), attribute(at, 'name')].filter((name) => name !== null));
  return names;
}

/** A note's words without its number that leads back to the text. */
export const withoutLabel = ({ nodes }: Run, source: string): Run['nodes'] => {
  const at = nodes.findIndex((node) => node.type !== 'text' || source.slice(node.start, node.end).trim() !== '');
  const node = nodes[at];
  return node?.type === 'text' && leadsBack(node.parent) && label.test(source.slice(node.start, node.end))
    ? nodes.slice(at + 1)
    : nodes;
};

const label = /^\s*[[(]?(?:\d{1,4}|[ivxlc]{1,6}|[a-z]|[*†‡§]{1,3})[\])]?[.:]?\s*$/i;

function leadsBack(from: HtmlElement): boolean {
  for (let at: HtmlElement | null = from; at !== null; at = at.parent)
    if (at.name === 'a') return attribute(at, 'href')?.startsWith('#') === true;
  return false;
}

const isNoteBox = (box: Box): boolean =>
  /^(?:li|p|div|aside|dd|section)$/.test(box.element.name) && [...runsOf(box)].length > 0;
