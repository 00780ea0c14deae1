/** The role of every run in the region of the article. */
import type { BlockRole, ParagraphRole } from '../../../core/article.ts';
import { paragraphRoles, roleOf as roleByWords } from '../../roles/classify.ts';
import { isDataTable } from '../blocks/tables.ts';
import type { Box, Run } from '../boxes.ts';
import { attribute } from '../tree.ts';
import { furnitureKind } from './furniture.ts';
import type { Measures } from './measures.ts';
import { isHeadingRun, isProse, linkDensity, sentenceEnd } from './measures.ts';
import * as names from './names.ts';
import { phrases } from './phrases.ts';
import { sameTitle } from './titles.ts';

export interface Surroundings {
  readonly region: Box;
  readonly measures: Measures;
  /** The article's title where the page states it. */
  readonly title: string | null;
}

type Roles = Map<Run, BlockRole>;

export function rolesIn(runs: readonly Run[], around: Surroundings): ReadonlyMap<Run, BlockRole> {
  const tableOf = dataTables(around.region);
  const roles: Roles = new Map(runs.map((run) => [run, roleByBox(run, tableOf(run), around)]));
  const first = runs.findIndex((run) => isText(run, roles));
  const last = runs.findLastIndex((run) => isText(run, roles));
  runs.forEach((run, at) => {
    const role = roles.get(run);
    if ((role !== 'body' && role !== 'subheading') || tableOf(run) !== null) return;
    const place = { head: first < 0 || at <= first, tail: at >= last };
    const told = isHeadingOf(run, runs[at + 1], roles)
      ? null
      : (roleByPhrase(run, place, at > last) ?? (at < first ? roleInHead(run) : at > last ? roleInTail(run) : null));
    if (told !== null && (role === 'body' || told !== 'caption')) roles.set(run, told);
  });
  keepBetween(runs.slice(last + 1), roles);
  entitle(runs, roles, around.title, first);
  runs.slice(0, first + 1).forEach((run) => {
    if (roles.get(run) === 'body' && isStandfirst(run, around.region)) roles.set(run, 'standfirst');
  });
  settleHeadings(runs, roles);
  return roles;
}

/** The roles in a fragment, of which nothing but its words tells. */
export function rolesByWords(runs: readonly Run[], title: string | null): ReadonlyMap<Run, BlockRole> {
  const paragraphs = runs.filter((run) => !isHeadingRun(run));
  const told = paragraphRoles(paragraphs.map(({ text }) => text));
  const roles: Roles = new Map(runs.map((run) => [run, 'subheading']));
  paragraphs.forEach((run, i) => roles.set(run, told[i] ?? 'body'));
  entitle(runs, roles, title, runs.length);
  return roles;
}

const isText = (run: Run, roles: Roles): boolean =>
  roles.get(run) === 'body' &&
  isProse(run) &&
  run.text.length > 80 &&
  linkDensity(run) < 0.3 &&
  byPhrase(run, false) === null;

/** The innermost table of data below the region that a run stands in: its cells are figures and names, as labels are. */
function dataTables(region: Box): (run: Run) => Box | null {
  const judged = new Map<Box, boolean>();
  const isData = (table: Box): boolean => {
    const known = judged.get(table) ?? isDataTable(table);
    judged.set(table, known);
    return known;
  };
  return ({ box }) => {
    for (let at: Box | null = box; at !== null && at !== region; at = at.parent)
      if (at.element.name === 'table') return isData(at) ? at : null;
    return null;
  };
}

function roleByBox(run: Run, table: Box | null, { region, measures }: Surroundings): BlockRole {
  const whole = measures.get(region)?.prose ?? 0;
  for (let box: Box | null = table?.parent ?? run.box; box !== null && box !== region; box = box.parent) {
    const { prose = 0, length = 0 } = measures.get(box) ?? {};
    if (prose > whole * 0.5) break;
    const told = roleOfBox(box, run, length) ?? furnitureKind(box, measures);
    if (told !== null) return told;
  }
  if (table === null && linkDensity(run) > 0.7 && !isProse(run)) return 'related';
  return isHeadingRun(run) ? 'subheading' : 'body';
}

/** What a small box of its own says of its words. */
function roleOfBox({ element }: Box, run: Run, length: number): BlockRole | null {
  const { text } = run;
  const says = (list: RegExp): boolean => names.saysAnyOf(element, list);
  if (element.name === 'figcaption') return captionOrCredit(run);
  if (element.name === 'figure') return standsIn(run, quotations) ? null : captionOrCredit(run);
  if (length > 600) return null;
  if (says(names.captionWords) && !says(names.promoWords)) return 'caption';
  if (says(names.bioWords)) return 'boilerplate';
  if (says(names.bylineWords) || attribute(element, 'itemprop') === 'author')
    return text.length < 100 ? 'byline' : 'boilerplate';
  if (text.length > 200) return null;
  if (says(names.creditWords)) return 'credit';
  return (says(names.datelineWords) && /\d/.test(text)) || element.name === 'time' ? 'dateline' : null;
}

const captionOrCredit = (run: Run): ParagraphRole => (byPhrase(run, false) === 'credit' ? 'credit' : 'caption');

