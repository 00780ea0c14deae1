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
    const id = attribute(box.element, 'id');
    if (id !== null && wanted.has(id) && !found.has(id) && isNoteBox(box)) found.set(id, box);
    for (const child of box.children) if (child.type === 'box') visit(child);
  };
  visit(page);
  return found;
}

const isNoteBox = (box: Box): boolean =>
  /^(?:li|p|div|aside|dd|section)$/.test(box.element.name) && [...runsOf(box)].length > 0;
