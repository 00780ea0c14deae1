/** Links: an annotation over each line of a link's text, in the tag of the link. */
import type { LinkTarget, TagNode } from '../tags/tag-node.ts';
import type { Destination, Page, PlacedLine } from '../types.ts';
import { description, holdsWhole } from './description.ts';
import type { PdfDocument, PdfRef } from './internals.ts';
import type { Structure } from './structure.ts';

export interface Links {
  /** Lays the annotations over the links of the page that was painted last. */
  readonly cover: (page: Page) => void;
  /** Writes the annotations; the pages that they lead to are known only now. */
  readonly finish: (pages: readonly PdfRef[], destinations: readonly Destination[]) => void;
}

interface Pending {
  readonly annotation: PdfRef;
  readonly target: LinkTarget;
}

/**
 * pdfkit's `text({ link })` leaves `Contents` empty and `text({ goTo })` makes no Link element, but PDF/UA wants both
 * (ISO 14289-1, 7.18.5): so the annotations are made by hand.
 */
export function createLinks(document: PdfDocument, structure: Structure, pageHeight: number): Links {
  const pending: Pending[] = [];
  return {
    cover: (page) => {
      if (!structure.hasLinks) return;
      for (const { node, target, area } of page.lines.flatMap((line) => areasOf(line, structure))) {
        const Rect = [area.left, pageHeight - area.bottom, area.right, pageHeight - area.top];
        const Contents = new String(description(target.contents.trim(), longestContents) || 'link');
        const annotation = document.ref({
          Type: 'Annot',
          Subtype: 'Link',
          Rect,
          Border: [0, 0, 0],
          F: printed,
          Contents,
        });
        document.page.annotations.push(annotation);
        structure.annotate(node, annotation);
        pending.push({ annotation, target });
      }
    },
    finish: (pages, destinations) => {
      const places = new Map(destinations.map((destination) => [destination.id, destination]));
      for (const { annotation, target } of pending) {
        const action = actionOf(target, (id) => {
          const place = places.get(id);
          const page = pages[place?.page ?? 0];
          return [page, 'XYZ', null, pageHeight - (place?.y ?? 0), null];
        });
        if (action !== null) annotation.data['A'] = action;
        annotation.end();
      }
    },
  };
}

/** In characters: every line of a link repeats what it says. */
const longestContents = 1000;

/** Annotation flag 3, Print (ISO 32000-1, table 165). */
const printed = 4;

/** null for an address that is longer than a file may hold: its words stay, and lead nowhere. */
function actionOf(
  target: LinkTarget,
  placeOf: (id: string) => readonly unknown[],
): Readonly<Record<string, unknown>> | null {
  if (target.type === 'tag') return { S: 'GoTo', D: placeOf(target.id) };
  const url = asciiUrl(target.url);
  return holdsWhole(url) ? { S: 'URI', URI: new String(url) } : null;
}

/** A URI action takes ASCII only (ISO 32000-1, table 206). */
const asciiUrl = (url: string): string =>
  url.toWellFormed().replaceAll(/[^\x21-\x7E]/gu, (character) => encodeURIComponent(character));

interface Area {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

interface LinkArea {
  readonly node: TagNode;
  readonly target: LinkTarget;
  readonly area: Area;
}

/** The stretches of a line that belong to links, neighbours of the same link as one. */
function areasOf(line: PlacedLine, structure: Structure): readonly LinkArea[] {
  const areas: LinkArea[] = [];
  for (const run of line.runs) {
    const node = run.leaf === null ? null : structure.linkOf(run.leaf);
    const target = node?.attributes.link;
    if (node === null || target === undefined) continue;
    const last = areas.at(-1);
    const area = { left: run.x, right: run.x + run.width, top: line.top, bottom: line.top + line.height };
    if (last?.node === node && meet(last.area, area))
      areas[areas.length - 1] = { ...last, area: both(last.area, area) };
    else areas.push({ node, target, area });
  }
  return areas;
}

/** In points: more than any rounding. */
const seam = 0.01;

/** Do two areas stand beside each other? In text from right to left the next one stands at the left, or elsewhere in the line. */
const meet = (a: Area, b: Area): boolean => Math.abs(a.right - b.left) < seam || Math.abs(b.right - a.left) < seam;

const both = (a: Area, b: Area): Area => ({ ...a, left: Math.min(a.left, b.left), right: Math.max(a.right, b.right) });