const roleByPhrase = (
  run: Run,
  place: { readonly head: boolean; readonly tail: boolean },
  behind: boolean,
): ParagraphRole | null => {
  const told = roleByWords(run.text, place);
  const role = told === 'body' ? byPhrase(run, behind) : told;
  return (role === 'boilerplate' && isItem(run)) || (leadsOn.has(role) && isSentence(run)) ? null : role;
};

/** `Support our bridge, they cried.` leads nowhere, though an appeal may begin so. */
const isSentence = (run: Run): boolean =>
  run.linked === 0 && /[,;”"’»] ?\p{L}/u.test(run.text) && sentenceEnd.test(run.text);

const leadsOn: ReadonlySet<ParagraphRole | null> = new Set(['promo', 'related']);

/** An item without a link is no button, however short it is. */
const isItem = (run: Run): boolean => run.linked === 0 && standsIn(run, items);

const items = new Set(['li', 'dd', 'dt', 'td', 'th']);

const byPhrase = ({ text }: Run, behind: boolean): ParagraphRole | null =>
  text.length > 400
    ? null
    : (phrases.find(({ place, pattern }) => (place === 'anywhere' || behind) && pattern.test(text))?.role ?? null);

/** A short paragraph in a box that says that it introduces the text. */
function isStandfirst(run: Run, region: Box): boolean {
  if (run.text.length > 500) return false;
  for (let box: Box | null = run.box; box !== null && box !== region; box = box.parent) {
    if (saysStandfirst(box)) return true;
  }
  return false;
}

const saysStandfirst = ({ element }: Box): boolean => names.saysAnyOf(element, names.standfirstWords);

/** Before the first paragraph stand names, dates and counts. */
function roleInHead(run: Run): ParagraphRole | null {
  if (isHeadingRun(run) || run.text.length > 100 || sentenceEnd.test(run.text) || standsIn(run, listLike)) return null;
  return /\b(?:19|20)\d\d\b|\d{1,2}:\d\d/.test(run.text) ? 'dateline' : 'boilerplate';
}

/** Behind the last paragraph stand labels. */
function roleInTail(run: Run): ParagraphRole | null {
  if (isHeadingRun(run)) return null;
  return run.text.length < 60 && !sentenceEnd.test(run.text) && !standsIn(run, listLike) ? 'boilerplate' : null;
}

/** A label does not stand between two paragraphs of the text: a short line there is one of a verse. */
function keepBetween(tail: readonly Run[], roles: Roles): void {
  const lastIn = new Map<Box | null, number>();
  for (const [at, run] of tail.entries()) if (roles.get(run) === 'body') lastIn.set(run.box.parent, at);
  tail.forEach((run, at) => {
    const isShort = roles.get(run) === 'boilerplate' && byPhrase(run, true) === null && run.box.element.name === 'p';
    if (isShort && at < (lastIn.get(run.box.parent) ?? -1)) roles.set(run, 'body');
  });
}

const quotations = new Set(['blockquote']);

const listLike = new Set(['li', 'dd', 'dt', 'td', 'th', 'blockquote', 'pre']);

function standsIn({ box }: Run, elements: ReadonlySet<string>): boolean {
  for (let at: Box | null = box; at !== null; at = at.parent) if (elements.has(at.element.name)) return true;
  return false;
}

/** The heading that says what the page's title says. */
function entitle(runs: readonly Run[], roles: Roles, title: string | null, first: number): void {
  const before = runs.filter((run, at) => at < Math.max(first, 8) && run.text.length < 300);
  const named = title === null ? undefined : before.find((run) => sameTitle(run.text, title));
  const found =
    named ??
    before.find((run, at) => at < first && run.box.element.name === 'h1' && mayEntitle.has(roles.get(run))) ??
    (title === null ? before.find((run, at) => at < first && isCalledTitle(run)) : undefined);
  if (found !== undefined) roles.set(found, 'title');
}

/** Word processors save a title as a paragraph of that name. */
const isCalledTitle = ({ box, linked }: Run): boolean => linked === 0 && names.saysAnyOf(box.element, names.titleWords);

/** A title may link to its own page. */
const mayEntitle: ReadonlySet<BlockRole | undefined> = new Set(['subheading', 'related']);

/** A heading belongs to what stands under it; one with nothing under it is a label. */
function settleHeadings(runs: readonly Run[], roles: Roles): void {
  let under: BlockRole = 'boilerplate';
  for (const run of runs.toReversed()) {
    const role = roles.get(run) ?? 'body';
    if (role !== 'subheading') {
      if (!neutral.has(role)) under = role;
    } else if (under !== 'body' && under !== 'subheading') {
      roles.set(run, under);
    } else under = 'subheading';
  }
}

/** `Comments` or `More` right above running text in the same box is its heading, not a button. */
const isHeadingOf = (run: Run, next: Run | undefined, roles: Roles): boolean =>
  next !== undefined &&
  isHeadingRun(run) &&
  run.linked === 0 &&
  next.box.parent === run.box.parent &&
  roles.get(next) === 'body' &&
  isProse(next);

/** What may stand between a heading and what it heads. */
const neutral: ReadonlySet<BlockRole> = new Set(['caption', 'credit', 'byline', 'dateline', 'standfirst', 'title']);
