/** What stands between an article's title and its text, where pages put it outside the text's own box. */
import type { BlockRole, ParagraphRole } from '../../../core/article.ts';
import { roleOf as roleByWords } from '../../roles/classify.ts';
import type { Box, Run } from '../boxes.ts';
import type { HtmlElement } from '../tree.ts';
import { furnitureKind } from './furniture.ts';
import type { Measures } from './measures.ts';
import { isHeadingRun, isProse, isWrappedIn, linkDensity } from './measures.ts';
import {
  bylineWords,
  captionWords,
  creditWords,
  datelineWords,
  leadWords,
  saysAnyOf,
  standfirstWords,
} from './names.ts';
import { sameTitle } from './titles.ts';

/** Runs before the text that are looked at. */
const longestHead = 80;

/** The title, standfirst, byline and dateline before the region, in reading order; `runs` begin with the title and end at the region. */
export function headOf(runs: readonly Run[], measures: Measures): ReadonlyMap<Run, BlockRole> {
  const roles = new Map<Run, BlockRole>();
  runs.forEach((run, i) => {
    const role = i === 0 ? 'title' : roleInHead(run, measures);
    if (role !== null) roles.set(run, role);
  });
  return roles;
}

/** The last heading before the region that says what the page's title says; else the last of the first level, if that may be; else -1. */
export function titleBefore(
  runs: readonly Run[],
  title: string | null,
  { mayBeOther }: { readonly mayBeOther: boolean },
): number {
  const isNear = (at: number): boolean => at >= runs.length - longestHead;
  const named =
    title === null
      ? -1
      : runs.findLastIndex(
          (run, at) => isNear(at) && run.text.length < 300 && isHeading(run) && sameTitle(run.text, title),
        );
  if (named >= 0 || !mayBeOther) return named;
  return runs.findLastIndex(
    ({ box, text }, at) => isNear(at) && box.element.name === 'h1' && text.length > 8 && text.length < 300,
  );
}

const isDate = (element: HtmlElement): boolean => element.name === 'time' || saysAnyOf(element, datelineWords);

const isHeading = (run: Run): boolean => isHeadingRun(run) || run.box.element.name === 'div';

function roleInHead(run: Run, measures: Measures): ParagraphRole | null {
  if (run.text.length < 100) {
    if (isWrappedIn(run, (element) => saysAnyOf(element, bylineWords))) return 'byline';
    if (/\d/.test(run.text) && isWrappedIn(run, isDate)) return 'dateline';
  }
  for (let box: Box | null = run.box; box !== null; box = box.parent) {
    const { length = 0 } = measures.get(box) ?? {};
    if (length > 1500) break;
    const says = (list: RegExp): boolean => saysAnyOf(box.element, list);
    if (box.element.name === 'figure' || box.element.name === 'figcaption' || says(captionWords)) return 'caption';
    if (says(creditWords) && run.text.length < 120) return 'credit';
    if (says(bylineWords)) return run.text.length < 100 ? 'byline' : null;
    if ((says(datelineWords) || box.element.name === 'time') && /\d/.test(run.text) && run.text.length < 100)
      return 'dateline';
    if (furnitureKind(box, measures) !== null) return null;
    if ((says(standfirstWords) || says(leadWords)) && run.text.length > 30 && linkDensity(run) < 0.5)
      return 'standfirst';
  }
  const told = roleByWords(run.text, { head: true, tail: false });
  if (told === 'byline' || told === 'dateline') return told;
  return isProse(run) && run.text.length < 900 && linkDensity(run) < 0.4 ? 'standfirst' : null;
}
