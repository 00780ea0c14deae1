/** Where on a page its article stands. */
import type { Box, Run } from '../boxes.ts';
import { runsOf } from '../boxes.ts';
import { attribute } from '../tree.ts';
import type { Measures } from './measures.ts';
import { isProse, linkDensity } from './measures.ts';
import { isFurniture, isFurnitureElement } from './furniture.ts';
import { articleWords, saysAnyOf } from './names.ts';

/** The smallest box that holds the running text; null when there is none. */
export function regionOf(page: Box, measures: Measures): Box | null {
  const best = bestOf(scoresOf(page, measures, (run) => standsInFurniture(run.box, page, measures)));
  if (best !== null && (measures.get(best)?.prose ?? 0) >= fewestWords) return widened(best, measures);
  const any = bestOf(scoresOf(page, measures, () => false));
  return any === null ? null : widened(any, measures);
}

/** In UTF-16 units: an article of less is doubtful, and the rest of the page worth another look. */
const fewestWords = 140;

function bestOf(scores: ReadonlyMap<Box, number>): Box | null {
  let best: Box | null = null;
  let most = 0;
  for (const [box, score] of scores) {
    if (score > most) [best, most] = [box, score];
  }
  return best;
}

/** Every paragraph speaks for the boxes around it, less for those further out; boxes full of links lose. */
function scoresOf(page: Box, measures: Measures, isOut: (run: Run) => boolean): ReadonlyMap<Box, number> {
  const scores = new Map<Box, number>();
  for (const run of runsOf(page)) {
    if (!isProse(run) || isOut(run)) continue;
    const points = pointsOf(run);
    let distance = 0;
    for (let box = holderOf(run); box !== null && distance < 6; box = box.parent) {
      const share = distance === 0 ? 1 : distance === 1 ? 1 / 2 : 1 / (distance * 3);
      scores.set(box, (scores.get(box) ?? 0) + points * share);
      distance += 1;
    }
  }
  for (const [box, score] of scores) scores.set(box, score * (1 - densityOf(box, measures)) * weightOf(box));
  return scores;
}

const pointsOf = (run: Run): number =>
  (1 + Math.min(run.text.length / 100, 3) + (run.text.match(/[,，、،;]/g)?.length ?? 0) * 0.5) * (1 - linkDensity(run));

/** The box that stands around paragraphs: not the paragraph's own. */
function holderOf({ box }: Run): Box | null {
  return box.parent === null || holdsRuns(box) ? box : box.parent;
}

/** Does a box hold several runs of its own? */
function holdsRuns(box: Box): boolean {
  let runs = 0;
  for (const child of box.children) {
    if (child.type === 'run') runs += 1;
    if (runs > 1) return true;
  }
  return false;
}

const densityOf = (box: Box, measures: Measures): number => {
  const { length = 1, linked = 0 } = measures.get(box) ?? {};
  return linked / Math.max(1, length);
};

function weightOf({ element }: Box): number {
  if (attribute(element, 'itemprop')?.toLowerCase() === 'articlebody') return 1.5;
  if (element.name === 'article') return 1.15;
  if (element.name === 'li' || element.name === 'form') return 0.7;
  return saysAnyOf(element, articleWords) ? 1.1 : 1;
}

/** Is a box, or one around it, furniture by its element, or by its names when it does not hold most of the page's text? */
function standsInFurniture(from: Box, page: Box, measures: Measures): boolean {
  const whole = measures.get(page)?.prose ?? 0;
  for (let box: Box | null = from; box !== null; box = box.parent) {
    if (isFurnitureElement(box)) return true;
    const { prose = 0 } = measures.get(box) ?? {};
    const isMost = prose > whole * 0.7 || (prose > whole * 0.4 && saysAnyOf(box.element, articleWords));
    if (!isMost && isFurniture(box, measures)) return true;
  }
  return false;
}

/** A box around it that has a good deal more running text, and little else, is the better one. */
function widened(best: Box, measures: Measures): Box {
  let region = best;
  for (let box = best.parent; box !== null; box = box.parent) {
    const inner = measures.get(region);
    const outer = measures.get(box);
    if (inner === undefined || outer === undefined) break;
    const gained = outer.prose - inner.prose;
    const added = outer.length - inner.length;
    if (gained > inner.prose * 0.15 && gained > added * 0.6 && densityOf(box, measures) < 0.35) region = box;
  }
  return region;
}
